"""Nobody is greeted by two of the staff."""

import sqlalchemy as sa
from alembic import op

from langganan.db.rls import ALL, protect

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "greeting_claims",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", name="pk_greeting_claims"),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name="fk_greeting_claims_shop_id"),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name="fk_greeting_claims_shop_id_customer_id",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "staff_id"], ["staff.shop_id", "staff.id"], name="fk_greeting_claims_shop_id_staff_id"
        ),
    )
    for statement in protect("greeting_claims", grants=ALL):
        op.execute(statement)
