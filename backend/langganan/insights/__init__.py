"""What came in today, what waits, what worked."""
