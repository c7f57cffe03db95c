"""Customers brought in from a file: what it holds until it is done, and what became of each row."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from langganan.db.rls import across, protect

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

JSONB = postgresql.JSONB(astext_type=sa.Text())


def upgrade() -> None:
    op.create_table(
        "customer_imports",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("columns", JSONB, nullable=False),
        sa.Column("agreed", JSONB, nullable=False),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        *(
            sa.Column(name, sa.BigInteger(), nullable=False)
            for name in ("rows", "done", "added", "updated", "unchanged", "refused", "undone", "kept")
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('draft', 'running', 'done', 'cancelled', 'undoing', 'undone')",
            name=op.f("ck_customer_imports_status"),
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customer_imports_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_customer_imports")),
    )
    op.create_index("ix_customer_imports_status", "customer_imports", ["shop_id", "status"], unique=False)
    op.create_table(
        "customer_import_rows",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("did", JSONB, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("undone", sa.Text(), nullable=True),
        sa.Column(
            "applied_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "outcome IN ('added', 'updated', 'refused')", name=op.f("ck_customer_import_rows_outcome")
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "customer_id"],
            ["customers.shop_id", "customers.id"],
            name=op.f("fk_customer_import_rows_shop_id_customer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "import_id"],
            ["customer_imports.shop_id", "customer_imports.id"],
            name=op.f("fk_customer_import_rows_shop_id_import_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name=op.f("fk_customer_import_rows_shop_id")),
        sa.PrimaryKeyConstraint("shop_id", "import_id", "line", name=op.f("pk_customer_import_rows")),
    )
    op.create_index(
        "ix_customer_import_rows_customer", "customer_import_rows", ["shop_id", "customer_id"], unique=False
    )
    statements = [
        *protect("customer_imports"),
        *protect("customer_import_rows"),
        *across(
            "shops_with_imports",
            "since uuid, max_rows integer",
            "SETOF uuid",
            "SELECT DISTINCT shop_id FROM customer_imports WHERE status IN ('running', 'undoing')"
            " AND (since IS NULL OR shop_id > since) ORDER BY shop_id LIMIT max_rows",
            tables={"customer_imports": "shop_id, status"},
        ),
    ]
    for statement in statements:
        op.execute(statement)
