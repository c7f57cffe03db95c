"""A simulated till: plays a busy day against a running server and checks what the server made of it."""
