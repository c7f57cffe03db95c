from msgspec import Struct


class Rule(Struct, frozen=True):
    """What must hold in the books of a shop.

    `broken_by` answers, of `:shop_id`, each row that breaks it: `customer_id`, `program_id`, `row_id` (of what `what`
    says), what was `found` and what was `expected`.
    """

    name: str
    what: str
    broken_by: str
