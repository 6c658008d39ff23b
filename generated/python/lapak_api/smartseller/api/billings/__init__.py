"""Operations on billings."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    billings_download_invoice,
    billings_list,
    billings_list_addons,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

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
    ) -> AddonList:
        """List add-ons.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /billing/addons; evidence: stated.
        """
        response = self._sender.send(
            billings_list_addons.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
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

        GET /billing; evidence: stated. Errata: billings-002.
        """
        response = self._sender.send(
            billings_list.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Billing]:
        """Go through the rows of all pages of `list`.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        A row that moves to the next page while this runs comes once.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        return iterate(
            lambda page: self.list(
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> bytes:
        """Download an invoice of the provider.

        The documents say that it is a PDF and show no answer; that the file itself is answered is
        assumed.

        Args:
            id: The invoice, `data[].id` of the list of invoices. Example: `15847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /billing/{id}/download; evidence: inferred. Errata: billings-001.
        """
        response = self._sender.send(
            billings_download_invoice.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed


class BillingsWithResponse:
    """The operations of `Billings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_addons(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[AddonList]:
        """billings_list_addons, see `Billings.list_addons`."""
        return self._sender.send(
            billings_list_addons.OPERATION,
            timeout=timeout,
        )

    def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[BillingPage]:
        """billings_list, see `Billings.list`."""
        return self._sender.send(
            billings_list.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """billings_download_invoice, see `Billings.download_invoice`."""
        return self._sender.send(
            billings_download_invoice.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )


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
    ) -> AddonList:
        """List add-ons.

        What the shop has bought from the provider, one row for each kind of service, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /billing/addons; evidence: stated.
        """
        response = await self._sender.send(
            billings_list_addons.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
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

        GET /billing; evidence: stated. Errata: billings-002.
        """
        response = await self._sender.send(
            billings_list.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )
        return response.parsed

    def iter_all(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Billing]:
        """Go through the rows of all pages of `list`.

        What the shop was billed for, newest first in the sample, with the span of days that the answer
        covers.

        A row that moves to the next page while this runs comes once.

        Args:
            start_date: First day of the invoices. Example: `2026-11-01`.
            end_date: Last day of the invoices. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `50`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /billing; evidence: stated. Errata: billings-002.
        """
        return iterate_async(
            lambda page: self.list(
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    async def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> bytes:
        """Download an invoice of the provider.

        The documents say that it is a PDF and show no answer; that the file itself is answered is
        assumed.

        Args:
            id: The invoice, `data[].id` of the list of invoices. Example: `15847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /billing/{id}/download; evidence: inferred. Errata: billings-001.
        """
        response = await self._sender.send(
            billings_download_invoice.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed


class AsyncBillingsWithResponse:
    """The operations of `AsyncBillings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_addons(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[AddonList]:
        """billings_list_addons, see `AsyncBillings.list_addons`."""
        return await self._sender.send(
            billings_list_addons.OPERATION,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
    ) -> Response[BillingPage]:
        """billings_list, see `AsyncBillings.list`."""
        return await self._sender.send(
            billings_list.OPERATION,
            query={
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    async def download_invoice(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[bytes]:
        """billings_download_invoice, see `AsyncBillings.download_invoice`."""
        return await self._sender.send(
            billings_download_invoice.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
