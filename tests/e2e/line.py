"""A network between the phone and the server that can be cut."""

import asyncio

from langganan.dev.ports import free_port


class Line:
    def __init__(self, *, to_port: int) -> None:
        self._to_port = to_port
        self._port = free_port()
        self._ends: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def mend(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self._port)

    async def cut(self) -> None:
        self._server.close()
        for end in self._ends:
            end.transport.abort()

    async def _carry(self, phone_says: asyncio.StreamReader, to_phone: asyncio.StreamWriter) -> None:
        server_says, to_server = await asyncio.open_connection("127.0.0.1", self._to_port)
        self._ends |= {to_phone, to_server}
        await asyncio.gather(_pass_on(phone_says, to_server), _pass_on(server_says, to_phone))
        self._ends -= {to_phone, to_server}


async def _pass_on(source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
    try:
        while said := await source.read(65_536):
            to.write(said)
            await to.drain()
    except ConnectionError:
        pass
    finally:
        to.close()
