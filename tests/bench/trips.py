"""Round trips to the database, counted on the wire: a proxy that sees each time the server says it is ready again."""

import asyncio
from contextlib import suppress

_SSL_REQUEST = (80877103).to_bytes(4, "big")
_READY_FOR_QUERY = ord("Z")


class CountingProxy:
    """Every answered Query or Sync ends in one ReadyForQuery, whatever stands behind it: BEGIN and pings count too."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.trips = 0
        self.port = 0
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> "CountingProxy":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *why: object) -> None:
        assert self._server
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.readexactly(8)
        if first[4:] == _SSL_REQUEST:
            writer.write(b"N")
            first = b""
        to_server = await asyncio.open_connection("127.0.0.1", self._port)
        to_server[1].write(first)
        with suppress(OSError, asyncio.IncompleteReadError):
            await asyncio.gather(_copy(reader, to_server[1]), self._count(to_server[0], writer))
        for end in (writer, to_server[1]):
            end.close()

    async def _count(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        while True:
            head = await server.readexactly(5)
            rest = await server.readexactly(int.from_bytes(head[1:], "big") - 4)
            self.trips += head[0] == _READY_FOR_QUERY
            client.write(head + rest)
            await client.drain()


async def _copy(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while data := await source.read(1 << 16):
        sink.write(data)
        await sink.drain()
    sink.close()
