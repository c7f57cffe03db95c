"""The tables of the ground: shops, customers, loyalty, the counter, messages, the event log."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shops",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("mission", sa.Text(), nullable=True),
        sa.Column("quiet_from", sa.Time(), nullable=False),
        sa.Column("quiet_until", sa.Time(), nullable=False),
        sa.Column("sleeping_after_days", sa.BigInteger(), nullable=False),
        sa.Column("premium_spend", sa.BigInteger(), nullable=False),
        sa.Column("greet_per_day", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", name=op.f("pk_shops")),
        sa.UniqueConstraint("slug", name=op.f("uq_shops_slug")),
    )
    op.create_table(
        "api_keys",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("secret_hash", postgresql.BYTEA(), nullable=False),
        sa.Column("previous_hash", postgresql.BYTEA(), nullable=True),
        sa.Column("previous_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_api_keys_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_api_keys")),
    )
    op.create_index("ix_api_keys_id", "api_keys", ["id"], unique=False)
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
        "customers",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("preferred_channel", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customers_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_customers")),
    )
    op.create_index("ix_customers_newest", "customers", ["shop_id", "created_at", "id"], unique=False)
    op.create_table(
        "events",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("data", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_events_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_events")),
    )
    op.create_index("ix_events_log", "events", ["shop_id", "occurred_at", "id"], unique=False)
    op.create_index(
        "ix_events_timeline", "events", ["shop_id", "customer_id", "occurred_at", "id"], unique=False
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("credential_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_idempotency_keys_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "credential_id", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_table(
        "labels",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("color", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_labels_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_labels")),
        sa.UniqueConstraint("shop_id", "name", name=op.f("uq_labels_shop_id_name")),
    )
    op.create_table(
        "programs",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("earn", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("kind IN ('stamp', 'points')", name=op.f("ck_programs_kind")),
        sa.CheckConstraint("status IN ('active', 'paused', 'ended')", name=op.f("ck_programs_status")),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_programs_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_programs")),
    )
    op.create_table(
        "staff",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("invitation_hash", postgresql.BYTEA(), nullable=True),
        sa.Column("invitation_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("role IN ('owner', 'manager', 'cashier')", name=op.f("ck_staff_role")),
        sa.CheckConstraint("status IN ('invited', 'active', 'disabled')", name=op.f("ck_staff_status")),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_staff_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_staff")),
        sa.UniqueConstraint("shop_id", "email", name=op.f("uq_staff_shop_id_email")),
        sa.UniqueConstraint("shop_id", "phone", name=op.f("uq_staff_shop_id_phone")),
    )
    op.create_index("ix_staff_email", "staff", ["email"], unique=False)
    op.create_index(op.f("ix_staff_invitation_hash"), "staff", ["invitation_hash"], unique=False)
    op.create_index("ix_staff_phone", "staff", ["phone"], unique=False)
    op.create_table(
        "balances",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("program_id", sa.Uuid(), nullable=False),
        sa.Column("balance", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("balance >= 0", name=op.f("ck_balances_not_negative")),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_balances_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "program_id"],
            ["programs.shop_id", "programs.id"],
            name=op.f("fk_balances_shop_id_program_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_balances_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", "program_id", name=op.f("pk_balances")),
    )
    op.create_table(
        "cards",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_cards_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_cards_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_cards")),
    )
    op.create_index("ix_cards_customer", "cards", ["shop_id", "customer_id"], unique=False)
    op.create_index("ix_cards_token", "cards", ["token"], unique=False)
    op.create_table(
        "consents",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_consents_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_consents_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", "purpose", "channel", name=op.f("pk_consents")),
    )
    op.create_table(
        "customer_facts",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("purchases", sa.BigInteger(), nullable=False),
        sa.Column("spend", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_product", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_customer_facts_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customer_facts_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", name=op.f("pk_customer_facts")),
    )
    op.create_index(
        "ix_customer_facts_last", "customer_facts", ["shop_id", "last_at", "customer_id"], unique=False
    )
    op.create_table(
        "customer_labels",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("label_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_customer_labels_shop_id_customer_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "label_id"],
            ["labels.shop_id", "labels.id"],
            name=op.f("fk_customer_labels_shop_id_label_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customer_labels_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", "label_id", name=op.f("pk_customer_labels")),
    )
    op.create_index(
        "ix_customer_labels_label", "customer_labels", ["shop_id", "label_id", "customer_id"], unique=False
    )
    op.create_table(
        "identities",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_identities_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_identities_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "kind", "value", name=op.f("pk_identities")),
    )
    op.create_index("ix_identities_customer", "identities", ["shop_id", "customer_id"], unique=False)
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
        "rewards",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("program_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=True),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("valid_days", sa.BigInteger(), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "program_id"],
            ["programs.shop_id", "programs.id"],
            name=op.f("fk_rewards_shop_id_program_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_rewards_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_rewards")),
    )
    op.create_table(
        "sales",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("customer_is_new", sa.Boolean(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("items", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("external_ref", sa.Text(), nullable=True),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("voided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_sales_amount")),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_sales_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_sales_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_sales")),
        sa.UniqueConstraint(
            "shop_id", "source", "external_ref", name=op.f("uq_sales_shop_id_source_external_ref")
        ),
    )
    op.create_index(
        "ix_sales_customer", "sales", ["shop_id", "customer_id", "occurred_at", "id"], unique=False
    )
    op.create_index("ix_sales_recent", "sales", ["shop_id", "occurred_at", "id"], unique=False)
    op.create_table(
        "search_tokens",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("token", sa.Text(collation="C"), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("is_name", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_search_tokens_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_search_tokens_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "token", "customer_id", name=op.f("pk_search_tokens")),
    )
    op.create_index("ix_search_tokens_customer", "search_tokens", ["shop_id", "customer_id"], unique=False)
    op.create_index(
        "ix_search_tokens_similar",
        "search_tokens",
        ["shop_id", "token"],
        unique=False,
        postgresql_using="gin",
        postgresql_ops={"token": "gin_trgm_ops"},
        postgresql_where=sa.text("is_name"),
    )
    op.create_table(
        "sign_ins",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("generation", sa.BigInteger(), nullable=False),
        sa.Column("rotated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "staff_id"], ["staff.shop_id", "staff.id"], name=op.f("fk_sign_ins_shop_id_staff_id")
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_sign_ins_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_sign_ins")),
    )
    op.create_index("ix_sign_ins_id", "sign_ins", ["id"], unique=False)
    op.create_table(
        "stamps",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("voided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_stamps_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_stamps_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_stamps")),
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
        "vouchers",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("program_id", sa.Uuid(), nullable=True),
        sa.Column("reward_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("sale_id", sa.Uuid(), nullable=True),
        sa.Column("stamp_id", sa.Uuid(), nullable=True),
        sa.Column("issued_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("valid_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("redeemed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("redeemed_sale_id", sa.Uuid(), nullable=True),
        sa.Column("redeemed_ref", sa.Text(), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_vouchers_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "program_id"],
            ["programs.shop_id", "programs.id"],
            name=op.f("fk_vouchers_shop_id_program_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "redeemed_sale_id"],
            ["sales.shop_id", "sales.id"],
            name=op.f("fk_vouchers_shop_id_redeemed_sale_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "reward_id"],
            ["rewards.shop_id", "rewards.id"],
            name=op.f("fk_vouchers_shop_id_reward_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "sale_id"], ["sales.shop_id", "sales.id"], name=op.f("fk_vouchers_shop_id_sale_id")
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "stamp_id"],
            ["stamps.shop_id", "stamps.id"],
            name=op.f("fk_vouchers_shop_id_stamp_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_vouchers_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_vouchers")),
        sa.UniqueConstraint("shop_id", "code", name=op.f("uq_vouchers_shop_id_code")),
    )
    op.create_index("ix_vouchers_customer", "vouchers", ["shop_id", "customer_id", "id"], unique=False)
    op.create_index("ix_vouchers_sale", "vouchers", ["shop_id", "sale_id"], unique=False)
    op.create_index("ix_vouchers_stamp", "vouchers", ["shop_id", "stamp_id"], unique=False)
    op.create_table(
        "ledger_entries",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("program_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("balance_after", sa.BigInteger(), nullable=False),
        sa.Column("sale_id", sa.Uuid(), nullable=True),
        sa.Column("stamp_id", sa.Uuid(), nullable=True),
        sa.Column("voucher_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(kind = 'reverse') = (reverses_id IS NOT NULL)", name=op.f("ck_ledger_entries_reverses")
        ),
        sa.CheckConstraint(
            "kind IN ('earn', 'redeem', 'reverse', 'expire', 'adjust', 'move')",
            name=op.f("ck_ledger_entries_kind"),
        ),
        sa.CheckConstraint("balance_after >= 0", name=op.f("ck_ledger_entries_not_negative")),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_ledger_entries_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "program_id"],
            ["programs.shop_id", "programs.id"],
            name=op.f("fk_ledger_entries_shop_id_program_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "reverses_id"],
            ["ledger_entries.shop_id", "ledger_entries.id"],
            name=op.f("fk_ledger_entries_shop_id_reverses_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "sale_id"],
            ["sales.shop_id", "sales.id"],
            name=op.f("fk_ledger_entries_shop_id_sale_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "stamp_id"],
            ["stamps.shop_id", "stamps.id"],
            name=op.f("fk_ledger_entries_shop_id_stamp_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "voucher_id"],
            ["vouchers.shop_id", "vouchers.id"],
            name=op.f("fk_ledger_entries_shop_id_voucher_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_ledger_entries_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_ledger_entries")),
        sa.UniqueConstraint("shop_id", "reverses_id", name=op.f("uq_ledger_entries_shop_id_reverses_id")),
    )
    op.create_index(
        "ix_ledger_entries_card",
        "ledger_entries",
        ["shop_id", "customer_id", "program_id", "id"],
        unique=False,
    )
    op.create_index("ix_ledger_entries_sale", "ledger_entries", ["shop_id", "sale_id"], unique=False)
    op.create_index("ix_ledger_entries_stamp", "ledger_entries", ["shop_id", "stamp_id"], unique=False)
    op.create_table(
        "voucher_codes",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("voucher_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "voucher_id"],
            ["vouchers.shop_id", "vouchers.id"],
            name=op.f("fk_voucher_codes_shop_id_voucher_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_voucher_codes_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "code", name=op.f("pk_voucher_codes")),
    )
