"""Bringing customers in: from a spreadsheet, a contacts file, or a pasted list."""
