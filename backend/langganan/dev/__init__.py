"""Langganan on one machine: its own PostgreSQL and Valkey, the API and the worker, started and stopped together."""
