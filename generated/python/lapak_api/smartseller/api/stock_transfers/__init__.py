"""Operations on stock transfers."""

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

    from ...models.stock_transfer import StockTransfer
    from ...models.stock_transfer_create import StockTransferCreate
    from ...models.stock_transfer_detail_result import StockTransferDetailResult
    from ...models.stock_transfer_page import StockTransferPage
    from ...models.stock_transfer_result import StockTransferResult
    from ...models.stock_transfer_transaction import StockTransferTransaction
    from ...models.stock_transfer_transaction_page import StockTransferTransactionPage
    from ...models.stock_variation import StockVariation
    from ...models.stock_variation_list import StockVariationList


class StockTransfers:
    """Operations on stock transfers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> StockTransfersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return StockTransfersWithResponse(self._sender)

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferPage:
        """List stock transfers.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Args:
            start_date: First day on which the stock transfers were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock transfers were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            origin_warehouse_id: Warehouse that stock left, `data[].id` of the list of warehouses; 0 is the main one. All
                warehouses when absent. Example: `0`.
            destination_warehouse_id: Warehouse that stock came to, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock transfer, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer; evidence: stated.
        """
        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "origin_warehouse_id": origin_warehouse_id,
                    "destination_warehouse_id": destination_warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                start_date,
                end_date,
                origin_warehouse_id,
                destination_warehouse_id,
                user_id,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockTransfer]:
        """Go through the rows of all pages of `list`.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            start_date: First day on which the stock transfers were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock transfers were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            origin_warehouse_id: Warehouse that stock left, `data[].id` of the list of warehouses; 0 is the main one. All
                warehouses when absent. Example: `0`.
            destination_warehouse_id: Warehouse that stock came to, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock transfer, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                origin_warehouse_id=origin_warehouse_id,
                destination_warehouse_id=destination_warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockTransferPage]:
        """Go through all pages of `list`.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            start_date: First day on which the stock transfers were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock transfers were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            origin_warehouse_id: Warehouse that stock left, `data[].id` of the list of warehouses; 0 is the main one. All
                warehouses when absent. Example: `0`.
            destination_warehouse_id: Warehouse that stock came to, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock transfer, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                origin_warehouse_id=origin_warehouse_id,
                destination_warehouse_id=destination_warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list",
                "id",
            ),
            progress,
        )

    def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferResult:
        """Create a stock transfer.

        Moves pieces of up to 100 variations from one warehouse to another. Only for shops with more
        than one warehouse, the main one included as assumed here.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /stock-transfer; evidence: stated. Errata: stock_transfers-005.
        """
        from .stock_transfers_create import OPERATION

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

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferDetailResult:
        """Get a stock transfer.

        One stock transfer, with who made it. The sample of the documents is that of a stock opname, so
        the fields that only a transfer has are concluded from the list; be ready for either.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/{id}/detail; evidence: inferred. Errata: stock_transfers-006.
        """
        from .stock_transfers_get import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
        return response.parsed

    def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferTransactionPage:
        """List the variations of a stock transfer.

        One row for each variation that was moved.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        from .stock_transfers_list_transactions import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockTransferTransaction]:
        """Go through the rows of all pages of `list_transactions`.

        One row for each variation that was moved.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_transactions,
                "pagination_offset",
                id=id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_transactions",
                "id",
            ),
            progress,
        )

    def iter_pages_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockTransferTransactionPage]:
        """Go through all pages of `list_transactions`.

        One row for each variation that was moved.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_transactions,
                "pagination_offset",
                id=id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_transactions",
                "id",
            ),
            progress,
        )

    def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockVariationList:
        """Search variations for a stock transfer.

        Variations with the stock that can be moved. They are looked up in one of two ways: all of one
        product by its id, or in one warehouse by a keyword.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse that stock is to leave, `data[].id` of the list of warehouses, 0 for the main
                one; together with `keyword`. Example: `0`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        from .stock_transfers_list_variations import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                    "keyword": keyword,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, keyword, warehouse_id, headers
        return response.parsed

    def iter_all_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockVariation]:
        """Go through the rows of all pages of `list_variations`.

        Variations with the stock that can be moved. They are looked up in one of two ways: all of one
        product by its id, or in one warehouse by a keyword.

        The list comes in one page, whose rows these are.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse that stock is to leave, `data[].id` of the list of warehouses, 0 for the main
                one; together with `keyword`. Example: `0`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_variations,
                None,
                product_id=product_id,
                keyword=keyword,
                warehouse_id=warehouse_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_variations",
                single=True,
            ),
            progress,
        )

    def iter_pages_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockVariationList]:
        """Go through all pages of `list_variations`.

        Variations with the stock that can be moved. They are looked up in one of two ways: all of one
        product by its id, or in one warehouse by a keyword.

        The list comes in one page.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse that stock is to leave, `data[].id` of the list of warehouses, 0 for the main
                one; together with `keyword`. Example: `0`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_variations,
                None,
                product_id=product_id,
                keyword=keyword,
                warehouse_id=warehouse_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_variations",
                single=True,
            ),
            progress,
        )


class StockTransfersWithResponse:
    """The operations of `StockTransfers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferPage]:
        """stock_transfers_list, see `StockTransfers.list`."""
        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "origin_warehouse_id": origin_warehouse_id,
                    "destination_warehouse_id": destination_warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                start_date,
                end_date,
                origin_warehouse_id,
                destination_warehouse_id,
                user_id,
                per_page,
                pagination_offset,
                headers,
            )

    def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferResult]:
        """stock_transfers_create, see `StockTransfers.create`."""
        from .stock_transfers_create import OPERATION

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

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferDetailResult]:
        """stock_transfers_get, see `StockTransfers.get`."""
        from .stock_transfers_get import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers

    def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferTransactionPage]:
        """stock_transfers_list_transactions, see `StockTransfers.list_transactions`."""
        from .stock_transfers_list_transactions import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, per_page, pagination_offset, headers

    def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockVariationList]:
        """stock_transfers_list_variations, see `StockTransfers.list_variations`."""
        from .stock_transfers_list_variations import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                    "keyword": keyword,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, keyword, warehouse_id, headers


class AsyncStockTransfers:
    """Operations on stock transfers."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncStockTransfersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncStockTransfersWithResponse(self._sender)

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferPage:
        """List stock transfers.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Args:
            start_date: First day on which the stock transfers were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock transfers were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            origin_warehouse_id: Warehouse that stock left, `data[].id` of the list of warehouses; 0 is the main one. All
                warehouses when absent. Example: `0`.
            destination_warehouse_id: Warehouse that stock came to, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock transfer, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer; evidence: stated.
        """
        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "origin_warehouse_id": origin_warehouse_id,
                    "destination_warehouse_id": destination_warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                start_date,
                end_date,
                origin_warehouse_id,
                destination_warehouse_id,
                user_id,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockTransfer]:
        """Go through the rows of all pages of `list`.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            start_date: First day on which the stock transfers were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock transfers were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            origin_warehouse_id: Warehouse that stock left, `data[].id` of the list of warehouses; 0 is the main one. All
                warehouses when absent. Example: `0`.
            destination_warehouse_id: Warehouse that stock came to, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock transfer, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                origin_warehouse_id=origin_warehouse_id,
                destination_warehouse_id=destination_warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockTransferPage]:
        """Go through all pages of `list`.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            start_date: First day on which the stock transfers were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock transfers were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            origin_warehouse_id: Warehouse that stock left, `data[].id` of the list of warehouses; 0 is the main one. All
                warehouses when absent. Example: `0`.
            destination_warehouse_id: Warehouse that stock came to, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock transfer, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                origin_warehouse_id=origin_warehouse_id,
                destination_warehouse_id=destination_warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list",
                "id",
            ),
            progress,
        )

    async def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferResult:
        """Create a stock transfer.

        Moves pieces of up to 100 variations from one warehouse to another. Only for shops with more
        than one warehouse, the main one included as assumed here.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /stock-transfer; evidence: stated. Errata: stock_transfers-005.
        """
        from .stock_transfers_create import OPERATION

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

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferDetailResult:
        """Get a stock transfer.

        One stock transfer, with who made it. The sample of the documents is that of a stock opname, so
        the fields that only a transfer has are concluded from the list; be ready for either.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/{id}/detail; evidence: inferred. Errata: stock_transfers-006.
        """
        from .stock_transfers_get import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers
        return response.parsed

    async def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockTransferTransactionPage:
        """List the variations of a stock transfer.

        One row for each variation that was moved.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        from .stock_transfers_list_transactions import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockTransferTransaction]:
        """Go through the rows of all pages of `list_transactions`.

        One row for each variation that was moved.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_transactions,
                "pagination_offset",
                id=id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_transactions",
                "id",
            ),
            progress,
        )

    def iter_pages_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockTransferTransactionPage]:
        """Go through all pages of `list_transactions`.

        One row for each variation that was moved.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_transactions,
                "pagination_offset",
                id=id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_transactions",
                "id",
            ),
            progress,
        )

    async def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockVariationList:
        """Search variations for a stock transfer.

        Variations with the stock that can be moved. They are looked up in one of two ways: all of one
        product by its id, or in one warehouse by a keyword.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse that stock is to leave, `data[].id` of the list of warehouses, 0 for the main
                one; together with `keyword`. Example: `0`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        from .stock_transfers_list_variations import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                    "keyword": keyword,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, keyword, warehouse_id, headers
        return response.parsed

    def iter_all_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockVariation]:
        """Go through the rows of all pages of `list_variations`.

        Variations with the stock that can be moved. They are looked up in one of two ways: all of one
        product by its id, or in one warehouse by a keyword.

        The list comes in one page, whose rows these are.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse that stock is to leave, `data[].id` of the list of warehouses, 0 for the main
                one; together with `keyword`. Example: `0`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_variations,
                None,
                product_id=product_id,
                keyword=keyword,
                warehouse_id=warehouse_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_variations",
                single=True,
            ),
            progress,
        )

    def iter_pages_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockVariationList]:
        """Go through all pages of `list_variations`.

        Variations with the stock that can be moved. They are looked up in one of two ways: all of one
        product by its id, or in one warehouse by a keyword.

        The list comes in one page.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse that stock is to leave, `data[].id` of the list of warehouses, 0 for the main
                one; together with `keyword`. Example: `0`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_variations,
                None,
                product_id=product_id,
                keyword=keyword,
                warehouse_id=warehouse_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_transfers_list_variations",
                single=True,
            ),
            progress,
        )


class AsyncStockTransfersWithResponse:
    """The operations of `AsyncStockTransfers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        origin_warehouse_id: int | None = None,
        destination_warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferPage]:
        """stock_transfers_list, see `AsyncStockTransfers.list`."""
        from .stock_transfers_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "origin_warehouse_id": origin_warehouse_id,
                    "destination_warehouse_id": destination_warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                start_date,
                end_date,
                origin_warehouse_id,
                destination_warehouse_id,
                user_id,
                per_page,
                pagination_offset,
                headers,
            )

    async def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferResult]:
        """stock_transfers_create, see `AsyncStockTransfers.create`."""
        from .stock_transfers_create import OPERATION

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

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferDetailResult]:
        """stock_transfers_get, see `AsyncStockTransfers.get`."""
        from .stock_transfers_get import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "id": id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, headers

    async def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockTransferTransactionPage]:
        """stock_transfers_list_transactions, see `AsyncStockTransfers.list_transactions`."""
        from .stock_transfers_list_transactions import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, per_page, pagination_offset, headers

    async def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockVariationList]:
        """stock_transfers_list_variations, see `AsyncStockTransfers.list_variations`."""
        from .stock_transfers_list_variations import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                    "keyword": keyword,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, keyword, warehouse_id, headers
