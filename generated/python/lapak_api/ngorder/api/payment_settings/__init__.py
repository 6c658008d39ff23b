"""Operations on payment settings."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    payment_settings_create_admin_fee,
    payment_settings_get_xendit,
    payment_settings_list_admin_fees,
    payment_settings_update_admin_fee,
    payment_settings_update_xendit,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.admin_fee_create import AdminFeeCreate
    from ...models.admin_fee_list import AdminFeeList
    from ...models.admin_fee_result import AdminFeeResult
    from ...models.admin_fee_update import AdminFeeUpdate
    from ...models.xendit_key_result import XenditKeyResult
    from ...models.xendit_key_update import XenditKeyUpdate
    from ...models.xendit_settings_result import XenditSettingsResult


class PaymentSettings:
    """Operations on payment settings."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> PaymentSettingsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return PaymentSettingsWithResponse(self._sender)

    def list_admin_fees(
        self,
        *,
        timeout: float | None = None,
    ) -> AdminFeeList:
        """List admin fees.

        All admin fees of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        response = self._sender.send(
            payment_settings_list_admin_fees.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> AdminFeeResult:
        """Create an admin fee.

        A fee that customers of a category pay on top when they pay through the payment gateway. What a
        second fee for the same category does is not documented; change the first one instead.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        response = self._sender.send(
            payment_settings_create_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> AdminFeeResult:
        """Update an admin fee.

        Replaces amount and category; both have to be sent, changed or not.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        response = self._sender.send(
            payment_settings_update_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def get_xendit(
        self,
        *,
        timeout: float | None = None,
    ) -> XenditSettingsResult:
        """Get the settings of Xendit.

        The shop's key at the payment gateway Xendit, and the virtual accounts that customers can pay
        to. The answer holds the key in full: keep it out of logs.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /setting/payment/xendit; evidence: stated.
        """
        response = self._sender.send(
            payment_settings_get_xendit.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> XenditKeyResult:
        """Update the key of Xendit.

        The documents leave the path empty; it is taken from the operation that reads the same settings.
        With a wrong key, customers cannot pay through Xendit. The answer repeats the key in full: keep
        it out of logs.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /setting/payment/xendit; evidence: inferred. Errata: payment_settings-001, payment_settings-003, payment_settings-004.
        """
        response = self._sender.send(
            payment_settings_update_xendit.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class PaymentSettingsWithResponse:
    """The operations of `PaymentSettings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_admin_fees(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[AdminFeeList]:
        """payment_settings_list_admin_fees, see `PaymentSettings.list_admin_fees`."""
        return self._sender.send(
            payment_settings_list_admin_fees.OPERATION,
            timeout=timeout,
        )

    def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_create_admin_fee, see `PaymentSettings.create_admin_fee`."""
        return self._sender.send(
            payment_settings_create_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )

    def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_update_admin_fee, see `PaymentSettings.update_admin_fee`."""
        return self._sender.send(
            payment_settings_update_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )

    def get_xendit(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[XenditSettingsResult]:
        """payment_settings_get_xendit, see `PaymentSettings.get_xendit`."""
        return self._sender.send(
            payment_settings_get_xendit.OPERATION,
            timeout=timeout,
        )

    def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[XenditKeyResult]:
        """payment_settings_update_xendit, see `PaymentSettings.update_xendit`."""
        return self._sender.send(
            payment_settings_update_xendit.OPERATION,
            body=body,
            timeout=timeout,
        )


class AsyncPaymentSettings:
    """Operations on payment settings."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncPaymentSettingsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncPaymentSettingsWithResponse(self._sender)

    async def list_admin_fees(
        self,
        *,
        timeout: float | None = None,
    ) -> AdminFeeList:
        """List admin fees.

        All admin fees of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        response = await self._sender.send(
            payment_settings_list_admin_fees.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> AdminFeeResult:
        """Create an admin fee.

        A fee that customers of a category pay on top when they pay through the payment gateway. What a
        second fee for the same category does is not documented; change the first one instead.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        response = await self._sender.send(
            payment_settings_create_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> AdminFeeResult:
        """Update an admin fee.

        Replaces amount and category; both have to be sent, changed or not.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        response = await self._sender.send(
            payment_settings_update_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def get_xendit(
        self,
        *,
        timeout: float | None = None,
    ) -> XenditSettingsResult:
        """Get the settings of Xendit.

        The shop's key at the payment gateway Xendit, and the virtual accounts that customers can pay
        to. The answer holds the key in full: keep it out of logs.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /setting/payment/xendit; evidence: stated.
        """
        response = await self._sender.send(
            payment_settings_get_xendit.OPERATION,
            timeout=timeout,
        )
        return response.parsed

    async def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> XenditKeyResult:
        """Update the key of Xendit.

        The documents leave the path empty; it is taken from the operation that reads the same settings.
        With a wrong key, customers cannot pay through Xendit. The answer repeats the key in full: keep
        it out of logs.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /setting/payment/xendit; evidence: inferred. Errata: payment_settings-001, payment_settings-003, payment_settings-004.
        """
        response = await self._sender.send(
            payment_settings_update_xendit.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed


class AsyncPaymentSettingsWithResponse:
    """The operations of `AsyncPaymentSettings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_admin_fees(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[AdminFeeList]:
        """payment_settings_list_admin_fees, see `AsyncPaymentSettings.list_admin_fees`."""
        return await self._sender.send(
            payment_settings_list_admin_fees.OPERATION,
            timeout=timeout,
        )

    async def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_create_admin_fee, see `AsyncPaymentSettings.create_admin_fee`."""
        return await self._sender.send(
            payment_settings_create_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_update_admin_fee, see `AsyncPaymentSettings.update_admin_fee`."""
        return await self._sender.send(
            payment_settings_update_admin_fee.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def get_xendit(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[XenditSettingsResult]:
        """payment_settings_get_xendit, see `AsyncPaymentSettings.get_xendit`."""
        return await self._sender.send(
            payment_settings_get_xendit.OPERATION,
            timeout=timeout,
        )

    async def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[XenditKeyResult]:
        """payment_settings_update_xendit, see `AsyncPaymentSettings.update_xendit`."""
        return await self._sender.send(
            payment_settings_update_xendit.OPERATION,
            body=body,
            timeout=timeout,
        )
