"""SIRCLO Connexi API (curated by Lapak, unofficial): the clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lapak.client.base import AsyncClient, Credential, Settings, SyncClient

if TYPE_CHECKING:
    import httpx

    from .api.orders import AsyncOrders, Orders
    from .api.stocks import AsyncStocks, Stocks

SETTINGS = Settings(
    base_url="https://api2.connexi.id.dmmy.me/v1",
    url_variable="LAPAK_SIRCLO_URL",
    credentials=(
        Credential("api_key", "LAPAK_SIRCLO_KEY", "api_key"),
        Credential("api_secret", "LAPAK_SIRCLO_SECRET", "api_secret"),
    ),
)


class Sirclo(SyncClient):
    """Client of SIRCLO Connexi API (curated by Lapak, unofficial).

    Use it as a context manager, or close it. Answers come as models: a field that was null is
    None, one that was missing is `lapak.UNSET`; `lapak.client.model.Model` says it all.

    Args:
        api_key: Key of the shop; the environment variable LAPAK_SIRCLO_KEY when left out.
        api_secret: Key of the shop; the environment variable LAPAK_SIRCLO_SECRET when left out.
        base_url: Where calls go; LAPAK_SIRCLO_URL when left out, else the live server.
        timeout: Seconds that a call may take, with all its tries.
        retries: Tries after the first one, where trying again can do no harm.
        transport: An httpx transport in place of the network's, for tests and proxies.
    """

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        super().__init__(
            SETTINGS,
            (
                api_key,
                api_secret,
            ),
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            language=None,
            transport=transport,
        )

    @cached_property
    def orders(self) -> Orders:
        """Operations on orders."""
        from .api.orders import Orders

        return Orders(self._sender)

    @cached_property
    def stocks(self) -> Stocks:
        """Operations on stocks."""
        from .api.stocks import Stocks

        return Stocks(self._sender)


class AsyncSirclo(AsyncClient):
    """Asynchronous client of SIRCLO Connexi API (curated by Lapak, unofficial).

    Use it as an asynchronous context manager, or close it. Answers come as models: a field that was null is
    None, one that was missing is `lapak.UNSET`; `lapak.client.model.Model` says it all.

    Args:
        api_key: Key of the shop; the environment variable LAPAK_SIRCLO_KEY when left out.
        api_secret: Key of the shop; the environment variable LAPAK_SIRCLO_SECRET when left out.
        base_url: Where calls go; LAPAK_SIRCLO_URL when left out, else the live server.
        timeout: Seconds that a call may take, with all its tries.
        retries: Tries after the first one, where trying again can do no harm.
        transport: An httpx transport in place of the network's, for tests and proxies.
    """

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        super().__init__(
            SETTINGS,
            (
                api_key,
                api_secret,
            ),
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            language=None,
            transport=transport,
        )

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations on orders."""
        from .api.orders import AsyncOrders

        return AsyncOrders(self._sender)

    @cached_property
    def stocks(self) -> AsyncStocks:
        """Operations on stocks."""
        from .api.stocks import AsyncStocks

        return AsyncStocks(self._sender)
