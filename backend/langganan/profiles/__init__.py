"""A customer as the shop sees them: person, facts, balances, segments, timeline; lists and search."""
