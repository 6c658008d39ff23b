"""The life of a SIRCLO order: pending, accepted, packed, shipped, completed; cancelled until it is shipped.

No document tells which changes are allowed; these are the ones that make sense for a parcel.
"""

from collections.abc import Mapping
from typing import Final

from lapak.emulator.commerce.sirclo_times import NOT_SET

__all__ = ["CANCELLED", "PENDING", "is_behind", "may_become", "stamps"]

PENDING: Final = "pending"
CANCELLED: Final = "cancelled"
_STEPS: Final = (PENDING, "accepted", "packed", "shipped", "completed")
_CANCELLABLE: Final = (PENDING, "accepted", "packed")
_TIMES: Final = {"accepted": "accepted_at", "packed": "packed_at", "completed": "completed_at"}


def may_become(now: str, then: str) -> bool:
    """Tell whether an order may change its status; keeping it is always allowed."""
    if then == now:
        return True
    if then == CANCELLED:
        return now in _CANCELLABLE
    return now != CANCELLED and _STEPS.index(then) > _STEPS.index(now)


def is_behind(now: str, then: str) -> bool:
    """Tell whether an order has already passed a status, or is cancelled and will never reach it."""
    if then == CANCELLED:
        return False
    return now == CANCELLED or _STEPS.index(then) < _STEPS.index(now)


def stamps(order: Mapping[str, object], status: str, at: str) -> dict[str, str]:
    """Return the times that a status sets: those of the steps up to it that are not set yet."""
    if status == CANCELLED:
        reached = ["cancelled_at"]
    else:
        passed = _STEPS[: _STEPS.index(status) + 1]
        reached = [_TIMES[step] for step in passed if step in _TIMES]
    return {name: at for name in reached if order.get(name, NOT_SET) == NOT_SET}
