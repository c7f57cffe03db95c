"""Customers, their identities, labels and consent."""
