"""Operations on orders."""

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

    from ...models.admin_revenue_list import AdminRevenueList
    from ...models.order import Order
    from ...models.order_awb_create import OrderAwbCreate
    from ...models.order_awb_result import OrderAwbResult
    from ...models.order_cancel import OrderCancel
    from ...models.order_category import OrderCategory
    from ...models.order_confirmation import OrderConfirmation
    from ...models.order_courier import OrderCourier
    from ...models.order_create import OrderCreate
    from ...models.order_detail import OrderDetail
    from ...models.order_detail_category import OrderDetailCategory
    from ...models.order_detail_page import OrderDetailPage
    from ...models.order_detail_payment_status import OrderDetailPaymentStatus
    from ...models.order_detail_progress_status import OrderDetailProgressStatus
    from ...models.order_detail_status import OrderDetailStatus
    from ...models.order_download_result import OrderDownloadResult
    from ...models.order_page import OrderPage
    from ...models.order_payment_list import OrderPaymentList
    from ...models.order_payment_record import OrderPaymentRecord
    from ...models.order_payment_result import OrderPaymentResult
    from ...models.order_payment_status import OrderPaymentStatus
    from ...models.order_payment_subject import OrderPaymentSubject
    from ...models.order_payment_update import OrderPaymentUpdate
    from ...models.order_pickup import OrderPickup
    from ...models.order_price_access_result import OrderPriceAccessResult
    from ...models.order_progress_status import OrderProgressStatus
    from ...models.order_removal import OrderRemoval
    from ...models.order_result import OrderResult
    from ...models.order_search_type import OrderSearchType
    from ...models.order_sort import OrderSort
    from ...models.order_update import OrderUpdate
    from ...models.order_wholesale_price_result import OrderWholesalePriceResult
    from ...models.product_type import ProductType
    from ...models.yes_no import YesNo


class Orders:
    """Operations on orders."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> OrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return OrdersWithResponse(self._sender)

    def add_awb_number(
        self,
        body: OrderAwbCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderAwbResult:
        """Add an airway bill to an order.

        The order goes ON PROCESS and the receiver is told the number. A later call replaces the number.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order/awb-number/add; evidence: stated. Errata: orders-011, orders-013.
        """
        from .orders_add_awb_number import OPERATION

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

    def cancel(
        self,
        body: OrderCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderConfirmation:
        """Cancel an order.

        The order leaves the list of orders for that of canceled orders and its products return to
        stock. It can be restored.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order/cancel; evidence: stated. Errata: orders-013.
        """
        from .orders_cancel import OPERATION

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

    def list_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderDetailPage:
        """List orders with details.

        The same orders as in the list of orders, with people, payments and costs, newest first and
        without a default span of days. Numbers come as text here and there, and some times as extended
        JSON of a database.

        Args:
            order_status: Whether the order stands. Rows say ACCEPT where ACCEPTED was asked for. Example:
                `ACCEPTED`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `DELIVERED`.
            order_category: Where the order was made. The list of orders knows other values. Example: `APP`.
            create_from: First day on which the orders were made. Example: `2026-11-01`.
            create_to: Last day on which the orders were made. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/details; evidence: stated. Errata: orders-019, orders-020, orders-022.
        """
        from .orders_list_details import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "order_status": order_status,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "create_from": create_from,
                    "create_to": create_to,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                order_status,
                payment_status,
                order_progress_status,
                order_category,
                create_from,
                create_to,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderDetail]:
        """Go through the rows of all pages of `list_details`.

        The same orders as in the list of orders, with people, payments and costs, newest first and
        without a default span of days. Numbers come as text here and there, and some times as extended
        JSON of a database.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            order_status: Whether the order stands. Rows say ACCEPT where ACCEPTED was asked for. Example:
                `ACCEPTED`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `DELIVERED`.
            order_category: Where the order was made. The list of orders knows other values. Example: `APP`.
            create_from: First day on which the orders were made. Example: `2026-11-01`.
            create_to: Last day on which the orders were made. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/details; evidence: stated. Errata: orders-019, orders-020, orders-022.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_details,
                "pagination_offset",
                order_status=order_status,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                create_from=create_from,
                create_to=create_to,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_details",
                "order_id",
            ),
            progress,
        )

    def iter_pages_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderDetailPage]:
        """Go through all pages of `list_details`.

        The same orders as in the list of orders, with people, payments and costs, newest first and
        without a default span of days. Numbers come as text here and there, and some times as extended
        JSON of a database.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            order_status: Whether the order stands. Rows say ACCEPT where ACCEPTED was asked for. Example:
                `ACCEPTED`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `DELIVERED`.
            order_category: Where the order was made. The list of orders knows other values. Example: `APP`.
            create_from: First day on which the orders were made. Example: `2026-11-01`.
            create_to: Last day on which the orders were made. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/details; evidence: stated. Errata: orders-019, orders-020, orders-022.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_details,
                "pagination_offset",
                order_status=order_status,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                create_from=create_from,
                create_to=create_to,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_details",
                "order_id",
            ),
            progress,
        )

    def list(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPage:
        """List orders.

        Orders by their day, newest first, without canceled ones. Without dates the answer covers the
        last 30 days only; ask for a span to see older orders.

        Args:
            keyword: Text to look for; `type` says where. Without `type` the emulator looks at PO number and
                names. Example: `Dewi`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. The list of order details knows other values. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            order_by: What decides on the order of the rows, newest first. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that `expedition.id` of an order is. Example: `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            product_type: Type of the products of the order. Example: `S`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: stated. Errata: orders-017, orders-018, orders-022.
        """
        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "product_type": product_type,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                product_type,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Order]:
        """Go through the rows of all pages of `list`.

        Orders by their day, newest first, without canceled ones. Without dates the answer covers the
        last 30 days only; ask for a span to see older orders.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for; `type` says where. Without `type` the emulator looks at PO number and
                names. Example: `Dewi`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. The list of order details knows other values. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            order_by: What decides on the order of the rows, newest first. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that `expedition.id` of an order is. Example: `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            product_type: Type of the products of the order. Example: `S`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: stated. Errata: orders-017, orders-018, orders-022.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                order_source_id=order_source_id,
                type_=type_,
                order_by=order_by,
                start_date=start_date,
                end_date=end_date,
                user_id=user_id,
                bank_id=bank_id,
                warehouse_id=warehouse_id,
                customer_category_code=customer_category_code,
                expedition_id=expedition_id,
                pickup=pickup,
                print_status=print_status,
                product_type=product_type,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list",
                "order_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderPage]:
        """Go through all pages of `list`.

        Orders by their day, newest first, without canceled ones. Without dates the answer covers the
        last 30 days only; ask for a span to see older orders.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for; `type` says where. Without `type` the emulator looks at PO number and
                names. Example: `Dewi`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. The list of order details knows other values. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            order_by: What decides on the order of the rows, newest first. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that `expedition.id` of an order is. Example: `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            product_type: Type of the products of the order. Example: `S`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: stated. Errata: orders-017, orders-018, orders-022.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                order_source_id=order_source_id,
                type_=type_,
                order_by=order_by,
                start_date=start_date,
                end_date=end_date,
                user_id=user_id,
                bank_id=bank_id,
                warehouse_id=warehouse_id,
                customer_category_code=customer_category_code,
                expedition_id=expedition_id,
                pickup=pickup,
                print_status=print_status,
                product_type=product_type,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list",
                "order_id",
            ),
            progress,
        )

    def create(
        self,
        body: OrderCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderResult:
        """Create an order.

        Takes the products out of stock and gives the order the next PO number of the shop.
        `expedition.rate` and `order_cost` are part of the total; how it is worked out is not
        documented.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order; evidence: stated. Errata: errors-003, orders-001, orders-002, orders-003, orders-004, orders-005, orders-006, orders-008, orders-009, orders-010, orders-014.
        """
        from .orders_create import OPERATION

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
        body: OrderUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderResult:
        """Update an order.

        Replaces the data of the order; the day stays when it is left out. Products are changed line by
        line, as `flag` says, and lines that are not named stay. A payment is recorded when the status
        goes up; a status that the order has already changes nothing.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order; evidence: inferred. Errata: orders-001, orders-002, orders-003, orders-004, orders-008, orders-010, orders-012, orders-013, orders-014, orders-015.
        """
        from .orders_update import OPERATION

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

    def list_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPaymentList:
        """List the payments of an order.

        All payments of an order, oldest first, or one payment by its id.

        Args:
            id: The order, `data[].order_id` of the list of orders, or with status PAYMENT the payment.
                Example: `39384704`.
            status: What `id` is. Example: `ORDER`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/payment-history; evidence: stated.
        """
        from .orders_list_payments import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, status, headers
        return response.parsed

    def iter_all_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderPaymentRecord]:
        """Go through the rows of all pages of `list_payments`.

        All payments of an order, oldest first, or one payment by its id.

        The list comes in one page, whose rows these are.

        Args:
            id: The order, `data[].order_id` of the list of orders, or with status PAYMENT the payment.
                Example: `39384704`.
            status: What `id` is. Example: `ORDER`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/payment-history; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_payments,
                None,
                id=id,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_payments",
                "payment_id",
                single=True,
            ),
            progress,
        )

    def iter_pages_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[OrderPaymentList]:
        """Go through all pages of `list_payments`.

        All payments of an order, oldest first, or one payment by its id.

        The list comes in one page.

        Args:
            id: The order, `data[].order_id` of the list of orders, or with status PAYMENT the payment.
                Example: `39384704`.
            status: What `id` is. Example: `ORDER`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/payment-history; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_payments,
                None,
                id=id,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_payments",
                "payment_id",
                single=True,
            ),
            progress,
        )

    def update_payment(
        self,
        body: OrderPaymentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPaymentResult:
        """Record a payment of an order.

        PAID settles whatever is left to pay; INSTALLMENT records the amount, and settles the order when
        it is all that was left.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order/quick-payment; evidence: stated. Errata: errors-003, orders-002, orders-021, orders-023.
        """
        from .orders_update_payment import OPERATION

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

    def delete_installments(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderRemoval:
        """Delete the payments of an order.

        Deletes every recorded payment of the order, which is UNPAID afterwards.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /order/installment/{order_id}; evidence: stated.
        """
        from .orders_delete_installments import OPERATION

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

    def get_wholesale_price(
        self,
        *,
        variation_id: int,
        qty: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderWholesalePriceResult:
        """Get the wholesale price of a variation.

        What one piece costs when so many are bought. Without a wholesale price for the quantity it is
        the normal price.

        Args:
            variation_id: Variation of a product, `data[].variation_id` of the list of variations. Example:
                `10726652`.
            qty: Pieces to buy. Example: `12`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/wholesale; evidence: stated.
        """
        from .orders_get_wholesale_price import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "qty": qty,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, qty, headers
        return response.parsed

    def get_price_access(
        self,
        customer_category_code: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPriceAccessResult:
        """Get the price access of a customer category.

        Whether customers of the category get wholesale prices and product discounts.

        Args:
            customer_category_code: Code of the category, `data[].code` of the list of customer categories, such as N, Y, D
                or 1. Example: `N`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/check-price/{customer_category_code}; evidence: stated. Errata: orders-016.
        """
        from .orders_get_price_access import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "customer_category_code": customer_category_code,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del customer_category_code, headers
        return response.parsed

    def get_admin_revenue(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminRevenueList:
        """Get the revenue by user.

        What each user of the shop sold in a span of days, in one page. Orders that no user made, such
        as those of a storefront, stand under user 0 with the name Uncategorized.

        Args:
            start_date: First day of the orders; the first of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/admin-revenue; evidence: stated.
        """
        from .orders_get_admin_revenue import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, headers
        return response.parsed

    def download(
        self,
        *,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        keyword: str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        without_being_sent: bool | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderDownloadResult:
        """Mail the orders as a file.

        Takes the filters of the list of orders. The file is not answered, but sent to the e-mail
        address of the user of the API key. Without dates it covers the last 30 days only.

        Args:
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            order_by: What decides on the order of the rows. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that the list of services of couriers has. Example:
                `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            without_being_sent: Whether to send no e-mail. What is answered then is not documented; a file or a page of
                rows would fit. Example: `false`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/download; evidence: stated. Errata: order_reports-001, order_reports-002, order_reports-003, order_reports-005.
        """
        from .orders_download import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "keyword": keyword,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "without_being_sent": without_being_sent,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                keyword,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                without_being_sent,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed


class OrdersWithResponse:
    """The operations of `Orders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def add_awb_number(
        self,
        body: OrderAwbCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderAwbResult]:
        """orders_add_awb_number, see `Orders.add_awb_number`."""
        from .orders_add_awb_number import OPERATION

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

    def cancel(
        self,
        body: OrderCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderConfirmation]:
        """orders_cancel, see `Orders.cancel`."""
        from .orders_cancel import OPERATION

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

    def list_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderDetailPage]:
        """orders_list_details, see `Orders.list_details`."""
        from .orders_list_details import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "order_status": order_status,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "create_from": create_from,
                    "create_to": create_to,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                order_status,
                payment_status,
                order_progress_status,
                order_category,
                create_from,
                create_to,
                per_page,
                pagination_offset,
                headers,
            )

    def list(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPage]:
        """orders_list, see `Orders.list`."""
        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "product_type": product_type,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                product_type,
                per_page,
                pagination_offset,
                headers,
            )

    def create(
        self,
        body: OrderCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderResult]:
        """orders_create, see `Orders.create`."""
        from .orders_create import OPERATION

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
        body: OrderUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderResult]:
        """orders_update, see `Orders.update`."""
        from .orders_update import OPERATION

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

    def list_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPaymentList]:
        """orders_list_payments, see `Orders.list_payments`."""
        from .orders_list_payments import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, status, headers

    def update_payment(
        self,
        body: OrderPaymentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPaymentResult]:
        """orders_update_payment, see `Orders.update_payment`."""
        from .orders_update_payment import OPERATION

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

    def delete_installments(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderRemoval]:
        """orders_delete_installments, see `Orders.delete_installments`."""
        from .orders_delete_installments import OPERATION

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

    def get_wholesale_price(
        self,
        *,
        variation_id: int,
        qty: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderWholesalePriceResult]:
        """orders_get_wholesale_price, see `Orders.get_wholesale_price`."""
        from .orders_get_wholesale_price import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "qty": qty,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, qty, headers

    def get_price_access(
        self,
        customer_category_code: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPriceAccessResult]:
        """orders_get_price_access, see `Orders.get_price_access`."""
        from .orders_get_price_access import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "customer_category_code": customer_category_code,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del customer_category_code, headers

    def get_admin_revenue(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminRevenueList]:
        """orders_get_admin_revenue, see `Orders.get_admin_revenue`."""
        from .orders_get_admin_revenue import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, headers

    def download(
        self,
        *,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        keyword: str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        without_being_sent: bool | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderDownloadResult]:
        """orders_download, see `Orders.download`."""
        from .orders_download import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return self._sender.send(
                OPERATION,
                query={
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "keyword": keyword,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "without_being_sent": without_being_sent,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                keyword,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                without_being_sent,
                per_page,
                pagination_offset,
                headers,
            )


class AsyncOrders:
    """Operations on orders."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncOrdersWithResponse(self._sender)

    async def add_awb_number(
        self,
        body: OrderAwbCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderAwbResult:
        """Add an airway bill to an order.

        The order goes ON PROCESS and the receiver is told the number. A later call replaces the number.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order/awb-number/add; evidence: stated. Errata: orders-011, orders-013.
        """
        from .orders_add_awb_number import OPERATION

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

    async def cancel(
        self,
        body: OrderCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderConfirmation:
        """Cancel an order.

        The order leaves the list of orders for that of canceled orders and its products return to
        stock. It can be restored.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order/cancel; evidence: stated. Errata: orders-013.
        """
        from .orders_cancel import OPERATION

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

    async def list_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderDetailPage:
        """List orders with details.

        The same orders as in the list of orders, with people, payments and costs, newest first and
        without a default span of days. Numbers come as text here and there, and some times as extended
        JSON of a database.

        Args:
            order_status: Whether the order stands. Rows say ACCEPT where ACCEPTED was asked for. Example:
                `ACCEPTED`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `DELIVERED`.
            order_category: Where the order was made. The list of orders knows other values. Example: `APP`.
            create_from: First day on which the orders were made. Example: `2026-11-01`.
            create_to: Last day on which the orders were made. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/details; evidence: stated. Errata: orders-019, orders-020, orders-022.
        """
        from .orders_list_details import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "order_status": order_status,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "create_from": create_from,
                    "create_to": create_to,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                order_status,
                payment_status,
                order_progress_status,
                order_category,
                create_from,
                create_to,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderDetail]:
        """Go through the rows of all pages of `list_details`.

        The same orders as in the list of orders, with people, payments and costs, newest first and
        without a default span of days. Numbers come as text here and there, and some times as extended
        JSON of a database.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            order_status: Whether the order stands. Rows say ACCEPT where ACCEPTED was asked for. Example:
                `ACCEPTED`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `DELIVERED`.
            order_category: Where the order was made. The list of orders knows other values. Example: `APP`.
            create_from: First day on which the orders were made. Example: `2026-11-01`.
            create_to: Last day on which the orders were made. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/details; evidence: stated. Errata: orders-019, orders-020, orders-022.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_details,
                "pagination_offset",
                order_status=order_status,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                create_from=create_from,
                create_to=create_to,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_details",
                "order_id",
            ),
            progress,
        )

    def iter_pages_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderDetailPage]:
        """Go through all pages of `list_details`.

        The same orders as in the list of orders, with people, payments and costs, newest first and
        without a default span of days. Numbers come as text here and there, and some times as extended
        JSON of a database.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            order_status: Whether the order stands. Rows say ACCEPT where ACCEPTED was asked for. Example:
                `ACCEPTED`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `DELIVERED`.
            order_category: Where the order was made. The list of orders knows other values. Example: `APP`.
            create_from: First day on which the orders were made. Example: `2026-11-01`.
            create_to: Last day on which the orders were made. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/details; evidence: stated. Errata: orders-019, orders-020, orders-022.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_details,
                "pagination_offset",
                order_status=order_status,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                create_from=create_from,
                create_to=create_to,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_details",
                "order_id",
            ),
            progress,
        )

    async def list(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPage:
        """List orders.

        Orders by their day, newest first, without canceled ones. Without dates the answer covers the
        last 30 days only; ask for a span to see older orders.

        Args:
            keyword: Text to look for; `type` says where. Without `type` the emulator looks at PO number and
                names. Example: `Dewi`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. The list of order details knows other values. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            order_by: What decides on the order of the rows, newest first. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that `expedition.id` of an order is. Example: `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            product_type: Type of the products of the order. Example: `S`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: stated. Errata: orders-017, orders-018, orders-022.
        """
        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "product_type": product_type,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                product_type,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Order]:
        """Go through the rows of all pages of `list`.

        Orders by their day, newest first, without canceled ones. Without dates the answer covers the
        last 30 days only; ask for a span to see older orders.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for; `type` says where. Without `type` the emulator looks at PO number and
                names. Example: `Dewi`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. The list of order details knows other values. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            order_by: What decides on the order of the rows, newest first. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that `expedition.id` of an order is. Example: `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            product_type: Type of the products of the order. Example: `S`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: stated. Errata: orders-017, orders-018, orders-022.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                order_source_id=order_source_id,
                type_=type_,
                order_by=order_by,
                start_date=start_date,
                end_date=end_date,
                user_id=user_id,
                bank_id=bank_id,
                warehouse_id=warehouse_id,
                customer_category_code=customer_category_code,
                expedition_id=expedition_id,
                pickup=pickup,
                print_status=print_status,
                product_type=product_type,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list",
                "order_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderPage]:
        """Go through all pages of `list`.

        Orders by their day, newest first, without canceled ones. Without dates the answer covers the
        last 30 days only; ask for a span to see older orders.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for; `type` says where. Without `type` the emulator looks at PO number and
                names. Example: `Dewi`.
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. The list of order details knows other values. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            order_by: What decides on the order of the rows, newest first. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that `expedition.id` of an order is. Example: `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            product_type: Type of the products of the order. Example: `S`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order; evidence: stated. Errata: orders-017, orders-018, orders-022.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                payment_status=payment_status,
                order_progress_status=order_progress_status,
                order_category=order_category,
                order_source_id=order_source_id,
                type_=type_,
                order_by=order_by,
                start_date=start_date,
                end_date=end_date,
                user_id=user_id,
                bank_id=bank_id,
                warehouse_id=warehouse_id,
                customer_category_code=customer_category_code,
                expedition_id=expedition_id,
                pickup=pickup,
                print_status=print_status,
                product_type=product_type,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list",
                "order_id",
            ),
            progress,
        )

    async def create(
        self,
        body: OrderCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderResult:
        """Create an order.

        Takes the products out of stock and gives the order the next PO number of the shop.
        `expedition.rate` and `order_cost` are part of the total; how it is worked out is not
        documented.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /order; evidence: stated. Errata: errors-003, orders-001, orders-002, orders-003, orders-004, orders-005, orders-006, orders-008, orders-009, orders-010, orders-014.
        """
        from .orders_create import OPERATION

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
        body: OrderUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderResult:
        """Update an order.

        Replaces the data of the order; the day stays when it is left out. Products are changed line by
        line, as `flag` says, and lines that are not named stay. A payment is recorded when the status
        goes up; a status that the order has already changes nothing.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order; evidence: inferred. Errata: orders-001, orders-002, orders-003, orders-004, orders-008, orders-010, orders-012, orders-013, orders-014, orders-015.
        """
        from .orders_update import OPERATION

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

    async def list_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPaymentList:
        """List the payments of an order.

        All payments of an order, oldest first, or one payment by its id.

        Args:
            id: The order, `data[].order_id` of the list of orders, or with status PAYMENT the payment.
                Example: `39384704`.
            status: What `id` is. Example: `ORDER`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/payment-history; evidence: stated.
        """
        from .orders_list_payments import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, status, headers
        return response.parsed

    def iter_all_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderPaymentRecord]:
        """Go through the rows of all pages of `list_payments`.

        All payments of an order, oldest first, or one payment by its id.

        The list comes in one page, whose rows these are.

        Args:
            id: The order, `data[].order_id` of the list of orders, or with status PAYMENT the payment.
                Example: `39384704`.
            status: What `id` is. Example: `ORDER`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/payment-history; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_payments,
                None,
                id=id,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_payments",
                "payment_id",
                single=True,
            ),
            progress,
        )

    def iter_pages_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[OrderPaymentList]:
        """Go through all pages of `list_payments`.

        All payments of an order, oldest first, or one payment by its id.

        The list comes in one page.

        Args:
            id: The order, `data[].order_id` of the list of orders, or with status PAYMENT the payment.
                Example: `39384704`.
            status: What `id` is. Example: `ORDER`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/payment-history; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_payments,
                None,
                id=id,
                status=status,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "orders_list_payments",
                "payment_id",
                single=True,
            ),
            progress,
        )

    async def update_payment(
        self,
        body: OrderPaymentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPaymentResult:
        """Record a payment of an order.

        PAID settles whatever is left to pay; INSTALLMENT records the amount, and settles the order when
        it is all that was left.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order/quick-payment; evidence: stated. Errata: errors-003, orders-002, orders-021, orders-023.
        """
        from .orders_update_payment import OPERATION

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

    async def delete_installments(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderRemoval:
        """Delete the payments of an order.

        Deletes every recorded payment of the order, which is UNPAID afterwards.

        Args:
            order_id: The order, `data[].order_id` of the list of orders. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /order/installment/{order_id}; evidence: stated.
        """
        from .orders_delete_installments import OPERATION

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

    async def get_wholesale_price(
        self,
        *,
        variation_id: int,
        qty: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderWholesalePriceResult:
        """Get the wholesale price of a variation.

        What one piece costs when so many are bought. Without a wholesale price for the quantity it is
        the normal price.

        Args:
            variation_id: Variation of a product, `data[].variation_id` of the list of variations. Example:
                `10726652`.
            qty: Pieces to buy. Example: `12`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/wholesale; evidence: stated.
        """
        from .orders_get_wholesale_price import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "qty": qty,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, qty, headers
        return response.parsed

    async def get_price_access(
        self,
        customer_category_code: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderPriceAccessResult:
        """Get the price access of a customer category.

        Whether customers of the category get wholesale prices and product discounts.

        Args:
            customer_category_code: Code of the category, `data[].code` of the list of customer categories, such as N, Y, D
                or 1. Example: `N`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/check-price/{customer_category_code}; evidence: stated. Errata: orders-016.
        """
        from .orders_get_price_access import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "customer_category_code": customer_category_code,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del customer_category_code, headers
        return response.parsed

    async def get_admin_revenue(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminRevenueList:
        """Get the revenue by user.

        What each user of the shop sold in a span of days, in one page. Orders that no user made, such
        as those of a storefront, stand under user 0 with the name Uncategorized.

        Args:
            start_date: First day of the orders; the first of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/admin-revenue; evidence: stated.
        """
        from .orders_get_admin_revenue import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, headers
        return response.parsed

    async def download(
        self,
        *,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        keyword: str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        without_being_sent: bool | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderDownloadResult:
        """Mail the orders as a file.

        Takes the filters of the list of orders. The file is not answered, but sent to the e-mail
        address of the user of the API key. Without dates it covers the last 30 days only.

        Args:
            payment_status: How far the order is paid. Example: `PAID`.
            order_progress_status: How far the order is worked on. Example: `NO AWB`.
            order_category: Where the order was made. Example: `APP`.
            order_source_id: Sales channel, `data[].id` of the list of order sources. Example: `2980`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            order_by: What decides on the order of the rows. Example: `ORDER_DATE`.
            start_date: First day of the orders; 30 days ago when absent. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            user_id: User of the shop who made the order. Example: `5`.
            bank_id: Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`.
            warehouse_id: Warehouse that a product was taken from, `data[].id` of the list of warehouses; 0 is the
                main one. Example: `22`.
            customer_category_code: Category of the sender, N (customer), Y (reseller), D (dropshipper) or a code of the
                shop's own, `data[].code` of the list of customer categories. Example: `N`.
            expedition_id: The courier; not the id of a service that the list of services of couriers has. Example:
                `1`.
            pickup: How far the parcel is collected. Example: `0`.
            print_status: Whether the label has been printed. Example: `N`.
            without_being_sent: Whether to send no e-mail. What is answered then is not documented; a file or a page of
                rows would fit. Example: `false`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/download; evidence: stated. Errata: order_reports-001, order_reports-002, order_reports-003, order_reports-005.
        """
        from .orders_download import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "keyword": keyword,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "without_being_sent": without_being_sent,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                keyword,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                without_being_sent,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed


class AsyncOrdersWithResponse:
    """The operations of `AsyncOrders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def add_awb_number(
        self,
        body: OrderAwbCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderAwbResult]:
        """orders_add_awb_number, see `AsyncOrders.add_awb_number`."""
        from .orders_add_awb_number import OPERATION

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

    async def cancel(
        self,
        body: OrderCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderConfirmation]:
        """orders_cancel, see `AsyncOrders.cancel`."""
        from .orders_cancel import OPERATION

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

    async def list_details(
        self,
        *,
        order_status: OrderDetailStatus | str | None = None,
        payment_status: OrderDetailPaymentStatus | str | None = None,
        order_progress_status: OrderDetailProgressStatus | str | None = None,
        order_category: OrderDetailCategory | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderDetailPage]:
        """orders_list_details, see `AsyncOrders.list_details`."""
        from .orders_list_details import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "order_status": order_status,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "create_from": create_from,
                    "create_to": create_to,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                order_status,
                payment_status,
                order_progress_status,
                order_category,
                create_from,
                create_to,
                per_page,
                pagination_offset,
                headers,
            )

    async def list(
        self,
        *,
        keyword: str | None = None,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        product_type: ProductType | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPage]:
        """orders_list, see `AsyncOrders.list`."""
        from .orders_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "product_type": product_type,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                keyword,
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                product_type,
                per_page,
                pagination_offset,
                headers,
            )

    async def create(
        self,
        body: OrderCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderResult]:
        """orders_create, see `AsyncOrders.create`."""
        from .orders_create import OPERATION

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
        body: OrderUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderResult]:
        """orders_update, see `AsyncOrders.update`."""
        from .orders_update import OPERATION

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

    async def list_payments(
        self,
        *,
        id: int,
        status: OrderPaymentSubject | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPaymentList]:
        """orders_list_payments, see `AsyncOrders.list_payments`."""
        from .orders_list_payments import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "id": id,
                    "status": status,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del id, status, headers

    async def update_payment(
        self,
        body: OrderPaymentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPaymentResult]:
        """orders_update_payment, see `AsyncOrders.update_payment`."""
        from .orders_update_payment import OPERATION

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

    async def delete_installments(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderRemoval]:
        """orders_delete_installments, see `AsyncOrders.delete_installments`."""
        from .orders_delete_installments import OPERATION

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

    async def get_wholesale_price(
        self,
        *,
        variation_id: int,
        qty: int,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderWholesalePriceResult]:
        """orders_get_wholesale_price, see `AsyncOrders.get_wholesale_price`."""
        from .orders_get_wholesale_price import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "variation_id": variation_id,
                    "qty": qty,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del variation_id, qty, headers

    async def get_price_access(
        self,
        customer_category_code: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderPriceAccessResult]:
        """orders_get_price_access, see `AsyncOrders.get_price_access`."""
        from .orders_get_price_access import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "customer_category_code": customer_category_code,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del customer_category_code, headers

    async def get_admin_revenue(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminRevenueList]:
        """orders_get_admin_revenue, see `AsyncOrders.get_admin_revenue`."""
        from .orders_get_admin_revenue import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, headers

    async def download(
        self,
        *,
        payment_status: OrderPaymentStatus | str | None = None,
        order_progress_status: OrderProgressStatus | str | None = None,
        order_category: OrderCategory | str | None = None,
        order_source_id: int | None = None,
        type_: OrderSearchType | str | None = None,
        keyword: str | None = None,
        order_by: OrderSort | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        user_id: int | None = None,
        bank_id: int | None = None,
        warehouse_id: int | None = None,
        customer_category_code: str | None = None,
        expedition_id: OrderCourier | int | None = None,
        pickup: OrderPickup | int | None = None,
        print_status: YesNo | str | None = None,
        without_being_sent: bool | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderDownloadResult]:
        """orders_download, see `AsyncOrders.download`."""
        from .orders_download import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "payment_status": payment_status,
                    "order_progress_status": order_progress_status,
                    "order_category": order_category,
                    "order_source_id": order_source_id,
                    "type": type_,
                    "keyword": keyword,
                    "order_by": order_by,
                    "start_date": start_date,
                    "end_date": end_date,
                    "user_id": user_id,
                    "bank_id": bank_id,
                    "warehouse_id": warehouse_id,
                    "customer_category_code": customer_category_code,
                    "expedition_id": expedition_id,
                    "pickup": pickup,
                    "print_status": print_status,
                    "without_being_sent": without_being_sent,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                payment_status,
                order_progress_status,
                order_category,
                order_source_id,
                type_,
                keyword,
                order_by,
                start_date,
                end_date,
                user_id,
                bank_id,
                warehouse_id,
                customer_category_code,
                expedition_id,
                pickup,
                print_status,
                without_being_sent,
                per_page,
                pagination_offset,
                headers,
            )
