"""What a shop has of its people, however it wrote them down."""

import io
import zipfile
from datetime import date
from uuid import uuid4

import pytest

from langganan.core.errors import Invalid
from langganan.customer_imports.columns import Column
from langganan.customer_imports.people import Person, Refused, read_people
from langganan.customer_imports.sources import FileTooLarge, read_table


def read(content: str | bytes) -> list[Person | Refused]:
    table = read_table(content.encode() if isinstance(content, str) else content)
    return [*read_people(table.rows, table.columns)]


def people(content: str | bytes) -> list[tuple[str, str | None]]:
    return [(one.name, one.phone) for one in read(content) if isinstance(one, Person)]


BOTH = [("Bu Sari", "+6281234567890"), ("Pak Budi", "+6281398765432")]
LIST = "Nama;No HP\nBu Sari;0812-3456-7890\nPak Budi;6281398765432\n"


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_a_list_is_read_whatever_its_delimiter_and_encoding(delimiter: str, encoding: str):
    assert people(LIST.replace(";", delimiter).encode(encoding)) == BOTH


@pytest.mark.parametrize(
    "pasted",
    [
        "Bu Sari 081234567890\nPak Budi 0813-9876-5432",
        "Bu Sari, 0812 3456 7890\nPak Budi, 0813 9876 5432",
        "081234567890 Bu Sari\n+62 813-9876-5432 - Pak Budi",
        "Bu Sari, 081234567890\n0813-9876-5432 Pak Budi",
        "1. Bu Sari 081234567890\n2. Pak Budi 0813 9876 5432",
        "WA: 0812-3456-7890 (Bu Sari)\nPak Budi (HP. 0813 9876 5432)",
    ],
)
def test_lines_of_a_notebook_are_a_name_and_a_number_in_any_order(pasted: str):
    assert people(pasted) == BOTH


def test_a_table_with_no_heading_is_known_by_what_stands_in_it():
    assert people("Bu Sari;17/08/1990;081234567890\nPak Budi;1/2/1985;081398765432") == BOTH
    assert [one.birthday for one in read("Bu Sari;17/08/1990;081234567890") if isinstance(one, Person)] == [
        date(1990, 8, 17)
    ]


def test_titles_above_the_heading_are_nobody():
    assert people("DATA PELANGGAN;\nToko Roti Bu Ratna;\n;\n" + LIST) == BOTH


def test_googles_contacts_are_read_with_their_first_and_last_names_and_groups():
    google = (
        "First Name,Middle Name,Last Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
        "Phone 1 - Value\n"
        "Dewi,,Lestari,suka bolu,Arisan ::: * myContacts,* ,"
        "dewi@contoh.com,Mobile,+62 812-3456-7890 ::: 0813 9876 5432\n"
    )
    [dewi] = read(google)
    assert isinstance(dewi, Person)
    assert (dewi.name, dewi.phone, dewi.email) == ("Dewi Lestari", "+6281234567890", "dewi@contoh.com")
    assert dewi.labels == ["Arisan"]
    assert dewi.notes == "suka bolu\nNomor lain: 0813-9876-5432"


def test_contacts_of_old_and_new_phones_are_read():
    old = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9;Bu=20Sari;;;\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bu=20Sari=20=\r\nCaf=C3=A9\r\n"
        "TEL;CELL:081234567890\r\nTEL;HOME:021-5551234\r\nEND:VCARD\r\n"
    )
    newer = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Pak Budi\\, Pasar\nTEL;TYPE=CELL:+62 813-9876-5432\nNOTE:suka kopi\n  pahit\n"
        "BDAY:19900817\nCATEGORIES:Arisan,RT 05\nEND:VCARD\n"
    )
    newest = "BEGIN:VCARD\nVERSION:4.0\nN:Lestari;Dewi;;;\nTEL;VALUE=uri:tel:+62-857-1234-5678\nEND:VCARD\n"
    sari, budi, dewi = read(old + newer + newest)
    assert isinstance(sari, Person)
    assert isinstance(budi, Person)
    assert isinstance(dewi, Person)
    assert (sari.name, sari.phone, sari.notes) == (
        "Bu Sari Café",
        "+6281234567890",
        "Nomor lain: (021) 5551234",
    )
    assert (budi.name, budi.birthday, budi.notes) == ("Pak Budi, Pasar", date(1990, 8, 17), "suka kopi pahit")
    assert budi.labels == ["Arisan", "RT 05"]
    assert (dewi.name, dewi.phone) == ("Dewi Lestari", "+6285712345678")


@pytest.mark.parametrize(
    "written",
    [
        "'081234567890",
        "81234567890",
        "6281234567890",
        "+62 812-3456-7890",
        "0062 812 3456 7890",
        "81234567890.0",
    ],
)
def test_a_number_that_a_spreadsheet_spoilt_is_mended(written: str):
    assert people(f"Nama;HP\nBu Sari;{written}") == BOTH[:1]


@pytest.mark.parametrize("written", ["8.12E+10", "8,12E+10", "6.28123E+12"])
def test_a_number_whose_digits_are_lost_is_refused_and_says_so(written: str):
    [refused] = read(f"Nama;HP\nBu Sari;{written}")
    assert isinstance(refused, Refused)
    assert "sudah hilang" in refused.says["id"]


def test_a_workbook_that_lost_the_digits_of_a_number_is_refused_too():
    sari, budi = read(workbook([["Nama", "HP"], ["Bu Sari", 81_200_000_000], ["Pak Budi", 81_398_765_432]]))
    assert isinstance(sari, Refused)
    assert "sudah hilang" in sari.says["id"]
    assert isinstance(budi, Person)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("TOTAL", "jumlah"), ("Jumlah:", "jumlah"), ("Walk-in", "umum"), ("Pelanggan Umum", "umum")],
)
def test_a_row_that_is_nobody_is_refused_unless_it_has_a_number(name: str, reason: str):
    nobody, somebody = read(f"Nama;HP\n{name};\n{name};081234567890\n")
    assert isinstance(nobody, Refused)
    assert reason in nobody.says["id"]
    assert isinstance(somebody, Person)


def test_a_contact_with_no_name_is_called_as_the_firm_it_works_for():
    google = (
        "First Name,Last Name,Organization Name,Phone 1 - Value\n,,PT Maju,0812-3456-7890\nBudi,,Toko,08139\n"
    )
    card = "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nORG:PT Maju\\, Tbk;Gudang\nTEL:0813-9876-5432\nEND:VCARD\n"
    assert people(google) == [("PT Maju", "+6281234567890")]
    assert people(card) == [("PT Maju, Tbk Gudang", "+6281398765432")]


@pytest.mark.parametrize("heading", ["Jml Stempel", "Total Poin", "Loyalty Points", "sisa stempel"])
def test_a_balance_is_known_by_its_heading(heading: str):
    columns = read_table(f"Nama;HP;{heading}\nBu Sari;081234567890;3".encode()).columns
    assert columns[2] == Column("balance", unit="stamp" if "tempel" in heading else "point")


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00\x03\x00\x00\x00" * 50,
        b"%PDF-1.4 Bu Sari 081234567890",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9,
        bytes(range(1, 256)) * 9,
    ],
)
def test_what_is_no_text_is_nobody(content: bytes):
    with pytest.raises(Invalid) as refusal:
        read_table(content)
    assert refusal.value.errors[0].code == "unreadable"


@pytest.mark.parametrize(
    "cell", ["081234567890 / 021-5551234", "081234567890, 021-5551234", "081234567890 atau 0215551234"]
)
def test_of_two_numbers_in_a_cell_the_second_is_kept_in_the_notes(cell: str):
    [person] = read(f"Nama;HP\nBu Sari;{cell}")
    assert isinstance(person, Person)
    assert (person.phone, person.notes) == ("+6281234567890", "Nomor lain: (021) 5551234")


@pytest.mark.parametrize("cell", ["17/08/1990", "17-8-90", "17 Agustus 1990", "1990-08-17", "17.8.1990"])
def test_birthdays_are_read_as_indonesians_write_them(cell: str):
    [person] = read(f"Nama;HP;Tgl lahir\nBu Sari;081234567890;{cell}")
    assert isinstance(person, Person)
    assert (person.birthday, person.remarks) == (date(1990, 8, 17), [])


@pytest.mark.parametrize("cell", ["31/02/1990", "17/08/2190", "17/08", "besok"])
def test_an_impossible_birthday_is_left_out_and_said(cell: str):
    [person] = read(f"Nama;HP;Tgl lahir\nBu Sari;081234567890;{cell}")
    assert isinstance(person, Person)
    assert person.birthday is None
    assert "dilewati" in person.remarks[0]["id"]


def test_who_is_there_twice_is_the_same_as_on_the_first_line():
    rows = read(LIST + "Ibu Sari;+6281234567890\nTeh Rina;\nteh  rina;\n")
    assert [one.same_as for one in rows if isinstance(one, Person)] == [None, None, 2, None, 5]


def test_a_workbook_is_read_with_its_numbers_and_days_as_people_see_them():
    [sari, budi] = read(
        workbook([["DATA", None], ["Nama", "HP"], ["Bu Sari", 81234567890], ["Pak Budi", "081398765432"]])
    )
    assert isinstance(sari, Person)
    assert isinstance(budi, Person)
    assert budi.phone == "+6281398765432"
    assert (sari.name, sari.phone, sari.line) == ("Bu Sari", "+6281234567890", 3)


def test_a_small_file_that_unpacks_without_end_is_refused():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/worksheets/sheet1.xml", b"0" * 210_000_000)
    with pytest.raises(FileTooLarge):
        read_table(packed.getvalue())


def test_what_is_no_workbook_says_so():
    with pytest.raises(Invalid) as refusal:
        read_table(b"PK\x03\x04 sesuatu")
    assert refusal.value.errors[0].code == "unreadable"


def test_a_balance_is_a_whole_number_however_it_is_grouped():
    program = uuid4()
    table = read_table(b"Nama;HP;Poin\nBu Sari;081234567890;1.250\nPak Budi;081398765432;banyak")
    assert [column.field for column in table.columns] == ["name", "phone", "balance"]
    columns = [*table.columns[:2], Column("balance", program)]
    sari, budi = read_people(table.rows, columns)
    assert isinstance(sari, Person)
    assert isinstance(budi, Person)
    assert (sari.balances, budi.balances) == ({program: 1250}, {})
    assert "dilewati" in budi.remarks[0]["id"]


def workbook(rows: list[list[str | int | None]]) -> bytes:
    """As little of one as a reader takes."""
    spelt = "".join(
        f'<row r="{number}">' + "".join(_cell(number, at, cell) for at, cell in enumerate(row)) + "</row>"
        for number, row in enumerate(rows, 1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}">'
        '<sheets><sheet name="Pelanggan" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{spelt}</sheetData></worksheet>',
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return packed.getvalue()


def _cell(number: int, at: int, cell: str | int | None) -> str:
    place = f"{'ABCDEFGH'[at]}{number}"
    if isinstance(cell, int):
        return f'<c r="{place}"><v>{cell}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{cell}</t></is></c>' if cell else ""
