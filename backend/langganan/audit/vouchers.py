"""Rewards that were had against what they were had for."""

from langganan.audit.rule import Rule

_NOT_ERASED = (
    "EXISTS (SELECT FROM customers c"
    " WHERE c.shop_id = :shop_id AND c.id = v.customer_id AND c.erased_at IS NULL)"
)
"""Somebody who was erased keeps nothing and owes nothing: their cards stay as they were."""

_BEFORE_LAPS = (
    "EXISTS (SELECT FROM vouchers old JOIN rewards r ON r.shop_id = :shop_id AND r.id = old.reward_id"
    " WHERE old.shop_id = :shop_id AND old.customer_id = v.customer_id AND old.program_id = v.program_id"
    " AND r.at IS NOT NULL AND old.lap IS NULL)"
)
"""A card with vouchers from before vouchers knew their lap."""

REACHED = Rule(
    "reached",
    "the rewards on the way that a card has given are the vouchers of that lap which stand",
    "WITH given AS (SELECT v.customer_id, v.program_id, v.lap, v.position FROM vouchers v"
    "   WHERE v.shop_id = :shop_id AND v.position IS NOT NULL AND v.cancelled_at IS NULL AND NOT EXISTS ("
    "     SELECT FROM ledger_entries e WHERE e.shop_id = :shop_id AND e.voucher_id = v.id)),"
    " cards AS (SELECT v.customer_id, v.program_id, v.lap, v.reached FROM balances v"
    f"  WHERE v.shop_id = :shop_id AND {_NOT_ERASED} AND NOT {_BEFORE_LAPS}),"
    " standing AS (SELECT k.customer_id, k.program_id,"
    "   coalesce(jsonb_agg(g.position ORDER BY g.position) FILTER (WHERE g.lap = k.lap), '[]') AS positions,"
    "   count(*) FILTER (WHERE g.lap > k.lap) AS of_later_laps"
    "   FROM cards k LEFT JOIN given g ON (g.customer_id, g.program_id) = (k.customer_id, k.program_id)"
    "     AND g.lap >= k.lap GROUP BY 1, 2)"
    " SELECT customer_id, program_id, NULL::uuid AS row_id, k.reached AS found,"
    " format('%s and %s of later laps', s.positions, s.of_later_laps) AS expected"
    " FROM cards k JOIN standing s USING (customer_id, program_id)"
    " WHERE NOT k.reached @> s.positions"
    " OR jsonb_array_length(k.reached) <> jsonb_array_length(s.positions) + s.of_later_laps",
)

STOCKS = Rule(
    "stocks",
    "of a reward that runs out as many are taken as vouchers stand, and no more than there are",
    "SELECT NULL::uuid AS customer_id, r.program_id, s.reward_id AS row_id,"
    " format('%s of %s', s.taken, s.total) AS found, count(v.id) AS expected"
    " FROM reward_stocks s JOIN rewards r ON r.shop_id = :shop_id AND r.id = s.reward_id"
    " LEFT JOIN vouchers v ON v.shop_id = :shop_id AND v.reward_id = s.reward_id AND v.cancelled_at IS NULL"
    " WHERE s.shop_id = :shop_id GROUP BY r.program_id, s.reward_id, s.taken, s.total"
    " HAVING s.taken <> count(v.id) OR count(v.id) > s.total",
)

REDEEMED = Rule(
    "redeemed",
    "a voucher that was used says when, was not cancelled, and was not used with a sale that was taken back",
    "SELECT v.customer_id, v.program_id, v.id AS row_id,"
    " concat_ws(', ', 'redeemed ' || coalesce(v.redeemed_at::text, 'never'), 'cancelled ' || v.cancelled_at,"
    "   'with sale ' || v.redeemed_sale_id, 'sale taken back ' || s.voided_at) AS found,"
    " 'one of used and cancelled, with a sale that stands' AS expected"
    " FROM vouchers v LEFT JOIN sales s ON s.shop_id = :shop_id AND s.id = v.redeemed_sale_id"
    " WHERE v.shop_id = :shop_id AND (v.redeemed_at IS NOT NULL AND v.cancelled_at IS NOT NULL"
    "   OR v.redeemed_at IS NULL AND (v.redeemed_sale_id IS NOT NULL OR v.redeemed_ref IS NOT NULL)"
    "   OR s.voided_at IS NOT NULL)",
)

PAID = Rule(
    "paid",
    "what was paid for a voucher stands exactly while the voucher does",
    "SELECT v.customer_id, v.program_id, v.id AS row_id, format('%s payments that stand', paid.times) AS found,"
    " CASE WHEN v.cancelled_at IS NULL THEN 'one' ELSE 'none' END AS expected"
    " FROM vouchers v JOIN (SELECT e.voucher_id, count(*) FILTER (WHERE r.id IS NULL) AS times"
    "   FROM ledger_entries e LEFT JOIN ledger_entries r ON r.shop_id = :shop_id AND r.reverses_id = e.id"
    "   WHERE e.shop_id = :shop_id AND e.kind = 'redeem' AND e.voucher_id IS NOT NULL"
    "   GROUP BY 1) paid ON paid.voucher_id = v.id"
    f" WHERE v.shop_id = :shop_id AND {_NOT_ERASED}"
    " AND paid.times <> CASE WHEN v.cancelled_at IS NULL THEN 1 ELSE 0 END",
)

RULES = (REACHED, STOCKS, REDEEMED, PAID)
