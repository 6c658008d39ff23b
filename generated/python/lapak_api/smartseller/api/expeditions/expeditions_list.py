"""expeditions_list: GET /expedition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.expedition_list import ExpeditionList


def read(payload: Any) -> ExpeditionList:
    """Read the body of a success."""
    from ...models.expedition_list import ExpeditionList

    return as_object(ExpeditionList, payload)


OPERATION = Operation(
    id="expeditions_list",
    method="GET",
    path="/expedition",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
