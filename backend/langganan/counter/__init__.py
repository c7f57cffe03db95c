"""The till: sell, stamp, void; each in one transaction."""
