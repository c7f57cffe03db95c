"""What is looked up in a shop of a million takes no longer than in one of a thousand.

The words of names are a list of their own, so that a typing error is looked for among words and not among people; a
birthday's day of the year is kept, since no index serves `extract` under row-level security; and what belongs to a
customer need not name its shop once more.
"""

import sqlalchemy as sa
from alembic import op

from langganan.db.engine import LOOKUP_ROLE
from langganan.db.rls import protect

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

OF_A_CUSTOMER = ["customer_facts", "identities", "search_tokens", "cards", "consents", "customer_labels"]

_KEEP_WORDS = [
    """CREATE FUNCTION add_name_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO name_words (shop_id, word)
        SELECT DISTINCT shop_id, token FROM new_tokens WHERE is_name ORDER BY shop_id, token
        ON CONFLICT DO NOTHING;
        RETURN NULL;
    END $$""",
    "CREATE TRIGGER name_words_added AFTER INSERT ON search_tokens REFERENCING NEW TABLE AS new_tokens"
    " FOR EACH STATEMENT EXECUTE FUNCTION add_name_words()",
    "INSERT INTO name_words SELECT DISTINCT shop_id, token FROM search_tokens WHERE is_name",
]

_SIMILAR_NAMES = """
CREATE OR REPLACE FUNCTION similar_names(asked text[], most integer) RETURNS TABLE(customer_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET pg_trgm.similarity_threshold = 0.25 AS $$
    WITH shop AS MATERIALIZED (SELECT nullif(current_setting('app.shop_id', true), '')::uuid AS id),
    similar_words AS MATERIALIZED (
        SELECT a.no, w.word, w.likeness FROM shop, unnest(asked) WITH ORDINALITY a(word, no), LATERAL (
            SELECT v.word, similarity(v.word, a.word) AS likeness FROM name_words v
            WHERE v.shop_id = shop.id AND v.word % a.word ORDER BY 2 DESC, 1 LIMIT 10) w),
    weighed AS MATERIALIZED (
        SELECT s.no, sum(people.count) AS weight FROM shop, similar_words s, LATERAL (
            SELECT count(*) FROM (SELECT FROM search_tokens t
                WHERE t.shop_id = shop.id AND t.token = s.word LIMIT 200) few) people
        GROUP BY s.no),
    rarest AS MATERIALIZED (
        SELECT no FROM weighed WHERE (SELECT count(*) FROM weighed) = cardinality(asked)
        ORDER BY weight, no LIMIT 1),
    found AS MATERIALIZED (
        SELECT t.customer_id FROM shop,
            (SELECT s.word FROM similar_words s JOIN rarest USING (no) ORDER BY s.likeness DESC, s.word) d,
            LATERAL (SELECT t.customer_id FROM search_tokens t
                WHERE t.shop_id = shop.id AND t.token = d.word AND t.is_name
                ORDER BY t.customer_id DESC LIMIT 2000) t
        WHERE NOT EXISTS (
            SELECT FROM weighed w WHERE w.no <> (SELECT no FROM rarest) AND NOT EXISTS (
                SELECT FROM similar_words s JOIN search_tokens o
                ON o.shop_id = shop.id AND o.token = s.word AND o.customer_id = t.customer_id AND o.is_name
                WHERE s.no = w.no))
        LIMIT most * 2)
    SELECT f.customer_id FROM (SELECT DISTINCT found.customer_id FROM found) f, shop, LATERAL (
        SELECT sum(best.likeness) AS likeness FROM (
            SELECT max(s.likeness) AS likeness FROM similar_words s JOIN search_tokens o
            ON o.shop_id = shop.id AND o.token = s.word AND o.customer_id = f.customer_id AND o.is_name
            GROUP BY s.no) best) l
    ORDER BY l.likeness DESC, f.customer_id DESC LIMIT most
$$
"""
"""Begins with whichever of the words the fewest have, its likest spellings first."""


def upgrade() -> None:
    op.add_column(
        "customers",
        sa.Column(
            "born_on",
            sa.SmallInteger(),
            sa.Computed("extract(month FROM birthday) * 100 + extract(day FROM birthday)", persisted=True),
        ),
    )
    op.create_index(
        "ix_customers_born_on",
        "customers",
        ["shop_id", "born_on", "id"],
        postgresql_where=sa.text("born_on IS NOT NULL"),
    )
    op.create_table(
        "name_words",
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("word", sa.Text(collation="C"), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "word", name="pk_name_words"),
        sa.ForeignKeyConstraint(["shop_id"], ["shops.shop_id"], name="fk_name_words_shop_id"),
    )
    op.create_index(
        "ix_name_words_similar",
        "name_words",
        ["shop_id", "word"],
        postgresql_using="gin",
        postgresql_ops={"word": "gin_trgm_ops"},
    )
    for statement in protect("name_words"):
        op.execute(statement)
    op.execute(f"GRANT SELECT ON name_words TO {LOOKUP_ROLE}")
    op.execute(f"CREATE POLICY lookup ON name_words FOR SELECT TO {LOOKUP_ROLE} USING (true)")
    for statement in [*_KEEP_WORDS, _SIMILAR_NAMES]:
        op.execute(statement)
    op.drop_index("ix_search_tokens_similar", "search_tokens")
    for table in OF_A_CUSTOMER:
        op.drop_constraint(f"fk_{table}_shop_id", table, type_="foreignkey")
    op.drop_constraint("fk_search_tokens_shop_id_customer_id", "search_tokens", type_="foreignkey")
