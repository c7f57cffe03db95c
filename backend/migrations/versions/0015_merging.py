"""Two records of one person become one.

What is in the books keeps its amounts, times and ids; only whose it is can change, and only from somebody who was
merged to the one they were merged into: `move_books`, with a role of its own, is the one way.
"""

import sqlalchemy as sa
from alembic import op

from langganan.db.engine import APP_ROLE, MERGE_ROLE
from langganan.db.rls import ALL, of_shop, protect

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

BOOKS = ["ledger_entries", "cause_entries", "events"]

MOVE_BOOKS = """
CREATE FUNCTION move_books(shop uuid, gone uuid, kept uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM FROM customers WHERE shop_id = shop AND id = gone AND merged_into = kept;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'not merged' USING ERRCODE = 'LG004';
    END IF;
    UPDATE ledger_entries SET customer_id = kept WHERE shop_id = shop AND customer_id = gone;
    UPDATE cause_entries SET customer_id = kept WHERE shop_id = shop AND customer_id = gone;
    UPDATE events SET customer_id = kept WHERE shop_id = shop AND customer_id = gone;
END $$
"""


def upgrade() -> None:
    op.add_column("customers", sa.Column("merged_into", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        "fk_customers_shop_id_merged_into",
        "customers",
        "customers",
        ["shop_id", "merged_into"],
        ["shop_id", "id"],
    )
    op.create_index(
        "ix_customers_merged_into",
        "customers",
        ["shop_id", "merged_into"],
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.add_column(
        "identities",
        sa.Column("since", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
    )
    op.create_table(
        "not_duplicates",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "one_id", "other_id", name="pk_not_duplicates"),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name="fk_not_duplicates_shop_id"),
        sa.ForeignKeyConstraint(
            ["shop_id", "one_id"],
            ["customers.shop_id", "customers.id"],
            name="fk_not_duplicates_shop_id_one_id",
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "other_id"],
            ["customers.shop_id", "customers.id"],
            name="fk_not_duplicates_shop_id_other_id",
        ),
    )
    for statement in protect("not_duplicates", grants=ALL):
        op.execute(statement)
    op.execute("ALTER TABLE ledger_entries DROP CONSTRAINT not_negative")
    op.create_check_constraint(
        "not_negative",
        "ledger_entries",
        "balance_after >= 0 OR kind IN ('earn', 'reverse', 'adjust', 'move')",
    )
    for table in BOOKS:
        op.execute(f"CREATE POLICY of_shop_merging ON {table} TO {MERGE_ROLE} {of_shop()}")
        op.execute(f"GRANT SELECT (shop_id, customer_id), UPDATE (customer_id) ON {table} TO {MERGE_ROLE}")
    op.execute(f"CREATE POLICY of_shop_merging ON customers FOR SELECT TO {MERGE_ROLE} {of_shop(reads=True)}")
    op.execute(f"GRANT SELECT (shop_id, id, merged_into) ON customers TO {MERGE_ROLE}")
    op.execute(MOVE_BOOKS)
    op.execute(f"ALTER FUNCTION move_books(uuid, uuid, uuid) OWNER TO {MERGE_ROLE}")
    op.execute("REVOKE ALL ON FUNCTION move_books(uuid, uuid, uuid) FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION move_books(uuid, uuid, uuid) TO {APP_ROLE}")
