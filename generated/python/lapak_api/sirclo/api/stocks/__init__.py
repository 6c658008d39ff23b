"""Operations on stocks."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lapak.client.operation import Response
from lapak.client.paging import iterate, iterate_async

from . import (
    stocks_list,
)

if TYPE_CHECKING:
    from lapak.client.files import File
    from lapak.client.sender import AsyncSender, Sender

    from ...models.stock import Stock


class Stocks:
    """Operations on stocks."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> StocksWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return StocksWithResponse(self._sender)

    def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
    ) -> builtins.list[Stock]:
        """List the stock of the shop.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        response = self._sender.send(
            stocks_list.OPERATION,
            query={
                "start": start,
                "end": end,
            },
            timeout=timeout,
        )
        return response.parsed


class StocksWithResponse:
    """The operations of `Stocks`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
    ) -> Response[builtins.list[Stock]]:
        """stocks_list, see `Stocks.list`."""
        return self._sender.send(
            stocks_list.OPERATION,
            query={
                "start": start,
                "end": end,
            },
            timeout=timeout,
        )


class AsyncStocks:
    """Operations on stocks."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def with_response(self) -> AsyncStocksWithResponse:
        """The same operations, returning the status, the headers and the raw body too."""
        return AsyncStocksWithResponse(self._sender)

    async def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
    ) -> builtins.list[Stock]:
        """List the stock of the shop.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        response = await self._sender.send(
            stocks_list.OPERATION,
            query={
                "start": start,
                "end": end,
            },
            timeout=timeout,
        )
        return response.parsed


class AsyncStocksWithResponse:
    """The operations of `AsyncStocks`, returning the status, the headers and the raw body too."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        timeout: float | None = None,
    ) -> Response[builtins.list[Stock]]:
        """stocks_list, see `AsyncStocks.list`."""
        return await self._sender.send(
            stocks_list.OPERATION,
            query={
                "start": start,
                "end": end,
            },
            timeout=timeout,
        )
