"""Operations on order sources."""

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

    from ...models.order_source import OrderSource
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderSourceResult:
        """Create an order source.

        A sales channel of the shop, such as one of its accounts at a marketplace.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-source/create; evidence: stated. Errata: order_sources-001.
        """
        from .order_sources_create import OPERATION

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
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderSourceList:
        """List order sources.

        The sales channels of the shop, in one page.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        from .order_sources_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers
        return response.parsed

    def iter_all(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderSource]:
        """Go through the rows of all pages of `list`.

        The sales channels of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_sources_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderSourceList]:
        """Go through all pages of `list`.

        The sales channels of the shop, in one page.

        The list comes in one page.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_sources_list",
                "id",
                single=True,
            ),
            progress,
        )

    def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderSourceResult:
        """Update an order source.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order-source/update; evidence: stated. Errata: order_sources-001.
        """
        from .order_sources_update import OPERATION

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


class OrderSourcesWithResponse:
    """The operations of `OrderSources`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: OrderSourceCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_create, see `OrderSources.create`."""
        from .order_sources_create import OPERATION

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
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderSourceList]:
        """order_sources_list, see `OrderSources.list`."""
        from .order_sources_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers

    def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_update, see `OrderSources.update`."""
        from .order_sources_update import OPERATION

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderSourceResult:
        """Create an order source.

        A sales channel of the shop, such as one of its accounts at a marketplace.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-source/create; evidence: stated. Errata: order_sources-001.
        """
        from .order_sources_create import OPERATION

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
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderSourceList:
        """List order sources.

        The sales channels of the shop, in one page.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        from .order_sources_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers
        return response.parsed

    def iter_all(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderSource]:
        """Go through the rows of all pages of `list`.

        The sales channels of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_sources_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        status: YesNo | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderSourceList]:
        """Go through all pages of `list`.

        The sales channels of the shop, in one page.

        The list comes in one page.

        Args:
            status: Only sources that are active (Y) or not active (N). Example: `Y`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-source; evidence: inferred. Errata: order_sources-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_sources_list",
                "id",
                single=True,
            ),
            progress,
        )

    async def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderSourceResult:
        """Update an order source.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order-source/update; evidence: stated. Errata: order_sources-001.
        """
        from .order_sources_update import OPERATION

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


class AsyncOrderSourcesWithResponse:
    """The operations of `AsyncOrderSources`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: OrderSourceCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_create, see `AsyncOrderSources.create`."""
        from .order_sources_create import OPERATION

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
        *,
        status: YesNo | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderSourceList]:
        """order_sources_list, see `AsyncOrderSources.list`."""
        from .order_sources_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del status, headers

    async def update(
        self,
        body: OrderSourceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderSourceResult]:
        """order_sources_update, see `AsyncOrderSources.update`."""
        from .order_sources_update import OPERATION

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
