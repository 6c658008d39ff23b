"""Operations on marketplaces."""

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

    from ...models.marketplace import Marketplace
    from ...models.marketplace_list import MarketplaceList


class Marketplaces:
    """Operations on marketplaces."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> MarketplacesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return MarketplacesWithResponse(self._sender)

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MarketplaceList:
        """List marketplaces.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /marketplace; evidence: stated.
        """
        from .marketplaces_list import OPERATION

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

    def iter_all(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Marketplace]:
        """Go through the rows of all pages of `list`.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /marketplace; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "marketplaces_list",
                "marketplace_id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[MarketplaceList]:
        """Go through all pages of `list`.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /marketplace; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "marketplaces_list",
                "marketplace_id",
                single=True,
            ),
            progress,
        )


class MarketplacesWithResponse:
    """The operations of `Marketplaces`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MarketplaceList]:
        """marketplaces_list, see `Marketplaces.list`."""
        from .marketplaces_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers


class AsyncMarketplaces:
    """Operations on marketplaces."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncMarketplacesWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncMarketplacesWithResponse(self._sender)

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MarketplaceList:
        """List marketplaces.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /marketplace; evidence: stated.
        """
        from .marketplaces_list import OPERATION

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

    def iter_all(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Marketplace]:
        """Go through the rows of all pages of `list`.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        The list comes in one page, whose rows these are.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /marketplace; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "marketplaces_list",
                "marketplace_id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[MarketplaceList]:
        """Go through all pages of `list`.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        The list comes in one page.

        Args:
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /marketplace; evidence: stated.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page.data,
            Walk(
                "marketplaces_list",
                "marketplace_id",
                single=True,
            ),
            progress,
        )


class AsyncMarketplacesWithResponse:
    """The operations of `AsyncMarketplaces`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[MarketplaceList]:
        """marketplaces_list, see `AsyncMarketplaces.list`."""
        from .marketplaces_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del headers
