"""Names, goods and streets that the demo shops are made of. Invented; any likeness to people is chance."""

from __future__ import annotations

from attrs import frozen


@frozen
class Goods:
    """A product of a demo shop: name, category, price in rupiah, grams, colours, sizes, rupiah off."""

    name: str
    category: str
    price: int
    grams: int
    colors: tuple[str, ...]
    sizes: tuple[str, ...] = ("",)
    discount: int = 0


@frozen
class Courier:
    """A service to send with: its expedition id and name, the lowest and the highest cost in rupiah."""

    expedition_id: int
    name: str
    lowest: int
    highest: int


@frozen
class DemoShop:
    """What a demo shop sells, to how many and how often."""

    name: str
    owner: str
    email: str
    bank_holder: str
    goods: tuple[Goods, ...]
    suppliers: tuple[tuple[str, str, str], ...]  # name, street, phone
    warehouses: tuple[str, ...]
    customers: int
    orders: int


DAYS = 90

_VOAL = ("merah marun", "hijau sage", "hitam", "krem", "biru dongker")
_TONE = ("hitam", "putih tulang", "cokelat susu")
_SIZE = ("S", "M", "L", "XL")

KIRANA = DemoShop(
    name="Toko Kirana",
    owner="Kirana Larasati",
    email="kirana@toko-kirana.example",
    bank_holder="Kirana Larasati",
    goods=(
        Goods("Kerudung Segi Empat Voal", "Kerudung", 45000, 110, _VOAL),
        Goods("Pashmina Ceruty Babydoll", "Kerudung", 52000, 150, _VOAL),
        Goods("Bergo Instan Jersey", "Kerudung", 38000, 140, _TONE, discount=2000),
        Goods("Khimar Syari Dua Lapis", "Kerudung", 98000, 300, _TONE),
        Goods("Ciput Rajut Anti Pusing", "Kerudung", 18000, 40, _TONE),
        Goods("Gamis Katun Toyobo", "Gamis", 215000, 550, ("hijau army", "mustard"), _SIZE),
        Goods("Gamis Ceruty Pesta", "Gamis", 325000, 600, ("dusty pink", "navy"), _SIZE),
        Goods("Gamis Anak Set Kerudung", "Gamis", 145000, 350, ("lilac", "mint"), ("4", "6", "8")),
        Goods("Tunik Linen Rami", "Atasan", 135000, 300, ("krem", "terakota"), _SIZE, discount=2000),
        Goods("Kemeja Flanel Wanita", "Atasan", 119000, 280, ("merah kotak", "biru kotak"), _SIZE),
        Goods("Kaos Polos Katun Bambu", "Atasan", 65000, 180, _TONE, _SIZE),
        Goods("Blus Batik Parang", "Batik", 165000, 250, ("sogan", "indigo"), _SIZE),
        Goods("Kemeja Batik Mega Mendung", "Batik", 189000, 270, ("biru", "merah"), _SIZE),
        Goods("Kain Batik Tulis Lasem", "Batik", 475000, 400, ("merah getih", "biru tua")),
        Goods("Sarung Tenun Goyor", "Batik", 155000, 450, ("hijau", "ungu")),
        Goods("Rok Plisket Premium", "Bawahan", 79000, 320, _TONE, discount=2000),
        Goods("Kulot Linen", "Bawahan", 99000, 330, _TONE, ("M", "L", "XL")),
        Goods("Celana Jin Boyfriend", "Bawahan", 169000, 600, ("biru muda", "biru tua"), ("28", "30", "32")),
        Goods("Celana Kain Kerja", "Bawahan", 129000, 350, ("hitam", "abu"), ("M", "L", "XL")),
        Goods("Mukena Katun Jepang", "Perlengkapan Salat", 185000, 700, ("bunga biru", "bunga merah muda")),
        Goods("Mukena Travel Parasut", "Perlengkapan Salat", 95000, 350, _TONE),
        Goods("Sajadah Rumbai", "Perlengkapan Salat", 75000, 500, ("hijau", "merah", "biru")),
        Goods("Tas Selempang Kanvas", "Tas", 89000, 300, ("krem", "hijau army")),
        Goods("Tas Jinjing Anyaman Pandan", "Tas", 125000, 450, ("natural", "cokelat")),
        Goods("Dompet Kulit Sapi", "Tas", 149000, 150, ("cokelat", "hitam")),
        Goods("Ransel Laptop 14 Inci", "Tas", 229000, 800, ("hitam", "abu")),
        Goods(
            "Sandal Kulit Wanita", "Alas Kaki", 119000, 400, ("cokelat", "hitam"), ("37", "38", "39", "40")
        ),
        Goods("Sepatu Kets Kanvas", "Alas Kaki", 189000, 700, ("putih", "hitam"), ("37", "38", "39", "40")),
        Goods("Kaus Kaki Jempol", "Alas Kaki", 12000, 30, _TONE),
        Goods("Bros Mutiara", "Aksesori", 25000, 20, ("emas", "perak")),
        Goods("Gelang Manik Borneo", "Aksesori", 35000, 25, ("merah", "hitam")),
        Goods("Peniti Kerudung Isi 12", "Aksesori", 9000, 15, ("emas", "perak")),
        Goods("Ikat Rambut Satin", "Aksesori", 15000, 15, ("hitam", "krem")),
        Goods(
            "Piyama Satin Lengan Panjang", "Baju Tidur", 139000, 350, ("navy", "merah muda"), ("M", "L", "XL")
        ),
        Goods("Daster Rayon Bali", "Baju Tidur", 55000, 220, ("biru", "oranye", "hijau"), discount=2000),
        Goods("Baju Koko Anak", "Anak", 98000, 220, ("putih", "hijau"), ("4", "6", "8")),
        Goods("Set Bayi Lahir", "Anak", 175000, 500, ("kuning", "putih")),
        Goods("Jaket Rajut Oversize", "Atasan", 159000, 500, ("krem", "hitam", "mocca")),
        Goods("Rompi Denim", "Atasan", 149000, 450, ("biru muda",), ("M", "L")),
        Goods("Bandana Batik", "Aksesori", 22000, 30, ("sogan", "indigo")),
    ),
    suppliers=(
        ("Gudang Konveksi Ciputat", "Jalan Aria Putra 18", "081210203040"),
        ("Penjahit Cimahi", "Jalan Melong Raya 7", "081210203041"),
        ("Sentra Batik Laweyan", "Jalan Sidoluhur 22", "081210203042"),
    ),
    warehouses=("Gudang Ciputat", "Gudang Cimahi", "Gudang Laweyan"),
    customers=60,
    orders=200,
)

NUSANTARA = DemoShop(
    name="Kopi Nusantara",
    owner="Bagas Prakoso",
    email="bagas@kopi-nusantara.example",
    bank_holder="Bagas Prakoso",
    goods=(
        Goods(
            "Kopi Gayo Arabika 200 g", "Kopi Biji", 85000, 220, ("",), ("biji", "bubuk halus", "bubuk kasar")
        ),
        Goods("Kopi Toraja Sapan 200 g", "Kopi Biji", 92000, 220, ("",), ("biji", "bubuk halus")),
        Goods("Kopi Robusta Temanggung 500 g", "Kopi Biji", 70000, 520, ("",), ("biji", "bubuk halus")),
        Goods("Kopi Susu Gula Aren Literan", "Minuman", 80000, 1100, ("",)),
        Goods("Gula Aren Cair 250 ml", "Bahan", 32000, 320, ("",), discount=2000),
        Goods("Saringan V60 Keramik", "Alat Seduh", 120000, 400, ("putih", "hitam")),
        Goods("Penggiling Kopi Tangan", "Alat Seduh", 245000, 650, ("kayu",)),
        Goods("Gelas Takar 600 ml", "Alat Seduh", 98000, 350, ("bening",)),
    ),
    suppliers=(("Rumah Sangrai Temanggung", "Jalan Suyoto 5", "081310204050"),),
    warehouses=("Gudang Temanggung",),
    customers=12,
    orders=15,
)

FIRST_NAMES = (
    "Siti", "Dewi", "Rina", "Ayu", "Putri", "Wulan", "Lestari", "Intan", "Nurul", "Fitri",
    "Budi", "Agus", "Joko", "Eko", "Hendra", "Yusuf", "Made", "Ketut", "Ujang", "Asep",
)  # fmt: skip
LAST_NAMES = (
    "Rahmawati", "Anggraini", "Wijaya", "Saputra", "Hidayat", "Kusuma", "Permatasari", "Nugroho",
    "Siregar", "Simatupang", "Lubis", "Sudarsana", "Maharani", "Setiawan",
)  # fmt: skip
STREETS = (
    "Jalan Melati", "Jalan Kenanga", "Jalan Cendrawasih", "Gang Mangga", "Jalan Pahlawan",
    "Jalan Diponegoro", "Jalan Veteran", "Perumahan Griya Asri Blok C", "Jalan Pasar Baru", "Dusun Krajan",
)  # fmt: skip
NOTES = (
    "",
    "",
    "",
    "",
    "Tolong dibungkus kado",
    "Kirim setelah tanggal 5",
    "Titip di satpam",
    "Jangan dilipat",
)
COURIERS = (
    Courier(1, "JNE REG", 9000, 24000),
    Courier(2, "JNE YES", 15000, 38000),
    Courier(44, "Lion Parcel REGPACK", 8000, 21000),
    Courier(57, "J&T EZ", 9000, 25000),
    Courier(98, "Ambil di Toko", 0, 0),
)
ROOTS = {
    "Kerudung": 22,
    "Gamis": 22,
    "Perlengkapan Salat": 22,
    "Atasan": 11,
    "Batik": 11,
    "Bawahan": 11,
    "Baju Tidur": 11,
    "Aksesori": 11,
    "Tas": 30,
    "Alas Kaki": 29,
    "Anak": 12,
    "Kopi Biji": 14,
    "Minuman": 14,
    "Bahan": 14,
    "Alat Seduh": 13,
}
