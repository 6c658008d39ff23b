"""How far an order is worked on (evidence: inferred)."""

from typing import Literal, TypeAlias

__all__ = ["PaymentStatus", "Progress", "payment_status", "progress_of"]

PaymentStatus: TypeAlias = Literal["UNPAID", "INSTALLMENT", "PAID"]
Progress: TypeAlias = Literal["UNPAID", "INSTALLMENT", "NO AWB", "ON PROCESS", "DELIVERED"]


def payment_status(total: int, paid: int, before: PaymentStatus = "UNPAID") -> PaymentStatus:
    """Return how far an order is paid. One that costs nothing is paid when it was so `before`."""
    if paid >= total and (paid > 0 or before == "PAID"):
        return "PAID"
    return "INSTALLMENT" if paid > 0 else "UNPAID"


def progress_of(payment: PaymentStatus, awb_number: str | None, *, delivered: bool = False) -> Progress:
    """Return how far an order is worked on; what is delivered stays so, an airway bill puts it on its way."""
    if delivered:
        return "DELIVERED"
    if awb_number:
        return "ON PROCESS"
    return "NO AWB" if payment == "PAID" else payment
