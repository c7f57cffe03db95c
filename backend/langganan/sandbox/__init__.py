"""A shop to try things in: apart from the real one, and no message ever leaves it."""
