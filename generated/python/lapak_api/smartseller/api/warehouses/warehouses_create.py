"""warehouses_create: POST /warehouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.warehouse_reference_result import WarehouseReferenceResult


def read(payload: Any) -> WarehouseReferenceResult:
    """Read the body of a success."""
    from ...models.warehouse_reference_result import WarehouseReferenceResult

    return as_object(WarehouseReferenceResult, payload)


OPERATION = Operation(
    id="warehouses_create",
    method="POST",
    path="/warehouse",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("warehouses-001",),
)
