"""users_list: GET /user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.user_list import UserList


def read(payload: Any) -> UserList:
    """Read the body of a success."""
    from ...models.user_list import UserList

    return as_object(UserList, payload)


OPERATION = Operation(
    id="users_list",
    method="GET",
    path="/user",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
