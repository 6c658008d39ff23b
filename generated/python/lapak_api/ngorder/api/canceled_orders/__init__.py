"""Operations on canceled orders."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response

if TYPE_CHECKING:
    from pathlib import Path

    from lapak.client.counts import ListProgress
    from lapak.client.downloads import DownloadProgress
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        from .canceled_orders_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CanceledOrder]:
        """Go through the rows of all pages of `list`.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "canceled_orders_list",
                "order_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CanceledOrderPage]:
        """Go through all pages of `list`.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "canceled_orders_list",
                "order_id",
            ),
            progress,
        )

    def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderConfirmation:
        """Restore a canceled order.

        The order returns to the list of orders and takes its products out of stock again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-cancel/return; evidence: inferred. Errata: canceled_orders-001, canceled_orders-002.
        """
        from .canceled_orders_restore import OPERATION

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
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderRemoval:
        """Delete a canceled order for good.

        The order is gone with its products and payments; its PO number is not given again.

        Args:
            order_id: The order, `data[].order_id` of the list of canceled orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /order-cancel/{order_id}; evidence: inferred. Errata: canceled_orders-003, canceled_orders-004.
        """
        from .canceled_orders_delete import OPERATION

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

    def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel/download; evidence: inferred. Errata: order_reports-004.
        """
        from .canceled_orders_download import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, headers
        return response.parsed

    def download_to(
        self,
        target: Path | str,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download` answers.

        Canceled, rejected or expired orders. The documents show no answer; that it is the file itself
        is a conclusion from this operation being the one download of orders that names no e-mail. It
        might mail the file as well.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            type_: Which orders. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel/download; evidence: inferred. Errata: order_reports-004.
        """
        from lapak.client.downloads import Download, download

        from .canceled_orders_download import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CanceledOrderPage]:
        """canceled_orders_list, see `CanceledOrders.list`."""
        from .canceled_orders_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, per_page, pagination_offset, headers

    def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderConfirmation]:
        """canceled_orders_restore, see `CanceledOrders.restore`."""
        from .canceled_orders_restore import OPERATION

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
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderRemoval]:
        """canceled_orders_delete, see `CanceledOrders.delete`."""
        from .canceled_orders_delete import OPERATION

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

    def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """canceled_orders_download, see `CanceledOrders.download`."""
        from .canceled_orders_download import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        from .canceled_orders_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CanceledOrder]:
        """Go through the rows of all pages of `list`.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "canceled_orders_list",
                "order_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CanceledOrderPage]:
        """Go through all pages of `list`.

        Canceled, rejected or expired orders by their day, newest first. There is no default span of
        days.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            type_: Which orders; rows say CANCELED where CANCEL was asked for. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel; evidence: stated. Errata: canceled_orders-005.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "canceled_orders_list",
                "order_id",
            ),
            progress,
        )

    async def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderConfirmation:
        """Restore a canceled order.

        The order returns to the list of orders and takes its products out of stock again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order-cancel/return; evidence: inferred. Errata: canceled_orders-001, canceled_orders-002.
        """
        from .canceled_orders_restore import OPERATION

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
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderRemoval:
        """Delete a canceled order for good.

        The order is gone with its products and payments; its PO number is not given again.

        Args:
            order_id: The order, `data[].order_id` of the list of canceled orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /order-cancel/{order_id}; evidence: inferred. Errata: canceled_orders-003, canceled_orders-004.
        """
        from .canceled_orders_delete import OPERATION

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

    async def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel/download; evidence: inferred. Errata: order_reports-004.
        """
        from .canceled_orders_download import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, headers
        return response.parsed

    async def download_to(
        self,
        target: Path | str,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download` answers.

        Canceled, rejected or expired orders. The documents show no answer; that it is the file itself
        is a conclusion from this operation being the one download of orders that names no e-mail. It
        might mail the file as well.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            type_: Which orders. Example: `CANCEL`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order-cancel/download; evidence: inferred. Errata: order_reports-004.
        """
        from lapak.client.downloads import Download, download_async

        from .canceled_orders_download import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CanceledOrderPage]:
        """canceled_orders_list, see `AsyncCanceledOrders.list`."""
        from .canceled_orders_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, per_page, pagination_offset, headers

    async def restore(
        self,
        body: CanceledOrderRestore | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderConfirmation]:
        """canceled_orders_restore, see `AsyncCanceledOrders.restore`."""
        from .canceled_orders_restore import OPERATION

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
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderRemoval]:
        """canceled_orders_delete, see `AsyncCanceledOrders.delete`."""
        from .canceled_orders_delete import OPERATION

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

    async def download(
        self,
        *,
        type_: CanceledOrderType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """canceled_orders_download, see `AsyncCanceledOrders.download`."""
        from .canceled_orders_download import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, start_date, end_date, headers
