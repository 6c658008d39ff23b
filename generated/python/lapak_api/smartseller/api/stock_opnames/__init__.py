"""Operations on stock opnames."""

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

    from ...models.stock_opname import StockOpname
    from ...models.stock_opname_create import StockOpnameCreate
    from ...models.stock_opname_detail_result import StockOpnameDetailResult
    from ...models.stock_opname_import import StockOpnameImport
    from ...models.stock_opname_import_result import StockOpnameImportResult
    from ...models.stock_opname_page import StockOpnamePage
    from ...models.stock_opname_result import StockOpnameResult
    from ...models.stock_opname_transaction import StockOpnameTransaction
    from ...models.stock_opname_transaction_page import StockOpnameTransactionPage
    from ...models.stock_variation import StockVariation
    from ...models.stock_variation_list import StockVariationList


class StockOpnames:
    """Operations on stock opnames."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> StockOpnamesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return StockOpnamesWithResponse(self._sender)

    def download_template(
        self,
        *,
        warehouse_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download the template of a stock opname.

        Despite its address not an import, but the spreadsheet to fill in for one. It names the
        warehouse and lists the variations that lie in it.

        Args:
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses; 0 is the main one.
                Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/import; evidence: inferred. Errata: stock_opnames-008.
        """
        from .stock_opnames_download_template import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del warehouse_id, headers
        return response.parsed

    def download_template_to(
        self,
        target: Path | str,
        *,
        warehouse_id: int,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_template` answers.

        Despite its address not an import, but the spreadsheet to fill in for one. It names the
        warehouse and lists the variations that lie in it.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses; 0 is the main one.
                Example: `22`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/import; evidence: inferred. Errata: stock_opnames-008.
        """
        from lapak.client.downloads import Download, download

        from .stock_opnames_download_template import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del warehouse_id, headers

    def import_(
        self,
        body: StockOpnameImport | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnameImportResult:
        """Import a stock opname.

        The same as creating a stock opname, from a spreadsheet. Take the template of the warehouse,
        write the stock that was counted into it, and leave the SKUs and the code of the warehouse as
        they are. The work is done in the background; the answer names no id, so look for the new one in
        the list.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /stock-opname/import; evidence: stated. Errata: stock_opnames-006, stock_opnames-007.
        """
        from .stock_opnames_import import OPERATION

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

    def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnameTransactionPage:
        """List the variations of a stock opname.

        One row for each variation that was counted, changed or not.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/transaction; evidence: stated. Errata: stock_opnames-002.
        """
        from .stock_opnames_list_transactions import OPERATION

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
    ) -> Iterator[StockOpnameTransaction]:
        """Go through the rows of all pages of `list_transactions`.

        One row for each variation that was counted, changed or not.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/transaction; evidence: stated. Errata: stock_opnames-002.
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
                "stock_opnames_list_transactions",
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
    ) -> Iterator[StockOpnameTransactionPage]:
        """Go through all pages of `list_transactions`.

        One row for each variation that was counted, changed or not.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/transaction; evidence: stated. Errata: stock_opnames-002.
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
                "stock_opnames_list_transactions",
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
        """Search variations for a stock opname.

        Variations with the stock that they should have. They are looked up in one of two ways: all of
        one product by its id, or in one warehouse by a keyword.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses, 0 for the main one;
                together with `keyword`. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/variation; evidence: stated. Errata: stock_opnames-003, stock_opnames-004, stock_opnames-005.
        """
        from .stock_opnames_list_variations import OPERATION

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

        Variations with the stock that they should have. They are looked up in one of two ways: all of
        one product by its id, or in one warehouse by a keyword.

        The list comes in one page, whose rows these are.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses, 0 for the main one;
                together with `keyword`. Example: `22`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/variation; evidence: stated. Errata: stock_opnames-003, stock_opnames-004, stock_opnames-005.
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
                "stock_opnames_list_variations",
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

        Variations with the stock that they should have. They are looked up in one of two ways: all of
        one product by its id, or in one warehouse by a keyword.

        The list comes in one page.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses, 0 for the main one;
                together with `keyword`. Example: `22`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/variation; evidence: stated. Errata: stock_opnames-003, stock_opnames-004, stock_opnames-005.
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
                "stock_opnames_list_variations",
                single=True,
            ),
            progress,
        )

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnamePage:
        """List stock opnames.

        Stock opnames page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Args:
            start_date: First day on which the stock opnames were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock opnames were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            warehouse_id: Warehouse that was counted, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock opname, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname; evidence: stated.
        """
        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "warehouse_id": warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, warehouse_id, user_id, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockOpname]:
        """Go through the rows of all pages of `list`.

        Stock opnames page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            start_date: First day on which the stock opnames were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock opnames were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            warehouse_id: Warehouse that was counted, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock opname, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                warehouse_id=warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_opnames_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StockOpnamePage]:
        """Go through all pages of `list`.

        Stock opnames page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            start_date: First day on which the stock opnames were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock opnames were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            warehouse_id: Warehouse that was counted, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock opname, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                warehouse_id=warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_opnames_list",
                "id",
            ),
            progress,
        )

    def create(
        self,
        body: StockOpnameCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnameResult:
        """Create a stock opname.

        Sets the stock of variations in one warehouse to what was counted there. A long list is worked
        off in the background; `progress_status` of the stock opname tells when that is done.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /stock-opname; evidence: stated. Errata: stock_opnames-001, stock_opnames-009.
        """
        from .stock_opnames_create import OPERATION

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
    ) -> StockOpnameDetailResult:
        """Get a stock opname.

        One stock opname, with who made it and how far it has come.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/{id}/detail; evidence: stated.
        """
        from .stock_opnames_get import OPERATION

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


class StockOpnamesWithResponse:
    """The operations of `StockOpnames`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def download_template(
        self,
        *,
        warehouse_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """stock_opnames_download_template, see `StockOpnames.download_template`."""
        from .stock_opnames_download_template import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del warehouse_id, headers

    def import_(
        self,
        body: StockOpnameImport | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnameImportResult]:
        """stock_opnames_import, see `StockOpnames.import_`."""
        from .stock_opnames_import import OPERATION

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

    def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnameTransactionPage]:
        """stock_opnames_list_transactions, see `StockOpnames.list_transactions`."""
        from .stock_opnames_list_transactions import OPERATION

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
        """stock_opnames_list_variations, see `StockOpnames.list_variations`."""
        from .stock_opnames_list_variations import OPERATION

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

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnamePage]:
        """stock_opnames_list, see `StockOpnames.list`."""
        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "warehouse_id": warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, warehouse_id, user_id, per_page, pagination_offset, headers

    def create(
        self,
        body: StockOpnameCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnameResult]:
        """stock_opnames_create, see `StockOpnames.create`."""
        from .stock_opnames_create import OPERATION

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
    ) -> Response[StockOpnameDetailResult]:
        """stock_opnames_get, see `StockOpnames.get`."""
        from .stock_opnames_get import OPERATION

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


class AsyncStockOpnames:
    """Operations on stock opnames."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncStockOpnamesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncStockOpnamesWithResponse(self._sender)

    async def download_template(
        self,
        *,
        warehouse_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download the template of a stock opname.

        Despite its address not an import, but the spreadsheet to fill in for one. It names the
        warehouse and lists the variations that lie in it.

        Args:
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses; 0 is the main one.
                Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/import; evidence: inferred. Errata: stock_opnames-008.
        """
        from .stock_opnames_download_template import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del warehouse_id, headers
        return response.parsed

    async def download_template_to(
        self,
        target: Path | str,
        *,
        warehouse_id: int,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_template` answers.

        Despite its address not an import, but the spreadsheet to fill in for one. It names the
        warehouse and lists the variations that lie in it.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses; 0 is the main one.
                Example: `22`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/import; evidence: inferred. Errata: stock_opnames-008.
        """
        from lapak.client.downloads import Download, download_async

        from .stock_opnames_download_template import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del warehouse_id, headers

    async def import_(
        self,
        body: StockOpnameImport | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnameImportResult:
        """Import a stock opname.

        The same as creating a stock opname, from a spreadsheet. Take the template of the warehouse,
        write the stock that was counted into it, and leave the SKUs and the code of the warehouse as
        they are. The work is done in the background; the answer names no id, so look for the new one in
        the list.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /stock-opname/import; evidence: stated. Errata: stock_opnames-006, stock_opnames-007.
        """
        from .stock_opnames_import import OPERATION

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

    async def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnameTransactionPage:
        """List the variations of a stock opname.

        One row for each variation that was counted, changed or not.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/transaction; evidence: stated. Errata: stock_opnames-002.
        """
        from .stock_opnames_list_transactions import OPERATION

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
    ) -> AsyncIterator[StockOpnameTransaction]:
        """Go through the rows of all pages of `list_transactions`.

        One row for each variation that was counted, changed or not.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/transaction; evidence: stated. Errata: stock_opnames-002.
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
                "stock_opnames_list_transactions",
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
    ) -> AsyncIterator[StockOpnameTransactionPage]:
        """Go through all pages of `list_transactions`.

        One row for each variation that was counted, changed or not.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/transaction; evidence: stated. Errata: stock_opnames-002.
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
                "stock_opnames_list_transactions",
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
        """Search variations for a stock opname.

        Variations with the stock that they should have. They are looked up in one of two ways: all of
        one product by its id, or in one warehouse by a keyword.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses, 0 for the main one;
                together with `keyword`. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/variation; evidence: stated. Errata: stock_opnames-003, stock_opnames-004, stock_opnames-005.
        """
        from .stock_opnames_list_variations import OPERATION

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

        Variations with the stock that they should have. They are looked up in one of two ways: all of
        one product by its id, or in one warehouse by a keyword.

        The list comes in one page, whose rows these are.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses, 0 for the main one;
                together with `keyword`. Example: `22`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/variation; evidence: stated. Errata: stock_opnames-003, stock_opnames-004, stock_opnames-005.
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
                "stock_opnames_list_variations",
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

        Variations with the stock that they should have. They are looked up in one of two ways: all of
        one product by its id, or in one warehouse by a keyword.

        The list comes in one page.

        Args:
            product_id: Product whose variations are meant, `data[].id` of the list of products; not beside the
                other two. Example: `2950570`.
            keyword: Part of the name of the product, or the SKU of a variation; together with
                `warehouse_id`. Example: `voal`.
            warehouse_id: Warehouse to be counted, `data[].id` of the list of warehouses, 0 for the main one;
                together with `keyword`. Example: `22`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/variation; evidence: stated. Errata: stock_opnames-003, stock_opnames-004, stock_opnames-005.
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
                "stock_opnames_list_variations",
                single=True,
            ),
            progress,
        )

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnamePage:
        """List stock opnames.

        Stock opnames page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Args:
            start_date: First day on which the stock opnames were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock opnames were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            warehouse_id: Warehouse that was counted, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock opname, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname; evidence: stated.
        """
        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "warehouse_id": warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, warehouse_id, user_id, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockOpname]:
        """Go through the rows of all pages of `list`.

        Stock opnames page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            start_date: First day on which the stock opnames were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock opnames were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            warehouse_id: Warehouse that was counted, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock opname, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                warehouse_id=warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_opnames_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[StockOpnamePage]:
        """Go through all pages of `list`.

        Stock opnames page by page, newest first as in the sample. Without dates the answer covers the
        last 30 days only.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            start_date: First day on which the stock opnames were made; 30 days ago when absent. Example:
                `2026-11-01`.
            end_date: Last day on which the stock opnames were made; today, as assumed here, when absent.
                Example: `2026-11-30`.
            warehouse_id: Warehouse that was counted, `data[].id` of the list of warehouses; 0 is the main one.
                All warehouses when absent. Example: `22`.
            user_id: User who made the stock opname, `data[].id` of the list of users. Example: `5`.
            per_page: Rows in a page. Example: `20`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                warehouse_id=warehouse_id,
                user_id=user_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "stock_opnames_list",
                "id",
            ),
            progress,
        )

    async def create(
        self,
        body: StockOpnameCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockOpnameResult:
        """Create a stock opname.

        Sets the stock of variations in one warehouse to what was counted there. A long list is worked
        off in the background; `progress_status` of the stock opname tells when that is done.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /stock-opname; evidence: stated. Errata: stock_opnames-001, stock_opnames-009.
        """
        from .stock_opnames_create import OPERATION

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
    ) -> StockOpnameDetailResult:
        """Get a stock opname.

        One stock opname, with who made it and how far it has come.

        Args:
            id: The stock opname, `data[].id` of the list of stock opnames. Example: `55`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /stock-opname/{id}/detail; evidence: stated.
        """
        from .stock_opnames_get import OPERATION

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


class AsyncStockOpnamesWithResponse:
    """The operations of `AsyncStockOpnames`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def download_template(
        self,
        *,
        warehouse_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """stock_opnames_download_template, see `AsyncStockOpnames.download_template`."""
        from .stock_opnames_download_template import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del warehouse_id, headers

    async def import_(
        self,
        body: StockOpnameImport | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnameImportResult]:
        """stock_opnames_import, see `AsyncStockOpnames.import_`."""
        from .stock_opnames_import import OPERATION

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

    async def list_transactions(
        self,
        *,
        id: int,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnameTransactionPage]:
        """stock_opnames_list_transactions, see `AsyncStockOpnames.list_transactions`."""
        from .stock_opnames_list_transactions import OPERATION

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
        """stock_opnames_list_variations, see `AsyncStockOpnames.list_variations`."""
        from .stock_opnames_list_variations import OPERATION

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

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        warehouse_id: int | None = None,
        user_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnamePage]:
        """stock_opnames_list, see `AsyncStockOpnames.list`."""
        from .stock_opnames_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "warehouse_id": warehouse_id,
                    "user_id": user_id,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, warehouse_id, user_id, per_page, pagination_offset, headers

    async def create(
        self,
        body: StockOpnameCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockOpnameResult]:
        """stock_opnames_create, see `AsyncStockOpnames.create`."""
        from .stock_opnames_create import OPERATION

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
    ) -> Response[StockOpnameDetailResult]:
        """stock_opnames_get, see `AsyncStockOpnames.get`."""
        from .stock_opnames_get import OPERATION

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
