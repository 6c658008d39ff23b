"""Operations on order messages."""

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

    from ...models.message_result import MessageResult
    from ...models.order_message import OrderMessage
    from ...models.order_message_create import OrderMessageCreate
    from ...models.order_message_list import OrderMessageList
    from ...models.order_message_result import OrderMessageResult
    from ...models.order_message_type import OrderMessageType


class OrderMessages:
    """Operations on order messages."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> OrderMessagesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return OrderMessagesWithResponse(self._sender)

    def get(
        self,
        *,
        id: int,
        type_: OrderMessageType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderMessageResult:
        """Get a message for an order.

        The template of a type with the words of the order filled in, ready to be sent. Nothing is sent
        here.

        Args:
            id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            type_: What the message is for, a reminder to pay when absent. Example: `PROMO`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/message; evidence: stated.
        """
        from .order_messages_get import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, type_, headers
        return response.parsed

    def send(
        self,
        body: OrderMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MessageResult:
        """Send a message about an order.

        The customer of the order gets the text over WhatsApp, from the number that the shop has at
        Woowa. The answer has no id, so after a lost answer there is no way here to learn whether the
        message went out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /woowa/order/message; evidence: stated. Errata: order_messages-001.
        """
        from .order_messages_send import OPERATION

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

    def list(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderMessageList:
        """List messages for an order.

        The messages of every type for one order. The documents show no answer; a list of what Get
        Message answers is assumed.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/messages/{order_id}; evidence: inferred. Errata: order_messages-002.
        """
        from .order_messages_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_id, headers
        return response.parsed

    def iter_all(
        self,
        order_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderMessage]:
        """Go through the rows of all pages of `list`.

        The messages of every type for one order. The documents show no answer; a list of what Get
        Message answers is assumed.

        The list comes in one page, whose rows these are.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/messages/{order_id}; evidence: inferred. Errata: order_messages-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                order_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_messages_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        order_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderMessageList]:
        """Go through all pages of `list`.

        The messages of every type for one order. The documents show no answer; a list of what Get
        Message answers is assumed.

        The list comes in one page.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/messages/{order_id}; evidence: inferred. Errata: order_messages-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                order_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_messages_list",
                "id",
                single=True,
            ),
            progress,
        )


class OrderMessagesWithResponse:
    """The operations of `OrderMessages`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        id: int,
        type_: OrderMessageType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderMessageResult]:
        """order_messages_get, see `OrderMessages.get`."""
        from .order_messages_get import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, type_, headers

    def send(
        self,
        body: OrderMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MessageResult]:
        """order_messages_send, see `OrderMessages.send`."""
        from .order_messages_send import OPERATION

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

    def list(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderMessageList]:
        """order_messages_list, see `OrderMessages.list`."""
        from .order_messages_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_id, headers


class AsyncOrderMessages:
    """Operations on order messages."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncOrderMessagesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncOrderMessagesWithResponse(self._sender)

    async def get(
        self,
        *,
        id: int,
        type_: OrderMessageType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderMessageResult:
        """Get a message for an order.

        The template of a type with the words of the order filled in, ready to be sent. Nothing is sent
        here.

        Args:
            id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            type_: What the message is for, a reminder to pay when absent. Example: `PROMO`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/message; evidence: stated.
        """
        from .order_messages_get import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, type_, headers
        return response.parsed

    async def send(
        self,
        body: OrderMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MessageResult:
        """Send a message about an order.

        The customer of the order gets the text over WhatsApp, from the number that the shop has at
        Woowa. The answer has no id, so after a lost answer there is no way here to learn whether the
        message went out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /woowa/order/message; evidence: stated. Errata: order_messages-001.
        """
        from .order_messages_send import OPERATION

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

    async def list(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderMessageList:
        """List messages for an order.

        The messages of every type for one order. The documents show no answer; a list of what Get
        Message answers is assumed.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/messages/{order_id}; evidence: inferred. Errata: order_messages-002.
        """
        from .order_messages_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_id, headers
        return response.parsed

    def iter_all(
        self,
        order_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderMessage]:
        """Go through the rows of all pages of `list`.

        The messages of every type for one order. The documents show no answer; a list of what Get
        Message answers is assumed.

        The list comes in one page, whose rows these are.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/messages/{order_id}; evidence: inferred. Errata: order_messages-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                order_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_messages_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        order_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderMessageList]:
        """Go through all pages of `list`.

        The messages of every type for one order. The documents show no answer; a list of what Get
        Message answers is assumed.

        The list comes in one page.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/order/messages/{order_id}; evidence: inferred. Errata: order_messages-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                order_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_messages_list",
                "id",
                single=True,
            ),
            progress,
        )


class AsyncOrderMessagesWithResponse:
    """The operations of `AsyncOrderMessages`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        id: int,
        type_: OrderMessageType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderMessageResult]:
        """order_messages_get, see `AsyncOrderMessages.get`."""
        from .order_messages_get import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, type_, headers

    async def send(
        self,
        body: OrderMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MessageResult]:
        """order_messages_send, see `AsyncOrderMessages.send`."""
        from .order_messages_send import OPERATION

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

    async def list(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderMessageList]:
        """order_messages_list, see `AsyncOrderMessages.list`."""
        from .order_messages_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "order_id": order_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_id, headers
