"""Texts that a spreadsheet would run as a formula: with an apostrophe before them, its own mark of a text."""

_RUN = ("=", "+", "-", "@", "\t", "\r")


def defused(text: str) -> str:
    return f"'{text}" if text.startswith(_RUN) else text


def as_written(cell: str) -> str:
    """What was defused, as it was."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_RUN) else cell
