"""Causes: points given, a share of sales, votes; totals are sums of an append-only ledger."""
