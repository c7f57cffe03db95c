"""What one movement puts on a card, or takes from it, is one event, however many programmes it moves. And what belongs
to a customer need not name its shop once more: the customer does.

What each sale changes in place gets room beside it, so that the new state need not go to another page."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

CHANGED_IN_PLACE = ["balances", "customer_facts"]
OF_A_CUSTOMER = ["balances", "lots", "ledger_entries", "vouchers"]

MOVES = """
UPDATE events SET data = jsonb_build_object('kind', data -> 'kind', 'moves', jsonb_build_array(
    data - 'kind' - 'bonus' || jsonb_build_object('bonuses',
        CASE WHEN data ? 'bonus' THEN jsonb_build_array(data -> 'bonus') ELSE '[]' END)))
WHERE type = 'ledger.entry' AND NOT data ? 'moves'
"""


def upgrade() -> None:
    for table in OF_A_CUSTOMER:
        op.drop_constraint(f"fk_{table}_shop_id", table, type_="foreignkey")
    for table in CHANGED_IN_PLACE:
        op.execute(f"ALTER TABLE {table} SET (fillfactor = 80)")
    op.execute("ALTER TABLE events NO FORCE ROW LEVEL SECURITY")
    op.execute(MOVES)
    op.execute("ALTER TABLE events FORCE ROW LEVEL SECURITY")
