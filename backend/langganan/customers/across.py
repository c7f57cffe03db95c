"""Functions of the database that this feature needs: one card's shop, and names that resemble what was typed."""

from langganan.db.rls import across

ACROSS = [
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
