"""Ngorder Open API (curated by Lapak, unofficial): the clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lapak.client.base import AsyncClient, Credential, Settings, SyncClient

if TYPE_CHECKING:
    import httpx

    from .api.bank_accounts import AsyncBankAccounts, BankAccounts
    from .api.canceled_orders import AsyncCanceledOrders, CanceledOrders
    from .api.customer_categories import AsyncCustomerCategories, CustomerCategories
    from .api.customers import AsyncCustomers, Customers
    from .api.order_sources import AsyncOrderSources, OrderSources
    from .api.orders import AsyncOrders, Orders
    from .api.product_categories import AsyncProductCategories, ProductCategories
    from .api.products import AsyncProducts, Products
    from .api.regions import AsyncRegions, Regions
    from .api.suppliers import AsyncSuppliers, Suppliers
    from .api.warehouses import AsyncWarehouses, Warehouses

SETTINGS = Settings(
    base_url="https://api.ngorder.id/api/open",
    url_variable="LAPAK_NGORDER_URL",
    credentials=(Credential("api_key", "LAPAK_NGORDER_KEY", "Authorization", "Bearer "),),
)


class Ngorder(SyncClient):
    """Client of Ngorder Open API (curated by Lapak, unofficial).

    Use it as a context manager, or close it. Answers come as models: a field that was null is
    None, one that was missing is `lapak.UNSET`; `lapak.client.model.Model` says it all.

    Args:
        api_key: Key of the shop; the environment variable LAPAK_NGORDER_KEY when left out.
        base_url: Where calls go; LAPAK_NGORDER_URL when left out, else the live server.
        timeout: Seconds that a call may take, with all its tries.
        retries: Tries after the first one, where trying again can do no harm.
        transport: An httpx transport in place of the network's, for tests and proxies.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        super().__init__(
            SETTINGS,
            (api_key,),
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            language=None,
            transport=transport,
        )

    @cached_property
    def suppliers(self) -> Suppliers:
        """Operations on suppliers."""
        from .api.suppliers import Suppliers

        return Suppliers(self._sender)

    @cached_property
    def warehouses(self) -> Warehouses:
        """Operations on warehouses."""
        from .api.warehouses import Warehouses

        return Warehouses(self._sender)

    @cached_property
    def product_categories(self) -> ProductCategories:
        """Operations on product categories."""
        from .api.product_categories import ProductCategories

        return ProductCategories(self._sender)

    @cached_property
    def products(self) -> Products:
        """Operations on products."""
        from .api.products import Products

        return Products(self._sender)

    @cached_property
    def customer_categories(self) -> CustomerCategories:
        """Operations on customer categories."""
        from .api.customer_categories import CustomerCategories

        return CustomerCategories(self._sender)

    @cached_property
    def regions(self) -> Regions:
        """Operations on regions."""
        from .api.regions import Regions

        return Regions(self._sender)

    @cached_property
    def customers(self) -> Customers:
        """Operations on customers."""
        from .api.customers import Customers

        return Customers(self._sender)

    @cached_property
    def bank_accounts(self) -> BankAccounts:
        """Operations on bank accounts."""
        from .api.bank_accounts import BankAccounts

        return BankAccounts(self._sender)

    @cached_property
    def order_sources(self) -> OrderSources:
        """Operations on order sources."""
        from .api.order_sources import OrderSources

        return OrderSources(self._sender)

    @cached_property
    def orders(self) -> Orders:
        """Operations on orders."""
        from .api.orders import Orders

        return Orders(self._sender)

    @cached_property
    def canceled_orders(self) -> CanceledOrders:
        """Operations on canceled orders."""
        from .api.canceled_orders import CanceledOrders

        return CanceledOrders(self._sender)


class AsyncNgorder(AsyncClient):
    """Asynchronous client of Ngorder Open API (curated by Lapak, unofficial).

    Use it as an asynchronous context manager, or close it. Answers come as models: a field that was null is
    None, one that was missing is `lapak.UNSET`; `lapak.client.model.Model` says it all.

    Args:
        api_key: Key of the shop; the environment variable LAPAK_NGORDER_KEY when left out.
        base_url: Where calls go; LAPAK_NGORDER_URL when left out, else the live server.
        timeout: Seconds that a call may take, with all its tries.
        retries: Tries after the first one, where trying again can do no harm.
        transport: An httpx transport in place of the network's, for tests and proxies.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        super().__init__(
            SETTINGS,
            (api_key,),
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            language=None,
            transport=transport,
        )

    @cached_property
    def suppliers(self) -> AsyncSuppliers:
        """Operations on suppliers."""
        from .api.suppliers import AsyncSuppliers

        return AsyncSuppliers(self._sender)

    @cached_property
    def warehouses(self) -> AsyncWarehouses:
        """Operations on warehouses."""
        from .api.warehouses import AsyncWarehouses

        return AsyncWarehouses(self._sender)

    @cached_property
    def product_categories(self) -> AsyncProductCategories:
        """Operations on product categories."""
        from .api.product_categories import AsyncProductCategories

        return AsyncProductCategories(self._sender)

    @cached_property
    def products(self) -> AsyncProducts:
        """Operations on products."""
        from .api.products import AsyncProducts

        return AsyncProducts(self._sender)

    @cached_property
    def customer_categories(self) -> AsyncCustomerCategories:
        """Operations on customer categories."""
        from .api.customer_categories import AsyncCustomerCategories

        return AsyncCustomerCategories(self._sender)

    @cached_property
    def regions(self) -> AsyncRegions:
        """Operations on regions."""
        from .api.regions import AsyncRegions

        return AsyncRegions(self._sender)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Operations on customers."""
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self._sender)

    @cached_property
    def bank_accounts(self) -> AsyncBankAccounts:
        """Operations on bank accounts."""
        from .api.bank_accounts import AsyncBankAccounts

        return AsyncBankAccounts(self._sender)

    @cached_property
    def order_sources(self) -> AsyncOrderSources:
        """Operations on order sources."""
        from .api.order_sources import AsyncOrderSources

        return AsyncOrderSources(self._sender)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations on orders."""
        from .api.orders import AsyncOrders

        return AsyncOrders(self._sender)

    @cached_property
    def canceled_orders(self) -> AsyncCanceledOrders:
        """Operations on canceled orders."""
        from .api.canceled_orders import AsyncCanceledOrders

        return AsyncCanceledOrders(self._sender)
