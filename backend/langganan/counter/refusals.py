from typing import ClassVar

from langganan.core.errors import Conflict, Invalid, Says, bad_field
from langganan.counter.schemas import BuyerIn


class ExternalRefConflict(Conflict):
    code, title, shows = "external_ref_conflict", "This reference is another sale", ("sale_id",)
    says: ClassVar[Says] = {
        "id": "Nomor referensi ini sudah dipakai untuk penjualan lain.",
        "en": "This reference was already used for another sale.",
    }


class IdConflict(Conflict):
    code, title = "id_conflict", "This id is something else"
    says: ClassVar[Says] = {
        "id": "Id ini sudah dipakai untuk catatan lain.",
        "en": "This id was already used for another record.",
    }


class DailyLimitReached(Conflict):
    code, title, shows = "daily_limit_reached", "The daily limit is reached", ("limit",)
    says: ClassVar[Says] = {
        "id": "Batas pemberian stempel hari ini sudah tercapai. Pemilik toko mengaturnya di Aturan kasir.",
        "en": "Today's limit for giving stamps is reached. The owner of the shop sets it in the rules at the counter.",
    }


def unknown_customer(buyer: BuyerIn) -> Invalid:
    way = "id" if buyer.id else "phone" if buyer.phone else "card"
    return bad_field(
        f"customer.{way}", "unknown_customer", id="Pelanggan ini tidak ada.", en="There is no such customer."
    )
