"""Operations on banks."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    banks_list,
    banks_list_xendit,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.bank_list import BankList
    from ...models.xendit_bank_list import XenditBankList


class Banks:
    """Operations on banks."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> BanksWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return BanksWithResponse(self._sender)

    def list(
        self,
        *,
        without_business_bank: bool | None = None,
        timeout: float | None = None,
    ) -> BankList:
        """List banks.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank/master; evidence: stated.
        """
        response = self._sender.send(
            banks_list.OPERATION,
            query={
                "without_business_bank": without_business_bank,
            },
            timeout=timeout,
        )
        return response.parsed

    def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
    ) -> XenditBankList:
        """List banks of Xendit.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        response = self._sender.send(
            banks_list_xendit.OPERATION,
            query={
                "keyword": keyword,
            },
            timeout=timeout,
        )
        return response.parsed


class BanksWithResponse:
    """The operations of `Banks`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        without_business_bank: bool | None = None,
        timeout: float | None = None,
    ) -> Response[BankList]:
        """banks_list, see `Banks.list`."""
        return self._sender.send(
            banks_list.OPERATION,
            query={
                "without_business_bank": without_business_bank,
            },
            timeout=timeout,
        )

    def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
    ) -> Response[XenditBankList]:
        """banks_list_xendit, see `Banks.list_xendit`."""
        return self._sender.send(
            banks_list_xendit.OPERATION,
            query={
                "keyword": keyword,
            },
            timeout=timeout,
        )


class AsyncBanks:
    """Operations on banks."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncBanksWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncBanksWithResponse(self._sender)

    async def list(
        self,
        *,
        without_business_bank: bool | None = None,
        timeout: float | None = None,
    ) -> BankList:
        """List banks.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank/master; evidence: stated.
        """
        response = await self._sender.send(
            banks_list.OPERATION,
            query={
                "without_business_bank": without_business_bank,
            },
            timeout=timeout,
        )
        return response.parsed

    async def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
    ) -> XenditBankList:
        """List banks of Xendit.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        response = await self._sender.send(
            banks_list_xendit.OPERATION,
            query={
                "keyword": keyword,
            },
            timeout=timeout,
        )
        return response.parsed


class AsyncBanksWithResponse:
    """The operations of `AsyncBanks`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        without_business_bank: bool | None = None,
        timeout: float | None = None,
    ) -> Response[BankList]:
        """banks_list, see `AsyncBanks.list`."""
        return await self._sender.send(
            banks_list.OPERATION,
            query={
                "without_business_bank": without_business_bank,
            },
            timeout=timeout,
        )

    async def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
    ) -> Response[XenditBankList]:
        """banks_list_xendit, see `AsyncBanks.list_xendit`."""
        return await self._sender.send(
            banks_list_xendit.OPERATION,
            query={
                "keyword": keyword,
            },
            timeout=timeout,
        )
