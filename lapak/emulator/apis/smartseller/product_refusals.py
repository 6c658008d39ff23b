"""What the rules of the catalogue and of the stock say when they refuse."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from lapak.emulator.call import Call
from lapak.emulator.commerce.refusals import Refused
from lapak.emulator.errors import RuleBroken

__all__ = ["refusals"]

_TEXTS: Final = {
    "insufficient-stock": (
        "There are only {available} pieces in the warehouse.",
        "Hanya ada {available} buah di gudang.",
    ),
    "not-kept-by-warehouse": (
        "The stock of this product is not kept by warehouse.",
        "Stok produk ini tidak dipisahkan per gudang.",
    ),
    "number-range": ("This must lie between 0 and {most}.", "Nilai ini harus di antara 0 dan {most}."),
    "preorder-limit": (
        "A preorder of the type {unit} takes from 1 to {most}.",
        "Preorder dengan tipe {unit} berlangsung 1 sampai {most}.",
    ),
    "primary-image-range": (
        "The last of the pictures has the number {most}.",
        "Gambar terakhir bernomor {most}.",
    ),
    "sku-taken": ("Another variation has the SKU {sku}.", "SKU {sku} sudah dipakai variasi lain."),
    "stock-not-counted": (
        "The stock of products of type {type} is not counted.",
        "Stok produk dengan tipe {type} tidak dihitung.",
    ),
    "stock-range": (
        "A warehouse holds from 0 to {most} pieces of a variation.",
        "Satu gudang memuat 0 sampai {most} buah dari satu variasi.",
    ),
    "variation-count": (
        "A product has at least one variation, and only one when has_variation is N.",
        "Produk memiliki sedikitnya satu variasi, dan hanya satu bila has_variation bernilai N.",
    ),
    "warehouse-stock-exceeds": (
        "More pieces lie in warehouses than stock_quantity says, which is {most}.",
        "Jumlah stok di gudang melebihi stock_quantity, yaitu {most}.",
    ),
    "wholesale-bands": (
        "Wholesale prices start at 1 piece or more, do not end before they start and do not overlap.",
        "Harga grosir mulai dari 1 buah, tidak berakhir sebelum mulai, dan tidak tumpang tindih.",
    ),
}


@contextmanager
def refusals(call: Call) -> Iterator[None]:
    """Answer a refusal as a broken rule, in the language of the call."""
    try:
        yield
    except Refused as refusal:
        text = _TEXTS[refusal.rule][call.language == "id"].format(**refusal.facts)
        raise RuleBroken(refusal.rule, {refusal.field: [text]}) from refusal
