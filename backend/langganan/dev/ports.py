import errno
import socket

from langganan.dev.problems import Problem


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listen(host: str, port: int) -> socket.socket:
    """Takes the port at once, so that nothing else is started when it is taken.

    The API process inherits the socket: while it starts, or starts again, browsers wait instead of failing.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise Problem(
                f"Port {port} on {host} is taken by another program. Choose another: make run PORT={port + 1}"
            ) from None
        raise Problem(f"Cannot listen on {host}, port {port}: {error.strerror}.") from None
    except OverflowError:
        listener.close()
        raise Problem(f"{port} is not a port; it must lie between 0 and 65535.") from None
    listener.setblocking(False)
    return listener


def address(host: str, listener: socket.socket) -> str:
    """Where a browser finds it; for a host that means all of them, the one that other machines reach."""
    reachable = _own_address() if host in ("0.0.0.0", "::") else host  # noqa: S104
    return f"http://{f'[{reachable}]' if ':' in reachable else reachable}:{listener.getsockname()[1]}"


def _own_address() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing; asks which of our addresses would
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])
