"""What the rules of orders and payments say when they refuse."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.call import Call
from lapak.emulator.commerce.pricing import LARGEST
from lapak.emulator.commerce.refusals import Missing, Refused
from lapak.emulator.errors import RuleBroken

__all__ = ["refusals", "text_of"]

# Sentences that the documents show stay as they are there, in either language.
_TEXTS: Final = {
    "amount-too-large": (f"Amounts go up to {LARGEST}.", f"Jumlah paling besar adalah {LARGEST}."),
    "cost-of-goods-required": (
        "The payment.cost of goods sales field is required when product_status is R.",
        "Kolom payment.cost_of_goods_sales wajib diisi bila product_status adalah R.",
    ),
    "duplicate-line": (
        "Variation {id} stands twice for one warehouse; add the quantities up.",
        "Variasi {id} tercantum dua kali untuk satu gudang; jumlahkan kuantitasnya.",
    ),
    "insufficient-stock": (
        "Of variation {id} {wanted} are wanted and {available} are there.",
        "Variasi {id} diminta {wanted}, tersedia {available}.",
    ),
    "line-not-in-order": (
        "Variation {id} is not in this order; add it with the flag NEW.",
        "Variasi {id} tidak ada di order ini; tambahkan dengan flag NEW.",
    ),
    "negative-amount": (
        "The amount may not be below 0, and {amount} is.",
        "Jumlah tidak boleh di bawah 0, sedangkan ini {amount}.",
    ),
    "negative-total": (
        "With this discount it comes to {total}; it may not be below 0.",
        "Dengan potongan ini hasilnya {total}; tidak boleh di bawah 0.",
    ),
    "no-products": ("An order has at least one product.", "Order memiliki sedikitnya satu produk."),
    "order-already-canceled": ("Order {id} is canceled already.", "Order {id} sudah dibatalkan."),
    "order-already-paid": ("Order has been paid", "Order has been paid"),
    "order-canceled": (
        "Order {id} is canceled; restore it first.",
        "Order {id} sudah dibatalkan; kembalikan lebih dahulu.",
    ),
    "order-has-no-payments": ("Order {id} has no payments.", "Order {id} tidak memiliki pembayaran."),
    "order-has-payments": (
        "{paid} has been paid for this order; delete its payments first.",
        "Order ini sudah dibayar {paid}; hapus dahulu pembayarannya.",
    ),
    "order-not-canceled": ("Order {id} is not canceled.", "Order {id} tidak dibatalkan."),
    "payment-amount-exceeds-remaining": (
        "Amount is more than amount remaining of this order",
        "Amount is more than amount remaining of this order",
    ),
    "payment-amount-mismatch": (
        "What is to be paid is {due}, not {amount}.",
        "Yang harus dibayar adalah {due}, bukan {amount}.",
    ),
    "payment-amount-not-positive": (
        "An instalment is above 0, and {amount} is not.",
        "Cicilan harus di atas 0, sedangkan ini {amount}.",
    ),
    "product-status-mismatch": (
        "The {name} must be one of the following value : {kind}",
        "The {name} must be one of the following value : {kind}",
    ),
    "quantity-not-positive": (
        "The quantity is at least 1, and {quantity} is not.",
        "Kuantitas sedikitnya 1, sedangkan ini {quantity}.",
    ),
}


def text_of(call: Call, refusal: Refused) -> str:
    """Return what a refusal says, in the language of the call."""
    return _TEXTS[refusal.rule][call.language == "id"].format(**refusal.facts)


@contextmanager
def refusals(call: Call) -> Iterator[None]:
    """Answer refusals as broken rules and missing things as 404, in the language of the call."""
    try:
        yield
    except Refused as refusal:
        raise RuleBroken(refusal.rule, {refusal.field: [text_of(call, refusal)]}) from refusal
    except Missing as missing:
        found(call, None, missing.thing, missing.field, missing.given)
