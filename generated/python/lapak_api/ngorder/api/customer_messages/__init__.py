"""Operations on customer messages."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.customer_message_create import CustomerMessageCreate
    from ...models.message_result import MessageResult
    from ...models.message_template_list import MessageTemplateList


class CustomerMessages:
    """Operations on customer messages."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> CustomerMessagesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return CustomerMessagesWithResponse(self._sender)

    def get_template(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MessageTemplateList:
        """Get templates of messages.

        All texts that the shop keeps for messages over Woowa, a WhatsApp service, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/customer; evidence: stated.
        """
        from .customer_messages_get_template import OPERATION

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

    def send(
        self,
        body: CustomerMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MessageResult:
        """Send a message to customers.

        Each customer gets the text over WhatsApp, from the number that the shop has at Woowa. The
        answer shows one text for all and no id, so after a lost answer there is no way here to learn
        whether the messages went out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /woowa/customer; evidence: stated. Errata: customer_messages-001.
        """
        from .customer_messages_send import OPERATION

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


class CustomerMessagesWithResponse:
    """The operations of `CustomerMessages`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_template(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MessageTemplateList]:
        """customer_messages_get_template, see `CustomerMessages.get_template`."""
        from .customer_messages_get_template import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    def send(
        self,
        body: CustomerMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MessageResult]:
        """customer_messages_send, see `CustomerMessages.send`."""
        from .customer_messages_send import OPERATION

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


class AsyncCustomerMessages:
    """Operations on customer messages."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncCustomerMessagesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncCustomerMessagesWithResponse(self._sender)

    async def get_template(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MessageTemplateList:
        """Get templates of messages.

        All texts that the shop keeps for messages over Woowa, a WhatsApp service, in one page.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /woowa/customer; evidence: stated.
        """
        from .customer_messages_get_template import OPERATION

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

    async def send(
        self,
        body: CustomerMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MessageResult:
        """Send a message to customers.

        Each customer gets the text over WhatsApp, from the number that the shop has at Woowa. The
        answer shows one text for all and no id, so after a lost answer there is no way here to learn
        whether the messages went out.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /woowa/customer; evidence: stated. Errata: customer_messages-001.
        """
        from .customer_messages_send import OPERATION

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


class AsyncCustomerMessagesWithResponse:
    """The operations of `AsyncCustomerMessages`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_template(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MessageTemplateList]:
        """customer_messages_get_template, see `AsyncCustomerMessages.get_template`."""
        from .customer_messages_get_template import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers

    async def send(
        self,
        body: CustomerMessageCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MessageResult]:
        """customer_messages_send, see `AsyncCustomerMessages.send`."""
        from .customer_messages_send import OPERATION

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
