"""Operations on users."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    users_list,
    users_update_profile,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.profile_result import ProfileResult
    from ...models.profile_update import ProfileUpdate
    from ...models.user_list import UserList


class Users:
    """Operations on users."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> UsersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return UsersWithResponse(self._sender)

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> UserList:
        """List users.

        All people who work in the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /user; evidence: stated.
        """
        response = self._sender.send(
            users_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def update_profile(
        self,
        body: ProfileUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> ProfileResult:
        """Update your profile.

        Changes the user of the API key; nobody else's profile can be changed. Name and telephone number
        have to be sent each time. The password stays as it is unless a new one is sent, which does not
        take the old one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /user/profile; evidence: stated. Errata: users-001, users-002.
        """
        response = self._sender.send(
            users_update_profile.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class UsersWithResponse:
    """The operations of `Users`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[UserList]:
        """users_list, see `Users.list`."""
        return self._sender.send(
            users_list.OPERATION,
            timeout=timeout,
        )

    def update_profile(
        self,
        body: ProfileUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[ProfileResult]:
        """users_update_profile, see `Users.update_profile`."""
        return self._sender.send(
            users_update_profile.OPERATION,
            body=body,
            timeout=timeout,
        )


class AsyncUsers:
    """Operations on users."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncUsersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncUsersWithResponse(self._sender)

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> UserList:
        """List users.

        All people who work in the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /user; evidence: stated.
        """
        response = await self._sender.send(
            users_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def update_profile(
        self,
        body: ProfileUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> ProfileResult:
        """Update your profile.

        Changes the user of the API key; nobody else's profile can be changed. Name and telephone number
        have to be sent each time. The password stays as it is unless a new one is sent, which does not
        take the old one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /user/profile; evidence: stated. Errata: users-001, users-002.
        """
        response = await self._sender.send(
            users_update_profile.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class AsyncUsersWithResponse:
    """The operations of `AsyncUsers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[UserList]:
        """users_list, see `AsyncUsers.list`."""
        return await self._sender.send(
            users_list.OPERATION,
            timeout=timeout,
        )

    async def update_profile(
        self,
        body: ProfileUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[ProfileResult]:
        """users_update_profile, see `AsyncUsers.update_profile`."""
        return await self._sender.send(
            users_update_profile.OPERATION,
            body=body,
            timeout=timeout,
        )
