"""Operations on payments."""

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

    from ...models.orderpay_balance_result import OrderpayBalanceResult
    from ...models.payment import Payment
    from ...models.payment_funds import PaymentFunds
    from ...models.payment_page import PaymentPage
    from ...models.payment_type import PaymentType
    from ...models.withdrawal_create import WithdrawalCreate
    from ...models.withdrawal_result import WithdrawalResult
    from ...models.xendit_balance_result import XenditBalanceResult


class Payments:
    """Operations on payments."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> PaymentsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return PaymentsWithResponse(self._sender)

    def list(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> PaymentPage:
        """List payments.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment; evidence: example. Errata: payments-001.
        """
        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "payment_type": payment_type,
                    "funds": funds,
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
            del payment_type, funds, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Payment]:
        """Go through the rows of all pages of `list`.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment; evidence: example. Errata: payments-001.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate(
            Fetch(
                self.list,
                "pagination_offset",
                payment_type=payment_type,
                funds=funds,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payments_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[PaymentPage]:
        """Go through all pages of `list`.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment; evidence: example. Errata: payments-001.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages(
            Fetch(
                self.list,
                "pagination_offset",
                payment_type=payment_type,
                funds=funds,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payments_list",
                "id",
            ),
            progress,
        )

    def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderpayBalanceResult:
        """Get the balance of OrderPay.

        Money of the shop that the provider holds, and how much of it can be withdrawn.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment/orderpay-balance; evidence: stated.
        """
        from .payments_get_orderpay_balance import OPERATION

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

    def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditBalanceResult:
        """Get the balance of Xendit.

        Money of the shop that the payment gateway Xendit holds.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment/xendit/balance; evidence: stated.
        """
        from .payments_get_xendit_balance import OPERATION

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

    def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WithdrawalResult:
        """Withdraw money.

        Asks the provider to send money to an account at a bank; there is no way here to take that back.
        The answer has no id by which the request could be found again, so after a lost answer look at
        the balance before trying again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /payment/withdraw; evidence: stated. Errata: payments-002, payments-003, payments-004.
        """
        from .payments_withdraw import OPERATION

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


class PaymentsWithResponse:
    """The operations of `Payments`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[PaymentPage]:
        """payments_list, see `Payments.list`."""
        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return self._sender.send(
                OPERATION,
                query={
                    "payment_type": payment_type,
                    "funds": funds,
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
            del payment_type, funds, start_date, end_date, per_page, pagination_offset, headers

    def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderpayBalanceResult]:
        """payments_get_orderpay_balance, see `Payments.get_orderpay_balance`."""
        from .payments_get_orderpay_balance import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditBalanceResult]:
        """payments_get_xendit_balance, see `Payments.get_xendit_balance`."""
        from .payments_get_xendit_balance import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WithdrawalResult]:
        """payments_withdraw, see `Payments.withdraw`."""
        from .payments_withdraw import OPERATION

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


class AsyncPayments:
    """Operations on payments."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncPaymentsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncPaymentsWithResponse(self._sender)

    async def list(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> PaymentPage:
        """List payments.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            pagination_offset: Number of the page, from 1; despite its name not a count of rows to skip. Example: `1`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment; evidence: example. Errata: payments-001.
        """
        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "payment_type": payment_type,
                    "funds": funds,
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
            del payment_type, funds, start_date, end_date, per_page, pagination_offset, headers
        return response.parsed

    def iter_all(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Payment]:
        """Go through the rows of all pages of `list`.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        Each row comes once, also when rows are added or go while this runs; one that is added may be left out.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment; evidence: example. Errata: payments-001.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_async(
            Fetch(
                self.list,
                "pagination_offset",
                payment_type=payment_type,
                funds=funds,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payments_list",
                "id",
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[PaymentPage]:
        """Go through all pages of `list`.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        Pages are as the server sends them: a row that moves while this runs can be on two of them, and a page is
        read again after rows have gone.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment; evidence: example. Errata: payments-001.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        return iterate_pages_async(
            Fetch(
                self.list,
                "pagination_offset",
                payment_type=payment_type,
                funds=funds,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payments_list",
                "id",
            ),
            progress,
        )

    async def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> OrderpayBalanceResult:
        """Get the balance of OrderPay.

        Money of the shop that the provider holds, and how much of it can be withdrawn.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment/orderpay-balance; evidence: stated.
        """
        from .payments_get_orderpay_balance import OPERATION

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

    async def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditBalanceResult:
        """Get the balance of Xendit.

        Money of the shop that the payment gateway Xendit holds.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /payment/xendit/balance; evidence: stated.
        """
        from .payments_get_xendit_balance import OPERATION

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

    async def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> WithdrawalResult:
        """Withdraw money.

        Asks the provider to send money to an account at a bank; there is no way here to take that back.
        The answer has no id by which the request could be found again, so after a lost answer look at
        the balance before trying again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /payment/withdraw; evidence: stated. Errata: payments-002, payments-003, payments-004.
        """
        from .payments_withdraw import OPERATION

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


class AsyncPaymentsWithResponse:
    """The operations of `AsyncPayments`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        pagination_offset: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[PaymentPage]:
        """payments_list, see `AsyncPayments.list`."""
        from .payments_list import OPERATION

        if not start_date:
            from lapak.client.notices import notify_window

            notify_window(self._sender, OPERATION)
        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "payment_type": payment_type,
                    "funds": funds,
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
            del payment_type, funds, start_date, end_date, per_page, pagination_offset, headers

    async def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[OrderpayBalanceResult]:
        """payments_get_orderpay_balance, see `AsyncPayments.get_orderpay_balance`."""
        from .payments_get_orderpay_balance import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditBalanceResult]:
        """payments_get_xendit_balance, see `AsyncPayments.get_xendit_balance`."""
        from .payments_get_xendit_balance import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[WithdrawalResult]:
        """payments_withdraw, see `AsyncPayments.withdraw`."""
        from .payments_withdraw import OPERATION

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
