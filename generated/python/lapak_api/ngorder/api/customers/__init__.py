"""Operations on customers."""

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

    from ...models.customer import Customer
    from ...models.customer_activation_result import CustomerActivationResult
    from ...models.customer_activation_update import CustomerActivationUpdate
    from ...models.customer_create import CustomerCreate
    from ...models.customer_download_result import CustomerDownloadResult
    from ...models.customer_month_list import CustomerMonthList
    from ...models.customer_order_by import CustomerOrderBy
    from ...models.customer_order_history import CustomerOrderHistory
    from ...models.customer_order_history_page import CustomerOrderHistoryPage
    from ...models.customer_page import CustomerPage
    from ...models.customer_privor_activation import CustomerPrivorActivation
    from ...models.customer_privor_result import CustomerPrivorResult
    from ...models.customer_registration_status import CustomerRegistrationStatus
    from ...models.customer_result import CustomerResult
    from ...models.customer_search_field import CustomerSearchField
    from ...models.customer_update import CustomerUpdate


class Customers:
    """Operations on customers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> CustomersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return CustomersWithResponse(self._sender)

    def activate_privor(
        self,
        body: CustomerPrivorActivation | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerPrivorResult:
        """Activate or deactivate the storefront account of a customer.

        Opens or closes the account that a customer signs in to the shop's storefront with; the
        documents call it Privor here and Storefront elsewhere. As an address that is not confirmed yet
        is one of the states of a customer, it is assumed here that the customer gets an e-mail. A name
        or phone number that is sent along replaces the old one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /customer/privor-activation; evidence: stated. Errata: customer_privor-001, customer_privor-002.
        """
        from .customers_activate_privor import OPERATION

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

    def count_per_month(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerMonthList:
        """Count new customers per month.

        How many customers were added in each month, newest month first. How far back it goes is not
        documented.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/per-month; evidence: stated.
        """
        from .customers_count_per_month import OPERATION

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

    def download(
        self,
        *,
        date: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerDownloadResult:
        """Mail the customers as an Excel file.

        The file is not answered, but sent to the e-mail address of the user of the API key.

        Args:
            date: Month in which the customers were created, as `yyyy-mm`; all customers when absent.
                Example: `2026-11`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/download; evidence: stated. Errata: customer_privor-003.
        """
        from .customers_download import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "date": date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del date, headers
        return response.parsed

    def update_activation(
        self,
        body: CustomerActivationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerActivationResult:
        """Accept, refuse, block or delete a customer.

        Decides on somebody who asked to become a customer, or on the storefront account of one. Status
        5 deletes the customer; no way back from there is documented. With a category, the customer is
        moved to it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /customer/activation-status; evidence: stated. Errata: customer_privor-001.
        """
        from .customers_update_activation import OPERATION

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

    def create(
        self,
        body: CustomerCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerResult:
        """Create a customer.

        A customer can be the sender as well as the receiver of an order.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /customer/create; evidence: stated. Errata: customers-001, customers-002, customers-003, customers-008.
        """
        from .customers_create import OPERATION

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
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerPage:
        """List customers.

        Several filters narrow the list together. The order without `order_by` is not documented; the
        sample is in the order of ids.

        Args:
            keyword: Text to look for, in the field that `type` names; in the name without it. Example:
                `Siti`.
            type_: Field that `keyword` is looked for in. Example: `NAME`.
            create_from: First day on which the customers were created. Example: `2026-11-01`.
            create_to: Last day on which the customers were created. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            registration_status: State of the customers' Storefront account. Example: `0`.
            order_by: What the list is sorted by. Example: `LATEST_CUSTOMER`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer; evidence: stated. Errata: customers-004, customers-005, customers-006.
        """
        from .customers_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "type": type_,
                    "create_from": create_from,
                    "create_to": create_to,
                    "category": category,
                    "registration_status": registration_status,
                    "order_by": order_by,
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
                type_,
                create_from,
                create_to,
                category,
                registration_status,
                order_by,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Customer]:
        """Go through the rows of all pages of `list`.

        Several filters narrow the list together. The order without `order_by` is not documented; the
        sample is in the order of ids.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for, in the field that `type` names; in the name without it. Example:
                `Siti`.
            type_: Field that `keyword` is looked for in. Example: `NAME`.
            create_from: First day on which the customers were created. Example: `2026-11-01`.
            create_to: Last day on which the customers were created. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            registration_status: State of the customers' Storefront account. Example: `0`.
            order_by: What the list is sorted by. Example: `LATEST_CUSTOMER`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer; evidence: stated. Errata: customers-004, customers-005, customers-006.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                type_=type_,
                create_from=create_from,
                create_to=create_to,
                category=category,
                registration_status=registration_status,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CustomerPage]:
        """Go through all pages of `list`.

        Several filters narrow the list together. The order without `order_by` is not documented; the
        sample is in the order of ids.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for, in the field that `type` names; in the name without it. Example:
                `Siti`.
            type_: Field that `keyword` is looked for in. Example: `NAME`.
            create_from: First day on which the customers were created. Example: `2026-11-01`.
            create_to: Last day on which the customers were created. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            registration_status: State of the customers' Storefront account. Example: `0`.
            order_by: What the list is sorted by. Example: `LATEST_CUSTOMER`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer; evidence: stated. Errata: customers-004, customers-005, customers-006.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                type_=type_,
                create_from=create_from,
                create_to=create_to,
                category=category,
                registration_status=registration_status,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list",
                "id",
            ),
            progress,
        )

    def list_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerOrderHistoryPage:
        """List the orders of a customer.

        Orders that the customer was the sender of, with the sums over all of them.

        Args:
            id: The customer, `data[].id` of the list of customers. Example: `23101433`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/order-history; evidence: example. Errata: customers-007.
        """
        from .customers_list_order_history import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "id": id,
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
            del id, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CustomerOrderHistory]:
        """Go through the rows of all pages of `list_order_history`.

        Orders that the customer was the sender of, with the sums over all of them.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            id: The customer, `data[].id` of the list of customers. Example: `23101433`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/order-history; evidence: example. Errata: customers-007.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_order_history,
                "pagination_offset",
                id=id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list_order_history",
                "order_id",
            ),
            progress,
        )

    def iter_pages_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CustomerOrderHistoryPage]:
        """Go through all pages of `list_order_history`.

        Orders that the customer was the sender of, with the sums over all of them.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The customer, `data[].id` of the list of customers. Example: `23101433`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/order-history; evidence: example. Errata: customers-007.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_order_history,
                "pagination_offset",
                id=id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list_order_history",
                "order_id",
            ),
            progress,
        )

    def update(
        self,
        body: CustomerUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerResult:
        """Update a customer.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /customer/update; evidence: stated. Errata: customers-001, customers-002, customers-003, customers-008.
        """
        from .customers_update import OPERATION

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


class CustomersWithResponse:
    """The operations of `Customers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def activate_privor(
        self,
        body: CustomerPrivorActivation | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerPrivorResult]:
        """customers_activate_privor, see `Customers.activate_privor`."""
        from .customers_activate_privor import OPERATION

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

    def count_per_month(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerMonthList]:
        """customers_count_per_month, see `Customers.count_per_month`."""
        from .customers_count_per_month import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def download(
        self,
        *,
        date: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerDownloadResult]:
        """customers_download, see `Customers.download`."""
        from .customers_download import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "date": date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del date, headers

    def update_activation(
        self,
        body: CustomerActivationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerActivationResult]:
        """customers_update_activation, see `Customers.update_activation`."""
        from .customers_update_activation import OPERATION

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

    def create(
        self,
        body: CustomerCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerResult]:
        """customers_create, see `Customers.create`."""
        from .customers_create import OPERATION

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
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerPage]:
        """customers_list, see `Customers.list`."""
        from .customers_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "type": type_,
                    "create_from": create_from,
                    "create_to": create_to,
                    "category": category,
                    "registration_status": registration_status,
                    "order_by": order_by,
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
                type_,
                create_from,
                create_to,
                category,
                registration_status,
                order_by,
                per_page,
                pagination_offset,
                headers,
            )

    def list_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerOrderHistoryPage]:
        """customers_list_order_history, see `Customers.list_order_history`."""
        from .customers_list_order_history import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "id": id,
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
            del id, start_date, end_date, per_page, pagination_offset, headers

    def update(
        self,
        body: CustomerUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerResult]:
        """customers_update, see `Customers.update`."""
        from .customers_update import OPERATION

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


class AsyncCustomers:
    """Operations on customers."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncCustomersWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncCustomersWithResponse(self._sender)

    async def activate_privor(
        self,
        body: CustomerPrivorActivation | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerPrivorResult:
        """Activate or deactivate the storefront account of a customer.

        Opens or closes the account that a customer signs in to the shop's storefront with; the
        documents call it Privor here and Storefront elsewhere. As an address that is not confirmed yet
        is one of the states of a customer, it is assumed here that the customer gets an e-mail. A name
        or phone number that is sent along replaces the old one.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /customer/privor-activation; evidence: stated. Errata: customer_privor-001, customer_privor-002.
        """
        from .customers_activate_privor import OPERATION

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

    async def count_per_month(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerMonthList:
        """Count new customers per month.

        How many customers were added in each month, newest month first. How far back it goes is not
        documented.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/per-month; evidence: stated.
        """
        from .customers_count_per_month import OPERATION

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

    async def download(
        self,
        *,
        date: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerDownloadResult:
        """Mail the customers as an Excel file.

        The file is not answered, but sent to the e-mail address of the user of the API key.

        Args:
            date: Month in which the customers were created, as `yyyy-mm`; all customers when absent.
                Example: `2026-11`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/download; evidence: stated. Errata: customer_privor-003.
        """
        from .customers_download import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "date": date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del date, headers
        return response.parsed

    async def update_activation(
        self,
        body: CustomerActivationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerActivationResult:
        """Accept, refuse, block or delete a customer.

        Decides on somebody who asked to become a customer, or on the storefront account of one. Status
        5 deletes the customer; no way back from there is documented. With a category, the customer is
        moved to it.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /customer/activation-status; evidence: stated. Errata: customer_privor-001.
        """
        from .customers_update_activation import OPERATION

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

    async def create(
        self,
        body: CustomerCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerResult:
        """Create a customer.

        A customer can be the sender as well as the receiver of an order.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /customer/create; evidence: stated. Errata: customers-001, customers-002, customers-003, customers-008.
        """
        from .customers_create import OPERATION

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
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerPage:
        """List customers.

        Several filters narrow the list together. The order without `order_by` is not documented; the
        sample is in the order of ids.

        Args:
            keyword: Text to look for, in the field that `type` names; in the name without it. Example:
                `Siti`.
            type_: Field that `keyword` is looked for in. Example: `NAME`.
            create_from: First day on which the customers were created. Example: `2026-11-01`.
            create_to: Last day on which the customers were created. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            registration_status: State of the customers' Storefront account. Example: `0`.
            order_by: What the list is sorted by. Example: `LATEST_CUSTOMER`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer; evidence: stated. Errata: customers-004, customers-005, customers-006.
        """
        from .customers_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "type": type_,
                    "create_from": create_from,
                    "create_to": create_to,
                    "category": category,
                    "registration_status": registration_status,
                    "order_by": order_by,
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
                type_,
                create_from,
                create_to,
                category,
                registration_status,
                order_by,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Customer]:
        """Go through the rows of all pages of `list`.

        Several filters narrow the list together. The order without `order_by` is not documented; the
        sample is in the order of ids.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for, in the field that `type` names; in the name without it. Example:
                `Siti`.
            type_: Field that `keyword` is looked for in. Example: `NAME`.
            create_from: First day on which the customers were created. Example: `2026-11-01`.
            create_to: Last day on which the customers were created. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            registration_status: State of the customers' Storefront account. Example: `0`.
            order_by: What the list is sorted by. Example: `LATEST_CUSTOMER`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer; evidence: stated. Errata: customers-004, customers-005, customers-006.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                type_=type_,
                create_from=create_from,
                create_to=create_to,
                category=category,
                registration_status=registration_status,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CustomerPage]:
        """Go through all pages of `list`.

        Several filters narrow the list together. The order without `order_by` is not documented; the
        sample is in the order of ids.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for, in the field that `type` names; in the name without it. Example:
                `Siti`.
            type_: Field that `keyword` is looked for in. Example: `NAME`.
            create_from: First day on which the customers were created. Example: `2026-11-01`.
            create_to: Last day on which the customers were created. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            registration_status: State of the customers' Storefront account. Example: `0`.
            order_by: What the list is sorted by. Example: `LATEST_CUSTOMER`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer; evidence: stated. Errata: customers-004, customers-005, customers-006.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                type_=type_,
                create_from=create_from,
                create_to=create_to,
                category=category,
                registration_status=registration_status,
                order_by=order_by,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list",
                "id",
            ),
            progress,
        )

    async def list_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerOrderHistoryPage:
        """List the orders of a customer.

        Orders that the customer was the sender of, with the sums over all of them.

        Args:
            id: The customer, `data[].id` of the list of customers. Example: `23101433`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/order-history; evidence: example. Errata: customers-007.
        """
        from .customers_list_order_history import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "id": id,
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
            del id, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CustomerOrderHistory]:
        """Go through the rows of all pages of `list_order_history`.

        Orders that the customer was the sender of, with the sums over all of them.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            id: The customer, `data[].id` of the list of customers. Example: `23101433`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/order-history; evidence: example. Errata: customers-007.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_order_history,
                "pagination_offset",
                id=id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list_order_history",
                "order_id",
            ),
            progress,
        )

    def iter_pages_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CustomerOrderHistoryPage]:
        """Go through all pages of `list_order_history`.

        Orders that the customer was the sender of, with the sums over all of them.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            id: The customer, `data[].id` of the list of customers. Example: `23101433`.
            start_date: First day of the orders. Example: `2026-11-01`.
            end_date: Last day of the orders. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /customer/order-history; evidence: example. Errata: customers-007.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_order_history,
                "pagination_offset",
                id=id,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "customers_list_order_history",
                "order_id",
            ),
            progress,
        )

    async def update(
        self,
        body: CustomerUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CustomerResult:
        """Update a customer.

        Fields that are left out keep their value.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /customer/update; evidence: stated. Errata: customers-001, customers-002, customers-003, customers-008.
        """
        from .customers_update import OPERATION

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


class AsyncCustomersWithResponse:
    """The operations of `AsyncCustomers`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def activate_privor(
        self,
        body: CustomerPrivorActivation | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerPrivorResult]:
        """customers_activate_privor, see `AsyncCustomers.activate_privor`."""
        from .customers_activate_privor import OPERATION

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

    async def count_per_month(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerMonthList]:
        """customers_count_per_month, see `AsyncCustomers.count_per_month`."""
        from .customers_count_per_month import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def download(
        self,
        *,
        date: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerDownloadResult]:
        """customers_download, see `AsyncCustomers.download`."""
        from .customers_download import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "date": date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del date, headers

    async def update_activation(
        self,
        body: CustomerActivationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerActivationResult]:
        """customers_update_activation, see `AsyncCustomers.update_activation`."""
        from .customers_update_activation import OPERATION

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

    async def create(
        self,
        body: CustomerCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerResult]:
        """customers_create, see `AsyncCustomers.create`."""
        from .customers_create import OPERATION

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
        type_: CustomerSearchField | str | None = None,
        create_from: datetime.date | str | None = None,
        create_to: datetime.date | str | None = None,
        category: str | None = None,
        registration_status: CustomerRegistrationStatus | str | None = None,
        order_by: CustomerOrderBy | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerPage]:
        """customers_list, see `AsyncCustomers.list`."""
        from .customers_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "type": type_,
                    "create_from": create_from,
                    "create_to": create_to,
                    "category": category,
                    "registration_status": registration_status,
                    "order_by": order_by,
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
                type_,
                create_from,
                create_to,
                category,
                registration_status,
                order_by,
                per_page,
                pagination_offset,
                headers,
            )

    async def list_order_history(
        self,
        *,
        id: int,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerOrderHistoryPage]:
        """customers_list_order_history, see `AsyncCustomers.list_order_history`."""
        from .customers_list_order_history import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "id": id,
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
            del id, start_date, end_date, per_page, pagination_offset, headers

    async def update(
        self,
        body: CustomerUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerResult]:
        """customers_update, see `AsyncCustomers.update`."""
        from .customers_update import OPERATION

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
