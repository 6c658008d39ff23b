"""Operations on notifications."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    notifications_count_unread,
    notifications_list,
    notifications_mark_read,
    notifications_register_device,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.notification import Notification
    from ...models.notification_device_register import NotificationDeviceRegister
    from ...models.notification_device_result import NotificationDeviceResult
    from ...models.notification_page import NotificationPage
    from ...models.notification_read import NotificationRead
    from ...models.notification_read_result import NotificationReadResult
    from ...models.notification_type import NotificationType
    from ...models.unread_count_result import UnreadCountResult


class Notifications:
    """Operations on notifications."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> NotificationsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return NotificationsWithResponse(self._sender)

    def list(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> NotificationPage:
        """List notifications.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /notification; evidence: stated.
        """
        response = self._sender.send(
            notifications_list.OPERATION,
            query={
                "type": type_,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Notification]:
        """Go through the rows of all pages of `list`.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        A row that moves to the next page while this runs comes once.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /notification; evidence: stated.
        """
        return iterate(
            lambda page: self.list(
                type_=type_,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    def count_unread(
        self,
        *,
        timeout: float | None = None,
    ) -> UnreadCountResult:
        """Count notifications that are not read.

        One count for each type, as a number and as the text that an app shows.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /notification/unread; evidence: stated.
        """
        response = self._sender.send(
            notifications_count_unread.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> NotificationDeviceResult:
        """Register a device for push notifications.

        Notifications of the user of the API key are also sent to this device from now on. The documents
        call the one field of the body Authorization; the names here are those of the answer.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /notification/token; evidence: inferred. Errata: notifications-001, notifications-002, notifications-003.
        """
        response = self._sender.send(
            notifications_register_device.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> NotificationReadResult:
        """Mark notifications as read.

        One notification, or supposedly all of a type when none is named.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /notification/read; evidence: stated. Errata: notifications-001, notifications-004.
        """
        response = self._sender.send(
            notifications_mark_read.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class NotificationsWithResponse:
    """The operations of `Notifications`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[NotificationPage]:
        """notifications_list, see `Notifications.list`."""
        return self._sender.send(
            notifications_list.OPERATION,
            query={
                "type": type_,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    def count_unread(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[UnreadCountResult]:
        """notifications_count_unread, see `Notifications.count_unread`."""
        return self._sender.send(
            notifications_count_unread.OPERATION,
            timeout=timeout,
        )

    def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[NotificationDeviceResult]:
        """notifications_register_device, see `Notifications.register_device`."""
        return self._sender.send(
            notifications_register_device.OPERATION,
            body=body,
            timeout=timeout,
        )

    def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[NotificationReadResult]:
        """notifications_mark_read, see `Notifications.mark_read`."""
        return self._sender.send(
            notifications_mark_read.OPERATION,
            body=body,
            timeout=timeout,
        )


class AsyncNotifications:
    """Operations on notifications."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncNotificationsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncNotificationsWithResponse(self._sender)

    async def list(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> NotificationPage:
        """List notifications.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /notification; evidence: stated.
        """
        response = await self._sender.send(
            notifications_list.OPERATION,
            query={
                "type": type_,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Notification]:
        """Go through the rows of all pages of `list`.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        A row that moves to the next page while this runs comes once.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /notification; evidence: stated.
        """
        return iterate_async(
            lambda page: self.list(
                type_=type_,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    async def count_unread(
        self,
        *,
        timeout: float | None = None,
    ) -> UnreadCountResult:
        """Count notifications that are not read.

        One count for each type, as a number and as the text that an app shows.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /notification/unread; evidence: stated.
        """
        response = await self._sender.send(
            notifications_count_unread.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> NotificationDeviceResult:
        """Register a device for push notifications.

        Notifications of the user of the API key are also sent to this device from now on. The documents
        call the one field of the body Authorization; the names here are those of the answer.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /notification/token; evidence: inferred. Errata: notifications-001, notifications-002, notifications-003.
        """
        response = await self._sender.send(
            notifications_register_device.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> NotificationReadResult:
        """Mark notifications as read.

        One notification, or supposedly all of a type when none is named.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /notification/read; evidence: stated. Errata: notifications-001, notifications-004.
        """
        response = await self._sender.send(
            notifications_mark_read.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class AsyncNotificationsWithResponse:
    """The operations of `AsyncNotifications`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[NotificationPage]:
        """notifications_list, see `AsyncNotifications.list`."""
        return await self._sender.send(
            notifications_list.OPERATION,
            query={
                "type": type_,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    async def count_unread(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[UnreadCountResult]:
        """notifications_count_unread, see `AsyncNotifications.count_unread`."""
        return await self._sender.send(
            notifications_count_unread.OPERATION,
            timeout=timeout,
        )

    async def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[NotificationDeviceResult]:
        """notifications_register_device, see `AsyncNotifications.register_device`."""
        return await self._sender.send(
            notifications_register_device.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[NotificationReadResult]:
        """notifications_mark_read, see `AsyncNotifications.mark_read`."""
        return await self._sender.send(
            notifications_mark_read.OPERATION,
            body=body,
            timeout=timeout,
        )
