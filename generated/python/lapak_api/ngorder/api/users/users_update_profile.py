"""users_update_profile: PATCH /user/profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.profile_result import ProfileResult


def read(payload: Any) -> ProfileResult:
    """Read the body of a success."""
    from ...models.profile_result import ProfileResult

    return as_object(ProfileResult, payload)


OPERATION = Operation(
    id="users_update_profile",
    method="PATCH",
    path="/user/profile",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "users-001",
        "users-002",
    ),
)
