from typing import Any

import pytest

from langganan.activity.telling import TOLD, tell
from langganan.activity.types import PERSONAL

MOVE = {"program": "Kopi", "bonuses": []}


def test_every_kind_of_event_is_told():
    assert set(PERSONAL) - TOLD == set()


@pytest.mark.parametrize("type_", PERSONAL)
@pytest.mark.parametrize("language", ["id", "en"])
def test_an_event_whose_personal_fields_were_blanked_is_told_all_the_same(type_: str, language: str):
    assert tell(type_, {}, language).text


@pytest.mark.parametrize(
    ("type_", "data", "indonesian", "english"),
    [
        ("sale.recorded", {"amount": 45_000}, "Belanja Rp45.000", "Bought for Rp45,000"),
        (
            "ledger.entry",
            {"kind": "earn", "moves": [{"amount": 1, "unit": "stamp"} | MOVE]},
            "Dapat 1 stempel",
            "Earned 1 stamp",
        ),
        (
            "ledger.entry",
            {"kind": "redeem", "moves": [{"amount": -50, "unit": "point"} | MOVE]},
            "Menukar 50 poin",
            "Spent 50 points",
        ),
        (
            "ledger.entry",
            {"kind": "reverse", "moves": [{"amount": 20, "unit": "point"} | MOVE]},
            "20 poin dikembalikan",
            "20 points given back",
        ),
        (
            "ledger.entry",
            {"kind": "reverse", "moves": [{"amount": -1, "unit": "stamp"} | MOVE]},
            "1 stempel ditarik kembali",
            "1 stamp taken back",
        ),
        ("program.updated", {"name": "Kopi"}, "Program Kopi diubah", "Changed the programme Kopi"),
        (
            "program.updated",
            {"name": "Kopi", "status": "paused", "became": "paused"},
            "Program Kopi dijeda",
            "Paused the programme Kopi",
        ),
        (
            "program.updated",
            {"name": "Kopi", "status": "active", "became": "active"},
            "Program Kopi dijalankan lagi",
            "Resumed the programme Kopi",
        ),
        (
            "program.updated",
            {"name": "Kopi", "status": "ended", "became": "ended"},
            "Program Kopi diakhiri",
            "Ended the programme Kopi",
        ),
        ("cause.created", {"name": "Pohon"}, "Tujuan Pohon dibuat", "Made the cause Pohon"),
        (
            "cause.updated",
            {"name": "Pohon", "became": "ended"},
            "Tujuan Pohon diakhiri",
            "Ended the cause Pohon",
        ),
        (
            "cause.given",
            {"name": "Pohon", "points": 53},
            "Memberi 53 poin untuk Pohon",
            "Gave 53 points to Pohon",
        ),
        ("product.updated", {"name": "Es teh"}, "Produk Es teh diubah", "Changed the product Es teh"),
        ("campaign.created", {"name": "Kangen"}, "Pesan Kangen ditulis", "Wrote the campaign Kangen"),
        ("staff.password_changed", {}, "Kata sandi diganti", "Changed the password"),
        (
            "ledger.entry",
            {"kind": "adjust", "moves": [{"amount": 3, "unit": "point"} | MOVE]},
            "+3 poin",
            "+3 points",
        ),
        (
            "ledger.entry",
            {
                "kind": "earn",
                "moves": [
                    {"amount": 45, "unit": "point"} | MOVE,
                    {"amount": 2, "unit": "point"} | MOVE,
                    {"amount": 1, "unit": "stamp"} | MOVE,
                ],
            },
            "Dapat 45 poin, 2 poin, dan 1 stempel",
            "Earned 45 points, 2 points, and 1 stamp",
        ),
        (
            "consent.changed",
            {"purpose": "offers", "channel": "whatsapp", "granted": True},
            "Mengizinkan penawaran lewat WhatsApp",
            "Allowed offers by WhatsApp",
        ),
        (
            "consent.changed",
            {"purpose": "care", "channel": "email", "granted": False},
            "Menghentikan perhatian lewat E-mail",
            "Stopped care by E-mail",
        ),
        (
            "outlet.updated",
            {"name": "Pasar", "archived": True},
            "Cabang diarsipkan: Pasar",
            "Archived the outlet Pasar",
        ),
        (
            "award.withheld",
            {"limit": "staff"},
            "Tidak diberi: batas hari ini untuk staf ini sudah tercapai",
            "Not given: today's limit for this member of staff is reached",
        ),
        (
            "award.withheld",
            {"limit": "outlet"},
            "Tidak diberi: batas hari ini untuk cabang ini sudah tercapai",
            "Not given: today's limit for this outlet is reached",
        ),
        (
            "award.withheld",
            {"limit": "customer"},
            "Tidak diberi: batas hari ini untuk pelanggan ini sudah tercapai",
            "Not given: today's limit for this customer is reached",
        ),
        (
            "outlet.updated",
            {"name": "Pasar", "archived": False},
            "Cabang diubah: Pasar",
            "Changed the outlet Pasar",
        ),
    ],
)
def test_an_event_reads_as_a_shopkeeper_says_it(
    type_: str, data: dict[str, Any], indonesian: str, english: str
):
    assert (tell(type_, data, "id").text, tell(type_, data, "en").text) == (indonesian, english)


def test_what_else_is_worth_saying_stands_beside_it():
    items = [{"name": "Kopi susu", "quantity": 2}, {"name": "Roti", "quantity": 1}]
    assert tell("sale.recorded", {"amount": 1, "items": items}, "id").note == "2× Kopi susu, 1× Roti"
    assert tell("sale.voided", {"amount": 1, "reason": "salah ketik"}, "id").note == "salah ketik"
    assert tell("customer.created", {"source": "pos"}, "en").note == "from the till"
    assert tell("message.failed", {"campaign": "Kangen", "reason": "mati"}, "id").note == "Kangen · mati"
    assert tell("sale.recorded", {"amount": 1, "items": []}, "id").note is None
    assert tell("shop.updated", {"fields": ["quiet_from", "name"]}, "id").note == "jam tenang, nama"
    assert tell("product.updated", {"name": "Es teh", "fields": ["price"]}, "en").note == "price"
    first = {"amount": 1, "unit": "stamp", "program": "Kopi", "bonuses": ["first_purchase"]}
    assert (
        tell("ledger.entry", {"kind": "earn", "moves": [first]}, "id").note == "Kopi · bonus belanja pertama"
    )


def test_curly_brackets_in_a_name_are_only_a_name():
    assert tell("voucher.issued", {"title": "{title} {0}"}, "id").text == "Mendapat voucher {title} {0}"
