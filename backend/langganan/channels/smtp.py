"""E-mail over SMTP, by whichever provider the shop has."""

import ssl
from email.message import EmailMessage
from email.utils import formataddr, formatdate
from typing import Annotated, ClassVar, Literal

import aiosmtplib
from aiosmtplib import SMTP, SMTPException, SMTPResponseException

from langganan.channels.contract import (
    Channel,
    Config,
    Medium,
    Message,
    Receipt,
    Rejected,
    Says,
    Traits,
    TryLater,
    Unsure,
    setting,
)

Security = Literal["starttls", "tls", "none"]
_TIMEOUT = 20.0
_AWAY = (OSError, TimeoutError, aiosmtplib.SMTPServerDisconnected, aiosmtplib.SMTPTimeoutError)
_ADDRESS = r"^[^@\s<>,;\"]+@[^@\s<>,;\"]+$"


class SmtpConfig(Config):
    host: Annotated[str, setting(id="Server SMTP", en="SMTP server", max_length=253, pattern=r"^\S+$")]
    from_address: Annotated[
        str, setting(id="Alamat pengirim", en="Sender address", max_length=254, pattern=_ADDRESS)
    ]
    port: Annotated[int, setting(id="Port", en="Port", ge=1, le=65535)] = 587
    security: Annotated[Security, setting(id="Keamanan", en="Security")] = "starttls"
    username: Annotated[str, setting(id="Nama pengguna", en="User name", max_length=254)] | None = None
    password: Annotated[str, setting(id="Kata sandi", en="Password", secret=True, max_length=500)] | None = (
        None
    )


class SmtpChannel(Channel):
    name = "smtp"
    medium = Medium.EMAIL
    title: ClassVar[Says] = {"id": "E-mail", "en": "E-mail"}
    note: ClassVar[Says] = {
        "id": "Lewat alamat e-mail toko Anda. Untuk Gmail, buat «sandi aplikasi» lebih dulu.",
        "en": "By the shop's own e-mail address. With Gmail, make an “app password” first.",
    }
    traits = Traits(max_length=20_000)
    Config = SmtpConfig

    def __init__(self, config: SmtpConfig) -> None:
        self._config = config
        self._idle: list[SMTP] = []

    async def send(self, message: Message) -> Receipt:
        letter = _letter(message, self._config.from_address)
        connection = self._idle.pop() if self._idle else await self._connect()
        try:
            provider_id = await self._hand_over(connection, message.address, letter)
        except (TryLater, Rejected):
            await self._keep_if_usable(connection)
            raise
        except BaseException:
            connection.close()
            raise
        self._idle.append(connection)
        return Receipt(provider_id=provider_id[:500])

    async def close(self) -> None:
        while self._idle:
            connection = self._idle.pop()
            try:
                await connection.quit(timeout=2)
            except (SMTPException, OSError):
                connection.close()

    async def _connect(self) -> SMTP:
        config = self._config
        connection = SMTP(
            hostname=config.host,
            port=config.port,
            username=config.username or None,
            password=config.password or None,
            use_tls=config.security == "tls",
            start_tls=config.security == "starttls",
            local_hostname=config.from_address.rpartition("@")[2],
            timeout=_TIMEOUT,
        )
        try:
            await connection.connect()
        except (ssl.SSLError, *_AWAY) as error:
            raise TryLater(_words(error)) from error
        except SMTPResponseException as error:
            raise _answered_no(error, credentials=True) from error
        except (SMTPException, UnicodeError) as error:
            raise Rejected(_words(error), credentials=True) from error
        return connection

    async def _hand_over(self, connection: SMTP, address: str, letter: bytes) -> str:
        """Up to DATA nothing was sent, for certain; a connection lost in DATA leaves it open."""
        try:
            await connection.mail(self._config.from_address)
        except SMTPResponseException as error:
            raise _answered_no(error, credentials=True) from error
        except _AWAY as error:
            raise TryLater(_words(error)) from error
        try:
            await connection.rcpt(address)
        except SMTPResponseException as error:
            raise _answered_no(error) from error
        except _AWAY as error:
            raise TryLater(_words(error)) from error
        except ValueError as error:
            raise Rejected(_words(error)) from error
        try:
            return (await connection.data(letter)).message
        except SMTPResponseException as error:
            raise _answered_no(error) from error
        except _AWAY as error:
            raise Unsure(_words(error)) from error

    async def _keep_if_usable(self, connection: SMTP) -> None:
        try:
            await connection.rset(timeout=2)
        except (SMTPException, OSError):
            connection.close()
        else:
            self._idle.append(connection)


def _letter(message: Message, from_address: str) -> bytes:
    letter = EmailMessage()
    letter["From"] = formataddr((" ".join(message.sender_name.split()), from_address))
    letter["To"] = message.address
    letter["Subject"] = " ".join((message.subject or message.sender_name).split())
    letter["Date"] = formatdate(usegmt=True)
    letter["Message-ID"] = f"<{message.id}@{from_address.rpartition('@')[2]}>"
    letter["Auto-Submitted"] = "auto-generated"
    if message.unsubscribe_url:
        letter["List-Unsubscribe"] = f"<{message.unsubscribe_url}>"
    letter.set_content(message.text)
    return letter.as_bytes()


def _answered_no(error: SMTPResponseException, *, credentials: bool = False) -> Rejected | TryLater:
    """4xx is for now, 5xx for good."""
    said = f"{error.code} {error.message}"[:300]
    if 400 <= error.code < 500:
        return TryLater(said)
    return Rejected(said, credentials=credentials)


def _words(error: BaseException) -> str:
    return (str(error) or type(error).__name__)[:300]
