"""Who may do what. Scopes are the permissions that an API key can have."""

PUBLIC = "public"
"""On a route: nobody needs to sign in."""
SIGNED_IN = "signed_in"
"""On a route: any member of staff or any key."""

SCOPES = (
    "customers:read",
    "customers:write",
    "sales:write",
    "stamps:write",
    "vouchers:redeem",
    "programs:read",
    "campaigns:read",
)

_CASHIER = frozenset(
    {
        "customers:read",
        "customers:write",
        "sales:write",
        "stamps:write",
        "vouchers:redeem",
        "programs:read",
        "insights:read",
    }
)
_MANAGER = _CASHIER | {
    "sales:void",
    "sales:import",
    "customers:erase",
    "customers:merge",
    "data:export",
    "customers:import",
    "programs:write",
    "segments:write",
    "campaigns:read",
    "campaigns:write",
    "settings:write",
    "staff:read",
    "audit:read",
}
_OWNER = _MANAGER | {"staff:write", "keys:write"}

OF_ROLE: dict[str, frozenset[str]] = {"owner": _OWNER, "manager": _MANAGER, "cashier": _CASHIER}
EVERY = _OWNER | {PUBLIC, SIGNED_IN}
