"""Operations on payment settings."""

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

    from ...models.admin_fee import AdminFee
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminFeeList:
        """List admin fees.

        All admin fees of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        from .payment_settings_list_admin_fees import OPERATION

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

    def iter_all_admin_fees(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[AdminFee]:
        """Go through the rows of all pages of `list_admin_fees`.

        All admin fees of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_admin_fees,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payment_settings_list_admin_fees",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_admin_fees(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[AdminFeeList]:
        """Go through all pages of `list_admin_fees`.

        All admin fees of the shop, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_admin_fees,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payment_settings_list_admin_fees",
                "id",
                single=True,
            ),
            progress,
        )

    def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminFeeResult:
        """Create an admin fee.

        A fee that customers of a category pay on top when they pay through the payment gateway. What a
        second fee for the same category does is not documented; change the first one instead.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        from .payment_settings_create_admin_fee import OPERATION

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

    def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminFeeResult:
        """Update an admin fee.

        Replaces amount and category; both have to be sent, changed or not.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        from .payment_settings_update_admin_fee import OPERATION

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

    def get_xendit(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditSettingsResult:
        """Get the settings of Xendit.

        The shop's key at the payment gateway Xendit, and the virtual accounts that customers can pay
        to. The answer holds the key in full: keep it out of logs.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/xendit; evidence: stated.
        """
        from .payment_settings_get_xendit import OPERATION

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

    def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditKeyResult:
        """Update the key of Xendit.

        The documents leave the path empty; it is taken from the operation that reads the same settings.
        With a wrong key, customers cannot pay through Xendit. The answer repeats the key in full: keep
        it out of logs.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/payment/xendit; evidence: inferred. Errata: payment_settings-001, payment_settings-003, payment_settings-004.
        """
        from .payment_settings_update_xendit import OPERATION

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


class PaymentSettingsWithResponse:
    """The operations of `PaymentSettings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_admin_fees(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminFeeList]:
        """payment_settings_list_admin_fees, see `PaymentSettings.list_admin_fees`."""
        from .payment_settings_list_admin_fees import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_create_admin_fee, see `PaymentSettings.create_admin_fee`."""
        from .payment_settings_create_admin_fee import OPERATION

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

    def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_update_admin_fee, see `PaymentSettings.update_admin_fee`."""
        from .payment_settings_update_admin_fee import OPERATION

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

    def get_xendit(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditSettingsResult]:
        """payment_settings_get_xendit, see `PaymentSettings.get_xendit`."""
        from .payment_settings_get_xendit import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditKeyResult]:
        """payment_settings_update_xendit, see `PaymentSettings.update_xendit`."""
        from .payment_settings_update_xendit import OPERATION

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminFeeList:
        """List admin fees.

        All admin fees of the shop, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        from .payment_settings_list_admin_fees import OPERATION

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

    def iter_all_admin_fees(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[AdminFee]:
        """Go through the rows of all pages of `list_admin_fees`.

        All admin fees of the shop, in one page.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_admin_fees,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payment_settings_list_admin_fees",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_admin_fees(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[AdminFeeList]:
        """Go through all pages of `list_admin_fees`.

        All admin fees of the shop, in one page.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/admin-fee; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_admin_fees,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "payment_settings_list_admin_fees",
                "id",
                single=True,
            ),
            progress,
        )

    async def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminFeeResult:
        """Create an admin fee.

        A fee that customers of a category pay on top when they pay through the payment gateway. What a
        second fee for the same category does is not documented; change the first one instead.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        from .payment_settings_create_admin_fee import OPERATION

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

    async def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AdminFeeResult:
        """Update an admin fee.

        Replaces amount and category; both have to be sent, changed or not.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/payment/admin-fee; evidence: stated. Errata: payment_settings-001, payment_settings-002.
        """
        from .payment_settings_update_admin_fee import OPERATION

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

    async def get_xendit(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditSettingsResult:
        """Get the settings of Xendit.

        The shop's key at the payment gateway Xendit, and the virtual accounts that customers can pay
        to. The answer holds the key in full: keep it out of logs.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /setting/payment/xendit; evidence: stated.
        """
        from .payment_settings_get_xendit import OPERATION

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

    async def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditKeyResult:
        """Update the key of Xendit.

        The documents leave the path empty; it is taken from the operation that reads the same settings.
        With a wrong key, customers cannot pay through Xendit. The answer repeats the key in full: keep
        it out of logs.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /setting/payment/xendit; evidence: inferred. Errata: payment_settings-001, payment_settings-003, payment_settings-004.
        """
        from .payment_settings_update_xendit import OPERATION

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


class AsyncPaymentSettingsWithResponse:
    """The operations of `AsyncPaymentSettings`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_admin_fees(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminFeeList]:
        """payment_settings_list_admin_fees, see `AsyncPaymentSettings.list_admin_fees`."""
        from .payment_settings_list_admin_fees import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def create_admin_fee(
        self,
        body: AdminFeeCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_create_admin_fee, see `AsyncPaymentSettings.create_admin_fee`."""
        from .payment_settings_create_admin_fee import OPERATION

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

    async def update_admin_fee(
        self,
        body: AdminFeeUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AdminFeeResult]:
        """payment_settings_update_admin_fee, see `AsyncPaymentSettings.update_admin_fee`."""
        from .payment_settings_update_admin_fee import OPERATION

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

    async def get_xendit(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditSettingsResult]:
        """payment_settings_get_xendit, see `AsyncPaymentSettings.get_xendit`."""
        from .payment_settings_get_xendit import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def update_xendit(
        self,
        body: XenditKeyUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditKeyResult]:
        """payment_settings_update_xendit, see `AsyncPaymentSettings.update_xendit`."""
        from .payment_settings_update_xendit import OPERATION

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
