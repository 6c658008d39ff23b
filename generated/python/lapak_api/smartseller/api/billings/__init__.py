"""Operations on billings."""

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

    from ...models.addon import Addon
    from ...models.addon_list import AddonList
    from ...models.billing import Billing
    from ...models.billing_page import BillingPage


class Billings:
    """Operations on billings."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> BillingsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return BillingsWithResponse(self._sender)

    def list_addons(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AddonList:
        """List add-ons.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/addons; evidence: stated.
        """
        from .billings_list_addons import OPERATION

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

    def iter_all_addons(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Addon]:
        """Go through the rows of all pages of `list_addons`.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/addons; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_addons,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list_addons",
                single=True,
            ),
            progress,
        )

    def iter_pages_addons(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[AddonList]:
        """Go through all pages of `list_addons`.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/addons; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_addons,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list_addons",
                single=True,
            ),
            progress,
        )

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BillingPage:
        """List invoices of the provider.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        from .billings_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
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
            del start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Billing]:
        """Go through the rows of all pages of `list`.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BillingPage]:
        """Go through all pages of `list`.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list",
                "id",
            ),
            progress,
        )

    def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download an invoice of the provider.

        The documents say that it is a PDF and show no answer; that the file itself is answered is
        assumed.

        Args:
            id: The invoice, `data[].id` of the list of invoices. Example: `15847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/{id}/download; evidence: inferred. Errata: billings-001.
        """
        from .billings_download_invoice import OPERATION

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

    def download_invoice_to(
        self,
        target: Path | str,
        id: int,
        *,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_invoice` answers.

        The documents say that it is a PDF and show no answer; that the file itself is answered is
        assumed.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            id: The invoice, `data[].id` of the list of invoices. Example: `15847`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/{id}/download; evidence: inferred. Errata: billings-001.
        """
        from lapak.client.downloads import Download, download

        from .billings_download_invoice import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
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


class BillingsWithResponse:
    """The operations of `Billings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_addons(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AddonList]:
        """billings_list_addons, see `Billings.list_addons`."""
        from .billings_list_addons import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BillingPage]:
        """billings_list, see `Billings.list`."""
        from .billings_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
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
            del start_date, end_date, per_page, pagination_offset, headers

    def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """billings_download_invoice, see `Billings.download_invoice`."""
        from .billings_download_invoice import OPERATION

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


class AsyncBillings:
    """Operations on billings."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncBillingsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncBillingsWithResponse(self._sender)

    async def list_addons(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AddonList:
        """List add-ons.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/addons; evidence: stated.
        """
        from .billings_list_addons import OPERATION

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

    def iter_all_addons(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Addon]:
        """Go through the rows of all pages of `list_addons`.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/addons; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_addons,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list_addons",
                single=True,
            ),
            progress,
        )

    def iter_pages_addons(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[AddonList]:
        """Go through all pages of `list_addons`.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/addons; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_addons,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list_addons",
                single=True,
            ),
            progress,
        )

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BillingPage:
        """List invoices of the provider.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        from .billings_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
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
            del start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Billing]:
        """Go through the rows of all pages of `list`.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BillingPage]:
        """Go through all pages of `list`.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "billings_list",
                "id",
            ),
            progress,
        )

    async def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download an invoice of the provider.

        The documents say that it is a PDF and show no answer; that the file itself is answered is
        assumed.

        Args:
            id: The invoice, `data[].id` of the list of invoices. Example: `15847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/{id}/download; evidence: inferred. Errata: billings-001.
        """
        from .billings_download_invoice import OPERATION

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

    async def download_invoice_to(
        self,
        target: Path | str,
        id: int,
        *,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_invoice` answers.

        The documents say that it is a PDF and show no answer; that the file itself is answered is
        assumed.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            id: The invoice, `data[].id` of the list of invoices. Example: `15847`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /billing/{id}/download; evidence: inferred. Errata: billings-001.
        """
        from lapak.client.downloads import Download, download_async

        from .billings_download_invoice import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
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


class AsyncBillingsWithResponse:
    """The operations of `AsyncBillings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_addons(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AddonList]:
        """billings_list_addons, see `AsyncBillings.list_addons`."""
        from .billings_list_addons import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BillingPage]:
        """billings_list, see `AsyncBillings.list`."""
        from .billings_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
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
            del start_date, end_date, per_page, pagination_offset, headers

    async def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """billings_download_invoice, see `AsyncBillings.download_invoice`."""
        from .billings_download_invoice import OPERATION

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
