class Problem(Exception):
    """Something that the person at the terminal has to know; shown as its message, with no traceback."""
