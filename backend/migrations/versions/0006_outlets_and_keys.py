"""Outlets, and which of them a key, a sale and a stamp belong to; sandboxes; one look-up to recognise a key."""

import sqlalchemy as sa
from alembic import op

from langganan.db.rls import across, protect

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

AT_AN_OUTLET = ("api_keys", "sales", "stamps")

# A shop and its sandbox name each other, so that neither alone can claim the other.
KEYS = [
    "DROP FUNCTION shop_of_api_key(uuid)",
    *across(
        "api_key_of",
        "key_id uuid",
        "TABLE(shop_id uuid, acts_in uuid, sandbox boolean, name text, scopes text[], outlet_id uuid,"
        " secret_hash bytea, previous_hash bytea, previous_until timestamptz, expires_at timestamptz)",
        """SELECT k.shop_id,
                  CASE WHEN k.sandbox THEN (
                    SELECT box.shop_id FROM shops s
                      JOIN shops box ON box.shop_id = s.sandbox_id AND box.sandbox_of = s.shop_id
                     WHERE s.shop_id = k.shop_id AND box.retired_at IS NULL
                  ) ELSE k.shop_id END,
                  k.sandbox, k.name, k.scopes, k.outlet_id,
                  k.secret_hash, k.previous_hash, k.previous_until, k.expires_at
             FROM api_keys k WHERE k.id = key_id AND k.deleted_at IS NULL""",
        tables={
            "api_keys": "shop_id, id, deleted_at, sandbox, name, scopes, outlet_id,"
            " secret_hash, previous_hash, previous_until, expires_at",
            "shops": "shop_id, sandbox_id, sandbox_of, retired_at",
        },
    ),
]
NOT_FOUND_FROM_OUTSIDE = [
    "DROP FUNCTION shop_of_slug(text)",
    *across(
        "shop_of_slug",
        "address text",
        "uuid",
        "SELECT shop_id FROM shops WHERE slug = address AND sandbox_of IS NULL",
        tables={},
    ),
    "DROP FUNCTION shops_all(uuid, integer)",
    *across(
        "shops_all",
        "since uuid, max_rows integer",
        "SETOF uuid",
        "SELECT s.shop_id FROM shops s WHERE (since IS NULL OR s.shop_id > since) AND s.retired_at IS NULL"
        " ORDER BY s.shop_id LIMIT max_rows",
        tables={},
    ),
]


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
    for column in ("sandbox_id", "sandbox_of"):
        op.add_column("shops", sa.Column(column, sa.Uuid(), nullable=True))
    op.add_column("shops", sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("api_keys", sa.Column("sandbox", sa.Boolean(), server_default=sa.false(), nullable=False))
    for statement in [*KEYS, *NOT_FOUND_FROM_OUTSIDE]:
        op.execute(statement)
