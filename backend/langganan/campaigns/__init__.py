"""One message to everybody in a segment."""
