"""Channel accounts, messages, deliveries, campaigns."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "channel_accounts",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("medium", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("settings", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("status IN ('ready', 'broken')", name=op.f("ck_channel_accounts_status")),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_channel_accounts_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_channel_accounts")),
    )
    op.create_table(
        "messages",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("purpose IN ('service', 'care', 'offers')", name=op.f("ck_messages_purpose")),
        sa.ForeignKeyConstraint(
            ["shop_id", "account_id"],
            ["channel_accounts.shop_id", "channel_accounts.id"],
            name=op.f("fk_messages_shop_id_account_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_messages_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_messages")),
    )
    op.create_index("ix_messages_account", "messages", ["shop_id", "account_id"], unique=False)
    op.create_table(
        "deliveries",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("reason_detail", sa.Text(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("attempts", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("status <> 'sending' OR due_at IS NOT NULL", name=op.f("ck_deliveries_lease")),
        sa.CheckConstraint(
            "status IN ('planned', 'queued', 'sending', 'accepted', 'delivered', 'read', 'opened', 'confirmed', 'failed', 'skipped', 'unknown')",
            name=op.f("ck_deliveries_status"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_deliveries_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "message_id"],
            ["messages.shop_id", "messages.id"],
            name=op.f("fk_deliveries_shop_id_message_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_deliveries_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint(
            "shop_id", "message_id", "customer_id", name=op.f("uq_deliveries_shop_id_message_id_customer_id")
        ),
    )
    op.create_index(
        "ix_deliveries_due",
        "deliveries",
        ["shop_id", "due_at"],
        unique=False,
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_deliveries_progress", "deliveries", ["shop_id", "message_id", "status"], unique=False)
    op.create_index(
        "ix_deliveries_sent",
        "deliveries",
        ["shop_id", "customer_id", "sent_at"],
        unique=False,
        postgresql_where=sa.text("sent_at IS NOT NULL"),
    )
    op.create_index(
        "ix_deliveries_waiting",
        "deliveries",
        ["shop_id", "status", "id"],
        unique=False,
        postgresql_where=sa.text("status IN ('queued', 'opened', 'unknown')"),
    )
    op.create_table(
        "campaigns",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("launched_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "segment IN ('new', 'active', 'sleeping', 'premium')", name=op.f("ck_campaigns_segment")
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "id"], ["messages.shop_id", "messages.id"], name=op.f("fk_campaigns_shop_id_id")
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_campaigns_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_campaigns")),
    )
    op.create_index("ix_campaigns_list", "campaigns", ["shop_id", "created_at", "id"], unique=False)
