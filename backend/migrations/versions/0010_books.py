"""The counter's two calls: read what a sale needs, write what it does. See docs/decisions/0013-the-sale.md."""

from alembic import op

from langganan.db.engine import APP_ROLE

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

SETUP = ["programs", "rewards", "counter_settings", "causes", "shops", "outlets", "products"]

SETUP_LOCK = """
CREATE FUNCTION setup_lock(shop uuid) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT hashtextextended(shop::text, 7262012)
$$
"""

SETUP_CHANGED = """
CREATE FUNCTION setup_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(setup_lock(coalesce(NEW.shop_id, OLD.shop_id)));
    INSERT INTO setup_versions VALUES (coalesce(NEW.shop_id, OLD.shop_id), (random() * 1e15)::bigint)
    ON CONFLICT (shop_id) DO UPDATE SET version = excluded.version;
    RETURN NULL;
END $$
"""

# Asked for as a range in its order, as the reference in READ_TILL is: only the index of customers answers that.
BOUGHT_BEFORE = """(f.purchases > 0 AND ((need ->> 'first')::bool IS NOT TRUE OR EXISTS (SELECT FROM (
                SELECT s.customer_id FROM sales s WHERE s.shop_id = shop AND s.customer_id BETWEEN c.id AND c.id
                AND s.voided_at IS NULL AND s.withheld IS NULL AND s.amount > 0 ORDER BY s.customer_id LIMIT 1
            ) first)))"""

READ_WALLETS = (
    """
CREATE FUNCTION read_wallets(shop uuid, customers uuid[], need json) RETURNS json LANGUAGE sql STABLE AS $$
    SELECT coalesce(json_agg(wallet), '[]') FROM (
        SELECT c.id AS customer_id, c.name, c.birthday, c.referred_by,
            f.version, f.purchases, f.spend, f.first_at, f.last_at, f.last_product,
            (SELECT k.token FROM cards k WHERE k.shop_id = shop AND k.customer_id = c.id AND k.revoked_at IS NULL
                ORDER BY k.id DESC LIMIT 1) AS token,
            (SELECT coalesce(json_agg(card), '[]') FROM (
                SELECT b.program_id, b.balance, b.rest, b.lap, b.reached, b.bonuses FROM balances b
                WHERE b.shop_id = shop AND b.customer_id = c.id) card) AS cards,
            (SELECT coalesce(json_agg(lot), '[]') FROM (
                SELECT l.program_id, l.expires_at, l.remaining FROM lots l
                WHERE l.shop_id = shop AND l.customer_id = c.id AND l.remaining > 0
                ORDER BY l.program_id, l.expires_at) lot) AS lots,
            (SELECT coalesce(json_object_agg(w.program_id, CASE w.by WHEN 'spend' THEN (
                    SELECT coalesce(sum(s.amount), 0) FROM sales s WHERE s.shop_id = shop
                    AND s.customer_id = c.id AND s.occurred_at >= w.since AND s.voided_at IS NULL)
                ELSE (
                    SELECT coalesce(sum(e.amount), 0) FROM ledger_entries e WHERE e.shop_id = shop
                    AND e.customer_id = c.id AND e.program_id = w.program_id AND e.kind = 'earn'
                    AND e.occurred_at >= w.since AND NOT EXISTS (
                        SELECT FROM ledger_entries r WHERE r.shop_id = shop AND r.reverses_id = e.id)) END), '{}')
                FROM json_to_recordset(need -> 'windows') w(program_id uuid, by text, since timestamptz)) AS windows,
            (SELECT coalesce(json_object_agg(h.reward_id, h.times), '{}') FROM (
                SELECT w.reward_id, count(*) AS times FROM (
                    SELECT v.reward_id FROM vouchers v
                    WHERE v.shop_id = shop AND v.customer_id BETWEEN c.id AND c.id AND v.cancelled_at IS NULL
                    AND json_array_length(need -> 'limited') > 0 ORDER BY v.customer_id) w
                WHERE w.reward_id IN (SELECT r::uuid FROM json_array_elements_text(need -> 'limited') r)
                GROUP BY w.reward_id) h) AS had,
            """
    + BOUGHT_BEFORE
    + """ AS bought_before
        FROM customers c JOIN customer_facts f ON f.shop_id = shop AND f.customer_id = c.id
        WHERE c.shop_id = shop AND c.id = ANY (customers) AND c.erased_at IS NULL
    ) wallet
$$
"""
)

READ_BOOKS = (
    """
CREATE FUNCTION read_books(shop uuid, customers uuid[], counted uuid[], need json) RETURNS json
LANGUAGE sql STABLE SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off AS $$
    SELECT json_build_object(
        'moment', now(),
        'version', coalesce((SELECT version FROM setup_versions WHERE shop_id = shop), 0),
        'wallets', read_wallets(shop, customers || ARRAY(
            SELECT referred_by FROM customers c JOIN customer_facts f ON f.shop_id = shop AND f.customer_id = c.id
            WHERE c.shop_id = shop AND c.id = ANY (customers) AND referred_by IS NOT NULL
                AND NOT """
    + BOUGHT_BEFORE
    + """), need),
        'stocks', CASE WHEN json_array_length(need -> 'stocked') > 0 THEN (
            SELECT coalesce(json_object_agg(s.reward_id, s.total - s.taken), '{}') FROM reward_stocks s
            WHERE s.shop_id = shop
            AND s.reward_id IN (SELECT r::uuid FROM json_array_elements_text(need -> 'stocked') r)) ELSE '{}' END,
        'awards', CASE WHEN need ->> 'day' IS NOT NULL THEN (
            SELECT coalesce(json_object_agg(d.subject_id, d.awards), '{}') FROM daily_awards d
            WHERE d.shop_id = shop AND d.day = (need ->> 'day')::date
            AND d.subject_id = ANY (customers || counted)) ELSE '{}' END)
$$
"""
)

# A reference is sought as the first from there on, which only its own index answers: asked for by equality, a table
# with no statistics yet makes every index that begins with the shop look as good. See langganan/db/keys_first.py.
READ_TILL = """
CREATE FUNCTION read_till(shop uuid, asks json, need json) RETURNS text LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off AS $$
DECLARE
    found json; buyers uuid[]; counted uuid[];
BEGIN
    PERFORM set_config('app.shop_id', shop::text, true);
    SELECT json_agg(ask ORDER BY ask.n), coalesce(array_agg(ask.customer_id) FILTER (WHERE ask.customer_id IS NOT NULL), '{}'),
        coalesce(array_agg(ask.actor_id) || array_agg(ask.outlet_id), '{}') INTO found, buyers, counted
    FROM (
        SELECT a.n, a.actor_id, a.outlet_id, b.customer_id,
            CASE a.actor_kind
                WHEN 'staff' THEN EXISTS (SELECT FROM staff t WHERE t.shop_id = shop AND t.id = a.actor_id
                    AND t.status = 'active' AND t.role = a.role)
                ELSE a.proof IS NULL OR EXISTS (SELECT FROM api_keys k WHERE k.shop_id = shop AND k.id = a.actor_id
                    AND k.deleted_at IS NULL AND (k.expires_at > now()) IS NOT FALSE AND (
                        k.secret_hash = decode(a.proof, 'hex')
                        OR (k.previous_hash = decode(a.proof, 'hex') AND k.previous_until > now())))
                END AS alive,
            a.actor_kind = 'staff' AND EXISTS (
                SELECT FROM staff t JOIN identities i ON i.shop_id = shop
                AND (i.kind, i.value) IN (('phone', t.phone), ('email', t.email))
                WHERE t.shop_id = shop AND t.id = a.actor_id AND i.customer_id = b.customer_id) AS own,
            (SELECT json_build_object('fingerprint', encode(k.fingerprint, 'hex'), 'status', k.status,
                'answer', convert_from(k.answer, 'UTF8'))
                FROM idempotency_keys k WHERE k.shop_id = shop AND k.credential_id = a.credential AND k.key = a.key) AS stored,
            coalesce(
                (SELECT json_build_object('id', s.id, 'fingerprint', encode(s.fingerprint, 'hex'), 'by_ref', false)
                    FROM sales s WHERE s.shop_id = shop AND s.id = a.sale_id),
                (SELECT json_build_object('id', s.id, 'fingerprint', encode(s.fingerprint, 'hex'), 'by_ref', true) FROM (
                    SELECT * FROM sales WHERE shop_id = shop AND a.external_ref IS NOT NULL
                    AND (source, external_ref) >= (a.source, a.external_ref) ORDER BY source, external_ref LIMIT 1) s
                    WHERE s.source = a.source AND s.external_ref = a.external_ref)
            ) AS known
        FROM json_to_recordset(asks) a(n int, actor_kind text, actor_id uuid, role text, proof text, credential uuid, key text,
            sale_id uuid, source text, external_ref text, outlet_id uuid, customer uuid, phone text, card text)
        CROSS JOIN LATERAL (SELECT coalesce(
            a.customer,
            (SELECT i.customer_id FROM identities i WHERE i.shop_id = shop AND i.kind = 'phone' AND i.value = a.phone),
            (SELECT k.customer_id FROM cards k WHERE k.token = a.card AND k.shop_id = shop AND k.revoked_at IS NULL)
        ) AS customer_id) b
    ) ask;
    RETURN json_build_object('asks', found, 'books', read_books(shop, buyers, counted, need));
END $$
"""

FUNCTIONS = [
    "setup_lock(uuid)",
    "setup_changed()",
    "read_wallets(uuid, uuid[], json)",
    "read_books(uuid, uuid[], uuid[], json)",
    "read_till(uuid, json, json)",
]


def upgrade() -> None:
    for function in (SETUP_LOCK, SETUP_CHANGED, READ_WALLETS, READ_BOOKS, READ_TILL):
        op.execute(function)
    for table in SETUP:
        op.execute(
            f"CREATE TRIGGER setup_changed AFTER INSERT OR UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION setup_changed()"
        )
    op.execute(
        "CREATE TRIGGER setup_changed AFTER INSERT OR DELETE ON reward_stocks"
        " FOR EACH ROW EXECUTE FUNCTION setup_changed()"
    )
    for function in FUNCTIONS:
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO {APP_ROLE}")
