"""Shops, their staff, sign-in, roles and API keys."""
