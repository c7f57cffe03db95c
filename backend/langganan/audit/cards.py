"""Each card against its ledger."""

from langganan.audit.rule import Rule

_REPLAYED = (
    "(SELECT customer_id, program_id, sum(amount) AS balance, sum(rest) AS rest FROM ledger_entries"
    " WHERE shop_id = :shop_id GROUP BY 1, 2)"
)
_KEPT = "(SELECT customer_id, program_id, balance, rest FROM balances WHERE shop_id = :shop_id)"

BALANCE = Rule(
    "balance",
    "a balance is the sum of its ledger entries",
    "SELECT customer_id, program_id, NULL::uuid AS row_id, kept.balance AS found, replayed.balance AS expected"
    f" FROM {_KEPT} kept FULL JOIN {_REPLAYED} replayed USING (customer_id, program_id)"
    " WHERE kept.balance IS DISTINCT FROM replayed.balance",
)

REST = Rule(
    "rest",
    "the rupiah put by for the next sale are what the entries put by",
    "SELECT customer_id, program_id, NULL::uuid AS row_id, kept.rest AS found, replayed.rest AS expected"
    f" FROM {_KEPT} kept JOIN {_REPLAYED} replayed USING (customer_id, program_id)"
    " WHERE kept.rest IS DISTINCT FROM replayed.rest",
)

LOTS = Rule(
    "lots",
    "what is left of a lot is what the entries put in and took out",
    "SELECT customer_id, program_id, NULL::uuid AS row_id,"
    " format('%s ending %s', coalesce(kept.remaining, 0), expires_at) AS found,"
    " format('%s ending %s', coalesce(replayed.remaining, 0), expires_at) AS expected"
    " FROM (SELECT customer_id, program_id, expires_at, remaining FROM lots WHERE shop_id = :shop_id) kept"
    " FULL JOIN (SELECT customer_id, program_id, (move ->> 0)::timestamptz AS expires_at,"
    "   sum((move ->> 1)::bigint) AS remaining FROM ledger_entries, jsonb_array_elements(lots) move"
    "   WHERE shop_id = :shop_id AND lots IS NOT NULL GROUP BY 1, 2, 3"
    " ) replayed USING (customer_id, program_id, expires_at)"
    " WHERE coalesce(kept.remaining, 0) <> coalesce(replayed.remaining, 0)",
)

LOTS_WITHIN = Rule(
    "lots_within",
    "the lots of a card hold no more than the card, and none holds less than nothing",
    "SELECT customer_id, program_id, NULL::uuid AS row_id, format('%s, the least %s', total, least) AS found,"
    " format('%s at most, 0 at least', greatest(coalesce(b.balance, 0), 0)) AS expected"
    " FROM (SELECT customer_id, program_id, sum(remaining) AS total, min(remaining) AS least FROM lots"
    "   WHERE shop_id = :shop_id GROUP BY 1, 2) l"
    " LEFT JOIN (SELECT customer_id, program_id, balance FROM balances WHERE shop_id = :shop_id) b"
    "   USING (customer_id, program_id)"
    " WHERE total > greatest(coalesce(b.balance, 0), 0) OR least < 0",
)

RUNNING = Rule(
    "running",
    "each entry says the balance that it left",
    # The order of ids is that of the clocks of several machines. A card is wrong only when its entries form a
    # chain in no order: each balance that one leaves is the one that another finds.
    "WITH entries AS (SELECT customer_id, program_id, id, amount, balance_after, sum(amount) OVER"
    "   (PARTITION BY customer_id, program_id ORDER BY id) AS replayed FROM ledger_entries WHERE shop_id = :shop_id),"
    " first_off AS (SELECT DISTINCT ON (customer_id, program_id) * FROM entries WHERE balance_after <> replayed"
    "   ORDER BY customer_id, program_id, id),"
    " ends AS (SELECT e.customer_id, e.program_id, v.balance, sum(v.times) AS times"
    "   FROM entries e JOIN first_off USING (customer_id, program_id), LATERAL (VALUES"
    "     (e.balance_after - e.amount, 1), (e.balance_after, -1)) v(balance, times) GROUP BY 1, 2, 3"
    "   UNION ALL SELECT customer_id, program_id, 0, -1 FROM first_off"
    "   UNION ALL SELECT customer_id, program_id, sum(e.amount), 1 FROM entries e"
    "     JOIN first_off USING (customer_id, program_id) GROUP BY 1, 2),"
    " no_chain AS (SELECT DISTINCT customer_id, program_id FROM ("
    "   SELECT customer_id, program_id FROM ends GROUP BY 1, 2, balance HAVING sum(times) <> 0) loose)"
    " SELECT customer_id, program_id, f.id AS row_id, f.balance_after AS found, f.replayed AS expected"
    " FROM first_off f JOIN no_chain USING (customer_id, program_id)",
)

REVERSALS = Rule(
    "reversals",
    "an entry that reverses another is minus that one, once, on the same card",
    "SELECT r.customer_id, r.program_id, r.id AS row_id, format('%s, rest %s', r.amount, r.rest) AS found,"
    " CASE WHEN o.kind = 'reverse' THEN 'a reversal is not reversed'"
    "   WHEN (o.customer_id, o.program_id) IS DISTINCT FROM (r.customer_id, r.program_id) THEN 'the same card'"
    "   WHEN r.times > 1 THEN 'once' ELSE format('%s, rest %s', -o.amount, -o.rest) END AS expected"
    " FROM (SELECT *, count(*) OVER (PARTITION BY reverses_id) AS times FROM ledger_entries"
    "   WHERE shop_id = :shop_id AND kind = 'reverse') r"
    " LEFT JOIN (SELECT * FROM ledger_entries WHERE shop_id = :shop_id) o ON o.id = r.reverses_id"
    " WHERE o.id IS NULL OR o.kind = 'reverse' OR r.times > 1"
    " OR (o.customer_id, o.program_id, o.amount, o.rest)"
    "   IS DISTINCT FROM (r.customer_id, r.program_id, -r.amount, -r.rest)",
)

OWED = Rule(
    "owed",
    "a card owes exactly when it is below zero",
    "SELECT customer_id, program_id, NULL::uuid AS row_id, format('owed %s at %s', owed, balance) AS found,"
    " format('owed %s', balance < 0) AS expected"
    " FROM balances WHERE shop_id = :shop_id AND owed <> (balance < 0)",
)

BONUSES = Rule(
    "bonuses",
    "a bonus that is given once, to each record that was merged, stands on the card exactly while its entry stands",
    "SELECT customer_id, program_id, NULL::uuid AS row_id,"
    " format('%s on the card %s times', bonus, coalesce(kept.times, 0)) AS found,"
    " format('%s times', coalesce(given.times, 0)) AS expected"
    " FROM (SELECT customer_id, program_id, bonus, count(*) AS times FROM balances,"
    "   jsonb_array_elements_text(bonuses) bonus WHERE shop_id = :shop_id GROUP BY 1, 2, 3) kept"
    " FULL JOIN (SELECT customer_id, program_id, bonus, count(*) AS times FROM ledger_entries e"
    "   WHERE shop_id = :shop_id AND kind = 'earn' AND bonus IS NOT NULL AND NOT EXISTS ("
    "     SELECT FROM ledger_entries r WHERE r.shop_id = :shop_id AND r.reverses_id = e.id)"
    "   GROUP BY 1, 2, 3) given USING (customer_id, program_id, bonus)"
    " LEFT JOIN (SELECT merged_into AS customer_id, count(*) AS records FROM customers"
    "   WHERE shop_id = :shop_id AND merged_into IS NOT NULL GROUP BY 1) other USING (customer_id)"
    " WHERE CASE WHEN bonus LIKE 'activity:%' THEN kept.times > coalesce(given.times, 0)"
    "   ELSE coalesce(kept.times, 0) <> coalesce(given.times, 0) OR given.times > 1 + coalesce(other.records, 0) END",
)

RULES = (BALANCE, REST, LOTS, LOTS_WITHIN, RUNNING, REVERSALS, OWED, BONUSES)
