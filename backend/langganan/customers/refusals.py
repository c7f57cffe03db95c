from typing import ClassVar

from langganan.core.errors import Conflict, Says


class CustomerExists(Conflict):
    code, title, shows = "customer_exists", "Already a customer", ("customer_id",)
    says: ClassVar[Says] = {
        "id": "Nomor atau e-mail ini sudah terdaftar sebagai pelanggan.",
        "en": "This number or e-mail already belongs to a customer.",
    }


class CustomerMerged(Conflict):
    code, title, shows = "customer_merged", "Merged with another record", ("customer_id",)
    says: ClassVar[Says] = {
        "id": "Data ini sudah digabung dengan data pelanggan lain.",
        "en": "This record was merged with another one.",
    }
