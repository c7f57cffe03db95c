"""What keeps a programme from being understood in ten seconds, each with what would make it simpler."""

import re
from collections.abc import Iterator

from msgspec import Struct

from langganan.core.fields import Out
from langganan.core.money import rupiah
from langganan.loyalty.telling import indonesian
from langganan.loyalty.telling.pieces import minimum_of, plain, rest_of
from langganan.loyalty.telling.sentence import NO_NAMES, prizes, sentence
from langganan.loyalty.telling.told import Names, Told
from langganan.loyalty.terms import PerAmount, PerProduct, PerVisit

_MOST_WORDS = 20
_MOST_IDEAS = 2
_MOST_PRODUCTS = 2
_LONG_TITLE = 5
_WORD = re.compile(r"\S*\w\S*")


class Complications(Out):
    id: list[str]
    en: list[str]


class _Complication(Struct, frozen=True):
    ideas: int
    """How many things more than "this earns, that is had" there are to keep in mind."""
    id: str
    en: str


def complications(told: Told, names: Names = NO_NAMES) -> Complications:
    """None when the Indonesian sentence has 20 words at most, and there is one thing to keep in mind besides
    what earns and what is had."""
    found = [*_of_earning(told), *_of_rewards(told), *_of_time(told), *_of_tiers(told), *_of_bonuses(told)]
    words = len(_WORD.findall(sentence(told, names).id))
    if words > _MOST_WORDS:
        found += [*_of_titles(told), _too_long(words)]
    elif 1 + sum(complication.ideas for complication in found) <= _MOST_IDEAS:
        found = []
    return Complications(id=[one.id for one in found], en=[one.en for one in found])


def _of_earning(told: Told) -> Iterator[_Complication]:
    earn, minimum = told.earn, minimum_of(told.earn)
    if minimum and not isinstance(earn, PerVisit):
        yield _Complication(
            1,
            f"Ada minimal belanja {rupiah(minimum)}: tanpa minimal, lebih mudah diingat.",
            f"There is a minimum purchase of {rupiah(minimum, 'en')}: without one it is easier to remember.",
        )
    if isinstance(earn, PerAmount) and rest_of(earn) != "nothing":
        yield _Complication(
            1,
            f"Ada aturan untuk sisa belanja: cukup «tiap {rupiah(earn.amount)}», sisanya tidak dihitung.",
            f"There is a rule for the rest: just “every {rupiah(earn.amount, 'en')}”, and the rest earns nothing.",
        )
    if (
        isinstance(earn, PerProduct)
        and (kinds := len(earn.product_ids) + len(earn.categories)) > _MOST_PRODUCTS
    ):
        yield _Complication(
            1,
            f"Ada {kinds} produk atau kategori yang dihitung: pilih 1 kategori, atau hitung tiap belanja.",
            f"{kinds} products or categories count: choose one category, or let every visit count.",
        )


def _of_rewards(told: Told) -> Iterator[_Complication]:
    count = sum(len(prize.titles) for prize in prizes(told, indonesian))
    if count > 1:
        yield _Complication(
            count - 1,
            f"Ada {count} hadiah: pilih {min(2, count - 1)} yang paling disukai.",
            f"There are {count} rewards: keep the {'one' if count == 2 else 'two'} that people like most.",
        )
    bound = [reward for reward in told.rewards if indonesian.conditions(reward, top_tier=True)]
    if len(bound) == 1:
        title = plain(bound[0].title)
        yield _Complication(
            1,
            f"Hadiah «{title}» punya syarat: hapus yang tidak benar-benar perlu.",
            f"The reward “{title}” has conditions: drop what is not really needed.",
        )
    elif bound:
        yield _Complication(
            len(bound),
            f"{len(bound)} hadiah punya syarat: hapus yang tidak benar-benar perlu.",
            f"{len(bound)} rewards have conditions: drop what is not really needed.",
        )


def _of_time(told: Told) -> Iterator[_Complication]:
    if told.starts_on or told.ends_on:
        yield _Complication(
            1,
            "Ada batas tanggal: program yang berjalan terus tidak perlu dijelaskan tanggalnya.",
            "It is bound to dates: a programme that simply goes on needs none explained.",
        )
    if told.expiry:
        unit = "Stempel" if told.kind == "stamp" else "Poin"
        yield _Complication(
            1,
            f"{unit} bisa hangus: kalau tidak pernah hangus, tidak ada yang perlu diingat.",
            f"{'Stamps' if told.kind == 'stamp' else 'Points'} expire: if they never do, there is nothing to remember.",
        )


def _of_tiers(told: Told) -> Iterator[_Complication]:
    count = len(told.tiers.levels) if told.tiers else 0
    if count == 1:
        yield _Complication(
            1,
            "Ada tingkat pelanggan: tanpa tingkat, aturannya sama untuk semua.",
            "There is a tier: without one the rule is the same for all.",
        )
    elif count:
        yield _Complication(
            count,
            f"Ada {count} tingkat pelanggan: cukup 1 tingkat, atau tanpa tingkat.",
            f"There are {count} tiers: one is enough, or none.",
        )


def _of_bonuses(told: Told) -> Iterator[_Complication]:
    count = len(told.bonuses)
    if count == 1:
        yield _Complication(
            1,
            "Ada bonus di luar aturan utama: tanpa bonus, lebih mudah diingat.",
            "There is a bonus beside the main rule: without it the programme is easier to remember.",
        )
    elif count:
        yield _Complication(
            count,
            f"Ada {count} bonus: pilih 1 yang paling berkesan.",
            f"There are {count} bonuses: choose the one that people will remember.",
        )


def _of_titles(told: Told) -> Iterator[_Complication]:
    for reward in told.rewards:
        if len(_WORD.findall(reward.title)) > _LONG_TITLE:
            title = plain(reward.title)
            yield _Complication(
                0,
                f"Nama hadiah «{title}» panjang: cukup {_LONG_TITLE} kata atau kurang.",
                f"The reward “{title}” has a long name: {_LONG_TITLE} words or fewer will do.",
            )


def _too_long(words: int) -> _Complication:
    return _Complication(
        0,
        f"Penjelasannya {words} kata: singkatkan sampai paling banyak {_MOST_WORDS}, supaya dimengerti dalam 10 detik.",
        f"It takes {words} words in Indonesian: {_MOST_WORDS} or fewer are understood in ten seconds.",
    )
