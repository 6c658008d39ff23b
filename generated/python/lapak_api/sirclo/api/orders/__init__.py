"""Operations on orders."""

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

    from ...models.order import Order
    from ...models.order_create import OrderCreate
    from ...models.order_list import OrderList
    from ...models.order_state import OrderState
    from ...models.order_update import OrderUpdate


class Orders:
    """Operations on orders."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> OrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return OrdersWithResponse(self._sender)

    def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderList:
        """List the orders of a span of time.

        All orders whose `order_date` lies between `start` and `end`, both included, oldest first.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T23:59:59+07:00`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: example. Errata: api-001, api-002, orders-001, orders-002, orders-003, orders-009.
        """
        from .orders_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Order]:
        """Go through the rows of all pages of `list`.

        All orders whose `order_date` lies between `start` and `end`, both included, oldest first.

        The list comes in one page, whose rows these are.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: example. Errata: api-001, api-002, orders-001, orders-002, orders-003, orders-009.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.orders,
            Walk(
                "orders_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderList]:
        """Go through all pages of `list`.

        All orders whose `order_date` lies between `start` and `end`, both included, oldest first.

        The list comes in one page.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: example. Errata: api-001, api-002, orders-001, orders-002, orders-003, orders-009.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.orders,
            Walk(
                "orders_list",
                "id",
                single=True,
            ),
            progress,
        )

    def create(
        self,
        body: Sequence[OrderCreate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> builtins.list[Order]:
        """Send orders of the sales channel.

        Makes the orders, or brings them up to date: an order whose `remote_order_id` the shop already
        has is not made again; what is sent replaces what was stored, what is left out stays, and its id
        stays. A time of the year 1 counts as left out, and so does a status that the order has passed.
        Sending the same request again changes nothing.

        A line whose `product_code` is no SKU of the shop is kept and reserves nothing.

        All orders of a call are stored or, when one of them is refused, none; the answer has no place
        for partial success.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order; evidence: observed. Errata: api-001, api-002, orders-002, orders-003, orders-004, orders-005, orders-009.
        """
        from .orders_create import OPERATION

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

    def update(
        self,
        body: Sequence[OrderUpdate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> builtins.list[OrderState]:
        """Change the status of orders.

        Sets `order_status`, and the time of every step reached by it that was not set before.
        Cancelling gives the reserved stock back. A status that the order already has changes nothing.

        All changes of a call are made or, when one of them is refused, none.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order; evidence: stated. Errata: api-001, api-002, orders-003, orders-006, orders-007, orders-008.
        """
        from .orders_update import OPERATION

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


class OrdersWithResponse:
    """The operations of `Orders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderList]:
        """orders_list, see `Orders.list`."""
        from .orders_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers

    def create(
        self,
        body: Sequence[OrderCreate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[builtins.list[Order]]:
        """orders_create, see `Orders.create`."""
        from .orders_create import OPERATION

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

    def update(
        self,
        body: Sequence[OrderUpdate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[builtins.list[OrderState]]:
        """orders_update, see `Orders.update`."""
        from .orders_update import OPERATION

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


class AsyncOrders:
    """Operations on orders."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncOrdersWithResponse(self._sender)

    async def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderList:
        """List the orders of a span of time.

        All orders whose `order_date` lies between `start` and `end`, both included, oldest first.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T23:59:59+07:00`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: example. Errata: api-001, api-002, orders-001, orders-002, orders-003, orders-009.
        """
        from .orders_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Order]:
        """Go through the rows of all pages of `list`.

        All orders whose `order_date` lies between `start` and `end`, both included, oldest first.

        The list comes in one page, whose rows these are.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: example. Errata: api-001, api-002, orders-001, orders-002, orders-003, orders-009.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.orders,
            Walk(
                "orders_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderList]:
        """Go through all pages of `list`.

        All orders whose `order_date` lies between `start` and `end`, both included, oldest first.

        The list comes in one page.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `order_date`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: example. Errata: api-001, api-002, orders-001, orders-002, orders-003, orders-009.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.orders,
            Walk(
                "orders_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def create(
        self,
        body: Sequence[OrderCreate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> builtins.list[Order]:
        """Send orders of the sales channel.

        Makes the orders, or brings them up to date: an order whose `remote_order_id` the shop already
        has is not made again; what is sent replaces what was stored, what is left out stays, and its id
        stays. A time of the year 1 counts as left out, and so does a status that the order has passed.
        Sending the same request again changes nothing.

        A line whose `product_code` is no SKU of the shop is kept and reserves nothing.

        All orders of a call are stored or, when one of them is refused, none; the answer has no place
        for partial success.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order; evidence: observed. Errata: api-001, api-002, orders-002, orders-003, orders-004, orders-005, orders-009.
        """
        from .orders_create import OPERATION

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

    async def update(
        self,
        body: Sequence[OrderUpdate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> builtins.list[OrderState]:
        """Change the status of orders.

        Sets `order_status`, and the time of every step reached by it that was not set before.
        Cancelling gives the reserved stock back. A status that the order already has changes nothing.

        All changes of a call are made or, when one of them is refused, none.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order; evidence: stated. Errata: api-001, api-002, orders-003, orders-006, orders-007, orders-008.
        """
        from .orders_update import OPERATION

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


class AsyncOrdersWithResponse:
    """The operations of `AsyncOrders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderList]:
        """orders_list, see `AsyncOrders.list`."""
        from .orders_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers

    async def create(
        self,
        body: Sequence[OrderCreate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[builtins.list[Order]]:
        """orders_create, see `AsyncOrders.create`."""
        from .orders_create import OPERATION

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

    async def update(
        self,
        body: Sequence[OrderUpdate | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[builtins.list[OrderState]]:
        """orders_update, see `AsyncOrders.update`."""
        from .orders_update import OPERATION

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
