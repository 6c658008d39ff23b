"""Operations on stock transfers."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    stock_transfers_create,
    stock_transfers_get,
    stock_transfers_list,
    stock_transfers_list_transactions,
    stock_transfers_list_variations,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.stock_transfer import StockTransfer
    from ...models.stock_transfer_create import StockTransferCreate
    from ...models.stock_transfer_detail_result import StockTransferDetailResult
    from ...models.stock_transfer_page import StockTransferPage
    from ...models.stock_transfer_result import StockTransferResult
    from ...models.stock_transfer_transaction import StockTransferTransaction
    from ...models.stock_transfer_transaction_page import StockTransferTransactionPage
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

        GET /stock-transfer; evidence: stated.
        """
        response = self._sender.send(
            stock_transfers_list.OPERATION,
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
        timeout: float | None = None,
    ) -> Iterator[StockTransfer]:
        """Go through the rows of all pages of `list`.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        A row that moves to the next page while this runs comes once.

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
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /stock-transfer; evidence: stated.
        """
        return iterate(
            lambda page: self.list(
                start_date=start_date,
                end_date=end_date,
                origin_warehouse_id=origin_warehouse_id,
                destination_warehouse_id=destination_warehouse_id,
                user_id=user_id,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> StockTransferResult:
        """Create a stock transfer.

        Moves pieces of up to 100 variations from one warehouse to another. Only for shops with more
        than one warehouse, the main one included as assumed here.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /stock-transfer; evidence: stated. Errata: stock_transfers-005.
        """
        response = self._sender.send(
            stock_transfers_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> StockTransferDetailResult:
        """Get a stock transfer.

        One stock transfer, with who made it. The sample of the documents is that of a stock opname, so
        the fields that only a transfer has are concluded from the list; be ready for either.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /stock-transfer/{id}/detail; evidence: inferred. Errata: stock_transfers-006.
        """
        response = self._sender.send(
            stock_transfers_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed

    def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> StockTransferTransactionPage:
        """List the variations of a stock transfer.

        One row for each variation that was moved.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        response = self._sender.send(
            stock_transfers_list_transactions.OPERATION,
            query={
                "id": id,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[StockTransferTransaction]:
        """Go through the rows of all pages of `list_transactions`.

        One row for each variation that was moved.

        A row that moves to the next page while this runs comes once.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        return iterate(
            lambda page: self.list_transactions(
                id=id,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
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

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        response = self._sender.send(
            stock_transfers_list_variations.OPERATION,
            query={
                "product_id": product_id,
                "keyword": keyword,
                "warehouse_id": warehouse_id,
            },
            timeout=timeout,
        )
        return response.parsed


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
    ) -> Response[StockTransferPage]:
        """stock_transfers_list, see `StockTransfers.list`."""
        return self._sender.send(
            stock_transfers_list.OPERATION,
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
        )

    def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[StockTransferResult]:
        """stock_transfers_create, see `StockTransfers.create`."""
        return self._sender.send(
            stock_transfers_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[StockTransferDetailResult]:
        """stock_transfers_get, see `StockTransfers.get`."""
        return self._sender.send(
            stock_transfers_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )

    def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[StockTransferTransactionPage]:
        """stock_transfers_list_transactions, see `StockTransfers.list_transactions`."""
        return self._sender.send(
            stock_transfers_list_transactions.OPERATION,
            query={
                "id": id,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
    ) -> Response[StockVariationList]:
        """stock_transfers_list_variations, see `StockTransfers.list_variations`."""
        return self._sender.send(
            stock_transfers_list_variations.OPERATION,
            query={
                "product_id": product_id,
                "keyword": keyword,
                "warehouse_id": warehouse_id,
            },
            timeout=timeout,
        )


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

        GET /stock-transfer; evidence: stated.
        """
        response = await self._sender.send(
            stock_transfers_list.OPERATION,
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
        timeout: float | None = None,
    ) -> AsyncIterator[StockTransfer]:
        """Go through the rows of all pages of `list`.

        Stock transfers page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        A row that moves to the next page while this runs comes once.

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
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /stock-transfer; evidence: stated.
        """
        return iterate_async(
            lambda page: self.list(
                start_date=start_date,
                end_date=end_date,
                origin_warehouse_id=origin_warehouse_id,
                destination_warehouse_id=destination_warehouse_id,
                user_id=user_id,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    async def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> StockTransferResult:
        """Create a stock transfer.

        Moves pieces of up to 100 variations from one warehouse to another. Only for shops with more
        than one warehouse, the main one included as assumed here.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /stock-transfer; evidence: stated. Errata: stock_transfers-005.
        """
        response = await self._sender.send(
            stock_transfers_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> StockTransferDetailResult:
        """Get a stock transfer.

        One stock transfer, with who made it. The sample of the documents is that of a stock opname, so
        the fields that only a transfer has are concluded from the list; be ready for either.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /stock-transfer/{id}/detail; evidence: inferred. Errata: stock_transfers-006.
        """
        response = await self._sender.send(
            stock_transfers_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed

    async def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> StockTransferTransactionPage:
        """List the variations of a stock transfer.

        One row for each variation that was moved.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        response = await self._sender.send(
            stock_transfers_list_transactions.OPERATION,
            query={
                "id": id,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[StockTransferTransaction]:
        """Go through the rows of all pages of `list_transactions`.

        One row for each variation that was moved.

        A row that moves to the next page while this runs comes once.

        Args:
            id: The stock transfer, `data[].id` of the list of stock transfers. Example: `30`.
            per_page: Rows in a page. Example: `50`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /stock-transfer/transaction; evidence: stated. Errata: stock_transfers-001.
        """
        return iterate_async(
            lambda page: self.list_transactions(
                id=id,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    async def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
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

        GET /stock-transfer/variation; evidence: stated. Errata: stock_transfers-002, stock_transfers-003, stock_transfers-004.
        """
        response = await self._sender.send(
            stock_transfers_list_variations.OPERATION,
            query={
                "product_id": product_id,
                "keyword": keyword,
                "warehouse_id": warehouse_id,
            },
            timeout=timeout,
        )
        return response.parsed


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
    ) -> Response[StockTransferPage]:
        """stock_transfers_list, see `AsyncStockTransfers.list`."""
        return await self._sender.send(
            stock_transfers_list.OPERATION,
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
        )

    async def create(
        self,
        body: StockTransferCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[StockTransferResult]:
        """stock_transfers_create, see `AsyncStockTransfers.create`."""
        return await self._sender.send(
            stock_transfers_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[StockTransferDetailResult]:
        """stock_transfers_get, see `AsyncStockTransfers.get`."""
        return await self._sender.send(
            stock_transfers_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )

    async def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[StockTransferTransactionPage]:
        """stock_transfers_list_transactions, see `AsyncStockTransfers.list_transactions`."""
        return await self._sender.send(
            stock_transfers_list_transactions.OPERATION,
            query={
                "id": id,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    async def list_variations(
        self,
        *,
        product_id: int | None = None,
        keyword: str | None = None,
        warehouse_id: int | None = None,
        timeout: float | None = None,
    ) -> Response[StockVariationList]:
        """stock_transfers_list_variations, see `AsyncStockTransfers.list_variations`."""
        return await self._sender.send(
            stock_transfers_list_variations.OPERATION,
            query={
                "product_id": product_id,
                "keyword": keyword,
                "warehouse_id": warehouse_id,
            },
            timeout=timeout,
        )
