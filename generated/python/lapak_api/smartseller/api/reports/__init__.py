"""Operations on reports."""

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

    from ...models.expedition_chart import ExpeditionChart
    from ...models.profit_chart import ProfitChart
    from ...models.report_bank import ReportBank
    from ...models.report_bank_list import ReportBankList
    from ...models.report_group import ReportGroup
    from ...models.report_group_result import ReportGroupResult
    from ...models.report_result import ReportResult
    from ...models.sales_chart import SalesChart
    from ...models.span_type import SpanType


class Reports:
    """Operations on reports."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> ReportsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return ReportsWithResponse(self._sender)

    def get_sales_chart(
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
    ) -> SalesChart:
        """Get the chart of sales.

        Sales day by day, with a row for days without any.

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

        GET /report/chart/sales; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get_sales_chart import OPERATION

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

    def get_profit_chart(
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
    ) -> ProfitChart:
        """Get the chart of profit.

        Net sales and gross profit day by day, with a row for days without any.

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

        GET /report/chart/profit; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get_profit_chart import OPERATION

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

    def get_expedition_chart(
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
    ) -> ExpeditionChart:
        """Get the chart of expeditions.

        Amounts by courier, presumably postage, with the sum of all couriers beside the rows.

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

        GET /report/chart/expedition; evidence: stated. Errata: reports-001, reports-002, reports-003.
        """
        from .reports_get_expedition_chart import OPERATION

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

    def get(
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
    ) -> ReportResult:
        """Get the report.

        Sales, profit and expenses of a span, and what lies in stock now. By the sample, net sales are
        gross sales less postage, and net profit presumably is gross profit less expenses.

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

        GET /report; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get import OPERATION

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

    def get_group(
        self,
        group: ReportGroup | str,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ReportGroupResult:
        """Get one sum of the report in detail.

        How a sum of the report is made up, by sales channel and by the person who made the orders.

        Args:
            group: Which sum; written with hyphens here, with underscores in the report itself. Example:
                `gross-sales`.
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

        GET /report/{group}; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get_group import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "group": group,
                },
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
            del group, type_, month, year, start_date, end_date, headers
        return response.parsed

    def list_banks(
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
    ) -> ReportBankList:
        """List payments by bank account.

        How much customers paid to each of the shop's accounts.

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

        GET /report/bank; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_list_banks import OPERATION

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

    def iter_all_banks(
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
    ) -> Iterator[ReportBank]:
        """Go through the rows of all pages of `list_banks`.

        How much customers paid to each of the shop's accounts.

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

        GET /report/bank; evidence: stated. Errata: reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_banks,
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
                "reports_list_banks",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_banks(
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
    ) -> Iterator[ReportBankList]:
        """Go through all pages of `list_banks`.

        How much customers paid to each of the shop's accounts.

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

        GET /report/bank; evidence: stated. Errata: reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_banks,
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
                "reports_list_banks",
                "id",
                single=True,
            ),
            progress,
        )


class ReportsWithResponse:
    """The operations of `Reports`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_sales_chart(
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
    ) -> Response[SalesChart]:
        """reports_get_sales_chart, see `Reports.get_sales_chart`."""
        from .reports_get_sales_chart import OPERATION

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

    def get_profit_chart(
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
    ) -> Response[ProfitChart]:
        """reports_get_profit_chart, see `Reports.get_profit_chart`."""
        from .reports_get_profit_chart import OPERATION

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

    def get_expedition_chart(
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
    ) -> Response[ExpeditionChart]:
        """reports_get_expedition_chart, see `Reports.get_expedition_chart`."""
        from .reports_get_expedition_chart import OPERATION

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

    def get(
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
    ) -> Response[ReportResult]:
        """reports_get, see `Reports.get`."""
        from .reports_get import OPERATION

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

    def get_group(
        self,
        group: ReportGroup | str,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ReportGroupResult]:
        """reports_get_group, see `Reports.get_group`."""
        from .reports_get_group import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "group": group,
                },
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
            del group, type_, month, year, start_date, end_date, headers

    def list_banks(
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
    ) -> Response[ReportBankList]:
        """reports_list_banks, see `Reports.list_banks`."""
        from .reports_list_banks import OPERATION

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


class AsyncReports:
    """Operations on reports."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncReportsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncReportsWithResponse(self._sender)

    async def get_sales_chart(
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
    ) -> SalesChart:
        """Get the chart of sales.

        Sales day by day, with a row for days without any.

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

        GET /report/chart/sales; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get_sales_chart import OPERATION

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

    async def get_profit_chart(
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
    ) -> ProfitChart:
        """Get the chart of profit.

        Net sales and gross profit day by day, with a row for days without any.

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

        GET /report/chart/profit; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get_profit_chart import OPERATION

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

    async def get_expedition_chart(
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
    ) -> ExpeditionChart:
        """Get the chart of expeditions.

        Amounts by courier, presumably postage, with the sum of all couriers beside the rows.

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

        GET /report/chart/expedition; evidence: stated. Errata: reports-001, reports-002, reports-003.
        """
        from .reports_get_expedition_chart import OPERATION

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

    async def get(
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
    ) -> ReportResult:
        """Get the report.

        Sales, profit and expenses of a span, and what lies in stock now. By the sample, net sales are
        gross sales less postage, and net profit presumably is gross profit less expenses.

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

        GET /report; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get import OPERATION

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

    async def get_group(
        self,
        group: ReportGroup | str,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ReportGroupResult:
        """Get one sum of the report in detail.

        How a sum of the report is made up, by sales channel and by the person who made the orders.

        Args:
            group: Which sum; written with hyphens here, with underscores in the report itself. Example:
                `gross-sales`.
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

        GET /report/{group}; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_get_group import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "group": group,
                },
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
            del group, type_, month, year, start_date, end_date, headers
        return response.parsed

    async def list_banks(
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
    ) -> ReportBankList:
        """List payments by bank account.

        How much customers paid to each of the shop's accounts.

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

        GET /report/bank; evidence: stated. Errata: reports-001, reports-002.
        """
        from .reports_list_banks import OPERATION

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

    def iter_all_banks(
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
    ) -> AsyncIterator[ReportBank]:
        """Go through the rows of all pages of `list_banks`.

        How much customers paid to each of the shop's accounts.

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

        GET /report/bank; evidence: stated. Errata: reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_banks,
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
                "reports_list_banks",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_banks(
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
    ) -> AsyncIterator[ReportBankList]:
        """Go through all pages of `list_banks`.

        How much customers paid to each of the shop's accounts.

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

        GET /report/bank; evidence: stated. Errata: reports-001, reports-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_banks,
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
                "reports_list_banks",
                "id",
                single=True,
            ),
            progress,
        )


class AsyncReportsWithResponse:
    """The operations of `AsyncReports`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_sales_chart(
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
    ) -> Response[SalesChart]:
        """reports_get_sales_chart, see `AsyncReports.get_sales_chart`."""
        from .reports_get_sales_chart import OPERATION

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

    async def get_profit_chart(
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
    ) -> Response[ProfitChart]:
        """reports_get_profit_chart, see `AsyncReports.get_profit_chart`."""
        from .reports_get_profit_chart import OPERATION

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

    async def get_expedition_chart(
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
    ) -> Response[ExpeditionChart]:
        """reports_get_expedition_chart, see `AsyncReports.get_expedition_chart`."""
        from .reports_get_expedition_chart import OPERATION

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

    async def get(
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
    ) -> Response[ReportResult]:
        """reports_get, see `AsyncReports.get`."""
        from .reports_get import OPERATION

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

    async def get_group(
        self,
        group: ReportGroup | str,
        *,
        type_: SpanType | str | None = None,
        month: int | None = None,
        year: int | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ReportGroupResult]:
        """reports_get_group, see `AsyncReports.get_group`."""
        from .reports_get_group import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "group": group,
                },
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
            del group, type_, month, year, start_date, end_date, headers

    async def list_banks(
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
    ) -> Response[ReportBankList]:
        """reports_list_banks, see `AsyncReports.list_banks`."""
        from .reports_list_banks import OPERATION

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
