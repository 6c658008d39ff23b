"""SIRCLO: its two credential headers, the form of its errors, its handlers."""

from collections.abc import Mapping
from typing import Final

from lapak.emulator.apis.sirclo import orders, stocks
from lapak.emulator.call import collect
from lapak.emulator.errors import Fields
from lapak.emulator.family import Family
from lapak.emulator.ids import Ids
from lapak.emulator.store.db import Db
from lapak.emulator.tenancy import Shop, shop_of_key

__all__ = ["FAMILY"]

_MOST_FAULTS: Final = 20


def _authenticate(headers: Mapping[str, str], db: Db) -> Shop | None:
    return shop_of_key(db, headers.get("api_key", ""), headers.get("api_secret", ""))


def _error_body(_status: int, message: str | Fields, ids: Ids) -> object:
    return {"message": message if isinstance(message, str) else _sentence(message), "reference": ids.uuid()}


def _sentence(faults: Fields) -> str:
    """Write faults as one text: `0.remote_order_id: is required; 1.total: must be an integer`."""
    told = [f"{path}: {text}" if path else str(text) for path, texts in faults.items() for text in texts]
    more = [f"and {len(told) - _MOST_FAULTS} more"] if len(told) > _MOST_FAULTS else []
    return "; ".join(told[:_MOST_FAULTS] + more)


def _phrase(_name: str, fault: str, _language: str) -> str:
    return fault


FAMILY: Final = Family(_authenticate, _error_body, collect(orders, stocks), _phrase)
