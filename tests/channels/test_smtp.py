import datetime
import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from langganan.channels.contract import Message, Rejected, TryLater, Unsure
from langganan.channels.registry import open_channel
from langganan.dev.ports import free_port
from tests.messaging.mailbox import PASSWORD, Mailbox

LETTER = Message(
    id="0193",
    address="sari@contoh.id",
    text="Halo Bu Sari,\n.titik di awal baris tetap utuh. ☕",
    sender_name="Kopi Senja",
    subject="Apa kabar?",
    unsubscribe_url="https://toko.id/k/abc",
)


async def send(settings: dict[str, Any], address: str = LETTER.address) -> str | None:
    channel = open_channel("smtp", settings)
    try:
        receipt = await channel.send(
            Message(
                id=LETTER.id,
                address=address,
                text=LETTER.text,
                sender_name=LETTER.sender_name,
                subject=LETTER.subject,
                unsubscribe_url=LETTER.unsubscribe_url,
            )
        )
    finally:
        await channel.close()
    return receipt.provider_id


async def test_a_letter_arrives_as_it_was_written(mailbox: Mailbox):
    assert "kept as 42" in str(await send(mailbox.settings))
    [letter] = mailbox.to("sari@contoh.id")
    assert letter["Subject"] == "Apa kabar?"
    assert letter["From"] == "Kopi Senja <toko@contoh.id>"
    assert letter["List-Unsubscribe"] == "<https://toko.id/k/abc>"
    assert letter.get_content().strip() == LETTER.text


async def test_a_subject_cannot_smuggle_in_a_header(mailbox: Mailbox):
    channel = open_channel("smtp", mailbox.settings)
    await channel.send(
        Message(
            id="1",
            address="sari@contoh.id",
            text="x",
            sender_name="A\r\nBcc: b@c.id",
            subject="B\r\nBcc: d@e.id",
        )
    )
    await channel.close()
    [letter] = mailbox.to("sari@contoh.id")
    assert letter["Bcc"] is None
    assert letter["Subject"] == "B Bcc: d@e.id"


async def test_one_connection_carries_many_letters_past_a_refused_one(mailbox: Mailbox):
    channel = open_channel("smtp", mailbox.settings)
    for address in ("a@contoh.id", "ditolak@contoh.id", "b@contoh.id"):
        try:
            await channel.send(Message(id=address, address=address, text="x", sender_name="Toko"))
        except Rejected:
            assert address.startswith("ditolak")
    await channel.close()
    assert [address for address, _ in mailbox.letters] == ["a@contoh.id", "b@contoh.id"]


async def test_an_unknown_recipient_is_refused_and_the_account_is_not_to_blame(mailbox: Mailbox):
    with pytest.raises(Rejected, match="no such user") as refused:
        await send(mailbox.settings, "ditolak@contoh.id")
    assert not refused.value.credentials


async def test_a_full_mailbox_is_for_later(mailbox: Mailbox):
    with pytest.raises(TryLater, match="mailbox full"):
        await send(mailbox.settings, "penuh@contoh.id")


async def test_a_line_that_goes_dead_after_the_letter_leaves_it_unsure(mailbox: Mailbox):
    with pytest.raises(Unsure):
        await send(mailbox.settings, "putus@contoh.id")
    assert len(mailbox.letters) == 1


@pytest.mark.parametrize(
    "where", [{"port": free_port()}, {"host": "tidak-ada.invalid"}], ids=["refused", "no such name"]
)
async def test_a_server_that_is_not_there_is_for_later(mailbox: Mailbox, where: dict[str, Any]):
    with pytest.raises(TryLater):
        await send(mailbox.settings | where)


async def test_a_wrong_password_breaks_the_account():
    with Mailbox(password=PASSWORD) as mailbox:
        await send(mailbox.settings | {"username": "toko", "password": PASSWORD})
        for wrong in ({"username": "toko", "password": "salah"}, {}):
            with pytest.raises(Rejected) as refused:
                await send(mailbox.settings | wrong)
            assert refused.value.credentials
        assert len(mailbox.letters) == 1


async def test_a_letter_never_goes_in_the_clear_when_encryption_was_asked_for(mailbox: Mailbox):
    with pytest.raises(Rejected) as refused:
        await send(mailbox.settings | {"security": "starttls"})
    assert refused.value.credentials
    assert mailbox.letters == []


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(tmp_path: Path):
    with Mailbox(tls=_self_signed(tmp_path)) as mailbox:
        with pytest.raises(TryLater, match="certificate"):
            await send(mailbox.settings | {"security": "starttls"})
        assert mailbox.letters == []


def _self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(today)
        .not_valid_after(today + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = folder / "both.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
