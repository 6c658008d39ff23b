"""Operations on order sources."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    order_sources_create,
    order_sources_list,
    order_sources_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.order_source_create import OrderSourceCreate
    from ...models.order_source_list import OrderSourceList
    from ...models.order_source_result import OrderSourceResult
    from ...models.order_source_update import OrderSourceUpdate
    from ...models.yes_no import YesNo


class OrderSources:
    """Operations on order sources."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> OrderSourcesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return OrderSourcesWithResponse(self._sender)

    def create(
        self,
        body: OrderSourceCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> OrderSourceResult:
        """Create an order source.

        A sales channel of the shop, such as one of its accounts at a marketplace.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-source/create; evidence: stated. Errata: order_sources-001.
        """
        response = self._sender.send(
            order_sources_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> OrderSourceList:
        """List order sources.

        The sales channels of the shop, in one page.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        response = self._sender.send(
            order_sources_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> OrderSourceResult:
        """Update an order source.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /order-source/update; evidence: stated. Errata: order_sources-001.
        """
        response = self._sender.send(
            order_sources_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class OrderSourcesWithResponse:
    """The operations of `OrderSources`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: OrderSourceCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_create, see `OrderSources.create`."""
        return self._sender.send(
            order_sources_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> Response[OrderSourceList]:
        """order_sources_list, see `OrderSources.list`."""
        return self._sender.send(
            order_sources_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )

    def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_update, see `OrderSources.update`."""
        return self._sender.send(
            order_sources_update.OPERATION,
            body=body,
            timeout=timeout,
        )


class AsyncOrderSources:
    """Operations on order sources."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncOrderSourcesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncOrderSourcesWithResponse(self._sender)

    async def create(
        self,
        body: OrderSourceCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> OrderSourceResult:
        """Create an order source.

        A sales channel of the shop, such as one of its accounts at a marketplace.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-source/create; evidence: stated. Errata: order_sources-001.
        """
        response = await self._sender.send(
            order_sources_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> OrderSourceList:
        """List order sources.

        The sales channels of the shop, in one page.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        response = await self._sender.send(
            order_sources_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> OrderSourceResult:
        """Update an order source.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /order-source/update; evidence: stated. Errata: order_sources-001.
        """
        response = await self._sender.send(
            order_sources_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class AsyncOrderSourcesWithResponse:
    """The operations of `AsyncOrderSources`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: OrderSourceCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_create, see `AsyncOrderSources.create`."""
        return await self._sender.send(
            order_sources_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
    ) -> Response[OrderSourceList]:
        """order_sources_list, see `AsyncOrderSources.list`."""
        return await self._sender.send(
            order_sources_list.OPERATION,
            query={
                "status": status,
            },
            timeout=timeout,
        )

    async def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_update, see `AsyncOrderSources.update`."""
        return await self._sender.send(
            order_sources_update.OPERATION,
            body=body,
            timeout=timeout,
        )
