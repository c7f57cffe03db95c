"""Premium as a share of those who buy, a rhythm of one's own, and counts that look at one table."""

import sqlalchemy as sa
from alembic import op

from langganan.db.engine import APP_ROLE

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_PREMIUM_SPEND_AT = """
CREATE FUNCTION premium_spend_at(of_shop uuid, percent bigint) RETURNS bigint
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH spenders AS (
        SELECT spend FROM customer_facts WHERE shop_id = of_shop AND spend > 0 AND NOT is_gone
    )
    SELECT min(spend) FROM (
        SELECT spend FROM spenders ORDER BY spend DESC
        LIMIT (SELECT greatest(1, count(*) * percent / 100) FROM spenders)
    ) top
$$
"""
"""What the last of the top share has spent; NULL where nobody has bought."""


def upgrade() -> None:
    op.add_column("shops", sa.Column("premium_top_percent", sa.BigInteger(), nullable=True))
    op.add_column(
        "shops", sa.Column("slipping_percent", sa.BigInteger(), server_default="150", nullable=False)
    )
    op.create_check_constraint("premium_top_percent", "shops", "premium_top_percent BETWEEN 1 AND 50")
    op.create_check_constraint("slipping_percent", "shops", "slipping_percent BETWEEN 110 AND 500")
    op.add_column(
        "customer_facts", sa.Column("is_gone", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.execute(
        "UPDATE customer_facts f SET is_gone = true FROM customers c"
        " WHERE c.shop_id = f.shop_id AND c.id = f.customer_id AND c.erased_at IS NOT NULL"
    )
    op.execute(_PREMIUM_SPEND_AT)
    op.execute("REVOKE ALL ON FUNCTION premium_spend_at(uuid, bigint) FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION premium_spend_at(uuid, bigint) TO {APP_ROLE}")
