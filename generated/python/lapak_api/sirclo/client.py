"""SIRCLO Connexi API (curated by Lapak, unofficial): the clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lapak.client.base import AsyncClient, SyncClient
from lapak.client.errors import NotConfigured
from lapak.client.options import Options
from lapak.client.settings import Credential, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    from lapak.client.hooks import Hooks
    from lapak.client.options import WireSpelling
    from lapak.client.rate_limit import RateLimit

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
        timeout: Seconds that a call may take, with all its tries and waits.
        retries: Tries after the first one, where trying again can do no harm.
        headers: Headers of every call, beside those that it needs.
        wire_spelling: How to send names whose spelling in the documentation is most likely a fault: the `documented`
            one, the `curated` one of the specification, or `both`.
        rate_limit: How many requests may be sent in a time; calls wait for their turn.
        hooks: Functions that are told what is sent, answered and tried again.
        strict: Whether answers that are not as documented are errors.
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
        headers: Mapping[str, str] | None = None,
        wire_spelling: WireSpelling = "both",
        rate_limit: RateLimit | None = None,
        hooks: Hooks | None = None,
        strict: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        try:
            super().__init__(
                SETTINGS,
                (
                    api_key,
                    api_secret,
                ),
                Options(
                    timeout=timeout,
                    retries=retries,
                    headers=headers,
                    wire_spelling=wire_spelling,
                    rate_limit=rate_limit,
                    hooks=hooks,
                    strict=strict,
                    keys=SETTINGS.headers,
                ),
                base_url=base_url,
                transport=transport,
            )
        except NotConfigured as error:
            raise error.with_traceback(None) from None
        finally:
            del api_key, api_secret, base_url, headers  # no traceback shows them

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
        timeout: Seconds that a call may take, with all its tries and waits.
        retries: Tries after the first one, where trying again can do no harm.
        headers: Headers of every call, beside those that it needs.
        wire_spelling: How to send names whose spelling in the documentation is most likely a fault: the `documented`
            one, the `curated` one of the specification, or `both`.
        rate_limit: How many requests may be sent in a time; calls wait for their turn.
        hooks: Functions that are told what is sent, answered and tried again.
        strict: Whether answers that are not as documented are errors.
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
        headers: Mapping[str, str] | None = None,
        wire_spelling: WireSpelling = "both",
        rate_limit: RateLimit | None = None,
        hooks: Hooks | None = None,
        strict: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        try:
            super().__init__(
                SETTINGS,
                (
                    api_key,
                    api_secret,
                ),
                Options(
                    timeout=timeout,
                    retries=retries,
                    headers=headers,
                    wire_spelling=wire_spelling,
                    rate_limit=rate_limit,
                    hooks=hooks,
                    strict=strict,
                    keys=SETTINGS.headers,
                ),
                base_url=base_url,
                transport=transport,
            )
        except NotConfigured as error:
            raise error.with_traceback(None) from None
        finally:
            del api_key, api_secret, base_url, headers  # no traceback shows them

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
