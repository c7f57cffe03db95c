"""Programmes, the ledger, rewards and vouchers."""
