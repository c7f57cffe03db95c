"""A shop with as many customers as one likes: Indonesian names, rhythms of their own, labels, balances, birthdays.

They are put in by SQL as the app would have written them; half of them stopped coming at some time.
"""

import re
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from langganan.core.paging import encode_cursor
from tests.factories import ShopUnderTest, read

FIRST = [
    "Sari", "Budi", "Dewi", "Agus", "Rina", "Joko", "Wati", "Eko", "Ayu", "Slamet", "Tuti", "Bambang",
    "Siti", "Hendra", "Yuni", "Rudi", "Lestari", "Dian", "Fitri", "Wahyu", "Indah", "Andi", "Nur", "Ahmad",
    "Ratna", "Iwan", "Maya", "Hadi", "Endang", "Asep", "Lilis", "Dedi", "Nining", "Yanto", "Kartika",
    "Made", "Wayan", "Ketut", "Putu", "Nyoman", "Rahmat", "Aminah", "Zainal", "Halimah", "Samsul", "Mega",
    "Galih", "Bayu", "Citra", "Gita",
]  # fmt: skip
LAST = [
    "Wulandari", "Santoso", "Lestari", "Setiawan", "Handayani", "Wijaya", "Rahayu", "Saputra", "Kusuma",
    "Hidayat", "Pratiwi", "Nugroho", "Susanti", "Gunawan", "Permata", "Siregar", "Nasution", "Lubis",
    "Simanjuntak", "Tanjung", "Halim", "Suryani", "Utami", "Firmansyah", "Maulana", "Kurniawan",
    "Anggraini", "Puspita", "Ramadhan", "Hakim",
]  # fmt: skip
_POLITE = ["Bu", "Pak", "Mbak", "Mas", "Kak"]
_PAGE_200 = 199 * 50

_MEMBERS = """
CREATE TEMPORARY TABLE members AS
SELECT n, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id,
    (:polite)[1 + n % 5] || ' ' || first || ' ' || last AS name, first, last, '857' || (10000000 + n) AS digits,
    born, purchases, every, purchases * (15000 + floor(random() * 60000))::bigint AS spend,
    CASE WHEN purchases = 0 THEN NULL WHEN comes THEN now() - every * 1.7 * random()
        ELSE born + (now() - born) * random() END AS last_at
FROM (
    SELECT n, (:first)[1 + floor(random() * array_length(:first, 1))] AS first,
        (:last)[1 + floor(random() * array_length(:last, 1))] AS last,
        now() - interval '900 days' * (1 - n::float / :members) * (0.999 + 0.001 * random()) AS born,
        floor(-ln(1 - random()) * 6)::bigint AS purchases, interval '1 day' * (3 + random() * 27) AS every,
        random() < 0.5 AS comes
    FROM generate_series(1, :members) n
) drawn"""
_WRITTEN = [
    "INSERT INTO customers (shop_id, id, name, language, source, created_at, birthday)"
    " SELECT :shop, id, name, 'id', 'staff', born,"
    " CASE WHEN random() < 0.7 THEN date '1960-01-01' + floor(random() * 16000)::int END FROM members",
    "INSERT INTO customer_facts (shop_id, customer_id, purchases, spend, first_at, last_at)"
    " SELECT :shop, id, purchases, spend, CASE WHEN purchases <= 1 THEN last_at"
    " ELSE greatest(least(born, last_at), last_at - every * (purchases - 1)) END, last_at FROM members",
    "INSERT INTO identities (shop_id, kind, value, customer_id) SELECT :shop, 'phone', '+62' || digits, id"
    " FROM members",
    "INSERT INTO search_tokens (shop_id, customer_id, token, is_name)"
    " SELECT DISTINCT CAST(:shop AS uuid), id, lower(word), true FROM members,"
    " unnest(string_to_array(name, ' ')) word",
    "INSERT INTO search_tokens (shop_id, customer_id, token, is_name)"
    " SELECT :shop, id, substr(digits, start), false FROM members, generate_series(1, 9) start",
    "INSERT INTO name_words (shop_id, word) SELECT DISTINCT shop_id, token FROM search_tokens"
    " WHERE shop_id = :shop AND is_name",
    "INSERT INTO balances (shop_id, customer_id, program_id, balance)"
    " SELECT :shop, members.id, p.id, floor(random() * 10) FROM members, programs p WHERE p.shop_id = :shop",
    "INSERT INTO customer_labels (shop_id, customer_id, label_id)"
    " SELECT :shop, m.id, l.id FROM members m, labels l WHERE l.shop_id = :shop AND random() < 0.05",
    "INSERT INTO consents (shop_id, customer_id, purpose, channel, granted, source)"
    " SELECT :shop, id, 'care', 'whatsapp', random() < 0.9, 'staff' FROM members WHERE random() < 0.5",
    "DROP TABLE members",
]


class Crowd(Struct):
    shop: ShopUnderTest
    members: int
    authorization: str
    segment_id: str
    rules: dict[str, Any]
    page_200: str | None


async def open_crowd(app: Any, owner: AsyncEngine, members: int) -> Crowd:
    shop = await ShopUnderTest.opened(app)
    program = await shop.stamp_card()
    labels = [await shop.label(f"Label {n}") for n in range(5)]
    rules = {
        "is": "all",
        "rules": [
            {"is": "purchases", "min": 5},
            {"is": "last_days", "max": 60},
            {
                "is": "any",
                "rules": [{"is": "label", "label_id": labels[0]["id"]}, {"is": "spend", "min": 500_000}],
            },
            {"is": "not", "rule": {"is": "balance", "program_id": program["id"], "min": 8}},
        ],
    }
    asked = {"name": "Lima syarat", "color": "#123456", "rules": rules}
    segment = read(await shop.owner.post("/segments", json=asked), 201)
    till = await shop.pos()
    async with owner.begin() as connection:
        await _write(connection, shop.id, members)
        page_200 = await _cursor(connection, shop.id, min(_PAGE_200, members - 51))
    authorization = till.headers["Authorization"]
    return Crowd(shop, members, authorization, segment["id"], rules, page_200)


async def _write(connection: AsyncConnection, shop_id: str, members: int) -> None:
    """References are not checked one by one: they are right by the way they are made."""
    values = {"shop": shop_id, "members": members}
    await connection.execute(text("SET LOCAL session_replication_role = replica"))
    await connection.execute(text("SELECT setseed(0.5)"))
    for statement in [_arrays(_MEMBERS), *_WRITTEN]:
        needed = {name: value for name, value in values.items() if f":{name}" in statement}
        await connection.execute(text(statement), needed)


def _arrays(statement: str) -> str:
    for name, words in (("polite", _POLITE), ("first", FIRST), ("last", LAST)):
        array = "ARRAY[" + ", ".join(f"'{word}'" for word in words) + "]"
        statement = re.sub(rf":{name}\b", array, statement)
    return statement


async def _cursor(connection: AsyncConnection, shop_id: str, after: int) -> str | None:
    """Of the page that begins after so many."""
    if after < 0:
        return None
    query = text(
        "SELECT created_at, id FROM customers WHERE shop_id = :shop ORDER BY created_at DESC, id DESC"
        " OFFSET :after LIMIT 1"
    )
    row = (await connection.execute(query, {"shop": shop_id, "after": after})).one()
    return encode_cursor(row.created_at, UUID(str(row.id)))
