"""Operations on products."""

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

    from ...models.named_warehouse_stock import NamedWarehouseStock
    from ...models.product import Product
    from ...models.product_channel import ProductChannel
    from ...models.product_create import ProductCreate
    from ...models.product_delete import ProductDelete
    from ...models.product_delete_result import ProductDeleteResult
    from ...models.product_detail_result import ProductDetailResult
    from ...models.product_download_result import ProductDownloadResult
    from ...models.product_order import ProductOrder
    from ...models.product_page import ProductPage
    from ...models.product_price_status import ProductPriceStatus
    from ...models.product_saved import ProductSaved
    from ...models.product_type import ProductType
    from ...models.product_update import ProductUpdate
    from ...models.sku_generate import SkuGenerate
    from ...models.sku_list import SkuList
    from ...models.sku_validate import SkuValidate
    from ...models.sku_validation_result import SkuValidationResult
    from ...models.stock_check_result import StockCheckResult
    from ...models.stock_sync import StockSync
    from ...models.stock_sync_result import StockSyncResult
    from ...models.stock_update import StockUpdate
    from ...models.stock_update_result import StockUpdateResult
    from ...models.variation import Variation
    from ...models.variation_delete import VariationDelete
    from ...models.variation_history_entry import VariationHistoryEntry
    from ...models.variation_history_page import VariationHistoryPage
    from ...models.variation_list import VariationList
    from ...models.warehouse_stock_list import WarehouseStockList
    from ...models.wholesale_minimum_result import WholesaleMinimumResult


class Products:
    """Operations on products."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> ProductsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return ProductsWithResponse(self._sender)

    def create(
        self,
        body: ProductCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductSaved:
        """Create a product.

        A product comes with its variations, which carry prices and stock. Opening stock is booked in
        the history.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /product; evidence: stated. Errata: products-005, products-007, products-008, products-009, products-010, products-011, products-012, products-013, products-017.
        """
        from .products_create import OPERATION

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
        body: ProductDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDeleteResult:
        """Delete products.

        Removes products with their variations, stock and history. The ids travel in a JSON body, which
        some clients and proxies drop from a DELETE; make sure that yours sends it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /product; evidence: stated.
        """
        from .products_delete import OPERATION

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
        body: ProductUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductSaved:
        """Update a product.

        The product is replaced as a whole; only the optional parts may be left out. Variations and
        wholesale prices that are named by id are changed. Changed stock is booked in the history.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /product; evidence: stated. Errata: products-005, products-007, products-008, products-009, products-010, products-011, products-012, products-013, products-014, products-015, products-016, products-017.
        """
        from .products_update import OPERATION

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
        product_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDetailResult:
        """Get a product.

        One product with its variations, its wholesale prices and its root category.

        Args:
            product_id: The product, `data[].id` of the list of products. Example: `2950570`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/{product_id}/detail; evidence: stated. Errata: products-002, products-003, products-004, products-005, products-028.
        """
        from .products_get import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers
        return response.parsed

    def get_wholesale_minimum(
        self,
        *,
        product_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WholesaleMinimumResult:
        """Get the wholesale minimum of a product.

        How many pieces have to be bought before a wholesale price applies.

        Args:
            product_id: The product, `data[].id` of the list of products. Example: `2950570`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/wholesale; evidence: stated. Errata: products-027.
        """
        from .products_get_wholesale_minimum import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers
        return response.parsed

    def download(
        self,
        *,
        category: str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDownloadResult:
        """Download products.

        Has a table of products made for a spreadsheet and sent to the mail address of the user of the
        API key. The answer only says so; each call sends another mail. The filters are those of the
        list of products.

        Args:
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/download; evidence: stated.
        """
        from .products_download import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "category": category,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del category, price, channel, order_by, keyword, headers
        return response.parsed

    def check_stock(
        self,
        *,
        variation_id: int,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockCheckResult:
        """Check the stock of a variation.

        Stock and prices of one variation, in one warehouse or in all.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. All warehouses when
                left out. Example: `0`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/check-stock; evidence: stated.
        """
        from .products_check_stock import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, warehouse_id, headers
        return response.parsed

    def list_warehouse_stock(
        self,
        variation_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseStockList:
        """List the stock of a variation by warehouse.

        Despite its address not a history, but what lies where now.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history/warehouse/{variation_id}; evidence: stated.
        """
        from .products_list_warehouse_stock import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "variation_id": variation_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, headers
        return response.parsed

    def iter_all_warehouse_stock(
        self,
        variation_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[NamedWarehouseStock]:
        """Go through the rows of all pages of `list_warehouse_stock`.

        Despite its address not a history, but what lies where now.

        The list comes in one page, whose rows these are.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history/warehouse/{variation_id}; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_warehouse_stock,
                None,
                variation_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_warehouse_stock",
                single=True,
            ),
            progress,
        )

    def iter_pages_warehouse_stock(
        self,
        variation_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[WarehouseStockList]:
        """Go through all pages of `list_warehouse_stock`.

        Despite its address not a history, but what lies where now.

        The list comes in one page.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history/warehouse/{variation_id}; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_warehouse_stock,
                None,
                variation_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_warehouse_stock",
                single=True,
            ),
            progress,
        )

    def list_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> VariationHistoryPage:
        """List the stock history of a variation.

        Every change of the stock of one variation, newest first.

        Args:
            id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`.
            start_date: First day. Example: `2026-11-01`.
            end_date: Last day. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history; evidence: stated. Errata: products-020.
        """
        from .products_list_variation_history import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "warehouse_id": warehouse_id,
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
            del id, warehouse_id, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[VariationHistoryEntry]:
        """Go through the rows of all pages of `list_variation_history`.

        Every change of the stock of one variation, newest first.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

        Args:
            id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`.
            start_date: First day. Example: `2026-11-01`.
            end_date: Last day. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history; evidence: stated. Errata: products-020.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_variation_history,
                "pagination_offset",
                id=id,
                warehouse_id=warehouse_id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variation_history",
            ),
            progress,
        )

    def iter_pages_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[VariationHistoryPage]:
        """Go through all pages of `list_variation_history`.

        Every change of the stock of one variation, newest first.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`.
            start_date: First day. Example: `2026-11-01`.
            end_date: Last day. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history; evidence: stated. Errata: products-020.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_variation_history,
                "pagination_offset",
                id=id,
                warehouse_id=warehouse_id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variation_history",
            ),
            progress,
        )

    def update_stock(
        self,
        body: StockUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockUpdateResult:
        """Change the stock of a variation.

        Adds to the stock or takes away from it, warehouse by warehouse, and books it in the history.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /product/update-stock; evidence: stated. Errata: products-021, products-022, products-023, products-024.
        """
        from .products_update_stock import OPERATION

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

    def sync_stock(
        self,
        body: StockSync | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockSyncResult:
        """Set the stock of a variation.

        Sets how many pieces there are in all warehouses. The main warehouse takes the difference.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /product/sync-stock; evidence: stated. Errata: products-025.
        """
        from .products_sync_stock import OPERATION

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

    def list_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> VariationList:
        """List product variations.

        Variations of all products. The answer has no page numbers: only the first `per_page` rows can
        be seen.

        Args:
            keyword: Part of the name of the product. Example: `voal`.
            per_page: Rows in a page. Example: `10`.
            customer_id: Customer whose promos are looked up, `data[].id` of the list of customers. Example:
                `23101433`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/variation; evidence: stated. Errata: products-018, products-019, products-028, products-029.
        """
        from .products_list_variations import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "customer_id": customer_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, customer_id, headers
        return response.parsed

    def iter_all_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Variation]:
        """Go through the rows of all pages of `list_variations`.

        Variations of all products. The answer has no page numbers: only the first `per_page` rows can
        be seen.

        The list comes in one page, whose rows these are.

        Args:
            keyword: Part of the name of the product. Example: `voal`.
            per_page: Rows in a page. Example: `10`.
            customer_id: Customer whose promos are looked up, `data[].id` of the list of customers. Example:
                `23101433`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/variation; evidence: stated. Errata: products-018, products-019, products-028, products-029.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_variations,
                None,
                keyword=keyword,
                per_page=per_page,
                customer_id=customer_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variations",
                single=True,
                most=per_page or 10,
            ),
            progress,
        )

    def iter_pages_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[VariationList]:
        """Go through all pages of `list_variations`.

        Variations of all products. The answer has no page numbers: only the first `per_page` rows can
        be seen.

        The list comes in one page.

        Args:
            keyword: Part of the name of the product. Example: `voal`.
            per_page: Rows in a page. Example: `10`.
            customer_id: Customer whose promos are looked up, `data[].id` of the list of customers. Example:
                `23101433`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/variation; evidence: stated. Errata: products-018, products-019, products-028, products-029.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_variations,
                None,
                keyword=keyword,
                per_page=per_page,
                customer_id=customer_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variations",
                single=True,
                most=per_page or 10,
            ),
            progress,
        )

    def delete_variations(
        self,
        body: VariationDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDeleteResult:
        """Delete product variations.

        Removes variations with their stock and history. The ids travel in a JSON body, which some
        clients and proxies drop from a DELETE; make sure that yours sends it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /product/variation; evidence: stated.
        """
        from .products_delete_variations import OPERATION

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

    def generate_sku(
        self,
        body: SkuGenerate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SkuList:
        """Generate SKUs.

        Proposes one free SKU per variation; nothing is stored. The variations travel in the JSON body
        of a GET, which some clients and proxies drop; make sure that yours sends it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/sku/generate-new; evidence: stated.
        """
        from .products_generate_sku import OPERATION

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

    def validate_sku(
        self,
        body: SkuValidate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SkuValidationResult:
        """Validate an SKU.

        Tells whether a variation may have an SKU, that is, whether no other variation of the shop has
        it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /product/sku/validation; evidence: stated. Errata: products-026.
        """
        from .products_validate_sku import OPERATION

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
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        pagination_offset: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductPage:
        """List products.

        Products with their variations, page by page. Archived products only show with `category`
        ARCHIVED.

        Args:
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            shop_id: Shop that owns the products. Example: `7`.
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            type_: Where the stock of the product comes from. Example: `S`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/search; evidence: stated. Errata: products-001, products-002, products-003, products-006, products-028, products-030.
        """
        from .products_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "shop_id": shop_id,
                    "category": category,
                    "type": type_,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "pagination_offset": pagination_offset,
                    "per_page": per_page,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                shop_id,
                category,
                type_,
                price,
                channel,
                order_by,
                pagination_offset,
                per_page,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Product]:
        """Go through the rows of all pages of `list`.

        Products with their variations, page by page. Archived products only show with `category`
        ARCHIVED.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            shop_id: Shop that owns the products. Example: `7`.
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            type_: Where the stock of the product comes from. Example: `S`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/search; evidence: stated. Errata: products-001, products-002, products-003, products-006, products-028, products-030.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                shop_id=shop_id,
                category=category,
                type_=type_,
                price=price,
                channel=channel,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ProductPage]:
        """Go through all pages of `list`.

        Products with their variations, page by page. Archived products only show with `category`
        ARCHIVED.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            shop_id: Shop that owns the products. Example: `7`.
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            type_: Where the stock of the product comes from. Example: `S`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/search; evidence: stated. Errata: products-001, products-002, products-003, products-006, products-028, products-030.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                shop_id=shop_id,
                category=category,
                type_=type_,
                price=price,
                channel=channel,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list",
                "id",
            ),
            progress,
        )


class ProductsWithResponse:
    """The operations of `Products`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: ProductCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductSaved]:
        """products_create, see `Products.create`."""
        from .products_create import OPERATION

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
        body: ProductDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDeleteResult]:
        """products_delete, see `Products.delete`."""
        from .products_delete import OPERATION

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
        body: ProductUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductSaved]:
        """products_update, see `Products.update`."""
        from .products_update import OPERATION

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
        product_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDetailResult]:
        """products_get, see `Products.get`."""
        from .products_get import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers

    def get_wholesale_minimum(
        self,
        *,
        product_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WholesaleMinimumResult]:
        """products_get_wholesale_minimum, see `Products.get_wholesale_minimum`."""
        from .products_get_wholesale_minimum import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers

    def download(
        self,
        *,
        category: str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDownloadResult]:
        """products_download, see `Products.download`."""
        from .products_download import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "category": category,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del category, price, channel, order_by, keyword, headers

    def check_stock(
        self,
        *,
        variation_id: int,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockCheckResult]:
        """products_check_stock, see `Products.check_stock`."""
        from .products_check_stock import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, warehouse_id, headers

    def list_warehouse_stock(
        self,
        variation_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseStockList]:
        """products_list_warehouse_stock, see `Products.list_warehouse_stock`."""
        from .products_list_warehouse_stock import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "variation_id": variation_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, headers

    def list_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[VariationHistoryPage]:
        """products_list_variation_history, see `Products.list_variation_history`."""
        from .products_list_variation_history import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "warehouse_id": warehouse_id,
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
            del id, warehouse_id, start_date, end_date, per_page, pagination_offset, headers

    def update_stock(
        self,
        body: StockUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockUpdateResult]:
        """products_update_stock, see `Products.update_stock`."""
        from .products_update_stock import OPERATION

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

    def sync_stock(
        self,
        body: StockSync | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockSyncResult]:
        """products_sync_stock, see `Products.sync_stock`."""
        from .products_sync_stock import OPERATION

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

    def list_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[VariationList]:
        """products_list_variations, see `Products.list_variations`."""
        from .products_list_variations import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "customer_id": customer_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, customer_id, headers

    def delete_variations(
        self,
        body: VariationDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDeleteResult]:
        """products_delete_variations, see `Products.delete_variations`."""
        from .products_delete_variations import OPERATION

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

    def generate_sku(
        self,
        body: SkuGenerate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SkuList]:
        """products_generate_sku, see `Products.generate_sku`."""
        from .products_generate_sku import OPERATION

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

    def validate_sku(
        self,
        body: SkuValidate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SkuValidationResult]:
        """products_validate_sku, see `Products.validate_sku`."""
        from .products_validate_sku import OPERATION

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
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        pagination_offset: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductPage]:
        """products_list, see `Products.list`."""
        from .products_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "shop_id": shop_id,
                    "category": category,
                    "type": type_,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "pagination_offset": pagination_offset,
                    "per_page": per_page,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                shop_id,
                category,
                type_,
                price,
                channel,
                order_by,
                pagination_offset,
                per_page,
                headers,
            )


class AsyncProducts:
    """Operations on products."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncProductsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncProductsWithResponse(self._sender)

    async def create(
        self,
        body: ProductCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductSaved:
        """Create a product.

        A product comes with its variations, which carry prices and stock. Opening stock is booked in
        the history.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /product; evidence: stated. Errata: products-005, products-007, products-008, products-009, products-010, products-011, products-012, products-013, products-017.
        """
        from .products_create import OPERATION

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
        body: ProductDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDeleteResult:
        """Delete products.

        Removes products with their variations, stock and history. The ids travel in a JSON body, which
        some clients and proxies drop from a DELETE; make sure that yours sends it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /product; evidence: stated.
        """
        from .products_delete import OPERATION

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
        body: ProductUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductSaved:
        """Update a product.

        The product is replaced as a whole; only the optional parts may be left out. Variations and
        wholesale prices that are named by id are changed. Changed stock is booked in the history.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /product; evidence: stated. Errata: products-005, products-007, products-008, products-009, products-010, products-011, products-012, products-013, products-014, products-015, products-016, products-017.
        """
        from .products_update import OPERATION

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
        product_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDetailResult:
        """Get a product.

        One product with its variations, its wholesale prices and its root category.

        Args:
            product_id: The product, `data[].id` of the list of products. Example: `2950570`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/{product_id}/detail; evidence: stated. Errata: products-002, products-003, products-004, products-005, products-028.
        """
        from .products_get import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers
        return response.parsed

    async def get_wholesale_minimum(
        self,
        *,
        product_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WholesaleMinimumResult:
        """Get the wholesale minimum of a product.

        How many pieces have to be bought before a wholesale price applies.

        Args:
            product_id: The product, `data[].id` of the list of products. Example: `2950570`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/wholesale; evidence: stated. Errata: products-027.
        """
        from .products_get_wholesale_minimum import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers
        return response.parsed

    async def download(
        self,
        *,
        category: str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDownloadResult:
        """Download products.

        Has a table of products made for a spreadsheet and sent to the mail address of the user of the
        API key. The answer only says so; each call sends another mail. The filters are those of the
        list of products.

        Args:
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/download; evidence: stated.
        """
        from .products_download import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "category": category,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del category, price, channel, order_by, keyword, headers
        return response.parsed

    async def check_stock(
        self,
        *,
        variation_id: int,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockCheckResult:
        """Check the stock of a variation.

        Stock and prices of one variation, in one warehouse or in all.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. All warehouses when
                left out. Example: `0`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/check-stock; evidence: stated.
        """
        from .products_check_stock import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, warehouse_id, headers
        return response.parsed

    async def list_warehouse_stock(
        self,
        variation_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WarehouseStockList:
        """List the stock of a variation by warehouse.

        Despite its address not a history, but what lies where now.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history/warehouse/{variation_id}; evidence: stated.
        """
        from .products_list_warehouse_stock import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "variation_id": variation_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, headers
        return response.parsed

    def iter_all_warehouse_stock(
        self,
        variation_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[NamedWarehouseStock]:
        """Go through the rows of all pages of `list_warehouse_stock`.

        Despite its address not a history, but what lies where now.

        The list comes in one page, whose rows these are.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history/warehouse/{variation_id}; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_warehouse_stock,
                None,
                variation_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_warehouse_stock",
                single=True,
            ),
            progress,
        )

    def iter_pages_warehouse_stock(
        self,
        variation_id: int,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[WarehouseStockList]:
        """Go through all pages of `list_warehouse_stock`.

        Despite its address not a history, but what lies where now.

        The list comes in one page.

        Args:
            variation_id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history/warehouse/{variation_id}; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_warehouse_stock,
                None,
                variation_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_warehouse_stock",
                single=True,
            ),
            progress,
        )

    async def list_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> VariationHistoryPage:
        """List the stock history of a variation.

        Every change of the stock of one variation, newest first.

        Args:
            id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`.
            start_date: First day. Example: `2026-11-01`.
            end_date: Last day. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history; evidence: stated. Errata: products-020.
        """
        from .products_list_variation_history import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "warehouse_id": warehouse_id,
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
            del id, warehouse_id, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[VariationHistoryEntry]:
        """Go through the rows of all pages of `list_variation_history`.

        Every change of the stock of one variation, newest first.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

        Args:
            id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`.
            start_date: First day. Example: `2026-11-01`.
            end_date: Last day. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history; evidence: stated. Errata: products-020.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_variation_history,
                "pagination_offset",
                id=id,
                warehouse_id=warehouse_id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variation_history",
            ),
            progress,
        )

    def iter_pages_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[VariationHistoryPage]:
        """Go through all pages of `list_variation_history`.

        Every change of the stock of one variation, newest first.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The variation, `data[].variation_id` of the list of product variations. Example:
                `10726652`.
            warehouse_id: Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`.
            start_date: First day. Example: `2026-11-01`.
            end_date: Last day. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/history; evidence: stated. Errata: products-020.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_variation_history,
                "pagination_offset",
                id=id,
                warehouse_id=warehouse_id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variation_history",
            ),
            progress,
        )

    async def update_stock(
        self,
        body: StockUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockUpdateResult:
        """Change the stock of a variation.

        Adds to the stock or takes away from it, warehouse by warehouse, and books it in the history.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /product/update-stock; evidence: stated. Errata: products-021, products-022, products-023, products-024.
        """
        from .products_update_stock import OPERATION

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

    async def sync_stock(
        self,
        body: StockSync | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> StockSyncResult:
        """Set the stock of a variation.

        Sets how many pieces there are in all warehouses. The main warehouse takes the difference.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /product/sync-stock; evidence: stated. Errata: products-025.
        """
        from .products_sync_stock import OPERATION

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

    async def list_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> VariationList:
        """List product variations.

        Variations of all products. The answer has no page numbers: only the first `per_page` rows can
        be seen.

        Args:
            keyword: Part of the name of the product. Example: `voal`.
            per_page: Rows in a page. Example: `10`.
            customer_id: Customer whose promos are looked up, `data[].id` of the list of customers. Example:
                `23101433`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/variation; evidence: stated. Errata: products-018, products-019, products-028, products-029.
        """
        from .products_list_variations import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "customer_id": customer_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, customer_id, headers
        return response.parsed

    def iter_all_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Variation]:
        """Go through the rows of all pages of `list_variations`.

        Variations of all products. The answer has no page numbers: only the first `per_page` rows can
        be seen.

        The list comes in one page, whose rows these are.

        Args:
            keyword: Part of the name of the product. Example: `voal`.
            per_page: Rows in a page. Example: `10`.
            customer_id: Customer whose promos are looked up, `data[].id` of the list of customers. Example:
                `23101433`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/variation; evidence: stated. Errata: products-018, products-019, products-028, products-029.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_variations,
                None,
                keyword=keyword,
                per_page=per_page,
                customer_id=customer_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variations",
                single=True,
                most=per_page or 10,
            ),
            progress,
        )

    def iter_pages_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[VariationList]:
        """Go through all pages of `list_variations`.

        Variations of all products. The answer has no page numbers: only the first `per_page` rows can
        be seen.

        The list comes in one page.

        Args:
            keyword: Part of the name of the product. Example: `voal`.
            per_page: Rows in a page. Example: `10`.
            customer_id: Customer whose promos are looked up, `data[].id` of the list of customers. Example:
                `23101433`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/variation; evidence: stated. Errata: products-018, products-019, products-028, products-029.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_variations,
                None,
                keyword=keyword,
                per_page=per_page,
                customer_id=customer_id,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list_variations",
                single=True,
                most=per_page or 10,
            ),
            progress,
        )

    async def delete_variations(
        self,
        body: VariationDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductDeleteResult:
        """Delete product variations.

        Removes variations with their stock and history. The ids travel in a JSON body, which some
        clients and proxies drop from a DELETE; make sure that yours sends it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /product/variation; evidence: stated.
        """
        from .products_delete_variations import OPERATION

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

    async def generate_sku(
        self,
        body: SkuGenerate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SkuList:
        """Generate SKUs.

        Proposes one free SKU per variation; nothing is stored. The variations travel in the JSON body
        of a GET, which some clients and proxies drop; make sure that yours sends it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/sku/generate-new; evidence: stated.
        """
        from .products_generate_sku import OPERATION

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

    async def validate_sku(
        self,
        body: SkuValidate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SkuValidationResult:
        """Validate an SKU.

        Tells whether a variation may have an SKU, that is, whether no other variation of the shop has
        it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /product/sku/validation; evidence: stated. Errata: products-026.
        """
        from .products_validate_sku import OPERATION

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
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        pagination_offset: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ProductPage:
        """List products.

        Products with their variations, page by page. Archived products only show with `category`
        ARCHIVED.

        Args:
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            shop_id: Shop that owns the products. Example: `7`.
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            type_: Where the stock of the product comes from. Example: `S`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/search; evidence: stated. Errata: products-001, products-002, products-003, products-006, products-028, products-030.
        """
        from .products_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "shop_id": shop_id,
                    "category": category,
                    "type": type_,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "pagination_offset": pagination_offset,
                    "per_page": per_page,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                shop_id,
                category,
                type_,
                price,
                channel,
                order_by,
                pagination_offset,
                per_page,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Product]:
        """Go through the rows of all pages of `list`.

        Products with their variations, page by page. Archived products only show with `category`
        ARCHIVED.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            shop_id: Shop that owns the products. Example: `7`.
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            type_: Where the stock of the product comes from. Example: `S`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/search; evidence: stated. Errata: products-001, products-002, products-003, products-006, products-028, products-030.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                shop_id=shop_id,
                category=category,
                type_=type_,
                price=price,
                channel=channel,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ProductPage]:
        """Go through all pages of `list`.

        Products with their variations, page by page. Archived products only show with `category`
        ARCHIVED.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Part of the name of the product, or of the SKU of one of its variations. Example:
                `voal`.
            shop_id: Shop that owns the products. Example: `7`.
            category: UNCATEGORIZED, ARCHIVED, or the id of a product category (`data[].id` of the list of
                product categories). Example: `101554`.
            type_: Where the stock of the product comes from. Example: `S`.
            price: Products with a variation that has no selling price, or that is sold without profit.
                Example: `NON_PROFIT`.
            channel: Products that are linked to this integration. Example: `SHOPEE`.
            order_by: Order of the rows. Example: `NEWEST`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/search; evidence: stated. Errata: products-001, products-002, products-003, products-006, products-028, products-030.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                shop_id=shop_id,
                category=category,
                type_=type_,
                price=price,
                channel=channel,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "products_list",
                "id",
            ),
            progress,
        )


class AsyncProductsWithResponse:
    """The operations of `AsyncProducts`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: ProductCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductSaved]:
        """products_create, see `AsyncProducts.create`."""
        from .products_create import OPERATION

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
        body: ProductDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDeleteResult]:
        """products_delete, see `AsyncProducts.delete`."""
        from .products_delete import OPERATION

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
        body: ProductUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductSaved]:
        """products_update, see `AsyncProducts.update`."""
        from .products_update import OPERATION

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
        product_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDetailResult]:
        """products_get, see `AsyncProducts.get`."""
        from .products_get import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers

    async def get_wholesale_minimum(
        self,
        *,
        product_id: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WholesaleMinimumResult]:
        """products_get_wholesale_minimum, see `AsyncProducts.get_wholesale_minimum`."""
        from .products_get_wholesale_minimum import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "product_id": product_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del product_id, headers

    async def download(
        self,
        *,
        category: str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDownloadResult]:
        """products_download, see `AsyncProducts.download`."""
        from .products_download import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "category": category,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del category, price, channel, order_by, keyword, headers

    async def check_stock(
        self,
        *,
        variation_id: int,
        warehouse_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockCheckResult]:
        """products_check_stock, see `AsyncProducts.check_stock`."""
        from .products_check_stock import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "warehouse_id": warehouse_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, warehouse_id, headers

    async def list_warehouse_stock(
        self,
        variation_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WarehouseStockList]:
        """products_list_warehouse_stock, see `AsyncProducts.list_warehouse_stock`."""
        from .products_list_warehouse_stock import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "variation_id": variation_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, headers

    async def list_variation_history(
        self,
        *,
        id: int,
        warehouse_id: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[VariationHistoryPage]:
        """products_list_variation_history, see `AsyncProducts.list_variation_history`."""
        from .products_list_variation_history import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "warehouse_id": warehouse_id,
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
            del id, warehouse_id, start_date, end_date, per_page, pagination_offset, headers

    async def update_stock(
        self,
        body: StockUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockUpdateResult]:
        """products_update_stock, see `AsyncProducts.update_stock`."""
        from .products_update_stock import OPERATION

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

    async def sync_stock(
        self,
        body: StockSync | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[StockSyncResult]:
        """products_sync_stock, see `AsyncProducts.sync_stock`."""
        from .products_sync_stock import OPERATION

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

    async def list_variations(
        self,
        *,
        keyword: str | None = None,
        per_page: int | None = None,
        customer_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[VariationList]:
        """products_list_variations, see `AsyncProducts.list_variations`."""
        from .products_list_variations import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "per_page": per_page,
                    "customer_id": customer_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, per_page, customer_id, headers

    async def delete_variations(
        self,
        body: VariationDelete | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductDeleteResult]:
        """products_delete_variations, see `AsyncProducts.delete_variations`."""
        from .products_delete_variations import OPERATION

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

    async def generate_sku(
        self,
        body: SkuGenerate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SkuList]:
        """products_generate_sku, see `AsyncProducts.generate_sku`."""
        from .products_generate_sku import OPERATION

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

    async def validate_sku(
        self,
        body: SkuValidate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[SkuValidationResult]:
        """products_validate_sku, see `AsyncProducts.validate_sku`."""
        from .products_validate_sku import OPERATION

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
        keyword: str | None = None,
        shop_id: int | None = None,
        category: str | None = None,
        type_: ProductType | str | None = None,
        price: ProductPriceStatus | str | None = None,
        channel: ProductChannel | str | None = None,
        order_by: ProductOrder | str | None = None,
        pagination_offset: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ProductPage]:
        """products_list, see `AsyncProducts.list`."""
        from .products_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "shop_id": shop_id,
                    "category": category,
                    "type": type_,
                    "price": price,
                    "channel": channel,
                    "order_by": order_by,
                    "pagination_offset": pagination_offset,
                    "per_page": per_page,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                shop_id,
                category,
                type_,
                price,
                channel,
                order_by,
                pagination_offset,
                per_page,
                headers,
            )
