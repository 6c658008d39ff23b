"""The provider's fixed lists: districts, root categories, marketplaces and banks.

Ids and names of root categories and marketplaces are those that the documentation lists. The districts are
a small selection with numbers of our own, except for the few that stand in its samples; names that repeat
across cities are there on purpose. No district, postal code or bank here is authoritative.
"""

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db

__all__ = ["install"]

_SHIPPER: Final = 13_545  # what the aggregator's number of a district is above ours

_PROVINCES: Final = {
    1: "Bali",
    3: "Banten",
    5: "DI Yogyakarta",
    6: "DKI Jakarta",
    9: "Jawa Barat",
    10: "Jawa Tengah",
    11: "Jawa Timur",
    28: "Sulawesi Selatan",
    34: "Sumatera Utara",
}

# Cities (kota) and regencies (kabupaten): name and province.
_CITIES: Final = {
    17: ("Kabupaten Badung", 1),
    22: ("Kabupaten Bandung", 9),
    23: ("Kota Bandung", 9),
    24: ("Kabupaten Bandung Barat", 9),
    42: ("Kabupaten Banyuwangi", 11),
    79: ("Kota Bogor", 9),
    103: ("Kabupaten Ciamis", 9),
    104: ("Kabupaten Cianjur", 9),
    106: ("Kota Cilegon", 3),
    107: ("Kota Cimahi", 9),
    153: ("Kota Jakarta Selatan", 6),
    154: ("Kota Jakarta Timur", 6),
    181: ("Kabupaten Kendal", 10),
    232: ("Kabupaten Lebak", 3),
    254: ("Kota Makassar", 28),
    255: ("Kabupaten Malang", 11),
    278: ("Kota Medan", 34),
    342: ("Kabupaten Pasuruan", 11),
    399: ("Kota Semarang", 10),
    402: ("Kabupaten Serang", 3),
    419: ("Kabupaten Sleman", 5),
    444: ("Kota Surabaya", 11),
    445: ("Kota Surakarta", 10),
    457: ("Kota Tangerang Selatan", 3),
    476: ("Kabupaten Temanggung", 10),
}

# Districts (kecamatan): id, name, city, postal codes.
_DISTRICTS: Final = (
    (258, "Kuta", 17, "80361"),
    (260, "Mengwi", 17, "80351"),
    (346, "Cimaung", 22, "40374"),
    (352, "Soreang", 22, "40911"),
    (361, "Bandung Kulon", 23, "40211 40212 40213"),
    (369, "Coblong", 23, "40131 40132 40135"),
    (377, "Lengkong", 23, "40261"),
    (391, "Lembang", 24, "40391"),
    (394, "Padalarang", 24, "40553"),
    (588, "Genteng", 42, "68465"),
    (603, "Srono", 42, "68471"),
    (1064, "Bogor Tengah", 79, "16121 16122"),
    (1377, "Banjarsari", 103, "46383"),
    (1416, "Cibeber", 104, "43262"),
    (1431, "Sukanagara", 104, "43264"),
    (1449, "Cibeber", 106, "42422 42423"),
    (1457, "Cimahi Selatan", 107, "40531 40532 40533"),
    (1458, "Cimahi Tengah", 107, "40521 40522"),
    (2104, "Kebayoran Baru", 153, "12110 12120"),
    (2106, "Pasar Minggu", 153, "12510 12520"),
    (2116, "Jatinegara", 154, "13310 13330"),
    (2528, "Sukorejo", 181, "51363"),
    (3261, "Banjarsari", 232, "42355"),
    (3266, "Cibeber", 232, "42394"),
    (3578, "Panakkukang", 254, "90231"),
    (3583, "Tamalanrea", 254, "90245"),
    (3600, "Kepanjen", 255, "65163"),
    (3627, "Tajinan", 255, "65172"),
    (3921, "Medan Baru", 278, "20153 20154"),
    (3934, "Medan Timur", 278, "20231"),
    (4826, "Sukorejo", 342, "67161"),
    (5496, "Banyumanik", 399, "50261 50263"),
    (5522, "Cimaung", 402, "42181"),
    (5524, "Ciruas", 402, "42182"),
    (5779, "Depok", 419, "55281 55282"),
    (5786, "Ngaglik", 419, "55581"),
    (6141, "Rungkut", 444, "60293"),
    (6161, "Wonokromo", 444, "60241 60243"),
    (6162, "Banjarsari", 445, "57131 57132"),
    (6164, "Laweyan", 445, "57141 57142"),
    (3636, "Ciputat", 457, "15411 15413"),
    (3637, "Ciputat Timur", 457, "15412 15419"),
    (3639, "Pamulang", 457, "15417"),
    (6614, "Parakan", 476, "56254"),
    (6619, "Temanggung", 476, "56211 56216"),
)

_ROOT_CATEGORIES: Final = {
    1: "Logam Mulia",
    2: "Olahraga & Outdoor",
    3: "Sepeda Motor",
    4: "Elektronik",
    5: "Handphone & Aksesoris",
    6: "Komputer & Aksesoris",
    7: "Hobi & Koleksi",
    8: "Kesehatan",
    9: "Perawatan & Kecantikan",
    10: "Fashion Pria",
    11: "Fashion Wanita",
    12: "Fashion Bayi & Anak",
    13: "Perlengkapan Rumah",
    14: "Makanan & Minuman",
    15: "Ibu & Bayi",
    16: "Kamera & Drone",
    17: "Pertukangan",
    18: "Perlengkapan Kantor",
    19: "Tiket, Voucher & Layanan",
    20: "Gaming & Konsol",
    21: "Buku & Alat Tulis",
    22: "Fashion Muslim",
    23: "Hewan Peliharaan",
    24: "Properti",
    25: "Mobil",
    26: "Audio",
    28: "Koper & Tas Travel",
    29: "Sepatu Wanita",
    30: "Tas Wanita",
    31: "Sepatu Pria",
    32: "Tas Pria",
}

_MARKETPLACES: Final = {
    1: "Tokopedia",
    2: "Bukalapak",
    3: "Shopee",
    4: "Instagram",
    5: "Whatsapp",
    6: "Lazada",
    7: "Facebook",
    8: "Website Lain",
}

_BANKS: Final = {
    "bca": "BCA",
    "bcaSyariah": "BCA Syariah",
    "bni": "BNI",
    "bri": "BRI",
    "bsi": "BSI",
    "btn": "BTN",
    "cimbNiaga": "CIMB Niaga",
    "danamon": "Danamon",
    "jago": "Bank Jago",
    "mandiri": "Mandiri",
    "permata": "Permata",
}
_BUSINESS_BANKS: Final = {
    "bniBisnis": "BNI Bisnis",
    "bniBisnisSyariah": "BNI Bisnis Syariah",
    "briBisnis": "BRI Bisnis",
    "mandiriBisnisMCM": "Mandiri Bisnis MCM",
}
_GATEWAYS: Final = {"xendit": "Xendit"}


def install(db: "Db") -> None:
    """Write the lists into a fresh store."""
    for region_id, district, city_id, postal_codes in _DISTRICTS:
        city, province_id = _CITIES[city_id]
        db.insert(
            "regions",
            id=region_id,
            object_id=f"5d1d86101449f91d8b32{region_id:04x}",
            subdistrict=district,
            district_id=city_id,
            district=city,
            province_id=province_id,
            province=_PROVINCES[province_id],
            postal_codes=json.dumps(postal_codes.split()),
            shipper_id=region_id + _SHIPPER,
        )
    for category_id, name in _ROOT_CATEGORIES.items():
        db.insert("root_categories", id=category_id, name=name)
    for marketplace_id, name in _MARKETPLACES.items():
        db.insert("marketplaces", id=marketplace_id, name=name)
    for banks, is_business, kind in (
        (_BANKS, 0, "BANK"),
        (_BUSINESS_BANKS, 1, "BANK"),
        (_GATEWAYS, 0, "PAYMENT GATEWAY"),
    ):
        for code, name in banks.items():
            db.insert("banks", code=code, name=name, is_business=is_business, type=kind)
