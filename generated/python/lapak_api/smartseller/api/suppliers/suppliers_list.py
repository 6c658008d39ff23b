"""suppliers_list: GET /supplier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.supplier_list import SupplierList


def read(payload: Any) -> SupplierList:
    """Read the body of a success."""
    from ...models.supplier_list import SupplierList

    return as_object(SupplierList, payload)


OPERATION = Operation(
    id="suppliers_list",
    method="GET",
    path="/supplier",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
