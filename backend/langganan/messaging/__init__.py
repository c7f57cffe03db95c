"""What is written to customers: accounts to send from, messages, one delivery per person, and the worker."""
