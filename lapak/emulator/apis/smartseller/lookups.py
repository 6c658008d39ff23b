"""Rows that a request names: there, or 404 in the language of the call."""

from typing import Final, TypeVar

from lapak.emulator.call import Call
from lapak.emulator.errors import NotFound

__all__ = ["found"]

_T = TypeVar("_T")

_INDONESIAN: Final = {
    "bank": "bank",
    "bank account": "rekening",
    "customer": "pelanggan",
    "customer category": "kategori pelanggan",
    "district": "kecamatan",
    "marketplace": "marketplace",
    "order": "order",
    "order source": "sumber order",
    "payment": "pembayaran",
    "product": "produk",
    "product category": "kategori produk",
    "root category": "kategori utama",
    "shop": "toko",
    "supplier": "supplier",
    "user": "pengguna",
    "variation": "variasi",
    "warehouse": "gudang",
    "wholesale price": "harga grosir",
}

_SHARED: Final = {"bank", "district", "marketplace", "root category", "shop"}


def found(call: Call, row: _T | None, thing: str, field: str, given: object) -> _T:
    """Return a row that was looked up; raise NotFound if there was none.

    Args:
        call: The call, for its language.
        row: What the lookup found.
        thing: What was looked up, in English.
        field: The field of the request that named it.
        given: What the request named it by.
    """
    if row is not None:
        return row
    if call.language == "id":
        where = "" if thing in _SHARED else " di toko ini"
        raise NotFound(field, f"Tidak ada {_INDONESIAN[thing]} {given}{where}.")
    where = "" if thing in _SHARED else " in this shop"
    raise NotFound(field, f"No {thing} {given}{where}.")
