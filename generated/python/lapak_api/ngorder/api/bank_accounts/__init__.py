"""Operations on bank accounts."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    bank_accounts_create,
    bank_accounts_list,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.bank_account_create import BankAccountCreate
    from ...models.bank_account_list import BankAccountList
    from ...models.bank_account_result import BankAccountResult
    from ...models.bank_account_type import BankAccountType


class BankAccounts:
    """Operations on bank accounts."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> BankAccountsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return BankAccountsWithResponse(self._sender)

    def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> BankAccountResult:
        """Create a bank account.

        An account that customers pay to. User name, PIN and corporate id are those of the bank's web
        site, by which the provider reads the account's mutations; they are never answered again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /bank/create; evidence: stated. Errata: bank_accounts-001, bank_accounts-002.
        """
        response = self._sender.send(
            bank_accounts_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
    ) -> BankAccountList:
        """List bank accounts.

        The accounts that the shop is paid on, in one page.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        response = self._sender.send(
            bank_accounts_list.OPERATION,
            query={
                "type": type_,
            },
            timeout=timeout,
        )
        return response.parsed


class BankAccountsWithResponse:
    """The operations of `BankAccounts`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_create, see `BankAccounts.create`."""
        return self._sender.send(
            bank_accounts_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
    ) -> Response[BankAccountList]:
        """bank_accounts_list, see `BankAccounts.list`."""
        return self._sender.send(
            bank_accounts_list.OPERATION,
            query={
                "type": type_,
            },
            timeout=timeout,
        )


class AsyncBankAccounts:
    """Operations on bank accounts."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncBankAccountsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncBankAccountsWithResponse(self._sender)

    async def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> BankAccountResult:
        """Create a bank account.

        An account that customers pay to. User name, PIN and corporate id are those of the bank's web
        site, by which the provider reads the account's mutations; they are never answered again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        POST /bank/create; evidence: stated. Errata: bank_accounts-001, bank_accounts-002.
        """
        response = await self._sender.send(
            bank_accounts_create.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
    ) -> BankAccountList:
        """List bank accounts.

        The accounts that the shop is paid on, in one page.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        response = await self._sender.send(
            bank_accounts_list.OPERATION,
            query={
                "type": type_,
            },
            timeout=timeout,
        )
        return response.parsed


class AsyncBankAccountsWithResponse:
    """The operations of `AsyncBankAccounts`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_create, see `AsyncBankAccounts.create`."""
        return await self._sender.send(
            bank_accounts_create.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
    ) -> Response[BankAccountList]:
        """bank_accounts_list, see `AsyncBankAccounts.list`."""
        return await self._sender.send(
            bank_accounts_list.OPERATION,
            query={
                "type": type_,
            },
            timeout=timeout,
        )
