"""Products."""

import sqlalchemy as sa
from alembic import op

from langganan.db.rls import protect

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "products",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(collation="C"), nullable=False),
        sa.Column("sku", sa.Text(), nullable=True),
        sa.Column("folded_sku", sa.Text(collation="C"), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=True),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_products_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_products")),
    )
    op.create_index(
        "ix_products_living",
        "products",
        ["shop_id", "folded", "id"],
        unique=False,
        postgresql_where=sa.text("archived_at IS NULL"),
    )
    op.create_index(
        "uq_products_living_sku",
        "products",
        ["shop_id", "folded_sku"],
        unique=True,
        postgresql_where=sa.text("archived_at IS NULL"),
    )
    for statement in protect("products"):
        op.execute(statement)
