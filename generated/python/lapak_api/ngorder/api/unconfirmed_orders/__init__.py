"""Operations on unconfirmed orders."""

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

    from ...models.unconfirmed_customer_category import UnconfirmedCustomerCategory
    from ...models.unconfirmed_order import UnconfirmedOrder
    from ...models.unconfirmed_order_confirm import UnconfirmedOrderConfirm
    from ...models.unconfirmed_order_confirmation import UnconfirmedOrderConfirmation
    from ...models.unconfirmed_order_detail_result import UnconfirmedOrderDetailResult
    from ...models.unconfirmed_order_page import UnconfirmedOrderPage
    from ...models.unconfirmed_payment_status import UnconfirmedPaymentStatus


class UnconfirmedOrders:
    """Operations on unconfirmed orders."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> UnconfirmedOrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return UnconfirmedOrdersWithResponse(self._sender)

    def get(
        self,
        payment_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnconfirmedOrderDetailResult:
        """Get the payment of unconfirmed orders.

        One payment with the orders that it is for.

        Args:
            payment_id: The payment, `data[].payment_id` of the list of unconfirmed orders. Example: `51377`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor/{payment_id}; evidence: stated. Errata: unconfirmed_orders-004.
        """
        from .unconfirmed_orders_get import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "payment_id": payment_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del payment_id, headers
        return response.parsed

    def confirm(
        self,
        body: UnconfirmedOrderConfirm | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnconfirmedOrderConfirmation:
        """Accept or reject orders of a payment.

        Accepted orders enter the list of orders, rejected ones that of canceled orders. The refund of a
        rejected order that was paid through the payment gateway costs the shop a fee, which
        `xendit_message` of the payment tells.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order/confirm; evidence: inferred. Errata: unconfirmed_orders-002, unconfirmed_orders-003.
        """
        from .unconfirmed_orders_confirm import OPERATION

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
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnconfirmedOrderPage:
        """List payments of unconfirmed orders.

        Orders from the storefront and from Privor that the shop has neither accepted nor rejected. A
        row is a payment, which can be for several orders. Without `payment_status` only payments are
        listed that the customer says were made.

        Args:
            keyword: Text to look for in the name of the customer and in PO numbers. Example: `Siti`.
            customer_category: Whether the customer has an account at the storefront. Example: `MEMBER`.
            payment_status: How far the payment is. Rows tell it in other words. Example: `CONFIRM`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor; evidence: stated. Errata: unconfirmed_orders-001, unconfirmed_orders-004.
        """
        from .unconfirmed_orders_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "customer_category": customer_category,
                    "payment_status": payment_status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, customer_category, payment_status, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[UnconfirmedOrder]:
        """Go through the rows of all pages of `list`.

        Orders from the storefront and from Privor that the shop has neither accepted nor rejected. A
        row is a payment, which can be for several orders. Without `payment_status` only payments are
        listed that the customer says were made.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for in the name of the customer and in PO numbers. Example: `Siti`.
            customer_category: Whether the customer has an account at the storefront. Example: `MEMBER`.
            payment_status: How far the payment is. Rows tell it in other words. Example: `CONFIRM`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor; evidence: stated. Errata: unconfirmed_orders-001, unconfirmed_orders-004.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                customer_category=customer_category,
                payment_status=payment_status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "unconfirmed_orders_list",
                "payment_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[UnconfirmedOrderPage]:
        """Go through all pages of `list`.

        Orders from the storefront and from Privor that the shop has neither accepted nor rejected. A
        row is a payment, which can be for several orders. Without `payment_status` only payments are
        listed that the customer says were made.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for in the name of the customer and in PO numbers. Example: `Siti`.
            customer_category: Whether the customer has an account at the storefront. Example: `MEMBER`.
            payment_status: How far the payment is. Rows tell it in other words. Example: `CONFIRM`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor; evidence: stated. Errata: unconfirmed_orders-001, unconfirmed_orders-004.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                customer_category=customer_category,
                payment_status=payment_status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "unconfirmed_orders_list",
                "payment_id",
            ),
            progress,
        )


class UnconfirmedOrdersWithResponse:
    """The operations of `UnconfirmedOrders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        payment_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnconfirmedOrderDetailResult]:
        """unconfirmed_orders_get, see `UnconfirmedOrders.get`."""
        from .unconfirmed_orders_get import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "payment_id": payment_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del payment_id, headers

    def confirm(
        self,
        body: UnconfirmedOrderConfirm | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnconfirmedOrderConfirmation]:
        """unconfirmed_orders_confirm, see `UnconfirmedOrders.confirm`."""
        from .unconfirmed_orders_confirm import OPERATION

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
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnconfirmedOrderPage]:
        """unconfirmed_orders_list, see `UnconfirmedOrders.list`."""
        from .unconfirmed_orders_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "customer_category": customer_category,
                    "payment_status": payment_status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, customer_category, payment_status, per_page, pagination_offset, headers


class AsyncUnconfirmedOrders:
    """Operations on unconfirmed orders."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncUnconfirmedOrdersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncUnconfirmedOrdersWithResponse(self._sender)

    async def get(
        self,
        payment_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnconfirmedOrderDetailResult:
        """Get the payment of unconfirmed orders.

        One payment with the orders that it is for.

        Args:
            payment_id: The payment, `data[].payment_id` of the list of unconfirmed orders. Example: `51377`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor/{payment_id}; evidence: stated. Errata: unconfirmed_orders-004.
        """
        from .unconfirmed_orders_get import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "payment_id": payment_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del payment_id, headers
        return response.parsed

    async def confirm(
        self,
        body: UnconfirmedOrderConfirm | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnconfirmedOrderConfirmation:
        """Accept or reject orders of a payment.

        Accepted orders enter the list of orders, rejected ones that of canceled orders. The refund of a
        rejected order that was paid through the payment gateway costs the shop a fee, which
        `xendit_message` of the payment tells.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /order/confirm; evidence: inferred. Errata: unconfirmed_orders-002, unconfirmed_orders-003.
        """
        from .unconfirmed_orders_confirm import OPERATION

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
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> UnconfirmedOrderPage:
        """List payments of unconfirmed orders.

        Orders from the storefront and from Privor that the shop has neither accepted nor rejected. A
        row is a payment, which can be for several orders. Without `payment_status` only payments are
        listed that the customer says were made.

        Args:
            keyword: Text to look for in the name of the customer and in PO numbers. Example: `Siti`.
            customer_category: Whether the customer has an account at the storefront. Example: `MEMBER`.
            payment_status: How far the payment is. Rows tell it in other words. Example: `CONFIRM`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor; evidence: stated. Errata: unconfirmed_orders-001, unconfirmed_orders-004.
        """
        from .unconfirmed_orders_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "customer_category": customer_category,
                    "payment_status": payment_status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, customer_category, payment_status, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[UnconfirmedOrder]:
        """Go through the rows of all pages of `list`.

        Orders from the storefront and from Privor that the shop has neither accepted nor rejected. A
        row is a payment, which can be for several orders. Without `payment_status` only payments are
        listed that the customer says were made.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for in the name of the customer and in PO numbers. Example: `Siti`.
            customer_category: Whether the customer has an account at the storefront. Example: `MEMBER`.
            payment_status: How far the payment is. Rows tell it in other words. Example: `CONFIRM`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor; evidence: stated. Errata: unconfirmed_orders-001, unconfirmed_orders-004.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                customer_category=customer_category,
                payment_status=payment_status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "unconfirmed_orders_list",
                "payment_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[UnconfirmedOrderPage]:
        """Go through all pages of `list`.

        Orders from the storefront and from Privor that the shop has neither accepted nor rejected. A
        row is a payment, which can be for several orders. Without `payment_status` only payments are
        listed that the customer says were made.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for in the name of the customer and in PO numbers. Example: `Siti`.
            customer_category: Whether the customer has an account at the storefront. Example: `MEMBER`.
            payment_status: How far the payment is. Rows tell it in other words. Example: `CONFIRM`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /order/unconfirmed-privor; evidence: stated. Errata: unconfirmed_orders-001, unconfirmed_orders-004.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                customer_category=customer_category,
                payment_status=payment_status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "unconfirmed_orders_list",
                "payment_id",
            ),
            progress,
        )


class AsyncUnconfirmedOrdersWithResponse:
    """The operations of `AsyncUnconfirmedOrders`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        payment_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnconfirmedOrderDetailResult]:
        """unconfirmed_orders_get, see `AsyncUnconfirmedOrders.get`."""
        from .unconfirmed_orders_get import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "payment_id": payment_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del payment_id, headers

    async def confirm(
        self,
        body: UnconfirmedOrderConfirm | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnconfirmedOrderConfirmation]:
        """unconfirmed_orders_confirm, see `AsyncUnconfirmedOrders.confirm`."""
        from .unconfirmed_orders_confirm import OPERATION

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
        customer_category: UnconfirmedCustomerCategory | str | None = None,
        payment_status: UnconfirmedPaymentStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[UnconfirmedOrderPage]:
        """unconfirmed_orders_list, see `AsyncUnconfirmedOrders.list`."""
        from .unconfirmed_orders_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "customer_category": customer_category,
                    "payment_status": payment_status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, customer_category, payment_status, per_page, pagination_offset, headers
