"""Operations on notifications."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response

if TYPE_CHECKING:
    from lapak.client.counts import ListProgress
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NotificationPage:
        """List notifications.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification; evidence: stated.
        """
        from .notifications_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Notification]:
        """Go through the rows of all pages of `list`.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "notifications_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[NotificationPage]:
        """Go through all pages of `list`.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "notifications_list",
                "id",
            ),
            progress,
        )

    def count_unread(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnreadCountResult:
        """Count notifications that are not read.

        One count for each type, as a number and as the text that an app shows.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification/unread; evidence: stated.
        """
        from .notifications_count_unread import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers
        return response.parsed

    def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NotificationDeviceResult:
        """Register a device for push notifications.

        Notifications of the user of the API key are also sent to this device from now on. The documents
        call the one field of the body Authorization; the names here are those of the answer.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /notification/token; evidence: inferred. Errata: notifications-001, notifications-002, notifications-003.
        """
        from .notifications_register_device import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NotificationReadResult:
        """Mark notifications as read.

        One notification, or supposedly all of a type when none is named.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /notification/read; evidence: stated. Errata: notifications-001, notifications-004.
        """
        from .notifications_mark_read import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NotificationPage]:
        """notifications_list, see `Notifications.list`."""
        from .notifications_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, per_page, pagination_offset, headers

    def count_unread(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnreadCountResult]:
        """notifications_count_unread, see `Notifications.count_unread`."""
        from .notifications_count_unread import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NotificationDeviceResult]:
        """notifications_register_device, see `Notifications.register_device`."""
        from .notifications_register_device import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NotificationReadResult]:
        """notifications_mark_read, see `Notifications.mark_read`."""
        from .notifications_mark_read import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NotificationPage:
        """List notifications.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification; evidence: stated.
        """
        from .notifications_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Notification]:
        """Go through the rows of all pages of `list`.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "notifications_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        type_: NotificationType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[NotificationPage]:
        """Go through all pages of `list`.

        What happened in the shop, or news of the provider, with the number of notifications that nobody
        has read.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            type_: Which notifications, those of the shop when absent. Example: `ACTIVITY`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "notifications_list",
                "id",
            ),
            progress,
        )

    async def count_unread(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnreadCountResult:
        """Count notifications that are not read.

        One count for each type, as a number and as the text that an app shows.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /notification/unread; evidence: stated.
        """
        from .notifications_count_unread import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers
        return response.parsed

    async def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NotificationDeviceResult:
        """Register a device for push notifications.

        Notifications of the user of the API key are also sent to this device from now on. The documents
        call the one field of the body Authorization; the names here are those of the answer.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /notification/token; evidence: inferred. Errata: notifications-001, notifications-002, notifications-003.
        """
        from .notifications_register_device import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
        return response.parsed

    async def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NotificationReadResult:
        """Mark notifications as read.

        One notification, or supposedly all of a type when none is named.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /notification/read; evidence: stated. Errata: notifications-001, notifications-004.
        """
        from .notifications_mark_read import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NotificationPage]:
        """notifications_list, see `AsyncNotifications.list`."""
        from .notifications_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, per_page, pagination_offset, headers

    async def count_unread(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnreadCountResult]:
        """notifications_count_unread, see `AsyncNotifications.count_unread`."""
        from .notifications_count_unread import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def register_device(
        self,
        body: NotificationDeviceRegister | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NotificationDeviceResult]:
        """notifications_register_device, see `AsyncNotifications.register_device`."""
        from .notifications_register_device import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers

    async def mark_read(
        self,
        body: NotificationRead | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NotificationReadResult]:
        """notifications_mark_read, see `AsyncNotifications.mark_read`."""
        from .notifications_mark_read import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                body=body,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del body, headers
