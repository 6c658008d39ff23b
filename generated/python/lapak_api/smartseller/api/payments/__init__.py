"""Operations on payments."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    payments_get_orderpay_balance,
    payments_get_xendit_balance,
    payments_list,
    payments_withdraw,
)

if TYPE_CHECKING:
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

        GET /payment; evidence: example. Errata: payments-001.
        """
        response = self._sender.send(
            payments_list.OPERATION,
            query={
                "payment_type": payment_type,
                "funds": funds,
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
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Payment]:
        """Go through the rows of all pages of `list`.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        A row that moves to the next page while this runs comes once.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /payment; evidence: example. Errata: payments-001.
        """
        return iterate(
            lambda page: self.list(
                payment_type=payment_type,
                funds=funds,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> OrderpayBalanceResult:
        """Get the balance of OrderPay.

        Money of the shop that the provider holds, and how much of it can be withdrawn.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /payment/orderpay-balance; evidence: stated.
        """
        response = self._sender.send(
            payments_get_orderpay_balance.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> XenditBalanceResult:
        """Get the balance of Xendit.

        Money of the shop that the payment gateway Xendit holds.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /payment/xendit/balance; evidence: stated.
        """
        response = self._sender.send(
            payments_get_xendit_balance.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> WithdrawalResult:
        """Withdraw money.

        Asks the provider to send money to an account at a bank; there is no way here to take that back.
        The answer has no id by which the request could be found again, so after a lost answer look at
        the balance before trying again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /payment/withdraw; evidence: stated. Errata: payments-002, payments-003, payments-004.
        """
        response = self._sender.send(
            payments_withdraw.OPERATION,
            body=body,
            timeout=timeout,
        )
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
    ) -> Response[PaymentPage]:
        """payments_list, see `Payments.list`."""
        return self._sender.send(
            payments_list.OPERATION,
            query={
                "payment_type": payment_type,
                "funds": funds,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[OrderpayBalanceResult]:
        """payments_get_orderpay_balance, see `Payments.get_orderpay_balance`."""
        return self._sender.send(
            payments_get_orderpay_balance.OPERATION,
            timeout=timeout,
        )

    def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[XenditBalanceResult]:
        """payments_get_xendit_balance, see `Payments.get_xendit_balance`."""
        return self._sender.send(
            payments_get_xendit_balance.OPERATION,
            timeout=timeout,
        )

    def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[WithdrawalResult]:
        """payments_withdraw, see `Payments.withdraw`."""
        return self._sender.send(
            payments_withdraw.OPERATION,
            body=body,
            timeout=timeout,
        )


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

        GET /payment; evidence: example. Errata: payments-001.
        """
        response = await self._sender.send(
            payments_list.OPERATION,
            query={
                "payment_type": payment_type,
                "funds": funds,
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
        payment_type: PaymentType | str | None = None,
        funds: PaymentFunds | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Payment]:
        """Go through the rows of all pages of `list`.

        What came in and went out online, newest first by the sample. Without dates the answer covers
        the current month up to today. The path stands only in the address of a next page.

        A row that moves to the next page while this runs comes once.

        Args:
            payment_type: Which of the two accounts; ORDER_PAY when absent. Example: `ORDER_PAY`.
            funds: Only money that went out or only money that came in; both when absent. Example:
                `INCOMING`.
            start_date: First day of the payments; the first day of the current month when absent. Example:
                `2026-11-01`.
            end_date: Last day of the payments; today when absent. Example: `2026-11-30`.
            per_page: Rows in a page. Example: `10`.
            timeout: Seconds that each page may take with all its tries, in place of the client's.

        GET /payment; evidence: example. Errata: payments-001.
        """
        return iterate_async(
            lambda page: self.list(
                payment_type=payment_type,
                funds=funds,
                start_date=start_date,
                end_date=end_date,
                per_page=per_page,
                pagination_offset=page,
                timeout=timeout,
            ),
            lambda page: page.data,
            "id",
        )

    async def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> OrderpayBalanceResult:
        """Get the balance of OrderPay.

        Money of the shop that the provider holds, and how much of it can be withdrawn.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /payment/orderpay-balance; evidence: stated.
        """
        response = await self._sender.send(
            payments_get_orderpay_balance.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> XenditBalanceResult:
        """Get the balance of Xendit.

        Money of the shop that the payment gateway Xendit holds.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /payment/xendit/balance; evidence: stated.
        """
        response = await self._sender.send(
            payments_get_xendit_balance.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> WithdrawalResult:
        """Withdraw money.

        Asks the provider to send money to an account at a bank; there is no way here to take that back.
        The answer has no id by which the request could be found again, so after a lost answer look at
        the balance before trying again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /payment/withdraw; evidence: stated. Errata: payments-002, payments-003, payments-004.
        """
        response = await self._sender.send(
            payments_withdraw.OPERATION,
            body=body,
            timeout=timeout,
        )
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
    ) -> Response[PaymentPage]:
        """payments_list, see `AsyncPayments.list`."""
        return await self._sender.send(
            payments_list.OPERATION,
            query={
                "payment_type": payment_type,
                "funds": funds,
                "start_date": start_date,
                "end_date": end_date,
                "per_page": per_page,
                "pagination_offset": pagination_offset,
            },
            timeout=timeout,
        )

    async def get_orderpay_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[OrderpayBalanceResult]:
        """payments_get_orderpay_balance, see `AsyncPayments.get_orderpay_balance`."""
        return await self._sender.send(
            payments_get_orderpay_balance.OPERATION,
            timeout=timeout,
        )

    async def get_xendit_balance(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[XenditBalanceResult]:
        """payments_get_xendit_balance, see `AsyncPayments.get_xendit_balance`."""
        return await self._sender.send(
            payments_get_xendit_balance.OPERATION,
            timeout=timeout,
        )

    async def withdraw(
        self,
        body: WithdrawalCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[WithdrawalResult]:
        """payments_withdraw, see `AsyncPayments.withdraw`."""
        return await self._sender.send(
            payments_withdraw.OPERATION,
            body=body,
            timeout=timeout,
        )
