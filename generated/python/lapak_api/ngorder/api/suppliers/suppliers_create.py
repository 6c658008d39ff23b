"""suppliers_create: POST /supplier/create."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Alias, Operation, as_object

if TYPE_CHECKING:
    from ...models.supplier_result import SupplierResult


def read(payload: Any) -> SupplierResult:
    """Read the body of a success."""
    from ...models.supplier_result import SupplierResult

    return as_object(SupplierResult, payload)


OPERATION = Operation(
    id="suppliers_create",
    method="POST",
    path="/supplier/create",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "suppliers-002",
        "suppliers-003",
        "suppliers-004",
        "suppliers-005",
    ),
    aliases=(Alias("body", "address", "addess", "inferred", "suppliers-002"),),
)
