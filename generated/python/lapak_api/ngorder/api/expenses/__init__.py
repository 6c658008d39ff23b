"""Operations on expenses."""

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

    from ...models.expense import Expense
    from ...models.expense_create import ExpenseCreate
    from ...models.expense_delete_result import ExpenseDeleteResult
    from ...models.expense_page import ExpensePage
    from ...models.expense_result import ExpenseResult
    from ...models.expense_update import ExpenseUpdate
    from ...models.span_type import SpanType


class Expenses:
    """Operations on expenses."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> ExpensesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return ExpensesWithResponse(self._sender)

    def list(
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
    ) -> ExpensePage:
        """List expenses.

        Expenses of the span; without dates and month, all of them. No answer is documented: the usual
        page with the fields of the request is assumed.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense; evidence: inferred. Errata: expenses-002, expenses-006, reports-001.
        """
        from .expenses_list import OPERATION

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

    def iter_all(
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
    ) -> Iterator[Expense]:
        """Go through the rows of all pages of `list`.

        Expenses of the span; without dates and month, all of them. No answer is documented: the usual
        page with the fields of the request is assumed.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense; evidence: inferred. Errata: expenses-002, expenses-006, reports-001.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
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
                "expenses_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
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
    ) -> Iterator[ExpensePage]:
        """Go through all pages of `list`.

        Expenses of the span; without dates and month, all of them. No answer is documented: the usual
        page with the fields of the request is assumed.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense; evidence: inferred. Errata: expenses-002, expenses-006, reports-001.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
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
                "expenses_list",
                "id",
            ),
            progress,
        )

    def create(
        self,
        body: ExpenseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpenseResult:
        """Create an expense.

        Something that the shop spent money on. The report counts it under `expense`.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /expense; evidence: stated. Errata: expenses-001, expenses-004, expenses-005.
        """
        from .expenses_create import OPERATION

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
        body: ExpenseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpenseResult:
        """Update an expense.

        Replaces the expense: title, amount and note have to be sent, changed or not. By their
        documented defaults, a quantity that is left out becomes 1 and a date that is left out becomes
        today.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /expense; evidence: stated. Errata: expenses-001, expenses-004, expenses-005.
        """
        from .expenses_update import OPERATION

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

    def download(
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
    ) -> bytes:
        """Download expenses.

        All rows that the list has for the same filters, as an Excel file. No answer is documented. The
        downloads of products and of customers send a mail instead; this one is not said to do so.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense/download; evidence: inferred. Errata: expenses-003, expenses-006, reports-001.
        """
        from .expenses_download import OPERATION

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

    def download_to(
        self,
        target: Path | str,
        *,
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
        """Save the file that `download` answers.

        All rows that the list has for the same filters, as an Excel file. No answer is documented. The
        downloads of products and of customers send a mail instead; this one is not said to do so.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense/download; evidence: inferred. Errata: expenses-003, expenses-006, reports-001.
        """
        from lapak.client.downloads import Download, download

        from .expenses_download import OPERATION

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
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, headers

    def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpenseDeleteResult:
        """Delete an expense.

        The expense is gone for good.

        Args:
            id: The expense, `data[].id` of the list of expenses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /expense/{id}; evidence: stated.
        """
        from .expenses_delete import OPERATION

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


class ExpensesWithResponse:
    """The operations of `Expenses`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
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
    ) -> Response[ExpensePage]:
        """expenses_list, see `Expenses.list`."""
        from .expenses_list import OPERATION

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

    def create(
        self,
        body: ExpenseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpenseResult]:
        """expenses_create, see `Expenses.create`."""
        from .expenses_create import OPERATION

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
        body: ExpenseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpenseResult]:
        """expenses_update, see `Expenses.update`."""
        from .expenses_update import OPERATION

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

    def download(
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
    ) -> Response[bytes]:
        """expenses_download, see `Expenses.download`."""
        from .expenses_download import OPERATION

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

    def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpenseDeleteResult]:
        """expenses_delete, see `Expenses.delete`."""
        from .expenses_delete import OPERATION

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


class AsyncExpenses:
    """Operations on expenses."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncExpensesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncExpensesWithResponse(self._sender)

    async def list(
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
    ) -> ExpensePage:
        """List expenses.

        Expenses of the span; without dates and month, all of them. No answer is documented: the usual
        page with the fields of the request is assumed.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense; evidence: inferred. Errata: expenses-002, expenses-006, reports-001.
        """
        from .expenses_list import OPERATION

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

    def iter_all(
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
    ) -> AsyncIterator[Expense]:
        """Go through the rows of all pages of `list`.

        Expenses of the span; without dates and month, all of them. No answer is documented: the usual
        page with the fields of the request is assumed.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense; evidence: inferred. Errata: expenses-002, expenses-006, reports-001.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
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
                "expenses_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
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
    ) -> AsyncIterator[ExpensePage]:
        """Go through all pages of `list`.

        Expenses of the span; without dates and month, all of them. No answer is documented: the usual
        page with the fields of the request is assumed.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense; evidence: inferred. Errata: expenses-002, expenses-006, reports-001.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
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
                "expenses_list",
                "id",
            ),
            progress,
        )

    async def create(
        self,
        body: ExpenseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpenseResult:
        """Create an expense.

        Something that the shop spent money on. The report counts it under `expense`.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /expense; evidence: stated. Errata: expenses-001, expenses-004, expenses-005.
        """
        from .expenses_create import OPERATION

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
        body: ExpenseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpenseResult:
        """Update an expense.

        Replaces the expense: title, amount and note have to be sent, changed or not. By their
        documented defaults, a quantity that is left out becomes 1 and a date that is left out becomes
        today.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /expense; evidence: stated. Errata: expenses-001, expenses-004, expenses-005.
        """
        from .expenses_update import OPERATION

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

    async def download(
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
    ) -> bytes:
        """Download expenses.

        All rows that the list has for the same filters, as an Excel file. No answer is documented. The
        downloads of products and of customers send a mail instead; this one is not said to do so.

        Args:
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense/download; evidence: inferred. Errata: expenses-003, expenses-006, reports-001.
        """
        from .expenses_download import OPERATION

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

    async def download_to(
        self,
        target: Path | str,
        *,
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
        """Save the file that `download` answers.

        All rows that the list has for the same filters, as an Excel file. No answer is documented. The
        downloads of products and of customers send a mail instead; this one is not said to do so.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            type_: How the span is given, by its days or by a month; by days when absent. Example:
                `BY_MONTH`.
            month: Month of the span, 1 to 12; required when `type` is BY_MONTH. Example: `11`.
            year: Last two digits of the year of the span, 26 for 2026; required when `type` is BY_MONTH.
                Example: `26`.
            start_date: First day of the expenses; all earlier ones too when absent. Example: `2026-11-01`.
            end_date: Last day of the expenses; all later ones too when absent. Example: `2026-11-30`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /expense/download; evidence: inferred. Errata: expenses-003, expenses-006, reports-001.
        """
        from lapak.client.downloads import Download, download_async

        from .expenses_download import OPERATION

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
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, month, year, start_date, end_date, headers

    async def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ExpenseDeleteResult:
        """Delete an expense.

        The expense is gone for good.

        Args:
            id: The expense, `data[].id` of the list of expenses. Example: `22`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /expense/{id}; evidence: stated.
        """
        from .expenses_delete import OPERATION

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


class AsyncExpensesWithResponse:
    """The operations of `AsyncExpenses`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
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
    ) -> Response[ExpensePage]:
        """expenses_list, see `AsyncExpenses.list`."""
        from .expenses_list import OPERATION

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

    async def create(
        self,
        body: ExpenseCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpenseResult]:
        """expenses_create, see `AsyncExpenses.create`."""
        from .expenses_create import OPERATION

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
        body: ExpenseUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpenseResult]:
        """expenses_update, see `AsyncExpenses.update`."""
        from .expenses_update import OPERATION

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

    async def download(
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
    ) -> Response[bytes]:
        """expenses_download, see `AsyncExpenses.download`."""
        from .expenses_download import OPERATION

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

    async def delete(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ExpenseDeleteResult]:
        """expenses_delete, see `AsyncExpenses.delete`."""
        from .expenses_delete import OPERATION

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
