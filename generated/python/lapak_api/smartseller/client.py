"""SmartSeller Open API (curated by Lapak, unofficial): the clients."""

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

    from .api.analyses import Analyses, AsyncAnalyses
    from .api.bank_accounts import AsyncBankAccounts, BankAccounts
    from .api.banks import AsyncBanks, Banks
    from .api.billings import AsyncBillings, Billings
    from .api.canceled_orders import AsyncCanceledOrders, CanceledOrders
    from .api.customer_categories import AsyncCustomerCategories, CustomerCategories
    from .api.customer_messages import AsyncCustomerMessages, CustomerMessages
    from .api.customers import AsyncCustomers, Customers
    from .api.expeditions import AsyncExpeditions, Expeditions
    from .api.expenses import AsyncExpenses, Expenses
    from .api.marketplaces import AsyncMarketplaces, Marketplaces
    from .api.notifications import AsyncNotifications, Notifications
    from .api.order_costs import AsyncOrderCosts, OrderCosts
    from .api.order_messages import AsyncOrderMessages, OrderMessages
    from .api.order_sources import AsyncOrderSources, OrderSources
    from .api.orders import AsyncOrders, Orders
    from .api.payment_settings import AsyncPaymentSettings, PaymentSettings
    from .api.payments import AsyncPayments, Payments
    from .api.product_categories import AsyncProductCategories, ProductCategories
    from .api.products import AsyncProducts, Products
    from .api.regions import AsyncRegions, Regions
    from .api.reports import AsyncReports, Reports
    from .api.root_product_categories import AsyncRootProductCategories, RootProductCategories
    from .api.shipments import AsyncShipments, Shipments
    from .api.shops import AsyncShops, Shops
    from .api.stock_opnames import AsyncStockOpnames, StockOpnames
    from .api.stock_transfers import AsyncStockTransfers, StockTransfers
    from .api.storefront_couriers import AsyncStorefrontCouriers, StorefrontCouriers
    from .api.suppliers import AsyncSuppliers, Suppliers
    from .api.unconfirmed_orders import AsyncUnconfirmedOrders, UnconfirmedOrders
    from .api.users import AsyncUsers, Users
    from .api.warehouses import AsyncWarehouses, Warehouses

SETTINGS = Settings(
    base_url="https://api.smartseller.co.id/api/open",
    url_variable="LAPAK_SMARTSELLER_URL",
    credentials=(Credential("api_key", "LAPAK_SMARTSELLER_KEY", "Authorization", "Bearer "),),
    languages=True,
)


class SmartSeller(SyncClient):
    """Client of SmartSeller Open API (curated by Lapak, unofficial).

    Use it as a context manager, or close it. Answers come as models: a field that was null is
    None, one that was missing is `lapak.UNSET`; `lapak.client.model.Model` says it all.

    Args:
        api_key: Key of the shop; the environment variable LAPAK_SMARTSELLER_KEY when left out.
        base_url: Where calls go; LAPAK_SMARTSELLER_URL when left out, else the live server.
        timeout: Seconds that a call may take, with all its tries and waits.
        retries: Tries after the first one, where trying again can do no harm.
        headers: Headers of every call, beside those that it needs.
        language: Language of the server's messages: id or en.
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
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        language: str | None = None,
        wire_spelling: WireSpelling = "both",
        rate_limit: RateLimit | None = None,
        hooks: Hooks | None = None,
        strict: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        try:
            super().__init__(
                SETTINGS,
                (api_key,),
                Options(
                    timeout=timeout,
                    retries=retries,
                    headers=headers,
                    language=language,
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
            del api_key, base_url, headers  # no traceback shows them

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

    @cached_property
    def users(self) -> Users:
        """Operations on users."""
        from .api.users import Users

        return Users(self._sender)

    @cached_property
    def shops(self) -> Shops:
        """Operations on shops."""
        from .api.shops import Shops

        return Shops(self._sender)

    @cached_property
    def root_product_categories(self) -> RootProductCategories:
        """Operations on root product categories."""
        from .api.root_product_categories import RootProductCategories

        return RootProductCategories(self._sender)

    @cached_property
    def stock_opnames(self) -> StockOpnames:
        """Operations on stock opnames."""
        from .api.stock_opnames import StockOpnames

        return StockOpnames(self._sender)

    @cached_property
    def stock_transfers(self) -> StockTransfers:
        """Operations on stock transfers."""
        from .api.stock_transfers import StockTransfers

        return StockTransfers(self._sender)

    @cached_property
    def banks(self) -> Banks:
        """Operations on banks."""
        from .api.banks import Banks

        return Banks(self._sender)

    @cached_property
    def expeditions(self) -> Expeditions:
        """Operations on expeditions."""
        from .api.expeditions import Expeditions

        return Expeditions(self._sender)

    @cached_property
    def marketplaces(self) -> Marketplaces:
        """Operations on marketplaces."""
        from .api.marketplaces import Marketplaces

        return Marketplaces(self._sender)

    @cached_property
    def order_costs(self) -> OrderCosts:
        """Operations on order costs."""
        from .api.order_costs import OrderCosts

        return OrderCosts(self._sender)

    @cached_property
    def unconfirmed_orders(self) -> UnconfirmedOrders:
        """Operations on unconfirmed orders."""
        from .api.unconfirmed_orders import UnconfirmedOrders

        return UnconfirmedOrders(self._sender)

    @cached_property
    def storefront_couriers(self) -> StorefrontCouriers:
        """Operations on storefront couriers."""
        from .api.storefront_couriers import StorefrontCouriers

        return StorefrontCouriers(self._sender)

    @cached_property
    def shipments(self) -> Shipments:
        """Operations on shipments."""
        from .api.shipments import Shipments

        return Shipments(self._sender)

    @cached_property
    def payment_settings(self) -> PaymentSettings:
        """Operations on payment settings."""
        from .api.payment_settings import PaymentSettings

        return PaymentSettings(self._sender)

    @cached_property
    def payments(self) -> Payments:
        """Operations on payments."""
        from .api.payments import Payments

        return Payments(self._sender)

    @cached_property
    def expenses(self) -> Expenses:
        """Operations on expenses."""
        from .api.expenses import Expenses

        return Expenses(self._sender)

    @cached_property
    def reports(self) -> Reports:
        """Operations on reports."""
        from .api.reports import Reports

        return Reports(self._sender)

    @cached_property
    def analyses(self) -> Analyses:
        """Operations on analyses."""
        from .api.analyses import Analyses

        return Analyses(self._sender)

    @cached_property
    def notifications(self) -> Notifications:
        """Operations on notifications."""
        from .api.notifications import Notifications

        return Notifications(self._sender)

    @cached_property
    def billings(self) -> Billings:
        """Operations on billings."""
        from .api.billings import Billings

        return Billings(self._sender)

    @cached_property
    def customer_messages(self) -> CustomerMessages:
        """Operations on customer messages."""
        from .api.customer_messages import CustomerMessages

        return CustomerMessages(self._sender)

    @cached_property
    def order_messages(self) -> OrderMessages:
        """Operations on order messages."""
        from .api.order_messages import OrderMessages

        return OrderMessages(self._sender)


class AsyncSmartSeller(AsyncClient):
    """Asynchronous client of SmartSeller Open API (curated by Lapak, unofficial).

    Use it as an asynchronous context manager, or close it. Answers come as models: a field that was null is
    None, one that was missing is `lapak.UNSET`; `lapak.client.model.Model` says it all.

    Args:
        api_key: Key of the shop; the environment variable LAPAK_SMARTSELLER_KEY when left out.
        base_url: Where calls go; LAPAK_SMARTSELLER_URL when left out, else the live server.
        timeout: Seconds that a call may take, with all its tries and waits.
        retries: Tries after the first one, where trying again can do no harm.
        headers: Headers of every call, beside those that it needs.
        language: Language of the server's messages: id or en.
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
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        language: str | None = None,
        wire_spelling: WireSpelling = "both",
        rate_limit: RateLimit | None = None,
        hooks: Hooks | None = None,
        strict: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        try:
            super().__init__(
                SETTINGS,
                (api_key,),
                Options(
                    timeout=timeout,
                    retries=retries,
                    headers=headers,
                    language=language,
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
            del api_key, base_url, headers  # no traceback shows them

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

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on users."""
        from .api.users import AsyncUsers

        return AsyncUsers(self._sender)

    @cached_property
    def shops(self) -> AsyncShops:
        """Operations on shops."""
        from .api.shops import AsyncShops

        return AsyncShops(self._sender)

    @cached_property
    def root_product_categories(self) -> AsyncRootProductCategories:
        """Operations on root product categories."""
        from .api.root_product_categories import AsyncRootProductCategories

        return AsyncRootProductCategories(self._sender)

    @cached_property
    def stock_opnames(self) -> AsyncStockOpnames:
        """Operations on stock opnames."""
        from .api.stock_opnames import AsyncStockOpnames

        return AsyncStockOpnames(self._sender)

    @cached_property
    def stock_transfers(self) -> AsyncStockTransfers:
        """Operations on stock transfers."""
        from .api.stock_transfers import AsyncStockTransfers

        return AsyncStockTransfers(self._sender)

    @cached_property
    def banks(self) -> AsyncBanks:
        """Operations on banks."""
        from .api.banks import AsyncBanks

        return AsyncBanks(self._sender)

    @cached_property
    def expeditions(self) -> AsyncExpeditions:
        """Operations on expeditions."""
        from .api.expeditions import AsyncExpeditions

        return AsyncExpeditions(self._sender)

    @cached_property
    def marketplaces(self) -> AsyncMarketplaces:
        """Operations on marketplaces."""
        from .api.marketplaces import AsyncMarketplaces

        return AsyncMarketplaces(self._sender)

    @cached_property
    def order_costs(self) -> AsyncOrderCosts:
        """Operations on order costs."""
        from .api.order_costs import AsyncOrderCosts

        return AsyncOrderCosts(self._sender)

    @cached_property
    def unconfirmed_orders(self) -> AsyncUnconfirmedOrders:
        """Operations on unconfirmed orders."""
        from .api.unconfirmed_orders import AsyncUnconfirmedOrders

        return AsyncUnconfirmedOrders(self._sender)

    @cached_property
    def storefront_couriers(self) -> AsyncStorefrontCouriers:
        """Operations on storefront couriers."""
        from .api.storefront_couriers import AsyncStorefrontCouriers

        return AsyncStorefrontCouriers(self._sender)

    @cached_property
    def shipments(self) -> AsyncShipments:
        """Operations on shipments."""
        from .api.shipments import AsyncShipments

        return AsyncShipments(self._sender)

    @cached_property
    def payment_settings(self) -> AsyncPaymentSettings:
        """Operations on payment settings."""
        from .api.payment_settings import AsyncPaymentSettings

        return AsyncPaymentSettings(self._sender)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Operations on payments."""
        from .api.payments import AsyncPayments

        return AsyncPayments(self._sender)

    @cached_property
    def expenses(self) -> AsyncExpenses:
        """Operations on expenses."""
        from .api.expenses import AsyncExpenses

        return AsyncExpenses(self._sender)

    @cached_property
    def reports(self) -> AsyncReports:
        """Operations on reports."""
        from .api.reports import AsyncReports

        return AsyncReports(self._sender)

    @cached_property
    def analyses(self) -> AsyncAnalyses:
        """Operations on analyses."""
        from .api.analyses import AsyncAnalyses

        return AsyncAnalyses(self._sender)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Operations on notifications."""
        from .api.notifications import AsyncNotifications

        return AsyncNotifications(self._sender)

    @cached_property
    def billings(self) -> AsyncBillings:
        """Operations on billings."""
        from .api.billings import AsyncBillings

        return AsyncBillings(self._sender)

    @cached_property
    def customer_messages(self) -> AsyncCustomerMessages:
        """Operations on customer messages."""
        from .api.customer_messages import AsyncCustomerMessages

        return AsyncCustomerMessages(self._sender)

    @cached_property
    def order_messages(self) -> AsyncOrderMessages:
        """Operations on order messages."""
        from .api.order_messages import AsyncOrderMessages

        return AsyncOrderMessages(self._sender)
