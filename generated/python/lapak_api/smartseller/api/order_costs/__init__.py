"""Operations on order costs."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    order_costs_create,
    order_costs_delete,
    order_costs_list,
    order_costs_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

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
    ) -> NamedOrderCostResult:
        """Create an order cost.

        A cost or discount with a name, kept in the shop to be put on orders. Orders do not refer to it:
        they carry name, category and amount themselves.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-cost/create; evidence: stated. Errata: order_costs-001, order_costs-002.
        """
        response = self._sender.send(
            order_costs_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> NamedOrderCostList:
        """List order costs.

        All named costs and discounts of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-cost; evidence: stated.
        """
        response = self._sender.send(
            order_costs_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> NamedOrderCostResult:
        """Update an order cost.

        Fields that are left out keep their value, although the method is PUT.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PUT /order-cost/update; evidence: stated. Errata: order_costs-001, order_costs-003, order_costs-004.
        """
        response = self._sender.send(
            order_costs_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
    ) -> NamedOrderCostResult:
        """Delete an order cost.

        The named cost or discount is gone; orders keep what they carry. The documents print the path of
        another group, so that the path is a conclusion from the rest of this one.

        Args:
            order_cost_id: The order cost, `data[].order_cost_id` of the list of order costs. Example:
                `6a17c0de4f00000000010847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-cost/delete/{order_cost_id}; evidence: inferred. Errata: order_costs-004, order_costs-005, order_costs-006.
        """
        response = self._sender.send(
            order_costs_delete.OPERATION,
            path={
                "order_cost_id": order_cost_id,
            },
            timeout=timeout,
        )
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
    ) -> Response[NamedOrderCostResult]:
        """order_costs_create, see `OrderCosts.create`."""
        return self._sender.send(
            order_costs_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[NamedOrderCostList]:
        """order_costs_list, see `OrderCosts.list`."""
        return self._sender.send(
            order_costs_list.OPERATION,
            timeout=timeout,
        )

    def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_update, see `OrderCosts.update`."""
        return self._sender.send(
            order_costs_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_delete, see `OrderCosts.delete`."""
        return self._sender.send(
            order_costs_delete.OPERATION,
            path={
                "order_cost_id": order_cost_id,
            },
            timeout=timeout,
        )


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
    ) -> NamedOrderCostResult:
        """Create an order cost.

        A cost or discount with a name, kept in the shop to be put on orders. Orders do not refer to it:
        they carry name, category and amount themselves.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-cost/create; evidence: stated. Errata: order_costs-001, order_costs-002.
        """
        response = await self._sender.send(
            order_costs_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> NamedOrderCostList:
        """List order costs.

        All named costs and discounts of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-cost; evidence: stated.
        """
        response = await self._sender.send(
            order_costs_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> NamedOrderCostResult:
        """Update an order cost.

        Fields that are left out keep their value, although the method is PUT.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PUT /order-cost/update; evidence: stated. Errata: order_costs-001, order_costs-003, order_costs-004.
        """
        response = await self._sender.send(
            order_costs_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
    ) -> NamedOrderCostResult:
        """Delete an order cost.

        The named cost or discount is gone; orders keep what they carry. The documents print the path of
        another group, so that the path is a conclusion from the rest of this one.

        Args:
            order_cost_id: The order cost, `data[].order_cost_id` of the list of order costs. Example:
                `6a17c0de4f00000000010847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-cost/delete/{order_cost_id}; evidence: inferred. Errata: order_costs-004, order_costs-005, order_costs-006.
        """
        response = await self._sender.send(
            order_costs_delete.OPERATION,
            path={
                "order_cost_id": order_cost_id,
            },
            timeout=timeout,
        )
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
    ) -> Response[NamedOrderCostResult]:
        """order_costs_create, see `AsyncOrderCosts.create`."""
        return await self._sender.send(
            order_costs_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[NamedOrderCostList]:
        """order_costs_list, see `AsyncOrderCosts.list`."""
        return await self._sender.send(
            order_costs_list.OPERATION,
            timeout=timeout,
        )

    async def update(
        self,
        body: NamedOrderCostUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_update, see `AsyncOrderCosts.update`."""
        return await self._sender.send(
            order_costs_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def delete(
        self,
        order_cost_id: str,
        *,
        timeout: float | None = None,
    ) -> Response[NamedOrderCostResult]:
        """order_costs_delete, see `AsyncOrderCosts.delete`."""
        return await self._sender.send(
            order_costs_delete.OPERATION,
            path={
                "order_cost_id": order_cost_id,
            },
            timeout=timeout,
        )
