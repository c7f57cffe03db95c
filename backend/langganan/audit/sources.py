"""Sales, taps and gifts to causes against the entries that they wrote."""

from langganan.audit.rule import Rule

_STANDS = "NOT EXISTS (SELECT FROM ledger_entries r WHERE r.shop_id = :shop_id AND r.reverses_id = e.id)"
_NOT_ERASED = (
    "EXISTS (SELECT FROM customers c"
    " WHERE c.shop_id = :shop_id AND c.id = e.customer_id AND c.erased_at IS NULL)"
)

SOURCE = Rule(
    "source",
    "every entry says where it comes from, and is on the card of whoever bought, or brought the buyer",
    "SELECT e.customer_id, e.program_id, e.id AS row_id,"
    " format('%s of %s', e.kind, coalesce(coalesce(s.customer_id, t.customer_id, v.customer_id)::text, 'nowhere'))"
    "   AS found, 'a source of the same customer' AS expected"
    " FROM ledger_entries e"
    " LEFT JOIN sales s ON s.shop_id = :shop_id AND s.id = e.sale_id"
    " LEFT JOIN stamps t ON t.shop_id = :shop_id AND t.id = e.stamp_id"
    " LEFT JOIN vouchers v ON v.shop_id = :shop_id AND v.id = e.voucher_id"
    " LEFT JOIN cause_entries g ON g.shop_id = :shop_id AND g.entry_id = e.id"
    " LEFT JOIN customers f ON f.shop_id = :shop_id AND 'referral:' || f.id = e.bonus"
    " WHERE e.shop_id = :shop_id AND CASE"
    "   WHEN e.kind = 'earn' AND e.sale_id IS NULL AND e.stamp_id IS NULL THEN true"
    "   WHEN e.kind = 'redeem' AND e.voucher_id IS NULL AND coalesce(e.sale_id, e.stamp_id) IS NULL THEN g.id IS NULL"
    "   WHEN v.customer_id <> e.customer_id OR t.customer_id <> e.customer_id THEN true"
    "   WHEN e.sale_id IS NULL OR s.customer_id = e.customer_id OR e.voucher_id IS NOT NULL THEN false"
    "   ELSE coalesce(f.merged_into, f.id) IS DISTINCT FROM s.customer_id END",
)

TAKEN_BACK = Rule(
    "taken_back",
    "of a sale or tap that was taken back no entry stands, but the price of a reward that was used",
    "SELECT e.customer_id, e.program_id, e.id AS row_id, format('%s %s stands', e.kind, e.amount) AS found,"
    " format('taken back with %s', coalesce(e.sale_id, e.stamp_id)) AS expected"
    " FROM ledger_entries e"
    " LEFT JOIN sales s ON s.shop_id = :shop_id AND s.id = e.sale_id"
    " LEFT JOIN stamps t ON t.shop_id = :shop_id AND t.id = e.stamp_id"
    " LEFT JOIN vouchers v ON v.shop_id = :shop_id AND v.id = e.voucher_id AND v.cancelled_at IS NULL"
    f" WHERE e.shop_id = :shop_id AND e.kind <> 'reverse' AND {_STANDS} AND {_NOT_ERASED}"
    " AND (s.voided_at IS NOT NULL OR t.voided_at IS NOT NULL)"
    " AND NOT (e.kind = 'redeem' AND v.id IS NOT NULL)",
)

STANDING = Rule(
    "standing",
    "what a sale or tap that stands has earned was not taken back",
    "SELECT e.customer_id, e.program_id, e.id AS row_id, format('%s taken back', e.amount) AS found,"
    " format('it stands with %s', coalesce(e.sale_id, e.stamp_id)) AS expected"
    " FROM ledger_entries e JOIN ledger_entries r ON r.shop_id = :shop_id AND r.reverses_id = e.id"
    " LEFT JOIN sales s ON s.shop_id = :shop_id AND s.id = e.sale_id"
    " LEFT JOIN stamps t ON t.shop_id = :shop_id AND t.id = e.stamp_id"
    " WHERE e.shop_id = :shop_id AND e.kind = 'earn'"
    " AND s.voided_at IS NULL AND t.voided_at IS NULL",
)

STAMPS = Rule(
    "stamps",
    "a tap gave as many stamps as it says, and taking part gave its bonus",
    "SELECT t.customer_id, e.program_id, t.id AS row_id, coalesce(e.amount, 0) AS found,"
    " CASE WHEN t.count > 0 THEN t.count::text ELSE 'a bonus' END AS expected"
    " FROM stamps t LEFT JOIN (SELECT stamp_id, program_id, sum(amount) AS amount, min(bonus) AS bonus"
    "   FROM ledger_entries WHERE shop_id = :shop_id AND kind = 'earn' AND stamp_id IS NOT NULL GROUP BY 1, 2) e"
    "   ON e.stamp_id = t.id WHERE t.shop_id = :shop_id"
    " AND (e.stamp_id IS NULL OR CASE WHEN t.count > 0 THEN e.amount <> t.count ELSE e.bonus IS NULL END)",
)

WITHHELD = Rule(
    "withheld",
    "a sale beyond a daily limit earned nothing",
    "SELECT e.customer_id, e.program_id, e.id AS row_id, e.amount AS found, 'nothing' AS expected"
    " FROM sales s JOIN ledger_entries e ON e.shop_id = :shop_id AND e.sale_id = s.id AND e.kind = 'earn'"
    " WHERE s.shop_id = :shop_id AND s.withheld IS NOT NULL",
)

FACTS = Rule(
    "facts",
    "what is known of a customer's purchases is what the sales that stand say",
    "SELECT f.customer_id, NULL::uuid AS program_id, NULL::uuid AS row_id,"
    " concat_ws(', ', f.purchases, f.spend, f.first_at, f.last_at) AS found,"
    " concat_ws(', ', coalesce(s.purchases, 0), coalesce(s.spend, 0), s.first_at, s.last_at) AS expected"
    " FROM customer_facts f JOIN customers c ON c.shop_id = :shop_id AND c.id = f.customer_id AND c.erased_at IS NULL"
    " LEFT JOIN (SELECT customer_id, count(*) AS purchases, sum(amount) AS spend, min(occurred_at) AS first_at,"
    "   max(occurred_at) AS last_at FROM sales WHERE shop_id = :shop_id AND voided_at IS NULL"
    "   AND customer_id IS NOT NULL GROUP BY 1) s ON s.customer_id = f.customer_id"
    " WHERE f.shop_id = :shop_id AND (f.purchases, f.spend, f.first_at, f.last_at) IS DISTINCT FROM"
    "   (coalesce(s.purchases, 0), coalesce(s.spend, 0), s.first_at, s.last_at)",
)

GIFTS = Rule(
    "gifts",
    "points that were given to a cause left a card, and are back on it when the gift was taken back",
    "SELECT g.customer_id, e.program_id, g.id AS row_id, g.points AS found,"
    " coalesce(format('%s left the card', -e.amount), 'an entry of the ledger') AS expected"
    " FROM cause_entries g LEFT JOIN ledger_entries e ON e.shop_id = :shop_id AND e.id = g.entry_id"
    " LEFT JOIN ledger_entries back ON back.shop_id = :shop_id AND back.reverses_id = e.id"
    " LEFT JOIN cause_entries r ON r.shop_id = :shop_id AND r.reverses_id = g.id"
    " WHERE g.shop_id = :shop_id AND g.kind = 'give' AND (e.id IS NULL OR e.amount <> -g.points"
    "   OR e.customer_id IS DISTINCT FROM g.customer_id OR g.points <= 0 OR g.rupiah <> 0"
    "   OR (back.id IS NULL) <> (r.id IS NULL))",
)

CAUSE_REVERSALS = Rule(
    "cause_reversals",
    "what is taken back from a cause is minus what it was given, once",
    "SELECT r.customer_id, NULL::uuid AS program_id, r.id AS row_id,"
    " format('%s points, %s rupiah', r.points, r.rupiah) AS found,"
    " format('%s points, %s rupiah of the same cause', -o.points, -o.rupiah) AS expected"
    " FROM (SELECT *, count(*) OVER (PARTITION BY reverses_id) AS times FROM cause_entries"
    "   WHERE shop_id = :shop_id AND kind = 'reverse') r"
    " LEFT JOIN cause_entries o ON o.shop_id = :shop_id AND o.id = r.reverses_id"
    " WHERE o.id IS NULL OR o.kind = 'reverse' OR r.times > 1"
    " OR (o.cause_id, o.points, o.rupiah) IS DISTINCT FROM (r.cause_id, -r.points, -r.rupiah)",
)

SHARES = Rule(
    "shares",
    "a cause has its share of a sale exactly while the sale stands, and never more than the sale",
    "SELECT g.customer_id, NULL::uuid AS program_id, g.id AS row_id,"
    " format('%s rupiah of %s', g.rupiah, s.amount) AS found,"
    " CASE WHEN s.voided_at IS NULL THEN 'it stands' ELSE 'taken back' END AS expected"
    " FROM cause_entries g LEFT JOIN sales s ON s.shop_id = :shop_id AND s.id = g.sale_id"
    " LEFT JOIN cause_entries r ON r.shop_id = :shop_id AND r.reverses_id = g.id"
    " WHERE g.shop_id = :shop_id AND g.kind = 'share' AND (s.id IS NULL OR g.rupiah <= 0 OR g.points <> 0"
    "   OR (s.voided_at IS NULL) <> (r.id IS NULL))",
)

DAILY_AWARDS = Rule(
    "daily_awards",
    "nobody awarded less than nothing on a day",
    "SELECT CASE WHEN subject = 'customer' THEN subject_id END AS customer_id, NULL::uuid AS program_id,"
    " subject_id AS row_id, awards AS found, '0 at least' AS expected"
    " FROM daily_awards WHERE shop_id = :shop_id AND awards < 0",
)

RULES = (
    SOURCE, TAKEN_BACK, STANDING, STAMPS, WITHHELD, FACTS, GIFTS, CAUSE_REVERSALS, SHARES, DAILY_AWARDS,
)  # fmt: skip
