"""warehouses_delete: DELETE /warehouse/{id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.warehouse_result import WarehouseResult


def read(payload: Any) -> WarehouseResult:
    """Read the body of a success."""
    from ...models.warehouse_result import WarehouseResult

    return as_object(WarehouseResult, payload)


OPERATION = Operation(
    id="warehouses_delete",
    method="DELETE",
    path="/warehouse/{id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=(),
)
