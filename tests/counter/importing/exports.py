"""Files as three tills export them, made up for these tests: each with habits of its own."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
JAKARTA = ZoneInfo("Asia/Jakarta")


def yesterday(clock: str = "08:15") -> datetime:
    hour, minute = clock.split(":")
    day = datetime.now(JAKARTA) - timedelta(days=1)
    return day.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)


def warung() -> bytes:
    """An Indonesian till: semicolons, dots in the rupiah, a line for each product, what was paid on each of them."""
    day = f"{yesterday():%d/%m/%Y}"
    return "\r\n".join(
        [
            "LAPORAN PENJUALAN;;;;;;;;",
            f"Periode: {day} s/d {day};;;;;;;;",
            "",
            "No;Tanggal;Jam;No. Struk;Nama Pelanggan;No. HP;Nama Produk;Qty;Harga;Total Bayar",
            f"1;{day};08.15;0001;Bu Sari;0812-3456-7890;Kopi susu;2;18.000;45.000",
            f"2;{day};08.15;0001;Bu Sari;0812-3456-7890;Roti bakar;1;9.000;45.000",
            f"3;{day};09.30;0002;;;Es teh;1;5.000;5.000",
            f"4;{day};10.05;0003;Pak Budi;81298765432;Kopi susu;1;18.000;18.000",
            f"5;{day};17.45;0004;Bu Sari;+62 812 3456 7890;Bolu pandan;1;40.000;40.000",
            ";;;;;;TOTAL;;;108.000",
        ]
    ).encode("windows-1252")


def cafe() -> bytes:
    """An English till: commas, quotes, one line for each sale, a date with its hour, a status; UTF-8 with a mark."""
    day = f"{yesterday():%Y-%m-%d}"
    return "\n".join(
        [
            "Receipt Number,Date,Customer,Phone,Items,Gross Sales,Discounts,Total Collected,Status",
            f'R-101,{day} 08:15:00,Bu Sari,0812-3456-7890,"Latte, large",35000,0,"Rp35.000,00",Paid',
            f'R-102,{day} 09:00:12,-,-,"Kue ""lapis""",20000,2000,"18,000",Paid',
            f"R-103,{day} 09:20:00,Pak Budi,0812-9876-5432,Espresso,22000,0,22000,VOID",
            f"R-104,{day} 11:00:00,Pak Budi,0812-9876-5432,Espresso,22000,0,22000,Paid",
        ]
    ).encode("utf-8-sig")


def salon() -> bytes:
    """A spreadsheet's text: tabs, UTF-16, day and month in words, no receipt numbers, what each line comes to."""
    day = yesterday()
    written = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return "\n".join(
        [
            "Tgl\tPukul\tPelanggan\tNo WA\tJumlah",
            f"{written}\t13:00\tMbak Ayu\t0857-1234-5678\t150000",
            f"{written}\t14:30\t\t\t75rb",
            f"{written}\t14:30\t\t\t75rb",
        ]
    ).encode("utf-16")


def busy(sales: int, people: int = 40) -> bytes:
    """A long day: everybody comes again and again."""
    start = yesterday("07:00")
    lines = ["Tanggal;No Struk;Total;No HP"]
    for number in range(sales):
        at = start + timedelta(seconds=number)
        lines.append(
            f"{at:%d/%m/%Y %H:%M:%S};{number:06};{10_000 + number % 7 * 1_000};0812{number % people:08}"
        )
    return "\n".join(lines).encode()
