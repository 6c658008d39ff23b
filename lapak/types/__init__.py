"""Values of Indonesian commerce. They are opt-in: models hold what came, these read it and keep the raw text.

Everything is imported when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lapak.types.area import AmbiguousArea, Area, Level, candidates, resolve
    from lapak.types.awb import AWB
    from lapak.types.courier import Courier, CourierId, CourierService, RateId
    from lapak.types.moment import Moment
    from lapak.types.phone import Phone
    from lapak.types.rupiah import Rupiah
    from lapak.types.weight import Weight
    from lapak.types.zones import WIB, WIT, WITA, day_bounds, day_of, last_days, zone

__all__ = [
    "AWB",
    "WIB",
    "WIT",
    "WITA",
    "AmbiguousArea",
    "Area",
    "Courier",
    "CourierId",
    "CourierService",
    "Level",
    "Moment",
    "Phone",
    "RateId",
    "Rupiah",
    "Weight",
    "candidates",
    "day_bounds",
    "day_of",
    "last_days",
    "resolve",
    "zone",
]

_MODULES = {
    "AWB": "awb",
    "WIB": "zones",
    "WIT": "zones",
    "WITA": "zones",
    "AmbiguousArea": "area",
    "Area": "area",
    "Courier": "courier",
    "CourierId": "courier",
    "CourierService": "courier",
    "Level": "area",
    "Moment": "moment",
    "Phone": "phone",
    "RateId": "courier",
    "Rupiah": "rupiah",
    "Weight": "weight",
    "candidates": "area",
    "day_bounds": "zones",
    "day_of": "zones",
    "last_days": "zones",
    "resolve": "area",
    "zone": "zones",
}
"""The module of this package that a name lives in."""


if not TYPE_CHECKING:  # so that type checkers notice a name that is not there

    def __getattr__(name: str) -> object:
        """Import what `__all__` names when it is first asked for."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    """List the names that can be imported."""
    return sorted(__all__)
