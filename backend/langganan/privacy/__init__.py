"""The customer's right to be forgotten, kept with the books right."""
