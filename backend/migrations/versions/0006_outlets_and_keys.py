"""Outlets, and which of them a key, a sale and a stamp belong to."""

import sqlalchemy as sa
from alembic import op

from langganan.db.rls import protect

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

AT_AN_OUTLET = ("api_keys", "sales", "stamps")


def upgrade() -> None:
    op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "outlets",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_outlets_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_outlets")),
    )
    for statement in protect("outlets"):
        op.execute(statement)
    for table in AT_AN_OUTLET:
        op.add_column(table, sa.Column("outlet_id", sa.Uuid(), nullable=True))
        op.create_foreign_key(
            op.f(f"fk_{table}_shop_id_outlet_id"),
            table,
            "outlets",
            ["shop_id", "outlet_id"],
            ["shop_id", "id"],
        )
