"""All models. Each is imported when it is first used: together they take longer than a call.

`lapak.client.model.Model` says what a field holds that is null (None), missing (UNSET), or of another type.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .error_response import ErrorResponse
    from .order import Order
    from .order_create import OrderCreate
    from .order_line import OrderLine
    from .order_line_create import OrderLineCreate
    from .order_list import OrderList
    from .order_new_status import OrderNewStatus
    from .order_state import OrderState
    from .order_status import OrderStatus
    from .order_update import OrderUpdate
    from .stock import Stock

_MODULES = {
    "ErrorResponse": ".error_response",
    "Order": ".order",
    "OrderCreate": ".order_create",
    "OrderLine": ".order_line",
    "OrderLineCreate": ".order_line_create",
    "OrderList": ".order_list",
    "OrderNewStatus": ".order_new_status",
    "OrderState": ".order_state",
    "OrderStatus": ".order_status",
    "OrderUpdate": ".order_update",
    "Stock": ".stock",
}
__all__ = [
    "ErrorResponse",
    "Order",
    "OrderCreate",
    "OrderLine",
    "OrderLineCreate",
    "OrderList",
    "OrderNewStatus",
    "OrderState",
    "OrderStatus",
    "OrderUpdate",
    "Stock",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
