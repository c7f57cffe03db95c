"""What requests send more than once, with names of things in them as in operations.py."""

from typing import Any

CONSENT = {"purpose": "offers", "channel": "whatsapp", "granted": False}
CAMPAIGN: dict[str, Any] = {
    "name": "Kangen",
    "segment": "new",
    "purpose": "care",
    "channel_account_id": "{account}",
    "text": "Halo {{nama|Kak}}",
}
BALANCE = {"field": "balance", "program_id": "{program}"}
PREVIEW = {name: value for name, value in CAMPAIGN.items() if name != "name"}
OF_PRODUCT = {"per": "product", "product_ids": ["{product}"]}
COFFEE = {"name": "Kopi", "quantity": 1, "unit_price": 1, "product_id": "{product}"}
BONUSES = "/customers/{own_customer}/bonuses"
REWARD = {"at": 5, "title": "Gratis 1 kopi"}
RULES = (
    {"is": "label", "label_id": "{label}"},
    {"is": "balance", "program_id": "{program}", "min": 1},
    {"is": "product", "product_id": "{product}"},
)
NAMED_REWARD = REWARD | {"id": "{reward}"}
