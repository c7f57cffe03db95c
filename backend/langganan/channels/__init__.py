"""Ways to send a message. A channel knows nothing of shops, customers or the database."""
