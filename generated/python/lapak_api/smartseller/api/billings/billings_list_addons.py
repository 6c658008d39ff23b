"""billings_list_addons: GET /billing/addons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.addon_list import AddonList


def read(payload: Any) -> AddonList:
    """Read the body of a success."""
    from ...models.addon_list import AddonList

    return as_object(AddonList, payload)


OPERATION = Operation(
    id="billings_list_addons",
    method="GET",
    path="/billing/addons",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
