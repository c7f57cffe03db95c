"""Causes: what the shop and its customers give to."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from langganan.db.rls import ALL, APPEND_ONLY, protect

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TABLES = {"causes": ALL, "cause_entries": APPEND_ONLY, "cause_votes": ALL}


def upgrade() -> None:
    op.create_table(
        "causes",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("points_per_unit", sa.BigInteger(), nullable=True),
        sa.Column("share", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("goal", sa.BigInteger(), nullable=True),
        sa.Column("votable", sa.Boolean(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("status IN ('active', 'ended')", name=op.f("ck_causes_status")),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_causes_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_causes")),
    )
    op.create_table(
        "cause_votes",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=False),
        sa.Column("voted_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "cause_id"],
            ["causes.shop_id", "causes.id"],
            name=op.f("fk_cause_votes_shop_id_cause_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_cause_votes_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_cause_votes_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", name=op.f("pk_cause_votes")),
    )
    op.create_index("ix_cause_votes_cause", "cause_votes", ["shop_id", "cause_id"], unique=False)
    op.create_table(
        "cause_entries",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("rupiah", sa.BigInteger(), nullable=False),
        sa.Column("sale_id", sa.Uuid(), nullable=True),
        sa.Column("entry_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(kind = 'reverse') = (reverses_id IS NOT NULL)", name=op.f("ck_cause_entries_reverses")
        ),
        sa.CheckConstraint("kind IN ('give', 'share', 'reverse')", name=op.f("ck_cause_entries_kind")),
        sa.ForeignKeyConstraint(
            ["shop_id", "cause_id"],
            ["causes.shop_id", "causes.id"],
            name=op.f("fk_cause_entries_shop_id_cause_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_cause_entries_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "entry_id"],
            ["ledger_entries.shop_id", "ledger_entries.id"],
            name=op.f("fk_cause_entries_shop_id_entry_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "reverses_id"],
            ["cause_entries.shop_id", "cause_entries.id"],
            name=op.f("fk_cause_entries_shop_id_reverses_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "sale_id"],
            ["sales.shop_id", "sales.id"],
            name=op.f("fk_cause_entries_shop_id_sale_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_cause_entries_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_cause_entries")),
        sa.UniqueConstraint("shop_id", "reverses_id", name=op.f("uq_cause_entries_shop_id_reverses_id")),
    )
    op.create_index(
        "ix_cause_entries_cause",
        "cause_entries",
        ["shop_id", "cause_id"],
        unique=False,
        postgresql_include=["points", "rupiah"],
    )
    op.create_index(
        "ix_cause_entries_sale",
        "cause_entries",
        ["shop_id", "sale_id"],
        unique=False,
        postgresql_where=sa.text("sale_id IS NOT NULL"),
    )
    for table, grants in TABLES.items():
        for statement in protect(table, grants=grants):
            op.execute(statement)
