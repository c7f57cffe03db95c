"""Row-level security on every table, and the few functions that look across shops."""

from alembic import op

from langganan.db.rls import ALL, APPEND_ONLY, across, protect

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = {
    "shops": ALL,
    "api_keys": ALL,
    "channel_accounts": ALL,
    "customers": ALL,
    "events": APPEND_ONLY,
    "idempotency_keys": ALL,
    "labels": ALL,
    "programs": ALL,
    "staff": ALL,
    "balances": ALL,
    "cards": ALL,
    "consents": ALL,
    "customer_facts": ALL,
    "customer_labels": ALL,
    "identities": ALL,
    "messages": ALL,
    "rewards": ALL,
    "sales": ALL,
    "search_tokens": ALL,
    "sign_ins": ALL,
    "stamps": ALL,
    "campaigns": ALL,
    "deliveries": ALL,
    "vouchers": ALL,
    "ledger_entries": APPEND_ONLY,
    "voucher_codes": ALL,
}

SIGN_IN = [
    *across(
        "staff_who_sign_in",
        "login text",
        "TABLE(shop_id uuid, staff_id uuid)",
        "SELECT s.shop_id, s.id FROM staff s"
        " WHERE (s.phone = login OR s.email = login) AND s.status = 'active' ORDER BY s.id",
        tables={"staff": "shop_id, id, phone, email, status, invitation_hash"},
    ),
    *across(
        "shop_of_invitation",
        "token_hash bytea",
        "uuid",
        "SELECT shop_id FROM staff WHERE invitation_hash = token_hash AND status = 'invited'",
        tables={},
    ),
    *across(
        "shop_of_sign_in",
        "sign_in uuid",
        "uuid",
        "SELECT shop_id FROM sign_ins WHERE id = sign_in",
        tables={"sign_ins": "shop_id, id"},
    ),
    *across(
        "shop_of_api_key",
        "key_id uuid",
        "uuid",
        "SELECT shop_id FROM api_keys WHERE id = key_id AND deleted_at IS NULL",
        tables={"api_keys": "shop_id, id, deleted_at"},
    ),
    *across(
        "shop_of_slug",
        "address text",
        "uuid",
        "SELECT shop_id FROM shops WHERE slug = address",
        tables={"shops": "shop_id, slug"},
    ),
]

CUSTOMERS = [
    *across(
        "shop_of_card",
        "card_token text",
        "uuid",
        "SELECT shop_id FROM cards WHERE token = card_token AND revoked_at IS NULL",
        tables={"cards": "shop_id, token, revoked_at"},
    ),
    *across(
        "similar_names",
        "asked text[], most integer",
        "TABLE(customer_id uuid)",
        """SELECT found.customer_id FROM (
             SELECT t.customer_id, w.word, max(similarity(t.token, w.word)) AS likeness
             FROM unnest(asked) AS w(word) JOIN search_tokens t
               ON t.shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid)
              AND t.is_name AND t.token % w.word
             GROUP BY t.customer_id, w.word
           ) found GROUP BY found.customer_id HAVING count(*) = cardinality(asked)
           ORDER BY sum(found.likeness) DESC, found.customer_id DESC LIMIT most""",
        tables={"search_tokens": "shop_id, token, customer_id, is_name"},
        settings="SET pg_trgm.similarity_threshold = 0.25",
    ),
]

# One index probe per shop that has work, however many rows are due in each.
WORKERS = [
    *across(
        "shops_with_due_deliveries",
        "since uuid, max_rows integer",
        "SETOF uuid",
        """WITH RECURSIVE waiting(id) AS (
               (SELECT d.shop_id FROM deliveries d
                 WHERE d.due_at IS NOT NULL AND (since IS NULL OR d.shop_id > since)
                 ORDER BY d.shop_id LIMIT 1)
               UNION ALL
               SELECT (SELECT d.shop_id FROM deliveries d
                        WHERE d.due_at IS NOT NULL AND d.shop_id > waiting.id
                        ORDER BY d.shop_id LIMIT 1)
                 FROM waiting WHERE waiting.id IS NOT NULL
           )
           SELECT waiting.id FROM waiting
            WHERE EXISTS (SELECT 1 FROM deliveries d WHERE d.shop_id = waiting.id AND d.due_at <= now())
            ORDER BY waiting.id LIMIT max_rows""",
        tables={"deliveries": "shop_id, due_at"},
    ),
    *across(
        "shops_all",
        "since uuid, max_rows integer",
        "SETOF uuid",
        "SELECT s.shop_id FROM shops s WHERE since IS NULL OR s.shop_id > since"
        " ORDER BY s.shop_id LIMIT max_rows",
        tables={"shops": "shop_id"},
    ),
]


def upgrade() -> None:
    for table, grants in TABLES.items():
        for statement in protect(table, grants=grants):
            op.execute(statement)
    op.execute("GRANT UPDATE (data) ON events TO langganan_app")
    op.execute("GRANT SELECT ON alembic_version TO langganan_app")
    for statement in [*SIGN_IN, *CUSTOMERS, *WORKERS]:
        op.execute(statement)
