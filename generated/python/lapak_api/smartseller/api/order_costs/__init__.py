"""Operations on order costs."""

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

    from ...models.named_order_cost import NamedOrderCost
    from ...models.named_order_cost_create import NamedOrderCostCreate
    from ...models.named_order_cost_list import NamedOrderCostList
    from ...models.named_order_cost_result import NamedOrderCostResult
    from ...models.named_order_cost_update import NamedOrderCostUpdate


class OrderCosts:
    """Operations on order costs."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> OrderCostsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return OrderCostsWithResponse(self._sender)

    def create(
        self,
        body: NamedOrderCostCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostResult:
        """Create an order cost.

        A cost or discount with a name, kept in the shop to be put on orders. Orders do not refer to it:
        they carry name, category and amount themselves.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-cost/create; evidence: stated. Errata: order_costs-001, order_costs-002.
        """
        from .order_costs_create import OPERATION

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
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostList:
        """List order costs.

        All named costs and discounts of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cost; evidence: stated.
        """
        from .order_costs_list import OPERATION

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

    def iter_all(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[NamedOrderCost]:
        """Go through the rows of all pages of `list`.

        All named costs and discounts of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cost; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_costs_list",
                "order_cost_id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[NamedOrderCostList]:
        """Go through all pages of `list`.

        All named costs and discounts of the shop, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cost; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_costs_list",
                "order_cost_id",
                single=True,
            ),
            progress,
        )

    def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostResult:
        """Update an order cost.

        Fields that are left out keep their value, although the method is PUT.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PUT /order-cost/update; evidence: stated. Errata: order_costs-001, order_costs-003, order_costs-004.
        """
        from .order_costs_update import OPERATION

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

    def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostResult:
        """Delete an order cost.

        The named cost or discount is gone; orders keep what they carry. The documents print the path of
        another group, so that the path is a conclusion from the rest of this one.

        Args:
            order_cost_id: The order cost, `data[].order_cost_id` of the list of order costs. Example:
                `6a17c0de4f00000000010847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-cost/delete/{order_cost_id}; evidence: inferred. Errata: order_costs-004, order_costs-005, order_costs-006.
        """
        from .order_costs_delete import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "order_cost_id": order_cost_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_cost_id, headers
        return response.parsed


class OrderCostsWithResponse:
    """The operations of `OrderCosts`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: NamedOrderCostCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_create, see `OrderCosts.create`."""
        from .order_costs_create import OPERATION

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
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostList]:
        """order_costs_list, see `OrderCosts.list`."""
        from .order_costs_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_update, see `OrderCosts.update`."""
        from .order_costs_update import OPERATION

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

    def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_delete, see `OrderCosts.delete`."""
        from .order_costs_delete import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "order_cost_id": order_cost_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_cost_id, headers


class AsyncOrderCosts:
    """Operations on order costs."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncOrderCostsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncOrderCostsWithResponse(self._sender)

    async def create(
        self,
        body: NamedOrderCostCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostResult:
        """Create an order cost.

        A cost or discount with a name, kept in the shop to be put on orders. Orders do not refer to it:
        they carry name, category and amount themselves.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-cost/create; evidence: stated. Errata: order_costs-001, order_costs-002.
        """
        from .order_costs_create import OPERATION

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
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostList:
        """List order costs.

        All named costs and discounts of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cost; evidence: stated.
        """
        from .order_costs_list import OPERATION

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

    def iter_all(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[NamedOrderCost]:
        """Go through the rows of all pages of `list`.

        All named costs and discounts of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cost; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_costs_list",
                "order_cost_id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[NamedOrderCostList]:
        """Go through all pages of `list`.

        All named costs and discounts of the shop, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cost; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "order_costs_list",
                "order_cost_id",
                single=True,
            ),
            progress,
        )

    async def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostResult:
        """Update an order cost.

        Fields that are left out keep their value, although the method is PUT.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PUT /order-cost/update; evidence: stated. Errata: order_costs-001, order_costs-003, order_costs-004.
        """
        from .order_costs_update import OPERATION

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

    async def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NamedOrderCostResult:
        """Delete an order cost.

        The named cost or discount is gone; orders keep what they carry. The documents print the path of
        another group, so that the path is a conclusion from the rest of this one.

        Args:
            order_cost_id: The order cost, `data[].order_cost_id` of the list of order costs. Example:
                `6a17c0de4f00000000010847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-cost/delete/{order_cost_id}; evidence: inferred. Errata: order_costs-004, order_costs-005, order_costs-006.
        """
        from .order_costs_delete import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "order_cost_id": order_cost_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_cost_id, headers
        return response.parsed


class AsyncOrderCostsWithResponse:
    """The operations of `AsyncOrderCosts`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: NamedOrderCostCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_create, see `AsyncOrderCosts.create`."""
        from .order_costs_create import OPERATION

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
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostList]:
        """order_costs_list, see `AsyncOrderCosts.list`."""
        from .order_costs_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_update, see `AsyncOrderCosts.update`."""
        from .order_costs_update import OPERATION

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

    async def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_delete, see `AsyncOrderCosts.delete`."""
        from .order_costs_delete import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "order_cost_id": order_cost_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del order_cost_id, headers
