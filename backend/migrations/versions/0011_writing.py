"""The counter's write: everything that a batch of movements does, in one call."""

from alembic import op

from langganan.db.engine import APP_ROLE

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

WITHOUT = """
CREATE FUNCTION without_groups(rows json, gone int[]) RETURNS json LANGUAGE sql IMMUTABLE AS $$
    SELECT json_object_agg(key, (
        SELECT coalesce(json_agg(e), '[]') FROM json_array_elements(value) e WHERE NOT (e ->> 'g')::int = ANY (gone)))
    FROM json_each(rows)
$$
"""

WRITE_BOOKS = """
CREATE FUNCTION write_books(shop uuid, rows json, reckoned_on bigint) RETURNS int[] LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    stale int[]; wallets int; w record;
BEGIN
    PERFORM set_config('app.shop_id', shop::text, true);
    PERFORM pg_advisory_xact_lock_shared(setup_lock(shop));
    IF reckoned_on <> coalesce((SELECT version FROM setup_versions WHERE shop_id = shop), 0) THEN
        RETURN NULL;
    END IF;

    SELECT array_agg(DISTINCT locked.g) FILTER (WHERE locked.version <> locked.reckoned - 1), count(*) INTO stale, wallets FROM (
        SELECT r.g, f.version, r.version AS reckoned
        FROM json_to_recordset(rows -> 'customer_facts') r(g int, customer_id uuid, version bigint)
        JOIN customer_facts f ON f.shop_id = shop AND f.customer_id = r.customer_id
        ORDER BY f.customer_id FOR NO KEY UPDATE OF f) locked;
    IF wallets < json_array_length(rows -> 'customer_facts') THEN
        RAISE EXCEPTION 'no such wallet' USING ERRCODE = 'LG003';
    END IF;
    IF stale IS NOT NULL THEN
        rows := without_groups(rows, stale);
    END IF;
    SELECT * INTO w FROM json_to_record(rows) AS _(sales json, idempotency_keys json, stamps json, vouchers json,
        ledger_entries json, balances json, lots json, cause_entries json, reward_stocks json, daily_awards json,
        customer_facts json, events json);

    IF EXISTS (SELECT FROM json_to_recordset(w.idempotency_keys) k(lock bigint)
            WHERE NOT pg_try_advisory_xact_lock(k.lock)) THEN
        RAISE EXCEPTION 'key in use' USING ERRCODE = 'LG002';
    END IF;
    INSERT INTO sales SELECT * FROM json_populate_recordset(NULL::sales, w.sales) r ORDER BY r.external_ref, r.id;
    INSERT INTO idempotency_keys SELECT shop, k.credential_id, k.key, decode(k.fingerprint, 'hex'), k.status,
        convert_to(k.answer, 'UTF8'), now()
        FROM json_to_recordset(w.idempotency_keys)
            k(credential_id uuid, key text, fingerprint text, status bigint, answer text)
        ORDER BY k.credential_id, k.key;
    IF w.stamps IS NOT NULL THEN
        INSERT INTO stamps SELECT * FROM json_populate_recordset(NULL::stamps, w.stamps);
    END IF;
    IF w.vouchers IS NOT NULL THEN
        INSERT INTO vouchers SELECT * FROM json_populate_recordset(NULL::vouchers, w.vouchers);
    END IF;
    INSERT INTO ledger_entries SELECT * FROM json_populate_recordset(NULL::ledger_entries, w.ledger_entries);
    INSERT INTO balances SELECT * FROM json_populate_recordset(NULL::balances, w.balances)
        ON CONFLICT (shop_id, customer_id, program_id) DO UPDATE SET balance = excluded.balance, owed = excluded.owed,
            rest = excluded.rest, lap = excluded.lap, reached = excluded.reached, bonuses = excluded.bonuses;
    IF w.lots IS NOT NULL THEN
        INSERT INTO lots SELECT * FROM json_populate_recordset(NULL::lots, w.lots)
            ON CONFLICT (shop_id, customer_id, program_id, expires_at) DO UPDATE SET remaining = excluded.remaining;
    END IF;
    IF w.cause_entries IS NOT NULL THEN
        INSERT INTO cause_entries SELECT * FROM json_populate_recordset(NULL::cause_entries, w.cause_entries);
    END IF;
    IF w.reward_stocks IS NOT NULL THEN
        PERFORM write_stocks(shop, w.reward_stocks);
    END IF;
    IF w.daily_awards IS NOT NULL THEN
        PERFORM write_awards(shop, w.daily_awards);
    END IF;
    UPDATE customer_facts f SET purchases = r.purchases, spend = r.spend, first_at = r.first_at, last_at = r.last_at,
        last_product = r.last_product, version = r.version
        FROM json_populate_recordset(NULL::customer_facts, w.customer_facts) r
        WHERE f.shop_id = shop AND f.customer_id = r.customer_id;
    INSERT INTO events SELECT * FROM json_populate_recordset(NULL::events, w.events);
    RETURN coalesce(stale, '{}');
END $$
"""

WRITE_STOCKS = """
CREATE FUNCTION write_stocks(shop uuid, rows json) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM reward_stocks s WHERE s.shop_id = shop AND s.reward_id IN (
        SELECT r.reward_id FROM json_populate_recordset(NULL::reward_stocks, rows) r)
        ORDER BY s.reward_id FOR NO KEY UPDATE;
    UPDATE reward_stocks s SET taken = s.taken + r.taken
        FROM (SELECT reward_id, sum(taken) AS taken FROM json_populate_recordset(NULL::reward_stocks, rows) GROUP BY 1) r
        WHERE s.shop_id = shop AND s.reward_id = r.reward_id;
END $$
"""

WRITE_AWARDS = """
CREATE FUNCTION write_awards(shop uuid, rows json) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    too_many bool;
BEGIN
    WITH counted AS (
        INSERT INTO daily_awards SELECT shop, r.day, r.subject, r.subject_id, sum(r.awards)
            FROM json_to_recordset(rows) r(day date, subject text, subject_id uuid, awards bigint)
            GROUP BY r.day, r.subject, r.subject_id ORDER BY r.day, r.subject, r.subject_id
        ON CONFLICT (shop_id, day, subject, subject_id) DO UPDATE SET awards = daily_awards.awards + excluded.awards
        RETURNING subject, awards
    )
    SELECT bool_or(c.awards > r.most) INTO too_many FROM counted c
        JOIN json_to_recordset(rows) r(subject text, most bigint) ON r.subject = c.subject;
    IF too_many THEN
        RAISE EXCEPTION 'daily limit' USING ERRCODE = 'LG001';
    END IF;
END $$
"""

FUNCTIONS = [
    "without_groups(json, int[])",
    "write_stocks(uuid, json)",
    "write_awards(uuid, json)",
    "write_books(uuid, json, bigint)",
]


def upgrade() -> None:
    for function in (WITHOUT, WRITE_STOCKS, WRITE_AWARDS, WRITE_BOOKS):
        op.execute(function)
    for function in FUNCTIONS:
        op.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION {function} TO {APP_ROLE}")
