"""Operations on canceled orders."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    canceled_orders_delete,
    canceled_orders_download,
    canceled_orders_list,
    canceled_orders_restore,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.canceled_order import CanceledOrder
    from ...models.canceled_order_page import CanceledOrderPage
    from ...models.canceled_order_restore import CanceledOrderRestore
    from ...models.canceled_order_type import CanceledOrderType
    from ...models.order_confirmation import OrderConfirmation
    from ...models.order_removal import OrderRemoval


class CanceledOrders:
    """Operations on canceled orders."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> CanceledOrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return CanceledOrdersWithResponse(self._sender)

    def list(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> CanceledOrderPage:
        """List canceled orders.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        response = self._sender.send(
            canceled_orders_list.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[CanceledOrder]:
        """Go through the rows of all pages of `list`.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        A row that moves to the next page while this runs comes once.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        return iterate(
            lambda page: self.list(
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "order_id",
        )

    def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> OrderConfirmation:
        """Restore a canceled order.

        The order returns to the list of orders and takes its products out of stock again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-cancel/return; evidence: inferred. Errata: canceled_orders-001, canceled_orders-002.
        """
        response = self._sender.send(
            canceled_orders_restore.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def delete(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
    ) -> OrderRemoval:
        """Delete a canceled order for good.

        The order is gone with its products and payments; its PO number is not given again.

        Args:
            order_id: The order, `data[].order_id` of the list of canceled orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /order-cancel/{order_id}; evidence: inferred. Errata: canceled_orders-003, canceled_orders-004.
        """
        response = self._sender.send(
            canceled_orders_delete.OPERATION,
            path={
                "order_id": order_id,
            },
            timeout=timeout,
        )
        return response.parsed

    def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Download canceled orders as an Excel file.

        Canceled, rejected or expired orders. The documents show no answer; that it is the file itself
        is a conclusion from this operation being the one download of orders that names no e-mail. It
        might mail the file as well.

        Args:
            type_: Which orders. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-cancel/download; evidence: inferred. Errata: order_reports-004.
        """
        response = self._sender.send(
            canceled_orders_download.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )
        return response.parsed


class CanceledOrdersWithResponse:
    """The operations of `CanceledOrders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[CanceledOrderPage]:
        """canceled_orders_list, see `CanceledOrders.list`."""
        return self._sender.send(
            canceled_orders_list.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[OrderConfirmation]:
        """canceled_orders_restore, see `CanceledOrders.restore`."""
        return self._sender.send(
            canceled_orders_restore.OPERATION,
            body=body,
            timeout=timeout,
        )

    def delete(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
    ) -> Response[OrderRemoval]:
        """canceled_orders_delete, see `CanceledOrders.delete`."""
        return self._sender.send(
            canceled_orders_delete.OPERATION,
            path={
                "order_id": order_id,
            },
            timeout=timeout,
        )

    def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """canceled_orders_download, see `CanceledOrders.download`."""
        return self._sender.send(
            canceled_orders_download.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )


class AsyncCanceledOrders:
    """Operations on canceled orders."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncCanceledOrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncCanceledOrdersWithResponse(self._sender)

    async def list(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> CanceledOrderPage:
        """List canceled orders.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        response = await self._sender.send(
            canceled_orders_list.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[CanceledOrder]:
        """Go through the rows of all pages of `list`.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        A row that moves to the next page while this runs comes once.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        return iterate_async(
            lambda page: self.list(
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "order_id",
        )

    async def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> OrderConfirmation:
        """Restore a canceled order.

        The order returns to the list of orders and takes its products out of stock again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /order-cancel/return; evidence: inferred. Errata: canceled_orders-001, canceled_orders-002.
        """
        response = await self._sender.send(
            canceled_orders_restore.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def delete(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
    ) -> OrderRemoval:
        """Delete a canceled order for good.

        The order is gone with its products and payments; its PO number is not given again.

        Args:
            order_id: The order, `data[].order_id` of the list of canceled orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /order-cancel/{order_id}; evidence: inferred. Errata: canceled_orders-003, canceled_orders-004.
        """
        response = await self._sender.send(
            canceled_orders_delete.OPERATION,
            path={
                "order_id": order_id,
            },
            timeout=timeout,
        )
        return response.parsed

    async def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Download canceled orders as an Excel file.

        Canceled, rejected or expired orders. The documents show no answer; that it is the file itself
        is a conclusion from this operation being the one download of orders that names no e-mail. It
        might mail the file as well.

        Args:
            type_: Which orders. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /order-cancel/download; evidence: inferred. Errata: order_reports-004.
        """
        response = await self._sender.send(
            canceled_orders_download.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )
        return response.parsed


class AsyncCanceledOrdersWithResponse:
    """The operations of `AsyncCanceledOrders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[CanceledOrderPage]:
        """canceled_orders_list, see `AsyncCanceledOrders.list`."""
        return await self._sender.send(
            canceled_orders_list.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    async def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[OrderConfirmation]:
        """canceled_orders_restore, see `AsyncCanceledOrders.restore`."""
        return await self._sender.send(
            canceled_orders_restore.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def delete(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
    ) -> Response[OrderRemoval]:
        """canceled_orders_delete, see `AsyncCanceledOrders.delete`."""
        return await self._sender.send(
            canceled_orders_delete.OPERATION,
            path={
                "order_id": order_id,
            },
            timeout=timeout,
        )

    async def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """canceled_orders_download, see `AsyncCanceledOrders.download`."""
        return await self._sender.send(
            canceled_orders_download.OPERATION,
            query={
                "type": type_,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )
