"""Operations on analyses."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    analyses_download_customers,
    analyses_download_products,
    analyses_get_chart,
    analyses_get_customer_chart,
    analyses_list_customers,
    analyses_list_locations,
    analyses_list_products,
    analyses_list_sales_channels,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.analysis_group import AnalysisGroup
    from ...models.best_customer import BestCustomer
    from ...models.best_customer_page import BestCustomerPage
    from ...models.best_location_list import BestLocationList
    from ...models.best_product import BestProduct
    from ...models.best_product_page import BestProductPage
    from ...models.best_sales_channel_list import BestSalesChannelList
    from ...models.customer_chart import CustomerChart
    from ...models.customer_ranking import CustomerRanking
    from ...models.span_type import SpanType
    from ...models.weekday_chart import WeekdayChart
    from ...models.weekday_chart_row import WeekdayChartRow
    from ...models.with_net_sales import WithNetSales


class Analyses:
    """Operations on analyses."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AnalysesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AnalysesWithResponse(self._sender)

    def list_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        start_old: datetime.date | str | None = None,
        end_old: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> BestCustomerPage:
        """List the best customers.

        Customers by what they ordered in a span, best first.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            start_old: First day of an earlier span to compare with, by its name. It stands only in the address
                of a next page; what it does is not known. Example: `2026-10-01`.
            end_old: Last day of the earlier span. Example: `2026-10-31`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        response = self._sender.send(
            analyses_list_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "start_old": start_old,
                "end_old": end_old,
                "category": category,
                "order_by": order_by,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        start_old: datetime.date | str | None = None,
        end_old: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[BestCustomer]:
        """Go through the rows of all pages of `list_customers`.

        Customers by what they ordered in a span, best first.

        Nothing tells rows apart: one that moves to the next page while this runs comes twice.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            start_old: First day of an earlier span to compare with, by its name. It stands only in the address
                of a next page; what it does is not known. Example: `2026-10-01`.
            end_old: Last day of the earlier span. Example: `2026-10-31`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        return iterate(
            lambda page: self.list_customers(
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                start_old=start_old,
                end_old=end_old,
                category=category,
                order_by=order_by,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
        )

    def list_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> BestProductPage:
        """List the best-selling products.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Args:
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        response = self._sender.send(
            analyses_list_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[BestProduct]:
        """Go through the rows of all pages of `list_products`.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Nothing tells rows apart: one that moves to the next page while this runs comes twice.

        Args:
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        return iterate(
            lambda page: self.list_products(
                group_by=group_by,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
        )

    def list_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> BestLocationList:
        """List the best places.

        Cities by the orders of a span, with their share. The path is a guess, for the documents leave
        it empty; the method is theirs.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        response = self._sender.send(
            analyses_list_locations.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )
        return response.parsed

    def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
    ) -> BestSalesChannelList:
        """List the best sales channels.

        Sales channels by the orders of a span. Other than its siblings, it takes no month and no number
        of a page.

        Args:
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: How many rows at most; no limit when absent. Example: `10`.
            with_net_sales: 1 to have net sales summed up; left out otherwise. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        response = self._sender.send(
            analyses_list_sales_channels.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "with_net_sales": with_net_sales,
            },
            timeout=timeout,
        )
        return response.parsed

    def download_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Download the best-selling products.

        All rows that the list has for the same filters, as a file. Neither its kind nor the answer is
        documented; a workbook is assumed, as for the best customers.

        Args:
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/sales/download; evidence: inferred. Errata: analyses-002, analyses-005, analyses-006, reports-002.
        """
        response = self._sender.send(
            analyses_download_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )
        return response.parsed

    def download_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Download the best customers.

        All rows that the list has for the same filters, as an Excel file. No answer is documented.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/customer/download; evidence: inferred. Errata: analyses-006, reports-002.
        """
        response = self._sender.send(
            analyses_download_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )
        return response.parsed

    def get_customer_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> CustomerChart:
        """Get the chart of customers.

        Orders of a span by kind of customer.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/customer/chart; evidence: stated. Errata: reports-002.
        """
        response = self._sender.send(
            analyses_get_customer_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )
        return response.parsed

    def get_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> WeekdayChart:
        """Get the chart of weekdays.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        response = self._sender.send(
            analyses_get_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[WeekdayChartRow]:
        """Go through the rows of all pages of `get_chart`.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        A row that moves to the next page while this runs comes once.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        return iterate(
            lambda page: self.get_chart(
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )


class AnalysesWithResponse:
    """The operations of `Analyses`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        start_old: datetime.date | str | None = None,
        end_old: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[BestCustomerPage]:
        """analyses_list_customers, see `Analyses.list_customers`."""
        return self._sender.send(
            analyses_list_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "start_old": start_old,
                "end_old": end_old,
                "category": category,
                "order_by": order_by,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    def list_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[BestProductPage]:
        """analyses_list_products, see `Analyses.list_products`."""
        return self._sender.send(
            analyses_list_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    def list_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> Response[BestLocationList]:
        """analyses_list_locations, see `Analyses.list_locations`."""
        return self._sender.send(
            analyses_list_locations.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )

    def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
    ) -> Response[BestSalesChannelList]:
        """analyses_list_sales_channels, see `Analyses.list_sales_channels`."""
        return self._sender.send(
            analyses_list_sales_channels.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "with_net_sales": with_net_sales,
            },
            timeout=timeout,
        )

    def download_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """analyses_download_products, see `Analyses.download_products`."""
        return self._sender.send(
            analyses_download_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )

    def download_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """analyses_download_customers, see `Analyses.download_customers`."""
        return self._sender.send(
            analyses_download_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )

    def get_customer_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> Response[CustomerChart]:
        """analyses_get_customer_chart, see `Analyses.get_customer_chart`."""
        return self._sender.send(
            analyses_get_customer_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )

    def get_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[WeekdayChart]:
        """analyses_get_chart, see `Analyses.get_chart`."""
        return self._sender.send(
            analyses_get_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )


class AsyncAnalyses:
    """Operations on analyses."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncAnalysesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncAnalysesWithResponse(self._sender)

    async def list_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        start_old: datetime.date | str | None = None,
        end_old: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> BestCustomerPage:
        """List the best customers.

        Customers by what they ordered in a span, best first.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            start_old: First day of an earlier span to compare with, by its name. It stands only in the address
                of a next page; what it does is not known. Example: `2026-10-01`.
            end_old: Last day of the earlier span. Example: `2026-10-31`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        response = await self._sender.send(
            analyses_list_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "start_old": start_old,
                "end_old": end_old,
                "category": category,
                "order_by": order_by,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        start_old: datetime.date | str | None = None,
        end_old: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[BestCustomer]:
        """Go through the rows of all pages of `list_customers`.

        Customers by what they ordered in a span, best first.

        Nothing tells rows apart: one that moves to the next page while this runs comes twice.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            start_old: First day of an earlier span to compare with, by its name. It stands only in the address
                of a next page; what it does is not known. Example: `2026-10-01`.
            end_old: Last day of the earlier span. Example: `2026-10-31`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        return iterate_async(
            lambda page: self.list_customers(
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                start_old=start_old,
                end_old=end_old,
                category=category,
                order_by=order_by,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
        )

    async def list_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> BestProductPage:
        """List the best-selling products.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Args:
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        response = await self._sender.send(
            analyses_list_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[BestProduct]:
        """Go through the rows of all pages of `list_products`.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Nothing tells rows apart: one that moves to the next page while this runs comes twice.

        Args:
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        return iterate_async(
            lambda page: self.list_products(
                group_by=group_by,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
        )

    async def list_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> BestLocationList:
        """List the best places.

        Cities by the orders of a span, with their share. The path is a guess, for the documents leave
        it empty; the method is theirs.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        response = await self._sender.send(
            analyses_list_locations.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )
        return response.parsed

    async def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
    ) -> BestSalesChannelList:
        """List the best sales channels.

        Sales channels by the orders of a span. Other than its siblings, it takes no month and no number
        of a page.

        Args:
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: How many rows at most; no limit when absent. Example: `10`.
            with_net_sales: 1 to have net sales summed up; left out otherwise. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        response = await self._sender.send(
            analyses_list_sales_channels.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "with_net_sales": with_net_sales,
            },
            timeout=timeout,
        )
        return response.parsed

    async def download_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Download the best-selling products.

        All rows that the list has for the same filters, as a file. Neither its kind nor the answer is
        documented; a workbook is assumed, as for the best customers.

        Args:
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/sales/download; evidence: inferred. Errata: analyses-002, analyses-005, analyses-006, reports-002.
        """
        response = await self._sender.send(
            analyses_download_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )
        return response.parsed

    async def download_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> bytes:
        """Download the best customers.

        All rows that the list has for the same filters, as an Excel file. No answer is documented.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/customer/download; evidence: inferred. Errata: analyses-006, reports-002.
        """
        response = await self._sender.send(
            analyses_download_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )
        return response.parsed

    async def get_customer_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> CustomerChart:
        """Get the chart of customers.

        Orders of a span by kind of customer.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            category: Kind of customers: N for ordinary ones, Y for resellers, D for dropshippers, or the
                `data[].code` of a category of the shop's own from the list of customer categories.
                Example: `N`.
            order_by: What decides who is best. The documents add that this is for the account of the shop's
                owner only. Example: `NET_SALES`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/customer/chart; evidence: stated. Errata: reports-002.
        """
        response = await self._sender.send(
            analyses_get_customer_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )
        return response.parsed

    async def get_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> WeekdayChart:
        """Get the chart of weekdays.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        response = await self._sender.send(
            analyses_get_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[WeekdayChartRow]:
        """Go through the rows of all pages of `get_chart`.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        A row that moves to the next page while this runs comes once.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        return iterate_async(
            lambda page: self.get_chart(
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )


class AsyncAnalysesWithResponse:
    """The operations of `AsyncAnalyses`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        start_old: datetime.date | str | None = None,
        end_old: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[BestCustomerPage]:
        """analyses_list_customers, see `AsyncAnalyses.list_customers`."""
        return await self._sender.send(
            analyses_list_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "start_old": start_old,
                "end_old": end_old,
                "category": category,
                "order_by": order_by,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    async def list_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[BestProductPage]:
        """analyses_list_products, see `AsyncAnalyses.list_products`."""
        return await self._sender.send(
            analyses_list_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    async def list_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> Response[BestLocationList]:
        """analyses_list_locations, see `AsyncAnalyses.list_locations`."""
        return await self._sender.send(
            analyses_list_locations.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )

    async def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
    ) -> Response[BestSalesChannelList]:
        """analyses_list_sales_channels, see `AsyncAnalyses.list_sales_channels`."""
        return await self._sender.send(
            analyses_list_sales_channels.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "with_net_sales": with_net_sales,
            },
            timeout=timeout,
        )

    async def download_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """analyses_download_products, see `AsyncAnalyses.download_products`."""
        return await self._sender.send(
            analyses_download_products.OPERATION,
            query={
                "group_by": group_by,
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
            },
            timeout=timeout,
        )

    async def download_customers(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """analyses_download_customers, see `AsyncAnalyses.download_customers`."""
        return await self._sender.send(
            analyses_download_customers.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )

    async def get_customer_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        timeout: float | None = None,
    ) -> Response[CustomerChart]:
        """analyses_get_customer_chart, see `AsyncAnalyses.get_customer_chart`."""
        return await self._sender.send(
            analyses_get_customer_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "category": category,
                "order_by": order_by,
            },
            timeout=timeout,
        )

    async def get_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[WeekdayChart]:
        """analyses_get_chart, see `AsyncAnalyses.get_chart`."""
        return await self._sender.send(
            analyses_get_chart.OPERATION,
            query={
                "type": type_,
                "month": month,
                "year": year,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
