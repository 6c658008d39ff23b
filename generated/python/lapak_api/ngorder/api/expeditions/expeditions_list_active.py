"""expeditions_list_active: GET /expedition/active."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.active_expedition_page import ActiveExpeditionPage


def read(payload: Any) -> ActiveExpeditionPage:
    """Read the body of a success."""
    from ...models.active_expedition_page import ActiveExpeditionPage

    return as_object(ActiveExpeditionPage, payload)


OPERATION = Operation(
    id="expeditions_list_active",
    method="GET",
    path="/expedition/active",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "expeditions-001",
        "expeditions-002",
    ),
)
