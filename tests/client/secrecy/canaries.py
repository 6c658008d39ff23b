"""Sixty texts that must never be seen: keys, names, telephones, addresses, accounts, where they live.

`seen_in` looks for each of them as it is, and written as a URL, as JSON and as Base64 would write it.
"""

import base64
import json
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

KEY = "sk-live-9f3kQ7/x+rahasia"
SECRET = "rahasia-sirclo-91c2"  # noqa: S105 - a canary
TOKEN = "fcm-Zx81qPerangkat_77"  # noqa: S105
PASSWORD = "KataSandi!8841"  # noqa: S105
PIN = "771204"

PHONES = {
    "phone": "081234567801",
    "receiver_phone": "+6281234567802",
    "customer_phone": "62 812-3456-7803",
    "phone_number": "0812 3456 7804",
    "delivery_phone": "(0812) 3456-7805",
}
NAMES = {
    "name": "Wulan Kusumawardhani",
    "sender_name": "Bagaskara Prawira",
    "receiver_name": "Ratnaningsih Oetomo",
    "customer_name": "Hadiwijaya Soemantri",
    "delivery_name": "Puspitasari Widyaningrum",
    "account_name": "Tjokroaminoto Hasan",
    "holder_name": "Kartikasari Djojo",
    "fullname": "Nugroho Adikusuma",
    "created_by_name": "Larasati Moeljono",
    "updated_by_name": "Soedirman Atmadja",
    "consignees_name": "Indrawati Poernomo",
    "buyer_username": "poernama.dewiyanti",
    "username": "adjie-notonegoro",
    "name_initial": "W.K. Wdhn",
    "received_by": "Satpam Mangunkusumo",
}
ADDRESSES = {
    "address": "Jalan Cempaka Wangi 45 RT 07 RW 02",
    "sender_address": "Jl. Sawo Kecik 19",
    "receiver_address": "Gang Haji Mugeni 3, belakang musala",
    "origin_address": "Kampung Sumber Urip blok B",
    "delivery_street_address": "Perumahan Taman Siswa B7/12",
    "delivery_street_address_2": "pagar ungu sebelah bengkel",
    "delivery_suburb": "Kebonpisang",
    "delivery_city": "Kotabaru Seberang",
    "delivery_region": "Daerah Istimewa Anggrek",
    "delivery_post_code": "40988",
    "postal_code": "15999",
    "district": "Sukamaju Kidul",
    "city": "Kota Anggrekarum",
    "province": "Jawa Antah",
    "location": "Sukamaju Kidul, Kota Anggrekarum",
    "addess": "Dusun Randu Alas 8",
}
MAILS = {
    "email": "wulan.k@toko-anggrek.example",
    "user_email": "bagas+pesanan@mail.example.id",
    "other": "line:wulan_k77",
    "line": "wulanline88",
}
ACCOUNTS = {
    "account_number": "8810223344",
    "bank_number": "7788-1122-99",
    "va_no": "8808081234567899",
    "virtual_account": "988081299887766",
    "ktp": "3273014407900007",
    "npwp": "09.254.294.3-407.000",
    "xendit_key": "xnd_development_kk21",
}
PAPERS = {
    "awb_number": "JP8844110021",
    "marketplace_awb": "SPXID8800114",
    "airwaybill_number": "CM22887766001",
    "buyer_delivery_number": "KRM-7781-XY",
    "note": "titip ke Bu Sastro pintu belakang",
    "remarks": "rumah mertua, jangan ditelepon",
    "comment": "langganan pak lurah Karangasem",
}
SEARCHES = {"keyword": "Sastrowardoyo", "q": "Mangkunegara"}
PERSONAL = PHONES | NAMES | ADDRESSES | MAILS | ACCOUNTS | PAPERS
SECRETS = {"api_key": KEY, "api_secret": SECRET, "token": TOKEN, "password": PASSWORD, "pin": PIN}
ALL = {**{f"person:{name}": text for name, text in PERSONAL.items()}, **SECRETS, **SEARCHES}


@dataclass(frozen=True)
class Hit:
    """A canary that was seen."""

    name: str
    where: str
    around: str


def seen_in(text: str | bytes, where: str = "") -> list[Hit]:
    """Find canaries."""
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    found = []
    for name, canary in ALL.items():
        for form in _forms(canary):
            place = text.find(form)
            if place >= 0:
                found.append(Hit(name, where, text[max(place - 60, 0) : place + len(form) + 20]))
                break
    return found


def _forms(canary: str) -> set[str]:
    raw = canary.encode()
    forms = {
        canary,
        quote(canary),
        quote(canary, safe=""),
        quote_plus(canary),
        json.dumps(canary)[1:-1],
        raw.hex(),
    }
    if len(raw) >= 9:
        for before in range(3):
            whole = base64.b64encode(b"\0" * before + raw + b"\0" * 3).decode()
            first = (0, 2, 3)[before]
            forms.add(whole[first : first + (len(raw) * 8 - (0, 4, 2)[before]) // 6])
    return {form for form in forms if len(form) >= 3}
