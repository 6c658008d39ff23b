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
    bank_accounts_delete,
    bank_accounts_delete_mutations,
    bank_accounts_get,
    bank_accounts_list,
    bank_accounts_update,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.bank_account import BankAccount
    from ...models.bank_account_create import BankAccountCreate
    from ...models.bank_account_list import BankAccountList
    from ...models.bank_account_removal import BankAccountRemoval
    from ...models.bank_account_result import BankAccountResult
    from ...models.bank_account_type import BankAccountType
    from ...models.bank_account_update import BankAccountUpdate


class BankAccounts:
    """Operations on bank accounts."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> BankAccountsWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return BankAccountsWithResponse(self._sender)

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> BankAccount:
        """Get a bank account.

        An account that the shop is paid on. The answer is the account itself, without an envelope.

        Args:
            id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank/{id}/detail; evidence: stated. Errata: bank_account_details-001.
        """
        response = self._sender.send(
            bank_accounts_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed

    def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> BankAccountResult:
        """Update a bank account.

        Fields that are left out keep their value; only the bank has to be named each time, even when it
        stays.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /bank/update; evidence: stated. Errata: bank_account_details-002, bank_account_details-003.
        """
        response = self._sender.send(
            bank_accounts_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> BankAccountResult:
        """Delete the mutations of a bank account.

        The movements of money that were read from the bank's web site are forgotten; the account itself
        stays. That is how its name and path are understood here.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /bank/delete-mutation/{bank_id}; evidence: stated. Errata: bank_account_details-004.
        """
        response = self._sender.send(
            bank_accounts_delete_mutations.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )
        return response.parsed

    def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> BankAccountRemoval:
        """Delete a bank account.

        The shop is no longer paid on the account. What becomes of payments that name it is not
        documented.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /bank/delete/{bank_id}; evidence: stated. Errata: bank_account_details-005.
        """
        response = self._sender.send(
            bank_accounts_delete.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )
        return response.parsed

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

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[BankAccount]:
        """bank_accounts_get, see `BankAccounts.get`."""
        return self._sender.send(
            bank_accounts_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )

    def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_update, see `BankAccounts.update`."""
        return self._sender.send(
            bank_accounts_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_delete_mutations, see `BankAccounts.delete_mutations`."""
        return self._sender.send(
            bank_accounts_delete_mutations.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )

    def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountRemoval]:
        """bank_accounts_delete, see `BankAccounts.delete`."""
        return self._sender.send(
            bank_accounts_delete.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )

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

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> BankAccount:
        """Get a bank account.

        An account that the shop is paid on. The answer is the account itself, without an envelope.

        Args:
            id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /bank/{id}/detail; evidence: stated. Errata: bank_account_details-001.
        """
        response = await self._sender.send(
            bank_accounts_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )
        return response.parsed

    async def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> BankAccountResult:
        """Update a bank account.

        Fields that are left out keep their value; only the bank has to be named each time, even when it
        stays.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        PATCH /bank/update; evidence: stated. Errata: bank_account_details-002, bank_account_details-003.
        """
        response = await self._sender.send(
            bank_accounts_update.OPERATION,
            body=body,
            timeout=timeout,
        )
        return response.parsed

    async def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> BankAccountResult:
        """Delete the mutations of a bank account.

        The movements of money that were read from the bank's web site are forgotten; the account itself
        stays. That is how its name and path are understood here.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /bank/delete-mutation/{bank_id}; evidence: stated. Errata: bank_account_details-004.
        """
        response = await self._sender.send(
            bank_accounts_delete_mutations.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )
        return response.parsed

    async def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> BankAccountRemoval:
        """Delete a bank account.

        The shop is no longer paid on the account. What becomes of payments that name it is not
        documented.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        DELETE /bank/delete/{bank_id}; evidence: stated. Errata: bank_account_details-005.
        """
        response = await self._sender.send(
            bank_accounts_delete.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )
        return response.parsed

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

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> Response[BankAccount]:
        """bank_accounts_get, see `AsyncBankAccounts.get`."""
        return await self._sender.send(
            bank_accounts_get.OPERATION,
            path={
                "id": id,
            },
            timeout=timeout,
        )

    async def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_update, see `AsyncBankAccounts.update`."""
        return await self._sender.send(
            bank_accounts_update.OPERATION,
            body=body,
            timeout=timeout,
        )

    async def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_delete_mutations, see `AsyncBankAccounts.delete_mutations`."""
        return await self._sender.send(
            bank_accounts_delete_mutations.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )

    async def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
    ) -> Response[BankAccountRemoval]:
        """bank_accounts_delete, see `AsyncBankAccounts.delete`."""
        return await self._sender.send(
            bank_accounts_delete.OPERATION,
            path={
                "bank_id": bank_id,
            },
            timeout=timeout,
        )

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
