"""shipments_list_cod_couriers: GET /shipping/cod-active."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.cod_courier_list import CodCourierList


def read(payload: Any) -> CodCourierList:
    """Read the body of a success."""
    from ...models.cod_courier_list import CodCourierList

    return as_object(CodCourierList, payload)


OPERATION = Operation(
    id="shipments_list_cod_couriers",
    method="GET",
    path="/shipping/cod-active",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
