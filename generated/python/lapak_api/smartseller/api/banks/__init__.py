"""Operations on banks."""

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

    from ...models.bank import Bank
    from ...models.bank_list import BankList
    from ...models.xendit_bank import XenditBank
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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankList:
        """List banks.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/master; evidence: stated.
        """
        from .banks_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "without_business_bank": without_business_bank,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del without_business_bank, headers
        return response.parsed

    def iter_all(
        self,
        *,
        without_business_bank: bool | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Bank]:
        """Go through the rows of all pages of `list`.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        The list comes in one page, whose rows these are.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/master; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                without_business_bank=without_business_bank,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        without_business_bank: bool | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BankList]:
        """Go through all pages of `list`.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        The list comes in one page.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/master; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                without_business_bank=without_business_bank,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list",
                single=True,
            ),
            progress,
        )

    def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditBankList:
        """List banks of Xendit.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        from .banks_list_xendit import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, headers
        return response.parsed

    def iter_all_xendit(
        self,
        *,
        keyword: str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[XenditBank]:
        """Go through the rows of all pages of `list_xendit`.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        The list comes in one page, whose rows these are.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list_xendit,
                None,
                keyword=keyword,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list_xendit",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_xendit(
        self,
        *,
        keyword: str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[XenditBankList]:
        """Go through all pages of `list_xendit`.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        The list comes in one page.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list_xendit,
                None,
                keyword=keyword,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list_xendit",
                "id",
                single=True,
            ),
            progress,
        )


class BanksWithResponse:
    """The operations of `Banks`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        without_business_bank: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankList]:
        """banks_list, see `Banks.list`."""
        from .banks_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "without_business_bank": without_business_bank,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del without_business_bank, headers

    def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditBankList]:
        """banks_list_xendit, see `Banks.list_xendit`."""
        from .banks_list_xendit import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> BankList:
        """List banks.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/master; evidence: stated.
        """
        from .banks_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "without_business_bank": without_business_bank,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del without_business_bank, headers
        return response.parsed

    def iter_all(
        self,
        *,
        without_business_bank: bool | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Bank]:
        """Go through the rows of all pages of `list`.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        The list comes in one page, whose rows these are.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/master; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                without_business_bank=without_business_bank,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        without_business_bank: bool | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[BankList]:
        """Go through all pages of `list`.

        The provider's banks, in one page. The `bank_type` of a row is what bank accounts take.

        The list comes in one page.

        Args:
            without_business_bank: Whether to leave out the business banks, whose accounts need a company id. Example:
                `true`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/master; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                without_business_bank=without_business_bank,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list",
                single=True,
            ),
            progress,
        )

    async def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> XenditBankList:
        """List banks of Xendit.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        from .banks_list_xendit import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, headers
        return response.parsed

    def iter_all_xendit(
        self,
        *,
        keyword: str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[XenditBank]:
        """Go through the rows of all pages of `list_xendit`.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        The list comes in one page, whose rows these are.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list_xendit,
                None,
                keyword=keyword,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list_xendit",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages_xendit(
        self,
        *,
        keyword: str | None = None,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[XenditBankList]:
        """Go through all pages of `list_xendit`.

        The banks that the payment gateway Xendit knows, in one page. The documents leave the path
        blank, and nothing else shows it: this one is a guess.

        The list comes in one page.

        Args:
            keyword: Name of a bank to look for. Example: `Sinarmas`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /bank/xendit; evidence: inferred. Errata: banks-001.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list_xendit,
                None,
                keyword=keyword,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "banks_list_xendit",
                "id",
                single=True,
            ),
            progress,
        )


class AsyncBanksWithResponse:
    """The operations of `AsyncBanks`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        without_business_bank: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BankList]:
        """banks_list, see `AsyncBanks.list`."""
        from .banks_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "without_business_bank": without_business_bank,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del without_business_bank, headers

    async def list_xendit(
        self,
        *,
        keyword: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[XenditBankList]:
        """banks_list_xendit, see `AsyncBanks.list_xendit`."""
        from .banks_list_xendit import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "keyword": keyword,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del keyword, headers
