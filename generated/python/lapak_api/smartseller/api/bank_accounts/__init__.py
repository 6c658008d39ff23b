"""Operations on bank accounts."""

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccount:
        """Get a bank account.

        An account that the shop is paid on. The answer is the account itself, without an envelope.

        Args:
            id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/{id}/detail; evidence: stated. Errata: bank_account_details-001.
        """
        from .bank_accounts_get import OPERATION

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

    def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountResult:
        """Update a bank account.

        Fields that are left out keep their value; only the bank has to be named each time, even when it
        stays.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /bank/update; evidence: stated. Errata: bank_account_details-002, bank_account_details-003.
        """
        from .bank_accounts_update import OPERATION

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

    def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountResult:
        """Delete the mutations of a bank account.

        The movements of money that were read from the bank's web site are forgotten; the account itself
        stays. That is how its name and path are understood here.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /bank/delete-mutation/{bank_id}; evidence: stated. Errata: bank_account_details-004.
        """
        from .bank_accounts_delete_mutations import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers
        return response.parsed

    def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountRemoval:
        """Delete a bank account.

        The shop is no longer paid on the account. What becomes of payments that name it is not
        documented.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /bank/delete/{bank_id}; evidence: stated. Errata: bank_account_details-005.
        """
        from .bank_accounts_delete import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers
        return response.parsed

    def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountResult:
        """Create a bank account.

        An account that customers pay to. User name, PIN and corporate id are those of the bank's web
        site, by which the provider reads the account's mutations; they are never answered again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /bank/create; evidence: stated. Errata: bank_accounts-001, bank_accounts-002.
        """
        from .bank_accounts_create import OPERATION

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

    def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountList:
        """List bank accounts.

        The accounts that the shop is paid on, in one page.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        from .bank_accounts_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, headers
        return response.parsed

    def iter_all(
        self,
        *,
        type_: BankAccountType | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BankAccount]:
        """Go through the rows of all pages of `list`.

        The accounts that the shop is paid on, in one page.

        The list comes in one page, whose rows these are.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                type_=type_,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "bank_accounts_list",
                "bank_id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        type_: BankAccountType | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BankAccountList]:
        """Go through all pages of `list`.

        The accounts that the shop is paid on, in one page.

        The list comes in one page.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                type_=type_,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "bank_accounts_list",
                "bank_id",
                single=True,
            ),
            progress,
        )


class BankAccountsWithResponse:
    """The operations of `BankAccounts`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccount]:
        """bank_accounts_get, see `BankAccounts.get`."""
        from .bank_accounts_get import OPERATION

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

    def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_update, see `BankAccounts.update`."""
        from .bank_accounts_update import OPERATION

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

    def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_delete_mutations, see `BankAccounts.delete_mutations`."""
        from .bank_accounts_delete_mutations import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers

    def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountRemoval]:
        """bank_accounts_delete, see `BankAccounts.delete`."""
        from .bank_accounts_delete import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers

    def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_create, see `BankAccounts.create`."""
        from .bank_accounts_create import OPERATION

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

    def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountList]:
        """bank_accounts_list, see `BankAccounts.list`."""
        from .bank_accounts_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccount:
        """Get a bank account.

        An account that the shop is paid on. The answer is the account itself, without an envelope.

        Args:
            id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/{id}/detail; evidence: stated. Errata: bank_account_details-001.
        """
        from .bank_accounts_get import OPERATION

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

    async def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountResult:
        """Update a bank account.

        Fields that are left out keep their value; only the bank has to be named each time, even when it
        stays.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        PATCH /bank/update; evidence: stated. Errata: bank_account_details-002, bank_account_details-003.
        """
        from .bank_accounts_update import OPERATION

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

    async def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountResult:
        """Delete the mutations of a bank account.

        The movements of money that were read from the bank's web site are forgotten; the account itself
        stays. That is how its name and path are understood here.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /bank/delete-mutation/{bank_id}; evidence: stated. Errata: bank_account_details-004.
        """
        from .bank_accounts_delete_mutations import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers
        return response.parsed

    async def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountRemoval:
        """Delete a bank account.

        The shop is no longer paid on the account. What becomes of payments that name it is not
        documented.

        Args:
            bank_id: The account, `data[].bank_id` of the list of bank accounts. Example: `847`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        DELETE /bank/delete/{bank_id}; evidence: stated. Errata: bank_account_details-005.
        """
        from .bank_accounts_delete import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers
        return response.parsed

    async def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountResult:
        """Create a bank account.

        An account that customers pay to. User name, PIN and corporate id are those of the bank's web
        site, by which the provider reads the account's mutations; they are never answered again.

        Args:
            body: The request body, a model or a mapping of the same form.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        POST /bank/create; evidence: stated. Errata: bank_accounts-001, bank_accounts-002.
        """
        from .bank_accounts_create import OPERATION

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

    async def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankAccountList:
        """List bank accounts.

        The accounts that the shop is paid on, in one page.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        from .bank_accounts_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, headers
        return response.parsed

    def iter_all(
        self,
        *,
        type_: BankAccountType | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BankAccount]:
        """Go through the rows of all pages of `list`.

        The accounts that the shop is paid on, in one page.

        The list comes in one page, whose rows these are.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                type_=type_,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "bank_accounts_list",
                "bank_id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        type_: BankAccountType | str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BankAccountList]:
        """Go through all pages of `list`.

        The accounts that the shop is paid on, in one page.

        The list comes in one page.

        Args:
            type_: Which kind of account to list. Better always sent, as the documents do not mark it
                optional. Example: `BANK`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank; evidence: inferred. Errata: bank_accounts-003, bank_accounts-004.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                type_=type_,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "bank_accounts_list",
                "bank_id",
                single=True,
            ),
            progress,
        )


class AsyncBankAccountsWithResponse:
    """The operations of `AsyncBankAccounts`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccount]:
        """bank_accounts_get, see `AsyncBankAccounts.get`."""
        from .bank_accounts_get import OPERATION

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

    async def update(
        self,
        body: BankAccountUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_update, see `AsyncBankAccounts.update`."""
        from .bank_accounts_update import OPERATION

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

    async def delete_mutations(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_delete_mutations, see `AsyncBankAccounts.delete_mutations`."""
        from .bank_accounts_delete_mutations import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers

    async def delete(
        self,
        bank_id: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountRemoval]:
        """bank_accounts_delete, see `AsyncBankAccounts.delete`."""
        from .bank_accounts_delete import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                path={
                    "bank_id": bank_id,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del bank_id, headers

    async def create(
        self,
        body: BankAccountCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountResult]:
        """bank_accounts_create, see `AsyncBankAccounts.create`."""
        from .bank_accounts_create import OPERATION

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

    async def list(
        self,
        *,
        type_: BankAccountType | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankAccountList]:
        """bank_accounts_list, see `AsyncBankAccounts.list`."""
        from .bank_accounts_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "type": type_,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del type_, headers
