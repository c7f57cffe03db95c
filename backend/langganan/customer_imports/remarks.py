"""What could not be taken from a row, in words for the person at the screen."""

from langganan.core.errors import Says

_LONGEST = 40


def _about(cell: str, **says: str) -> Says:
    return {language: text.format(cell=cell[:_LONGEST]) for language, text in says.items()}


NOBODY: Says = {"id": "Tidak ada nama maupun nomor.", "en": "There is neither a name nor a number."}
A_SUM: Says = {"id": "Ini baris jumlah, bukan orang.", "en": "This row is a total, not a person."}
ANYBODY: Says = {
    "id": "Ini pembeli umum tanpa nama, bukan seorang pelanggan.",
    "en": "This stands for anybody who walks in, not for one customer.",
}


def bad_phone(cell: str) -> Says:
    return _about(
        cell,
        id='Nomor "{cell}" belum benar. Contoh: 0812-3456-7890.',
        en='"{cell}" is not a phone number. Example: 0812-3456-7890.',
    )


def digits_lost(cell: str) -> Says:
    return _about(
        cell,
        id='Angka nomor "{cell}" sudah hilang di spreadsheet. Ketik ulang nomornya sebagai teks.',
        en='The spreadsheet lost digits of "{cell}". Type the number again, as text.',
    )


def bad_email(cell: str) -> Says:
    return _about(
        cell,
        id='E-mail "{cell}" belum benar, jadi dilewati.',
        en='The e-mail "{cell}" is not right and is left out.',
    )


def bad_birthday(cell: str) -> Says:
    return _about(
        cell,
        id='Tanggal lahir "{cell}" belum benar, jadi dilewati. Tulis seperti 17/08/1990.',
        en='The birthday "{cell}" is not right and is left out. Write it like 17/08/1990.',
    )


def no_year(cell: str) -> Says:
    return _about(
        cell,
        id='Tanggal lahir "{cell}" tanpa tahun, jadi dilewati.',
        en='The birthday "{cell}" has no year and is left out.',
    )


def bad_balance(cell: str) -> Says:
    return _about(
        cell,
        id='Saldo "{cell}" belum bisa dibaca, jadi dilewati. Tulis angka bulat.',
        en='The balance "{cell}" cannot be read and is left out. Write a whole number.',
    )


def other_numbers(count: int) -> Says:
    return {
        "id": f"{count} nomor lain disimpan di catatan.",
        "en": f"{count} other number(s) are kept in the notes.",
    }


def too_many_stamps(most: int) -> Says:
    return {
        "id": f"Lebih dari {most} stempel, jadi saldonya dilewati.",
        "en": f"More than {most} stamps: the balance is left out.",
    }


def email_of_another(cell: str) -> Says:
    return _about(
        cell,
        id='E-mail "{cell}" sudah milik pelanggan lain, jadi dilewati.',
        en='The e-mail "{cell}" belongs to another customer and is left out.',
    )
