"""Ready-made texts: warm, personal, and soft. They are a beginning; the shop makes them its own."""

from collections.abc import Mapping

from msgspec import Struct


class Said(Struct, frozen=True):
    title: str
    subject: str
    text: str


class ReadyMade(Struct, frozen=True, kw_only=True):
    key: str
    segment: str
    purpose: str
    says: Mapping[str, Said]


READY_MADE: tuple[ReadyMade, ...] = (
    ReadyMade(
        key="miss_you",
        segment="sleeping",
        purpose="care",
        says={
            "id": Said(
                "Kangen",
                "{nama|Kak}, apa kabar?",
                "Halo {nama|Kak}, apa kabar? Sudah {hari_sejak|beberapa} hari kita tidak bertemu, dan kami di {toko} "
                "kangen. Terakhir kali {produk_terakhir|belanjaannya} cocok tidak? Kalau ada yang kurang, cerita saja, "
                "ya. Pintu kami selalu terbuka. 😊",
            ),
            "en": Said(
                "We miss you",
                "{nama|Hello}, how are you?",
                "Hello {nama|there}, how are you? It has been {hari_sejak|quite a few} days, and we at {toko} miss "
                "you. Was the {produk_terakhir|last thing you took home} to your liking? If anything was not right, "
                "just tell us. Our door is always open. 😊",
            ),
        },
    ),
    ReadyMade(
        key="thank_you",
        segment="new",
        purpose="care",
        says={
            "id": Said(
                "Terima kasih sudah mampir",
                "Terima kasih, {nama|Kak}",
                "Halo {nama|Kak}, terima kasih sudah mampir ke {toko}. Semoga {produk_terakhir|pilihannya} pas di "
                "hati. Kalau ada saran, balas saja pesan ini; kami baca satu per satu. Sampai jumpa lagi!",
            ),
            "en": Said(
                "Thank you for coming by",
                "Thank you, {nama|friend}",
                "Hello {nama|there}, thank you for coming by {toko}. We hope you enjoyed the "
                "{produk_terakhir|one you chose}. If you have any advice, just answer; we read every message. See you!",
            ),
        },
    ),
    ReadyMade(
        key="nearly_there",
        segment="active",
        purpose="care",
        says={
            "id": Said(
                "Kartunya hampir penuh",
                "Kartu Anda di {toko}",
                "Halo {nama|Kak}! Di kartu {toko} sudah terkumpul {saldo|beberapa stempel}, sebentar lagi sampai. "
                "Kartunya bisa dilihat di sini: {kartu}. Terima kasih sudah setia menemani kami. 🙏",
            ),
            "en": Said(
                "The card is nearly full",
                "Your card at {toko}",
                "Hello {nama|there}! Your card at {toko} already has {saldo|a few stamps}: nearly there. "
                "Have a look: {kartu}. Thank you for staying with us. 🙏",
            ),
        },
    ),
    ReadyMade(
        key="something_new",
        segment="active",
        purpose="offers",
        says={
            "id": Said(
                "Ada yang baru",
                "Ada yang baru di {toko}",
                "Halo {nama|Kak}, di {toko} ada menu baru. Karena {nama|Kakak} suka {produk_terakhir|pilihan kami}, "
                "kami rasa ini juga cocok. Kalau lewat, mampir icip dulu ya; pendapatnya kami tunggu.",
            ),
            "en": Said(
                "Something new",
                "Something new at {toko}",
                "Hello {nama|there}, there is something new at {toko}. As you liked the "
                "{produk_terakhir|things we make}, we think that this may suit you too. When you are near, come and "
                "taste it first; we would love to hear what you think.",
            ),
        },
    ),
    ReadyMade(
        key="birthday",
        segment="active",
        purpose="care",
        says={
            "id": Said(
                "Selamat ulang tahun",
                "Selamat ulang tahun, {nama|Kak}",
                "Selamat ulang tahun, {nama|Kak}! Semoga sehat, lancar rezekinya, dan banyak hari yang manis. Kalau "
                "sempat mampir ke {toko}, ada kejutan kecil dari kami. 🎂",
            ),
            "en": Said(
                "Happy birthday",
                "Happy birthday, {nama|friend}",
                "Happy birthday, {nama|dear friend}! We wish you health, joy and many sweet days. If you come by "
                "{toko}, a small surprise is waiting. 🎂",
            ),
        },
    ),
    ReadyMade(
        key="for_the_loyal",
        segment="premium",
        purpose="care",
        says={
            "id": Said(
                "Untuk langganan setia",
                "Dari hati, untuk {nama|Kak}",
                "Halo {nama|Kak}, kami di {toko} ingin berterima kasih. Dukungan {nama|Kakak} membuat toko kecil ini "
                "terus berjalan. Kalau ada menu atau barang yang {nama|Kakak} harapkan, beri tahu kami, ya.",
            ),
            "en": Said(
                "For loyal friends",
                "From the heart, for {nama|you}",
                "Hello {nama|there}, we at {toko} want to thank you. Your support keeps this small shop going. If "
                "there is anything you wish we had, do tell us.",
            ),
        },
    ),
)
