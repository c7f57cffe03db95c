"""Programmes whole: dates, tiers, bonuses, lots that expire, rewards that run out; limits at the counter."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from langganan.db.rls import ALL, protect

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = ["reward_stocks", "lots", "counter_settings", "pin_tries", "daily_awards", "setup_versions"]
SPARSE = {"ledger_entries": ["stamp"], "vouchers": ["sale", "stamp"]}


def upgrade() -> None:
    op.create_table(
        "counter_settings",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("void_policy", sa.Text(), nullable=False),
        sa.Column("redeem_with", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("awards_per_staff_day", sa.BigInteger(), nullable=True),
        sa.Column("awards_per_outlet_day", sa.BigInteger(), nullable=True),
        sa.Column("awards_per_customer_day", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "redeem_with IN ('code', 'pin', 'screen')", name=op.f("ck_counter_settings_redeem_with")
        ),
        sa.CheckConstraint("void_policy IN ('refuse', 'debt')", name=op.f("ck_counter_settings_void_policy")),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_counter_settings_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", name=op.f("pk_counter_settings")),
    )
    op.create_table(
        "daily_awards",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("awards", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "subject IN ('staff', 'outlet', 'customer')", name=op.f("ck_daily_awards_subject")
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_daily_awards_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "day", "subject", "subject_id", name=op.f("pk_daily_awards")),
    )
    op.create_table(
        "pin_tries",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("wrong", sa.BigInteger(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_pin_tries_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "actor_id", name=op.f("pk_pin_tries")),
    )
    op.create_table(
        "setup_versions",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_setup_versions_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", name=op.f("pk_setup_versions")),
    )
    op.create_table(
        "lots",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("program_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remaining", sa.BigInteger(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("remaining >= 0", name=op.f("ck_lots_remaining")),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_lots_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "program_id"],
            ["programs.shop_id", "programs.id"],
            name=op.f("fk_lots_shop_id_program_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_lots_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "customer_id", "program_id", "expires_at", name=op.f("pk_lots")),
    )
    op.create_index(
        "ix_lots_ending",
        "lots",
        ["shop_id", "expires_at"],
        unique=False,
        postgresql_where=sa.text("remaining > 0"),
    )
    op.create_table(
        "reward_stocks",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("reward_id", sa.Uuid(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("taken", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("taken BETWEEN 0 AND total", name=op.f("ck_reward_stocks_left")),
        sa.ForeignKeyConstraint(
            ["shop_id", "reward_id"],
            ["rewards.shop_id", "rewards.id"],
            name=op.f("fk_reward_stocks_shop_id_reward_id"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_reward_stocks_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "reward_id", name=op.f("pk_reward_stocks")),
    )
    op.add_column(
        "balances", sa.Column("owed", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.add_column("balances", sa.Column("rest", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("balances", sa.Column("lap", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column(
        "balances",
        sa.Column(
            "reached", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False
        ),
    )
    op.add_column(
        "balances",
        sa.Column(
            "bonuses", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False
        ),
    )
    op.add_column("customer_facts", sa.Column("version", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("customers", sa.Column("referred_by", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_customers_shop_id_referred_by"),
        "customers",
        "customers",
        ["shop_id", "referred_by"],
        ["shop_id", "id"],
    )
    op.add_column("ledger_entries", sa.Column("rest", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("ledger_entries", sa.Column("lots", postgresql.JSONB(astext_type=sa.Text()), nullable=True))
    op.add_column("ledger_entries", sa.Column("bonus", sa.Text(), nullable=True))
    op.create_index(
        "ix_ledger_entries_voucher",
        "ledger_entries",
        ["shop_id", "voucher_id"],
        unique=False,
        postgresql_where=sa.text("voucher_id IS NOT NULL"),
    )
    op.add_column("programs", sa.Column("starts_on", sa.Date(), nullable=True))
    op.add_column("programs", sa.Column("ends_on", sa.Date(), nullable=True))
    op.add_column("programs", sa.Column("expiry", postgresql.JSONB(astext_type=sa.Text()), nullable=True))
    op.add_column("programs", sa.Column("tiers", postgresql.JSONB(astext_type=sa.Text()), nullable=True))
    op.add_column(
        "programs",
        sa.Column(
            "bonuses", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False
        ),
    )
    op.add_column("rewards", sa.Column("per_customer", sa.BigInteger(), nullable=True))
    op.add_column("rewards", sa.Column("audience", sa.Text(), server_default="everyone", nullable=False))
    op.add_column("rewards", sa.Column("tier", sa.Text(), nullable=True))
    op.add_column("sales", sa.Column("withheld", sa.Text(), nullable=True))
    op.add_column("vouchers", sa.Column("lap", sa.BigInteger(), nullable=True))
    op.add_column("vouchers", sa.Column("position", sa.BigInteger(), nullable=True))
    op.add_column("vouchers", sa.Column("reservation_id", sa.Uuid(), nullable=True))
    op.add_column("vouchers", sa.Column("reserved_until", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_vouchers_redeemed_sale",
        "vouchers",
        ["shop_id", "redeemed_sale_id"],
        unique=False,
        postgresql_where=sa.text("redeemed_sale_id IS NOT NULL"),
    )

    op.execute("ALTER TABLE balances DROP CONSTRAINT ck_balances_not_negative")
    op.create_check_constraint("not_negative", "balances", "balance >= 0 OR owed")
    op.execute("ALTER TABLE ledger_entries DROP CONSTRAINT ck_ledger_entries_not_negative")
    op.create_check_constraint(
        "not_negative", "ledger_entries", "balance_after >= 0 OR kind IN ('earn', 'reverse', 'adjust')"
    )
    for table, column in SPARSE.items():
        for name in column:
            op.drop_index(f"ix_{table}_{name}", table)
            op.create_index(
                f"ix_{table}_{name}",
                table,
                ["shop_id", f"{name}_id"],
                postgresql_where=sa.text(f"{name}_id IS NOT NULL"),
            )
    _mark_rewards_on_the_way()
    for table in TABLES:
        for statement in protect(table, grants=ALL):
            op.execute(statement)


def _mark_rewards_on_the_way() -> None:
    """Cards that passed a reward before this migration do not earn it again."""
    for table in ("balances", "rewards"):
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    op.execute(
        "UPDATE balances b SET reached = p.positions FROM ("
        "  SELECT c.shop_id, c.customer_id, c.program_id, jsonb_agg(r.at ORDER BY r.at) AS positions"
        "  FROM balances c JOIN rewards r ON r.shop_id = c.shop_id AND r.program_id = c.program_id"
        "  WHERE r.at <= c.balance AND r.retired_at IS NULL GROUP BY 1, 2, 3"
        ") p WHERE (b.shop_id, b.customer_id, b.program_id) = (p.shop_id, p.customer_id, p.program_id)"
    )
    for table in ("balances", "rewards"):
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
