"""The books of every shop, read and reckoned anew: what is kept must be what happened."""
