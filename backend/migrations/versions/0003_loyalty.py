"""Sales and stamps, programmes, the ledger, vouchers."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
