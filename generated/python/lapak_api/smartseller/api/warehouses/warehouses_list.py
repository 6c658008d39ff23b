"""warehouses_list: GET /warehouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.warehouse_list import WarehouseList


def read(payload: Any) -> WarehouseList:
    """Read the body of a success."""
    from ...models.warehouse_list import WarehouseList

    return as_object(WarehouseList, payload)


OPERATION = Operation(
    id="warehouses_list",
    method="GET",
    path="/warehouse",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("warehouses-002",),
)
