"""Operations on stocks."""

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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> builtins.list[Stock]:
        """List the stock of the shop.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        from .stocks_list import OPERATION

        try:
            response = self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Stock]:
        """Go through the rows of all pages of `list`.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        The list comes in one page, whose rows these are.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        from lapak.client.paging import Fetch, iterate
        from lapak.client.walk import Walk

        return iterate(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page,
            Walk(
                "stocks_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[builtins.list[Stock]]:
        """Go through all pages of `list`.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        The list comes in one page.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        from lapak.client.paging import Fetch, iterate_pages
        from lapak.client.walk import Walk

        return iterate_pages(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page,
            Walk(
                "stocks_list",
                "id",
                single=True,
            ),
            progress,
        )


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[builtins.list[Stock]]:
        """stocks_list, see `Stocks.list`."""
        from .stocks_list import OPERATION

        try:
            return self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> builtins.list[Stock]:
        """List the stock of the shop.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        from .stocks_list import OPERATION

        try:
            response = await self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers
        return response.parsed

    def iter_all(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Stock]:
        """Go through the rows of all pages of `list`.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        The list comes in one page, whose rows these are.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        from lapak.client.paging import Fetch, iterate_async
        from lapak.client.walk import Walk

        return iterate_async(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page,
            Walk(
                "stocks_list",
                "id",
                single=True,
            ),
            progress,
        )

    def iter_pages(
        self,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
        progress: Callable[[ListProgress], object] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[builtins.list[Stock]]:
        """Go through all pages of `list`.

        The SKUs whose stock was changed between `start` and `end`, both included, by number.

        The list comes in one page.

        Args:
            start: Begin of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-01T00:00:00+07:00`.
            end: End of the span, RFC 3339 with zone; compared with `update_at`. Example:
                `2026-11-03T23:59:59+07:00`.
            progress: Called after every page with how far the walk is.
            timeout: Seconds that each page may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.

        GET /product/stocks; evidence: observed. Errata: api-001, api-002, stocks-001, stocks-002.
        """
        from lapak.client.paging import Fetch, iterate_pages_async
        from lapak.client.walk import Walk

        return iterate_pages_async(
            Fetch(
                self.list,
                None,
                start=start,
                end=end,
                timeout=timeout,
                retries=retries,
                headers=headers,
            ),
            lambda page: page,
            Walk(
                "stocks_list",
                "id",
                single=True,
            ),
            progress,
        )


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
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[builtins.list[Stock]]:
        """stocks_list, see `AsyncStocks.list`."""
        from .stocks_list import OPERATION

        try:
            return await self._sender.send(
                OPERATION,
                query={
                    "start": start,
                    "end": end,
                },
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        finally:
            del start, end, headers
