-- The limit: everything that POST /api/v1/sales reads and writes for one sale to a known customer under the
-- points programme of programs.py, by hand, in one round trip, as the app's role with row-level security on.
-- What the app's sale comes to write has to be written here too.
CREATE OR REPLACE FUNCTION bench_one_sale(
    shop uuid, buyer uuid, credential uuid, request_key text, reference text, total bigint
) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
    sold uuid := uuidv7();
    moment timestamptz := clock_timestamp();
    items jsonb := '[{"sku": "KSG", "name": "Kopi susu gula aren", "quantity": 2, "unit_price": 18000}]';
    till text := 'key:' || credential;
    print bytea := sha256(convert_to(request_key || reference || total, 'UTF8'));
    earned jsonb := '[]';
    answer bytea;
    units bigint;
    standing bigint;
    program record;
    customer record;
BEGIN
    PERFORM set_config('app.shop_id', shop::text, true);
    SELECT k.answer INTO answer FROM idempotency_keys k
     WHERE k.shop_id = shop AND k.credential_id = credential AND k.key = request_key;
    IF FOUND THEN
        RETURN answer;
    END IF;

    SELECT c.name, card.token INTO STRICT customer
      FROM customers c JOIN cards card
        ON card.shop_id = c.shop_id AND card.customer_id = c.id AND card.revoked_at IS NULL
     WHERE c.shop_id = shop AND c.id = buyer;
    INSERT INTO sales (shop_id, id, customer_id, customer_is_new, amount, items, occurred_at, source,
                       external_ref, fingerprint, actor_kind, actor_id)
    VALUES (shop, sold, buyer, false, total, items, moment, till, reference, print, 'key', credential);
    UPDATE customer_facts
       SET purchases = purchases + 1, spend = spend + total, first_at = coalesce(first_at, moment),
           last_at = greatest(last_at, moment), last_product = items -> 0 ->> 'name', version = version + 1
     WHERE shop_id = shop AND customer_id = buyer;
    INSERT INTO events (shop_id, id, type, customer_id, actor_kind, actor_id, data, occurred_at)
    VALUES (shop, uuidv7(), 'sale.recorded', buyer, 'key', credential,
            jsonb_build_object('sale_id', sold, 'amount', total, 'items', items), moment);

    FOR program IN
        SELECT p.id, p.name, p.earn FROM programs p WHERE p.shop_id = shop AND p.status = 'active' ORDER BY p.id
    LOOP
        units := total / (program.earn ->> 'amount')::bigint * (program.earn ->> 'points')::bigint;
        INSERT INTO balances AS b (shop_id, customer_id, program_id, balance)
        VALUES (shop, buyer, program.id, units)
        ON CONFLICT (shop_id, customer_id, program_id) DO UPDATE SET balance = b.balance + excluded.balance
        RETURNING b.balance INTO standing;
        INSERT INTO ledger_entries (shop_id, id, customer_id, program_id, kind, amount, balance_after, sale_id,
                                    actor_kind, actor_id, occurred_at)
        VALUES (shop, uuidv7(), buyer, program.id, 'earn', units, standing, sold, 'key', credential, moment);
        INSERT INTO events (shop_id, id, type, customer_id, actor_kind, actor_id, data, occurred_at)
        VALUES (shop, uuidv7(), 'ledger.entry', buyer, 'key', credential,
                jsonb_build_object('program_id', program.id, 'program', program.name, 'unit', 'point',
                                   'kind', 'earn', 'amount', units, 'balance', standing), moment);
        earned := earned || jsonb_build_object('program_id', program.id, 'unit', 'point', 'amount', units,
                                               'balance', standing, 'target', NULL);
    END LOOP;

    answer := convert_to(jsonb_build_object(
        'sale', jsonb_build_object('id', sold, 'amount', total, 'status', 'recorded', 'items', items,
                                   'occurred_at', moment, 'recorded_at', moment, 'outlet_id', NULL,
                                   'external_ref', reference, 'customer_id', buyer, 'void', NULL),
        'customer', jsonb_build_object('id', buyer, 'name', customer.name, 'new', false,
                                       'card_url', 'http://127.0.0.1:8000/k/' || customer.token),
        'earned', earned, 'vouchers', '[]'::jsonb)::text, 'UTF8');
    INSERT INTO idempotency_keys (shop_id, credential_id, key, fingerprint, status, answer)
    VALUES (shop, credential, request_key, print, 201, answer);
    RETURN answer;
END $$;

REVOKE ALL ON FUNCTION bench_one_sale FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bench_one_sale TO langganan_app;
