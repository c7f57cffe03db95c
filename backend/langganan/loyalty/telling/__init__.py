"""A programme in words: its sentence, what makes it complicated, and why a sale earns what it earns."""
