"""Every table there is, for migrations and for tests that look at all of them."""

from importlib import import_module

from langganan.db.base import Base

for _home in (
    "activity.models",
    "campaigns.models",
    "catalog.models",
    "counter.models",
    "customer_imports.models",
    "customers.models",
    "http.once",
    "loyalty.causes.models",
    "loyalty.models",
    "messaging.models",
    "segments.models",
    "shops.models",
):
    import_module(f"langganan.{_home}")

metadata = Base.metadata
