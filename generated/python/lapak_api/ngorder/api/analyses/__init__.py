"""Operations on analyses."""

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

    from ...models.analysis_group import AnalysisGroup
    from ...models.best_customer import BestCustomer
    from ...models.best_customer_page import BestCustomerPage
    from ...models.best_location import BestLocation
    from ...models.best_location_list import BestLocationList
    from ...models.best_product import BestProduct
    from ...models.best_product_page import BestProductPage
    from ...models.best_sales_channel import BestSalesChannel
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        from .analyses_list_customers import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                type_,
                month,
                year,
                start_date,
                end_date,
                start_old,
                end_old,
                category,
                order_by,
                per_page,
                pagination_offset,
                headers,
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestCustomer]:
        """Go through the rows of all pages of `list_customers`.

        Customers by what they ordered in a span, best first.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_customers,
                "pagination_offset",
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
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_customers",
            ),
            progress,
        )

    def iter_pages_customers(
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestCustomerPage]:
        """Go through all pages of `list_customers`.

        Customers by what they ordered in a span, best first.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_customers,
                "pagination_offset",
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
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_customers",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        from .analyses_list_products import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, per_page, pagination_offset, headers
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestProduct]:
        """Go through the rows of all pages of `list_products`.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_products,
                "pagination_offset",
                group_by=group_by,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_products",
            ),
            progress,
        )

    def iter_pages_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestProductPage]:
        """Go through all pages of `list_products`.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_products,
                "pagination_offset",
                group_by=group_by,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_products",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        from .analyses_list_locations import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, headers
        return response.parsed

    def iter_all_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestLocation]:
        """Go through the rows of all pages of `list_locations`.

        Cities by the orders of a span, with their share. The path is a guess, for the documents leave
        it empty; the method is theirs.

        The list comes in one page, whose rows these are.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_locations,
                None,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_locations",
                single=True,
            ),
            progress,
        )

    def iter_pages_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestLocationList]:
        """Go through all pages of `list_locations`.

        Cities by the orders of a span, with their share. The path is a guess, for the documents leave
        it empty; the method is theirs.

        The list comes in one page.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_locations,
                None,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_locations",
                single=True,
            ),
            progress,
        )

    def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        from .analyses_list_sales_channels import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "with_net_sales": with_net_sales,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, per_page, with_net_sales, headers
        return response.parsed

    def iter_all_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestSalesChannel]:
        """Go through the rows of all pages of `list_sales_channels`.

        Sales channels by the orders of a span. Other than its siblings, it takes no month and no number
        of a page.

        The list comes in one page, whose rows these are.

        Args:
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: How many rows at most; no limit when absent. Example: `10`.
            with_net_sales: 1 to have net sales summed up; left out otherwise. Example: `1`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_sales_channels,
                None,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                with_net_sales=with_net_sales,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_sales_channels",
                single=True,
            ),
            progress,
        )

    def iter_pages_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BestSalesChannelList]:
        """Go through all pages of `list_sales_channels`.

        Sales channels by the orders of a span. Other than its siblings, it takes no month and no number
        of a page.

        The list comes in one page.

        Args:
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: How many rows at most; no limit when absent. Example: `10`.
            with_net_sales: 1 to have net sales summed up; left out otherwise. Example: `1`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_sales_channels,
                None,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                with_net_sales=with_net_sales,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_sales_channels",
                single=True,
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales/download; evidence: inferred. Errata: analyses-002, analyses-005, analyses-006, reports-002.
        """
        from .analyses_download_products import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "group_by": group_by,
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, headers
        return response.parsed

    def download_products_to(
        self,
        target: Path | str,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_products` answers.

        All rows that the list has for the same filters, as a file. Neither its kind nor the answer is
        documented; a workbook is assumed, as for the best customers.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales/download; evidence: inferred. Errata: analyses-002, analyses-005, analyses-006, reports-002.
        """
        from lapak.client.downloads import Download, download

        from .analyses_download_products import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "group_by": group_by,
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer/download; evidence: inferred. Errata: analyses-006, reports-002.
        """
        from .analyses_download_customers import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers
        return response.parsed

    def download_customers_to(
        self,
        target: Path | str,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_customers` answers.

        All rows that the list has for the same filters, as an Excel file. No answer is documented.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
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
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer/download; evidence: inferred. Errata: analyses-006, reports-002.
        """
        from lapak.client.downloads import Download, download

        from .analyses_download_customers import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer/chart; evidence: stated. Errata: reports-002.
        """
        from .analyses_get_customer_chart import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        from .analyses_get_chart import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, per_page, pagination_offset, headers
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[WeekdayChartRow]:
        """Go through the rows of all pages of `get_chart`.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.get_chart,
                "pagination_offset",
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_get_chart",
                "id",
            ),
            progress,
        )

    def iter_pages_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[WeekdayChart]:
        """Go through all pages of `get_chart`.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.get_chart,
                "pagination_offset",
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_get_chart",
                "id",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestCustomerPage]:
        """analyses_list_customers, see `Analyses.list_customers`."""
        from .analyses_list_customers import OPERATION

        try:
            return self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                type_,
                month,
                year,
                start_date,
                end_date,
                start_old,
                end_old,
                category,
                order_by,
                per_page,
                pagination_offset,
                headers,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestProductPage]:
        """analyses_list_products, see `Analyses.list_products`."""
        from .analyses_list_products import OPERATION

        try:
            return self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, per_page, pagination_offset, headers

    def list_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestLocationList]:
        """analyses_list_locations, see `Analyses.list_locations`."""
        from .analyses_list_locations import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, headers

    def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestSalesChannelList]:
        """analyses_list_sales_channels, see `Analyses.list_sales_channels`."""
        from .analyses_list_sales_channels import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "with_net_sales": with_net_sales,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, per_page, with_net_sales, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """analyses_download_products, see `Analyses.download_products`."""
        from .analyses_download_products import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "group_by": group_by,
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """analyses_download_customers, see `Analyses.download_customers`."""
        from .analyses_download_customers import OPERATION

        try:
            return self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerChart]:
        """analyses_get_customer_chart, see `Analyses.get_customer_chart`."""
        from .analyses_get_customer_chart import OPERATION

        try:
            return self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WeekdayChart]:
        """analyses_get_chart, see `Analyses.get_chart`."""
        from .analyses_get_chart import OPERATION

        try:
            return self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, per_page, pagination_offset, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        from .analyses_list_customers import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                type_,
                month,
                year,
                start_date,
                end_date,
                start_old,
                end_old,
                category,
                order_by,
                per_page,
                pagination_offset,
                headers,
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestCustomer]:
        """Go through the rows of all pages of `list_customers`.

        Customers by what they ordered in a span, best first.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_customers,
                "pagination_offset",
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
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_customers",
            ),
            progress,
        )

    def iter_pages_customers(
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestCustomerPage]:
        """Go through all pages of `list_customers`.

        Customers by what they ordered in a span, best first.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer; evidence: stated. Errata: analyses-001, analyses-007, reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_customers,
                "pagination_offset",
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
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_customers",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        from .analyses_list_products import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, per_page, pagination_offset, headers
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestProduct]:
        """Go through the rows of all pages of `list_products`.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_products,
                "pagination_offset",
                group_by=group_by,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_products",
            ),
            progress,
        )

    def iter_pages_products(
        self,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestProductPage]:
        """Go through all pages of `list_products`.

        Products, SKUs or categories by what was sold of them in a span. No answer is documented: the
        page is the usual one, the fields of its rows are a guess from the other analyses.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales; evidence: inferred. Errata: analyses-002, analyses-003, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_products,
                "pagination_offset",
                group_by=group_by,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_products",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        from .analyses_list_locations import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, headers
        return response.parsed

    def iter_all_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestLocation]:
        """Go through the rows of all pages of `list_locations`.

        Cities by the orders of a span, with their share. The path is a guess, for the documents leave
        it empty; the method is theirs.

        The list comes in one page, whose rows these are.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_locations,
                None,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_locations",
                single=True,
            ),
            progress,
        )

    def iter_pages_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestLocationList]:
        """Go through all pages of `list_locations`.

        Cities by the orders of a span, with their share. The path is a guess, for the documents leave
        it empty; the method is theirs.

        The list comes in one page.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/location; evidence: inferred. Errata: analyses-004, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_locations,
                None,
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_locations",
                single=True,
            ),
            progress,
        )

    async def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        from .analyses_list_sales_channels import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "with_net_sales": with_net_sales,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, per_page, with_net_sales, headers
        return response.parsed

    def iter_all_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestSalesChannel]:
        """Go through the rows of all pages of `list_sales_channels`.

        Sales channels by the orders of a span. Other than its siblings, it takes no month and no number
        of a page.

        The list comes in one page, whose rows these are.

        Args:
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: How many rows at most; no limit when absent. Example: `10`.
            with_net_sales: 1 to have net sales summed up; left out otherwise. Example: `1`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_sales_channels,
                None,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                with_net_sales=with_net_sales,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_sales_channels",
                single=True,
            ),
            progress,
        )

    def iter_pages_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BestSalesChannelList]:
        """Go through all pages of `list_sales_channels`.

        Sales channels by the orders of a span. Other than its siblings, it takes no month and no number
        of a page.

        The list comes in one page.

        Args:
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            per_page: How many rows at most; no limit when absent. Example: `10`.
            with_net_sales: 1 to have net sales summed up; left out otherwise. Example: `1`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales-channel; evidence: stated. Errata: reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_sales_channels,
                None,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                with_net_sales=with_net_sales,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_list_sales_channels",
                single=True,
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales/download; evidence: inferred. Errata: analyses-002, analyses-005, analyses-006, reports-002.
        """
        from .analyses_download_products import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "group_by": group_by,
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, headers
        return response.parsed

    async def download_products_to(
        self,
        target: Path | str,
        *,
        group_by: AnalysisGroup | str | None = None,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_products` answers.

        All rows that the list has for the same filters, as a file. Neither its kind nor the answer is
        documented; a workbook is assumed, as for the best customers.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            group_by: What a row stands for; a product when absent. Example: `SKU`.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the span. Undocumented when absent; the first day of the current month is
                assumed. Example: `2026-11-01`.
            end_date: Last day of the span. Undocumented when absent; today is assumed. Example: `2026-11-30`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/sales/download; evidence: inferred. Errata: analyses-002, analyses-005, analyses-006, reports-002.
        """
        from lapak.client.downloads import Download, download_async

        from .analyses_download_products import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "group_by": group_by,
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer/download; evidence: inferred. Errata: analyses-006, reports-002.
        """
        from .analyses_download_customers import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers
        return response.parsed

    async def download_customers_to(
        self,
        target: Path | str,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        category: str | None = None,
        order_by: CustomerRanking | str | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_customers` answers.

        All rows that the list has for the same filters, as an Excel file. No answer is documented.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
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
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer/download; evidence: inferred. Errata: analyses-006, reports-002.
        """
        from lapak.client.downloads import Download, download_async

        from .analyses_download_customers import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/customer/chart; evidence: stated. Errata: reports-002.
        """
        from .analyses_get_customer_chart import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
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
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        from .analyses_get_chart import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, per_page, pagination_offset, headers
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
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[WeekdayChartRow]:
        """Go through the rows of all pages of `get_chart`.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.get_chart,
                "pagination_offset",
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_get_chart",
                "id",
            ),
            progress,
        )

    def iter_pages_chart(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[WeekdayChart]:
        """Go through all pages of `get_chart`.

        Totals of a span by weekday, days without any last by the sample. What is counted is not said;
        orders are assumed. The path is a guess, for the documents leave it empty; the method is theirs.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

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
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /analyzer/chart; evidence: inferred. Errata: analyses-008, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.get_chart,
                "pagination_offset",
                type_=type_,
                month=month,
                year=year,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "analyses_get_chart",
                "id",
            ),
            progress,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestCustomerPage]:
        """analyses_list_customers, see `AsyncAnalyses.list_customers`."""
        from .analyses_list_customers import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del (
                type_,
                month,
                year,
                start_date,
                end_date,
                start_old,
                end_old,
                category,
                order_by,
                per_page,
                pagination_offset,
                headers,
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestProductPage]:
        """analyses_list_products, see `AsyncAnalyses.list_products`."""
        from .analyses_list_products import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, per_page, pagination_offset, headers

    async def list_locations(
        self,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestLocationList]:
        """analyses_list_locations, see `AsyncAnalyses.list_locations`."""
        from .analyses_list_locations import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, headers

    async def list_sales_channels(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        with_net_sales: WithNetSales | int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BestSalesChannelList]:
        """analyses_list_sales_channels, see `AsyncAnalyses.list_sales_channels`."""
        from .analyses_list_sales_channels import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "per_page": per_page,
                    "with_net_sales": with_net_sales,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start_date, end_date, per_page, with_net_sales, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """analyses_download_products, see `AsyncAnalyses.download_products`."""
        from .analyses_download_products import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "group_by": group_by,
                    "type": type_,
                    "month": month,
                    "year": year,
                    "start_date": start_date,
                    "end_date": end_date,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del group_by, type_, month, year, start_date, end_date, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """analyses_download_customers, see `AsyncAnalyses.download_customers`."""
        from .analyses_download_customers import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CustomerChart]:
        """analyses_get_customer_chart, see `AsyncAnalyses.get_customer_chart`."""
        from .analyses_get_customer_chart import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, category, order_by, headers

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WeekdayChart]:
        """analyses_get_chart, see `AsyncAnalyses.get_chart`."""
        from .analyses_get_chart import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
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
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, per_page, pagination_offset, headers
