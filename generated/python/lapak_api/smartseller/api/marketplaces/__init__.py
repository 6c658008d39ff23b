"""Operations on marketplaces."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    marketplaces_list,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

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
    ) -> MarketplaceList:
        """List marketplaces.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /marketplace; evidence: stated.
        """
        response = self._sender.send(
            marketplaces_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed


class MarketplacesWithResponse:
    """The operations of `Marketplaces`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[MarketplaceList]:
        """marketplaces_list, see `Marketplaces.list`."""
        return self._sender.send(
            marketplaces_list.OPERATION,
            timeout=timeout,
        )


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
    ) -> MarketplaceList:
        """List marketplaces.

        The platforms and channels that an order source can belong to, in one page. Marketplaces stand
        beside messengers and social networks.

        Args:
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /marketplace; evidence: stated.
        """
        response = await self._sender.send(
            marketplaces_list.OPERATION,
            timeout=timeout,
        )
        return response.parsed


class AsyncMarketplacesWithResponse:
    """The operations of `AsyncMarketplaces`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Response[MarketplaceList]:
        """marketplaces_list, see `AsyncMarketplaces.list`."""
        return await self._sender.send(
            marketplaces_list.OPERATION,
            timeout=timeout,
        )
