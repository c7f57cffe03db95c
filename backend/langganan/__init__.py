"""Langganan: a small shop remembers, thanks, talks to and looks after its customers."""
