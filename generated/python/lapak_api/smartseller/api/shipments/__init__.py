"""Operations on shipments."""

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

    from ...models.cod_courier import CodCourier
    from ...models.cod_courier_list import CodCourierList
    from ...models.shipment import Shipment
    from ...models.shipment_cod_status import ShipmentCodStatus
    from ...models.shipment_invoice import ShipmentInvoice
    from ...models.shipment_invoice_page import ShipmentInvoicePage
    from ...models.shipment_invoice_status import ShipmentInvoiceStatus
    from ...models.shipment_page import ShipmentPage
    from ...models.shipment_payment import ShipmentPayment
    from ...models.shipment_payment_page import ShipmentPaymentPage
    from ...models.shipment_pickup_cancel import ShipmentPickupCancel
    from ...models.shipment_pickup_canceled import ShipmentPickupCanceled
    from ...models.shipment_pickup_request import ShipmentPickupRequest
    from ...models.shipment_pickup_result import ShipmentPickupResult
    from ...models.shipment_progress import ShipmentProgress
    from ...models.shipment_report_result import ShipmentReportResult
    from ...models.shipment_result import ShipmentResult
    from ...models.shipment_search_type import ShipmentSearchType


class Shipments:
    """Operations on shipments."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> ShipmentsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return ShipmentsWithResponse(self._sender)

    def list_cod_couriers(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CodCourierList:
        """List couriers with cash on delivery.

        Couriers whose parcels the receiver can pay for. Their names filter all lists of shipments.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/cod-active; evidence: stated.
        """
        from .shipments_list_cod_couriers import OPERATION

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

    def iter_all_cod_couriers(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CodCourier]:
        """Go through the rows of all pages of `list_cod_couriers`.

        Couriers whose parcels the receiver can pay for. Their names filter all lists of shipments.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/cod-active; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_cod_couriers,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_cod_couriers",
                single=True,
            ),
            progress,
        )

    def iter_pages_cod_couriers(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[CodCourierList]:
        """Go through all pages of `list_cod_couriers`.

        Couriers whose parcels the receiver can pay for. Their names filter all lists of shipments.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/cod-active; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_cod_couriers,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_cod_couriers",
                single=True,
            ),
            progress,
        )

    def list_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentInvoicePage:
        """List invoices of the delivery service.

        What the shop owes for sending. Couriers stand in capitals here, in small letters in the filter.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice; evidence: stated.
        """
        from .shipments_list_invoices import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ShipmentInvoice]:
        """Go through the rows of all pages of `list_invoices`.

        What the shop owes for sending. Couriers stand in capitals here, in small letters in the filter.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_invoices,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_invoices",
                "id",
            ),
            progress,
        )

    def iter_pages_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ShipmentInvoicePage]:
        """Go through all pages of `list_invoices`.

        What the shop owes for sending. Couriers stand in capitals here, in small letters in the filter.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_invoices,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_invoices",
                "id",
            ),
            progress,
        )

    def download_invoice_csv(
        self,
        id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download an invoice as CSV.

        An invoice of the delivery service as a table. The documents show no answer; that it is the file
        is assumed.

        Args:
            id: The invoice, `data[].id` of the list of invoices; its twin for PDF calls it
                `invoice_id`. Example: `kRtWqa`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/csv/{id}; evidence: inferred. Errata: shipments-004, shipments-005.
        """
        from .shipments_download_invoice_csv import OPERATION

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

    def download_invoice_csv_to(
        self,
        target: Path | str,
        id: str,
        *,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_invoice_csv` answers.

        An invoice of the delivery service as a table. The documents show no answer; that it is the file
        is assumed.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            id: The invoice, `data[].id` of the list of invoices; its twin for PDF calls it
                `invoice_id`. Example: `kRtWqa`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/csv/{id}; evidence: inferred. Errata: shipments-004, shipments-005.
        """
        from lapak.client.downloads import Download, download

        from .shipments_download_invoice_csv import OPERATION

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

    def download_invoice_pdf(
        self,
        invoice_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download an invoice as PDF.

        An invoice of the delivery service, ready to print. The documents show no answer; that it is the
        file is assumed.

        Args:
            invoice_id: The invoice, `data[].id` of the list of invoices; its twin for CSV calls it `id`.
                Example: `kRtWqa`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/pdf/{invoice_id}; evidence: inferred. Errata: shipments-004.
        """
        from .shipments_download_invoice_pdf import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "invoice_id": invoice_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del invoice_id, headers
        return response.parsed

    def download_invoice_pdf_to(
        self,
        target: Path | str,
        invoice_id: str,
        *,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_invoice_pdf` answers.

        An invoice of the delivery service, ready to print. The documents show no answer; that it is the
        file is assumed.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            invoice_id: The invoice, `data[].id` of the list of invoices; its twin for CSV calls it `id`.
                Example: `kRtWqa`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/pdf/{invoice_id}; evidence: inferred. Errata: shipments-004.
        """
        from lapak.client.downloads import Download, download

        from .shipments_download_invoice_pdf import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                path={
                    "invoice_id": invoice_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del invoice_id, headers

    def list_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPaymentPage:
        """List payments of the delivery service.

        What couriers have collected for the shop, less their costs, and the balance that can be
        withdrawn.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page; more than other lists have unless asked. Example: `100`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/payment; evidence: stated. Errata: shipments-006.
        """
        from .shipments_list_payments import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ShipmentPayment]:
        """Go through the rows of all pages of `list_payments`.

        What couriers have collected for the shop, less their costs, and the balance that can be
        withdrawn.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page; more than other lists have unless asked. Example: `100`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/payment; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_payments,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_payments",
            ),
            progress,
        )

    def iter_pages_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ShipmentPaymentPage]:
        """Go through all pages of `list_payments`.

        What couriers have collected for the shop, less their costs, and the balance that can be
        withdrawn.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page; more than other lists have unless asked. Example: `100`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/payment; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_payments,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_payments",
            ),
            progress,
        )

    def get_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentReportResult:
        """Get a report on shipments.

        A report on the parcels of the last days. No answer is documented; that it has `data` is all
        that can be assumed.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            interval: Days that the report covers, supposedly back from today. Example: `7`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/report; evidence: inferred. Errata: shipments-002, shipments-003.
        """
        from .shipments_get_report import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers
        return response.parsed

    def download_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a report on shipments.

        The report on the parcels of the last days as CSV. The documents show no answer; that it is the
        file itself is assumed, as no e-mail is named. Other downloads mail their file, and this one
        might too.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            interval: Days that the report covers, supposedly back from today. Example: `7`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/report/download; evidence: inferred. Errata: shipments-003, shipments-004.
        """
        from .shipments_download_report import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers
        return response.parsed

    def download_report_to(
        self,
        target: Path | str,
        *,
        courier: str | None = None,
        interval: int | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_report` answers.

        The report on the parcels of the last days as CSV. The documents show no answer; that it is the
        file itself is assumed, as no e-mail is named. Other downloads mail their file, and this one
        might too.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            interval: Days that the report covers, supposedly back from today. Example: `7`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/report/download; evidence: inferred. Errata: shipments-003, shipments-004.
        """
        from lapak.client.downloads import Download, download

        from .shipments_download_report import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers

    def list(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPage:
        """List shipments.

        Orders that the delivery service handles. Without `status` only those that are ready to ship.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            per_page: Rows in a page. No limit is documented. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping; evidence: stated. Errata: shipments-006.
        """
        from .shipments_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
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
                courier,
                status,
                type_,
                start_date,
                end_date,
                cod_status,
                supplier_id,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Shipment]:
        """Go through the rows of all pages of `list`.

        Orders that the delivery service handles. Without `status` only those that are ready to ship.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            per_page: Rows in a page. No limit is documented. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                courier=courier,
                status=status,
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                cod_status=cod_status,
                supplier_id=supplier_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list",
                "order_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[ShipmentPage]:
        """Go through all pages of `list`.

        Orders that the delivery service handles. Without `status` only those that are ready to ship.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            per_page: Rows in a page. No limit is documented. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                courier=courier,
                status=status,
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                cod_status=cod_status,
                supplier_id=supplier_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list",
                "order_id",
            ),
            progress,
        )

    def download(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download the list of shipments.

        All rows that the list has for the same filters, as an Excel file. The documents show no answer;
        that it is the file itself is assumed, as no e-mail is named. Other downloads mail their file,
        and this one might too.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/download; evidence: inferred. Errata: shipments-004.
        """
        from .shipments_download import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, courier, status, type_, start_date, end_date, cod_status, supplier_id, headers
        return response.parsed

    def download_to(
        self,
        target: Path | str,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download` answers.

        All rows that the list has for the same filters, as an Excel file. The documents show no answer;
        that it is the file itself is assumed, as no e-mail is named. Other downloads mail their file,
        and this one might too.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/download; evidence: inferred. Errata: shipments-004.
        """
        from lapak.client.downloads import Download, download

        from .shipments_download import OPERATION

        try:
            return download(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, courier, status, type_, start_date, end_date, cod_status, supplier_id, headers

    def request_pickup(
        self,
        body: ShipmentPickupRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPickupResult:
        """Request the pickup of parcels.

        Calls the courier, or announces that the parcels will be brought to it. It is assumed that
        orders which cannot be processed are left out of `success_data` while the others go through.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /shipping/pickup-request; evidence: stated.
        """
        from .shipments_request_pickup import OPERATION

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

    def cancel_pickup(
        self,
        body: ShipmentPickupCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPickupCanceled:
        """Cancel the pickup of a parcel.

        The order is ready to ship again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /shipping/cancel-pickup; evidence: stated. Errata: shipments-001.
        """
        from .shipments_cancel_pickup import OPERATION

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

    def resend(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentResult:
        """Make a parcel ready to ship again.

        Takes an order that was sent, or was to be, back among those that are ready to ship.

        Args:
            order_id: The order, `data[].order_id` of the list of shipments. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /shipping/resend/{order_id}; evidence: stated.
        """
        from .shipments_resend import OPERATION

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

    def remove(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentResult:
        """Remove an order from the list of shipments.

        The order itself stays. No operation that brings it back into the list is documented.

        Args:
            order_id: The order, `data[].order_id` of the list of shipments. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /shipping/remove/{order_id}; evidence: stated.
        """
        from .shipments_remove import OPERATION

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


class ShipmentsWithResponse:
    """The operations of `Shipments`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_cod_couriers(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CodCourierList]:
        """shipments_list_cod_couriers, see `Shipments.list_cod_couriers`."""
        from .shipments_list_cod_couriers import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def list_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentInvoicePage]:
        """shipments_list_invoices, see `Shipments.list_invoices`."""
        from .shipments_list_invoices import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers

    def download_invoice_csv(
        self,
        id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download_invoice_csv, see `Shipments.download_invoice_csv`."""
        from .shipments_download_invoice_csv import OPERATION

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

    def download_invoice_pdf(
        self,
        invoice_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download_invoice_pdf, see `Shipments.download_invoice_pdf`."""
        from .shipments_download_invoice_pdf import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "invoice_id": invoice_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del invoice_id, headers

    def list_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPaymentPage]:
        """shipments_list_payments, see `Shipments.list_payments`."""
        from .shipments_list_payments import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers

    def get_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentReportResult]:
        """shipments_get_report, see `Shipments.get_report`."""
        from .shipments_get_report import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers

    def download_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download_report, see `Shipments.download_report`."""
        from .shipments_download_report import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers

    def list(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPage]:
        """shipments_list, see `Shipments.list`."""
        from .shipments_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
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
                courier,
                status,
                type_,
                start_date,
                end_date,
                cod_status,
                supplier_id,
                per_page,
                pagination_offset,
                headers,
            )

    def download(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download, see `Shipments.download`."""
        from .shipments_download import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, courier, status, type_, start_date, end_date, cod_status, supplier_id, headers

    def request_pickup(
        self,
        body: ShipmentPickupRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPickupResult]:
        """shipments_request_pickup, see `Shipments.request_pickup`."""
        from .shipments_request_pickup import OPERATION

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

    def cancel_pickup(
        self,
        body: ShipmentPickupCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPickupCanceled]:
        """shipments_cancel_pickup, see `Shipments.cancel_pickup`."""
        from .shipments_cancel_pickup import OPERATION

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

    def resend(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentResult]:
        """shipments_resend, see `Shipments.resend`."""
        from .shipments_resend import OPERATION

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

    def remove(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentResult]:
        """shipments_remove, see `Shipments.remove`."""
        from .shipments_remove import OPERATION

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


class AsyncShipments:
    """Operations on shipments."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncShipmentsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncShipmentsWithResponse(self._sender)

    async def list_cod_couriers(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CodCourierList:
        """List couriers with cash on delivery.

        Couriers whose parcels the receiver can pay for. Their names filter all lists of shipments.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/cod-active; evidence: stated.
        """
        from .shipments_list_cod_couriers import OPERATION

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

    def iter_all_cod_couriers(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CodCourier]:
        """Go through the rows of all pages of `list_cod_couriers`.

        Couriers whose parcels the receiver can pay for. Their names filter all lists of shipments.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/cod-active; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_cod_couriers,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_cod_couriers",
                single=True,
            ),
            progress,
        )

    def iter_pages_cod_couriers(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[CodCourierList]:
        """Go through all pages of `list_cod_couriers`.

        Couriers whose parcels the receiver can pay for. Their names filter all lists of shipments.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/cod-active; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_cod_couriers,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_cod_couriers",
                single=True,
            ),
            progress,
        )

    async def list_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentInvoicePage:
        """List invoices of the delivery service.

        What the shop owes for sending. Couriers stand in capitals here, in small letters in the filter.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice; evidence: stated.
        """
        from .shipments_list_invoices import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ShipmentInvoice]:
        """Go through the rows of all pages of `list_invoices`.

        What the shop owes for sending. Couriers stand in capitals here, in small letters in the filter.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_invoices,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_invoices",
                "id",
            ),
            progress,
        )

    def iter_pages_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ShipmentInvoicePage]:
        """Go through all pages of `list_invoices`.

        What the shop owes for sending. Couriers stand in capitals here, in small letters in the filter.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_invoices,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_invoices",
                "id",
            ),
            progress,
        )

    async def download_invoice_csv(
        self,
        id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download an invoice as CSV.

        An invoice of the delivery service as a table. The documents show no answer; that it is the file
        is assumed.

        Args:
            id: The invoice, `data[].id` of the list of invoices; its twin for PDF calls it
                `invoice_id`. Example: `kRtWqa`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/csv/{id}; evidence: inferred. Errata: shipments-004, shipments-005.
        """
        from .shipments_download_invoice_csv import OPERATION

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

    async def download_invoice_csv_to(
        self,
        target: Path | str,
        id: str,
        *,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_invoice_csv` answers.

        An invoice of the delivery service as a table. The documents show no answer; that it is the file
        is assumed.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            id: The invoice, `data[].id` of the list of invoices; its twin for PDF calls it
                `invoice_id`. Example: `kRtWqa`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/csv/{id}; evidence: inferred. Errata: shipments-004, shipments-005.
        """
        from lapak.client.downloads import Download, download_async

        from .shipments_download_invoice_csv import OPERATION

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

    async def download_invoice_pdf(
        self,
        invoice_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download an invoice as PDF.

        An invoice of the delivery service, ready to print. The documents show no answer; that it is the
        file is assumed.

        Args:
            invoice_id: The invoice, `data[].id` of the list of invoices; its twin for CSV calls it `id`.
                Example: `kRtWqa`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/pdf/{invoice_id}; evidence: inferred. Errata: shipments-004.
        """
        from .shipments_download_invoice_pdf import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "invoice_id": invoice_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del invoice_id, headers
        return response.parsed

    async def download_invoice_pdf_to(
        self,
        target: Path | str,
        invoice_id: str,
        *,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_invoice_pdf` answers.

        An invoice of the delivery service, ready to print. The documents show no answer; that it is the
        file is assumed.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            invoice_id: The invoice, `data[].id` of the list of invoices; its twin for CSV calls it `id`.
                Example: `kRtWqa`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/invoice/download/pdf/{invoice_id}; evidence: inferred. Errata: shipments-004.
        """
        from lapak.client.downloads import Download, download_async

        from .shipments_download_invoice_pdf import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                path={
                    "invoice_id": invoice_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del invoice_id, headers

    async def list_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPaymentPage:
        """List payments of the delivery service.

        What couriers have collected for the shop, less their costs, and the balance that can be
        withdrawn.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page; more than other lists have unless asked. Example: `100`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/payment; evidence: stated. Errata: shipments-006.
        """
        from .shipments_list_payments import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers
        return response.parsed

    def iter_all_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ShipmentPayment]:
        """Go through the rows of all pages of `list_payments`.

        What couriers have collected for the shop, less their costs, and the balance that can be
        withdrawn.

        Nothing tells rows apart: while rows are added one can come twice, while rows go one can be left out.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page; more than other lists have unless asked. Example: `100`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/payment; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_payments,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_payments",
            ),
            progress,
        )

    def iter_pages_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ShipmentPaymentPage]:
        """Go through all pages of `list_payments`.

        What couriers have collected for the shop, less their costs, and the balance that can be
        withdrawn.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            start_date: First day to list. Example: `2026-11-01`.
            end_date: Last day to list. Example: `2026-11-30`.
            status: Whether it is settled. Example: `PENDING`.
            per_page: Rows in a page; more than other lists have unless asked. Example: `100`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/payment; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_payments,
                "pagination_offset",
                courier=courier,
                start_date=start_date,
                end_date=end_date,
                status=status,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list_payments",
            ),
            progress,
        )

    async def get_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentReportResult:
        """Get a report on shipments.

        A report on the parcels of the last days. No answer is documented; that it has `data` is all
        that can be assumed.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            interval: Days that the report covers, supposedly back from today. Example: `7`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/report; evidence: inferred. Errata: shipments-002, shipments-003.
        """
        from .shipments_get_report import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers
        return response.parsed

    async def download_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download a report on shipments.

        The report on the parcels of the last days as CSV. The documents show no answer; that it is the
        file itself is assumed, as no e-mail is named. Other downloads mail their file, and this one
        might too.

        Args:
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            interval: Days that the report covers, supposedly back from today. Example: `7`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/report/download; evidence: inferred. Errata: shipments-003, shipments-004.
        """
        from .shipments_download_report import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers
        return response.parsed

    async def download_report_to(
        self,
        target: Path | str,
        *,
        courier: str | None = None,
        interval: int | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download_report` answers.

        The report on the parcels of the last days as CSV. The documents show no answer; that it is the
        file itself is assumed, as no e-mail is named. Other downloads mail their file, and this one
        might too.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            interval: Days that the report covers, supposedly back from today. Example: `7`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/report/download; evidence: inferred. Errata: shipments-003, shipments-004.
        """
        from lapak.client.downloads import Download, download_async

        from .shipments_download_report import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers

    async def list(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPage:
        """List shipments.

        Orders that the delivery service handles. Without `status` only those that are ready to ship.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            per_page: Rows in a page. No limit is documented. Example: `50`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping; evidence: stated. Errata: shipments-006.
        """
        from .shipments_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
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
                courier,
                status,
                type_,
                start_date,
                end_date,
                cod_status,
                supplier_id,
                per_page,
                pagination_offset,
                headers,
            )
        return response.parsed

    def iter_all(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Shipment]:
        """Go through the rows of all pages of `list`.

        Orders that the delivery service handles. Without `status` only those that are ready to ship.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            per_page: Rows in a page. No limit is documented. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                courier=courier,
                status=status,
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                cod_status=cod_status,
                supplier_id=supplier_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list",
                "order_id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[ShipmentPage]:
        """Go through all pages of `list`.

        Orders that the delivery service handles. Without `status` only those that are ready to ship.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            per_page: Rows in a page. No limit is documented. Example: `50`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping; evidence: stated. Errata: shipments-006.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                keyword=keyword,
                courier=courier,
                status=status,
                type_=type_,
                start_date=start_date,
                end_date=end_date,
                cod_status=cod_status,
                supplier_id=supplier_id,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "shipments_list",
                "order_id",
            ),
            progress,
        )

    async def download(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download the list of shipments.

        All rows that the list has for the same filters, as an Excel file. The documents show no answer;
        that it is the file itself is assumed, as no e-mail is named. Other downloads mail their file,
        and this one might too.

        Args:
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/download; evidence: inferred. Errata: shipments-004.
        """
        from .shipments_download import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, courier, status, type_, start_date, end_date, cod_status, supplier_id, headers
        return response.parsed

    async def download_to(
        self,
        target: Path | str,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Path:
        """Save the file that `download` answers.

        All rows that the list has for the same filters, as an Excel file. The documents show no answer;
        that it is the file itself is assumed, as no e-mail is named. Other downloads mail their file,
        and this one might too.

        Returns the path. In a folder the file gets the name that the server proposes, made harmless, or one after the
        operation. It is written to `name.part` and moved when it is whole. The timeout holds for all of it.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            keyword: Text to look for; `type` says where. Example: `Dewi`.
            courier: Courier, `data[].expedition_name` of the list of couriers with cash on delivery.
                Example: `jne`.
            status: Where the parcel is. Example: `READY_TO_SHIP`.
            type_: Where to look for the keyword. Example: `CUSTOMER_NAME`.
            start_date: First day of the orders; its default is not documented. Example: `2026-11-01`.
            end_date: Last day of the orders; today when absent. Example: `2026-11-30`.
            cod_status: Whether the receiver pays the courier. Example: `NON_COD`.
            supplier_id: Place that the parcel leaves from, `data[].id` of the list of suppliers. Example:
                `17118`.
            overwrite: Whether a file of the same name is replaced; otherwise this one becomes `name (2).pdf`.
            progress: Called after every piece with how far the download is.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /shipping/download; evidence: inferred. Errata: shipments-004.
        """
        from lapak.client.downloads import Download, download_async

        from .shipments_download import OPERATION

        try:
            return await download_async(
                self._sender,
                Download(target, overwrite=overwrite, progress=progress),
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, courier, status, type_, start_date, end_date, cod_status, supplier_id, headers

    async def request_pickup(
        self,
        body: ShipmentPickupRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPickupResult:
        """Request the pickup of parcels.

        Calls the courier, or announces that the parcels will be brought to it. It is assumed that
        orders which cannot be processed are left out of `success_data` while the others go through.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /shipping/pickup-request; evidence: stated.
        """
        from .shipments_request_pickup import OPERATION

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

    async def cancel_pickup(
        self,
        body: ShipmentPickupCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentPickupCanceled:
        """Cancel the pickup of a parcel.

        The order is ready to ship again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /shipping/cancel-pickup; evidence: stated. Errata: shipments-001.
        """
        from .shipments_cancel_pickup import OPERATION

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

    async def resend(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentResult:
        """Make a parcel ready to ship again.

        Takes an order that was sent, or was to be, back among those that are ready to ship.

        Args:
            order_id: The order, `data[].order_id` of the list of shipments. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /shipping/resend/{order_id}; evidence: stated.
        """
        from .shipments_resend import OPERATION

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

    async def remove(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> ShipmentResult:
        """Remove an order from the list of shipments.

        The order itself stays. No operation that brings it back into the list is documented.

        Args:
            order_id: The order, `data[].order_id` of the list of shipments. Example: `39384704`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /shipping/remove/{order_id}; evidence: stated.
        """
        from .shipments_remove import OPERATION

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


class AsyncShipmentsWithResponse:
    """The operations of `AsyncShipments`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_cod_couriers(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[CodCourierList]:
        """shipments_list_cod_couriers, see `AsyncShipments.list_cod_couriers`."""
        from .shipments_list_cod_couriers import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def list_invoices(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentInvoicePage]:
        """shipments_list_invoices, see `AsyncShipments.list_invoices`."""
        from .shipments_list_invoices import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers

    async def download_invoice_csv(
        self,
        id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download_invoice_csv, see `AsyncShipments.download_invoice_csv`."""
        from .shipments_download_invoice_csv import OPERATION

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

    async def download_invoice_pdf(
        self,
        invoice_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download_invoice_pdf, see `AsyncShipments.download_invoice_pdf`."""
        from .shipments_download_invoice_pdf import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "invoice_id": invoice_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del invoice_id, headers

    async def list_payments(
        self,
        *,
        courier: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        status: ShipmentInvoiceStatus | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPaymentPage]:
        """shipments_list_payments, see `AsyncShipments.list_payments`."""
        from .shipments_list_payments import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "per_page": per_page,
                    "pagination_offset": pagination_offset,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, start_date, end_date, status, per_page, pagination_offset, headers

    async def get_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentReportResult]:
        """shipments_get_report, see `AsyncShipments.get_report`."""
        from .shipments_get_report import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers

    async def download_report(
        self,
        *,
        courier: str | None = None,
        interval: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download_report, see `AsyncShipments.download_report`."""
        from .shipments_download_report import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "courier": courier,
                    "interval": interval,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del courier, interval, headers

    async def list(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPage]:
        """shipments_list, see `AsyncShipments.list`."""
        from .shipments_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
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
                courier,
                status,
                type_,
                start_date,
                end_date,
                cod_status,
                supplier_id,
                per_page,
                pagination_offset,
                headers,
            )

    async def download(
        self,
        *,
        keyword: str | None = None,
        courier: str | None = None,
        status: ShipmentProgress | str | None = None,
        type_: ShipmentSearchType | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cod_status: ShipmentCodStatus | str | None = None,
        supplier_id: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[bytes]:
        """shipments_download, see `AsyncShipments.download`."""
        from .shipments_download import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                    "courier": courier,
                    "status": status,
                    "type": type_,
                    "start_date": start_date,
                    "end_date": end_date,
                    "cod_status": cod_status,
                    "supplier_id": supplier_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, courier, status, type_, start_date, end_date, cod_status, supplier_id, headers

    async def request_pickup(
        self,
        body: ShipmentPickupRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPickupResult]:
        """shipments_request_pickup, see `AsyncShipments.request_pickup`."""
        from .shipments_request_pickup import OPERATION

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

    async def cancel_pickup(
        self,
        body: ShipmentPickupCancel | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentPickupCanceled]:
        """shipments_cancel_pickup, see `AsyncShipments.cancel_pickup`."""
        from .shipments_cancel_pickup import OPERATION

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

    async def resend(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentResult]:
        """shipments_resend, see `AsyncShipments.resend`."""
        from .shipments_resend import OPERATION

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

    async def remove(
        self,
        order_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[ShipmentResult]:
        """shipments_remove, see `AsyncShipments.remove`."""
        from .shipments_remove import OPERATION

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
