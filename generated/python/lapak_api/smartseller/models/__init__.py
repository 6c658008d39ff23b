"""All models. Each is imported when it is first used: together they take longer than a call.

`lapak.client.model.Model` says what a field holds that is null (None), missing (UNSET), or of another type.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bank_account import BankAccount
    from .bank_account_create import BankAccountCreate
    from .bank_account_list import BankAccountList
    from .bank_account_reference import BankAccountReference
    from .bank_account_result import BankAccountResult
    from .bank_account_type import BankAccountType
    from .canceled_order import CanceledOrder
    from .canceled_order_page import CanceledOrderPage
    from .canceled_order_product import CanceledOrderProduct
    from .canceled_order_restore import CanceledOrderRestore
    from .canceled_order_type import CanceledOrderType
    from .customer import Customer
    from .customer_activation import CustomerActivation
    from .customer_category import CustomerCategory
    from .customer_category_create import CustomerCategoryCreate
    from .customer_category_created import CustomerCategoryCreated
    from .customer_category_list import CustomerCategoryList
    from .customer_category_result import CustomerCategoryResult
    from .customer_category_update import CustomerCategoryUpdate
    from .customer_create import CustomerCreate
    from .customer_order_by import CustomerOrderBy
    from .customer_order_history import CustomerOrderHistory
    from .customer_order_history_item import CustomerOrderHistoryItem
    from .customer_order_history_page import CustomerOrderHistoryPage
    from .customer_order_history_total import CustomerOrderHistoryTotal
    from .customer_page import CustomerPage
    from .customer_reference import CustomerReference
    from .customer_registration_status import CustomerRegistrationStatus
    from .customer_result import CustomerResult
    from .customer_search_field import CustomerSearchField
    from .customer_update import CustomerUpdate
    from .error_messages import ErrorMessages
    from .error_response import ErrorResponse
    from .language import Language
    from .named_warehouse_stock import NamedWarehouseStock
    from .new_customer_category import NewCustomerCategory
    from .order import Order
    from .order_amount_type import OrderAmountType
    from .order_awb import OrderAwb
    from .order_awb_create import OrderAwbCreate
    from .order_awb_reference import OrderAwbReference
    from .order_awb_result import OrderAwbResult
    from .order_cancel import OrderCancel
    from .order_category import OrderCategory
    from .order_confirmation import OrderConfirmation
    from .order_cost_category import OrderCostCategory
    from .order_cost_create import OrderCostCreate
    from .order_cost_entry import OrderCostEntry
    from .order_courier import OrderCourier
    from .order_create import OrderCreate
    from .order_detail import OrderDetail
    from .order_detail_category import OrderDetailCategory
    from .order_detail_page import OrderDetailPage
    from .order_detail_payment_status import OrderDetailPaymentStatus
    from .order_detail_product import OrderDetailProduct
    from .order_detail_progress_status import OrderDetailProgressStatus
    from .order_detail_status import OrderDetailStatus
    from .order_expedition import OrderExpedition
    from .order_line_create import OrderLineCreate
    from .order_line_flag import OrderLineFlag
    from .order_line_update import OrderLineUpdate
    from .order_mongo_date import OrderMongoDate
    from .order_mongo_long import OrderMongoLong
    from .order_notification import OrderNotification
    from .order_origin import OrderOrigin
    from .order_page import OrderPage
    from .order_payment import OrderPayment
    from .order_payment_banks import OrderPaymentBanks
    from .order_payment_destination import OrderPaymentDestination
    from .order_payment_entries import OrderPaymentEntries
    from .order_payment_entry import OrderPaymentEntry
    from .order_payment_list import OrderPaymentList
    from .order_payment_origin import OrderPaymentOrigin
    from .order_payment_record import OrderPaymentRecord
    from .order_payment_reference import OrderPaymentReference
    from .order_payment_result import OrderPaymentResult
    from .order_payment_status import OrderPaymentStatus
    from .order_payment_subject import OrderPaymentSubject
    from .order_payment_update import OrderPaymentUpdate
    from .order_person import OrderPerson
    from .order_pickup import OrderPickup
    from .order_platform import OrderPlatform
    from .order_price_access import OrderPriceAccess
    from .order_price_access_result import OrderPriceAccessResult
    from .order_product import OrderProduct
    from .order_product_category import OrderProductCategory
    from .order_progress_status import OrderProgressStatus
    from .order_promo import OrderPromo
    from .order_quick_payment import OrderQuickPayment
    from .order_quick_payment_status import OrderQuickPaymentStatus
    from .order_reference import OrderReference
    from .order_removal import OrderRemoval
    from .order_result import OrderResult
    from .order_search_type import OrderSearchType
    from .order_shipping import OrderShipping
    from .order_sort import OrderSort
    from .order_source import OrderSource
    from .order_source_create import OrderSourceCreate
    from .order_source_list import OrderSourceList
    from .order_source_reference import OrderSourceReference
    from .order_source_result import OrderSourceResult
    from .order_source_update import OrderSourceUpdate
    from .order_update import OrderUpdate
    from .order_user import OrderUser
    from .order_wholesale_price import OrderWholesalePrice
    from .order_wholesale_price_result import OrderWholesalePriceResult
    from .page_meta import PageMeta
    from .pagination import Pagination
    from .pagination_links import PaginationLinks
    from .preorder_setting import PreorderSetting
    from .preorder_type import PreorderType
    from .product import Product
    from .product_category import ProductCategory
    from .product_category_create import ProductCategoryCreate
    from .product_category_deleted import ProductCategoryDeleted
    from .product_category_list import ProductCategoryList
    from .product_category_result import ProductCategoryResult
    from .product_category_saved import ProductCategorySaved
    from .product_category_update import ProductCategoryUpdate
    from .product_channel import ProductChannel
    from .product_create import ProductCreate
    from .product_delete import ProductDelete
    from .product_delete_result import ProductDeleteResult
    from .product_detail import ProductDetail
    from .product_detail_result import ProductDetailResult
    from .product_order import ProductOrder
    from .product_page import ProductPage
    from .product_price_status import ProductPriceStatus
    from .product_reference import ProductReference
    from .product_saved import ProductSaved
    from .product_type import ProductType
    from .product_update import ProductUpdate
    from .product_variation import ProductVariation
    from .product_variation_create import ProductVariationCreate
    from .product_variation_detail import ProductVariationDetail
    from .product_variation_update import ProductVariationUpdate
    from .product_warehouse import ProductWarehouse
    from .region import Region
    from .region_city import RegionCity
    from .region_page import RegionPage
    from .region_province import RegionProvince
    from .shopee_order import ShopeeOrder
    from .sku_generate import SkuGenerate
    from .sku_generate_line import SkuGenerateLine
    from .sku_list import SkuList
    from .sku_proposal import SkuProposal
    from .sku_validate import SkuValidate
    from .sku_validation import SkuValidation
    from .sku_validation_result import SkuValidationResult
    from .stock_check import StockCheck
    from .stock_check_result import StockCheckResult
    from .stock_move import StockMove
    from .stock_move_status import StockMoveStatus
    from .stock_sync import StockSync
    from .stock_sync_result import StockSyncResult
    from .stock_synced import StockSynced
    from .stock_update import StockUpdate
    from .stock_update_result import StockUpdateResult
    from .stock_updated import StockUpdated
    from .supplier import Supplier
    from .supplier_create import SupplierCreate
    from .supplier_list import SupplierList
    from .supplier_reference import SupplierReference
    from .supplier_result import SupplierResult
    from .supplier_update import SupplierUpdate
    from .update_all_products import UpdateAllProducts
    from .variation import Variation
    from .variation_delete import VariationDelete
    from .variation_flag import VariationFlag
    from .variation_history_detail import VariationHistoryDetail
    from .variation_history_entry import VariationHistoryEntry
    from .variation_history_page import VariationHistoryPage
    from .variation_history_stock import VariationHistoryStock
    from .variation_history_title import VariationHistoryTitle
    from .variation_history_warehouse import VariationHistoryWarehouse
    from .variation_list import VariationList
    from .variation_promo import VariationPromo
    from .warehouse import Warehouse
    from .warehouse_activity import WarehouseActivity
    from .warehouse_create import WarehouseCreate
    from .warehouse_flag import WarehouseFlag
    from .warehouse_list import WarehouseList
    from .warehouse_reference import WarehouseReference
    from .warehouse_reference_result import WarehouseReferenceResult
    from .warehouse_result import WarehouseResult
    from .warehouse_stock import WarehouseStock
    from .warehouse_stock_list import WarehouseStockList
    from .warehouse_update import WarehouseUpdate
    from .wholesale_band import WholesaleBand
    from .wholesale_band_create import WholesaleBandCreate
    from .wholesale_band_update import WholesaleBandUpdate
    from .wholesale_minimum import WholesaleMinimum
    from .wholesale_minimum_result import WholesaleMinimumResult
    from .yes_no import YesNo

_MODULES = {
    "BankAccount": ".bank_account",
    "BankAccountCreate": ".bank_account_create",
    "BankAccountList": ".bank_account_list",
    "BankAccountReference": ".bank_account_reference",
    "BankAccountResult": ".bank_account_result",
    "BankAccountType": ".bank_account_type",
    "CanceledOrder": ".canceled_order",
    "CanceledOrderPage": ".canceled_order_page",
    "CanceledOrderProduct": ".canceled_order_product",
    "CanceledOrderRestore": ".canceled_order_restore",
    "CanceledOrderType": ".canceled_order_type",
    "Customer": ".customer",
    "CustomerActivation": ".customer_activation",
    "CustomerCategory": ".customer_category",
    "CustomerCategoryCreate": ".customer_category_create",
    "CustomerCategoryCreated": ".customer_category_created",
    "CustomerCategoryList": ".customer_category_list",
    "CustomerCategoryResult": ".customer_category_result",
    "CustomerCategoryUpdate": ".customer_category_update",
    "CustomerCreate": ".customer_create",
    "CustomerOrderBy": ".customer_order_by",
    "CustomerOrderHistory": ".customer_order_history",
    "CustomerOrderHistoryItem": ".customer_order_history_item",
    "CustomerOrderHistoryPage": ".customer_order_history_page",
    "CustomerOrderHistoryTotal": ".customer_order_history_total",
    "CustomerPage": ".customer_page",
    "CustomerReference": ".customer_reference",
    "CustomerRegistrationStatus": ".customer_registration_status",
    "CustomerResult": ".customer_result",
    "CustomerSearchField": ".customer_search_field",
    "CustomerUpdate": ".customer_update",
    "ErrorMessages": ".error_messages",
    "ErrorResponse": ".error_response",
    "Language": ".language",
    "NamedWarehouseStock": ".named_warehouse_stock",
    "NewCustomerCategory": ".new_customer_category",
    "Order": ".order",
    "OrderAmountType": ".order_amount_type",
    "OrderAwb": ".order_awb",
    "OrderAwbCreate": ".order_awb_create",
    "OrderAwbReference": ".order_awb_reference",
    "OrderAwbResult": ".order_awb_result",
    "OrderCancel": ".order_cancel",
    "OrderCategory": ".order_category",
    "OrderConfirmation": ".order_confirmation",
    "OrderCostCategory": ".order_cost_category",
    "OrderCostCreate": ".order_cost_create",
    "OrderCostEntry": ".order_cost_entry",
    "OrderCourier": ".order_courier",
    "OrderCreate": ".order_create",
    "OrderDetail": ".order_detail",
    "OrderDetailCategory": ".order_detail_category",
    "OrderDetailPage": ".order_detail_page",
    "OrderDetailPaymentStatus": ".order_detail_payment_status",
    "OrderDetailProduct": ".order_detail_product",
    "OrderDetailProgressStatus": ".order_detail_progress_status",
    "OrderDetailStatus": ".order_detail_status",
    "OrderExpedition": ".order_expedition",
    "OrderLineCreate": ".order_line_create",
    "OrderLineFlag": ".order_line_flag",
    "OrderLineUpdate": ".order_line_update",
    "OrderMongoDate": ".order_mongo_date",
    "OrderMongoLong": ".order_mongo_long",
    "OrderNotification": ".order_notification",
    "OrderOrigin": ".order_origin",
    "OrderPage": ".order_page",
    "OrderPayment": ".order_payment",
    "OrderPaymentBanks": ".order_payment_banks",
    "OrderPaymentDestination": ".order_payment_destination",
    "OrderPaymentEntries": ".order_payment_entries",
    "OrderPaymentEntry": ".order_payment_entry",
    "OrderPaymentList": ".order_payment_list",
    "OrderPaymentOrigin": ".order_payment_origin",
    "OrderPaymentRecord": ".order_payment_record",
    "OrderPaymentReference": ".order_payment_reference",
    "OrderPaymentResult": ".order_payment_result",
    "OrderPaymentStatus": ".order_payment_status",
    "OrderPaymentSubject": ".order_payment_subject",
    "OrderPaymentUpdate": ".order_payment_update",
    "OrderPerson": ".order_person",
    "OrderPickup": ".order_pickup",
    "OrderPlatform": ".order_platform",
    "OrderPriceAccess": ".order_price_access",
    "OrderPriceAccessResult": ".order_price_access_result",
    "OrderProduct": ".order_product",
    "OrderProductCategory": ".order_product_category",
    "OrderProgressStatus": ".order_progress_status",
    "OrderPromo": ".order_promo",
    "OrderQuickPayment": ".order_quick_payment",
    "OrderQuickPaymentStatus": ".order_quick_payment_status",
    "OrderReference": ".order_reference",
    "OrderRemoval": ".order_removal",
    "OrderResult": ".order_result",
    "OrderSearchType": ".order_search_type",
    "OrderShipping": ".order_shipping",
    "OrderSort": ".order_sort",
    "OrderSource": ".order_source",
    "OrderSourceCreate": ".order_source_create",
    "OrderSourceList": ".order_source_list",
    "OrderSourceReference": ".order_source_reference",
    "OrderSourceResult": ".order_source_result",
    "OrderSourceUpdate": ".order_source_update",
    "OrderUpdate": ".order_update",
    "OrderUser": ".order_user",
    "OrderWholesalePrice": ".order_wholesale_price",
    "OrderWholesalePriceResult": ".order_wholesale_price_result",
    "PageMeta": ".page_meta",
    "Pagination": ".pagination",
    "PaginationLinks": ".pagination_links",
    "PreorderSetting": ".preorder_setting",
    "PreorderType": ".preorder_type",
    "Product": ".product",
    "ProductCategory": ".product_category",
    "ProductCategoryCreate": ".product_category_create",
    "ProductCategoryDeleted": ".product_category_deleted",
    "ProductCategoryList": ".product_category_list",
    "ProductCategoryResult": ".product_category_result",
    "ProductCategorySaved": ".product_category_saved",
    "ProductCategoryUpdate": ".product_category_update",
    "ProductChannel": ".product_channel",
    "ProductCreate": ".product_create",
    "ProductDelete": ".product_delete",
    "ProductDeleteResult": ".product_delete_result",
    "ProductDetail": ".product_detail",
    "ProductDetailResult": ".product_detail_result",
    "ProductOrder": ".product_order",
    "ProductPage": ".product_page",
    "ProductPriceStatus": ".product_price_status",
    "ProductReference": ".product_reference",
    "ProductSaved": ".product_saved",
    "ProductType": ".product_type",
    "ProductUpdate": ".product_update",
    "ProductVariation": ".product_variation",
    "ProductVariationCreate": ".product_variation_create",
    "ProductVariationDetail": ".product_variation_detail",
    "ProductVariationUpdate": ".product_variation_update",
    "ProductWarehouse": ".product_warehouse",
    "Region": ".region",
    "RegionCity": ".region_city",
    "RegionPage": ".region_page",
    "RegionProvince": ".region_province",
    "ShopeeOrder": ".shopee_order",
    "SkuGenerate": ".sku_generate",
    "SkuGenerateLine": ".sku_generate_line",
    "SkuList": ".sku_list",
    "SkuProposal": ".sku_proposal",
    "SkuValidate": ".sku_validate",
    "SkuValidation": ".sku_validation",
    "SkuValidationResult": ".sku_validation_result",
    "StockCheck": ".stock_check",
    "StockCheckResult": ".stock_check_result",
    "StockMove": ".stock_move",
    "StockMoveStatus": ".stock_move_status",
    "StockSync": ".stock_sync",
    "StockSyncResult": ".stock_sync_result",
    "StockSynced": ".stock_synced",
    "StockUpdate": ".stock_update",
    "StockUpdateResult": ".stock_update_result",
    "StockUpdated": ".stock_updated",
    "Supplier": ".supplier",
    "SupplierCreate": ".supplier_create",
    "SupplierList": ".supplier_list",
    "SupplierReference": ".supplier_reference",
    "SupplierResult": ".supplier_result",
    "SupplierUpdate": ".supplier_update",
    "UpdateAllProducts": ".update_all_products",
    "Variation": ".variation",
    "VariationDelete": ".variation_delete",
    "VariationFlag": ".variation_flag",
    "VariationHistoryDetail": ".variation_history_detail",
    "VariationHistoryEntry": ".variation_history_entry",
    "VariationHistoryPage": ".variation_history_page",
    "VariationHistoryStock": ".variation_history_stock",
    "VariationHistoryTitle": ".variation_history_title",
    "VariationHistoryWarehouse": ".variation_history_warehouse",
    "VariationList": ".variation_list",
    "VariationPromo": ".variation_promo",
    "Warehouse": ".warehouse",
    "WarehouseActivity": ".warehouse_activity",
    "WarehouseCreate": ".warehouse_create",
    "WarehouseFlag": ".warehouse_flag",
    "WarehouseList": ".warehouse_list",
    "WarehouseReference": ".warehouse_reference",
    "WarehouseReferenceResult": ".warehouse_reference_result",
    "WarehouseResult": ".warehouse_result",
    "WarehouseStock": ".warehouse_stock",
    "WarehouseStockList": ".warehouse_stock_list",
    "WarehouseUpdate": ".warehouse_update",
    "WholesaleBand": ".wholesale_band",
    "WholesaleBandCreate": ".wholesale_band_create",
    "WholesaleBandUpdate": ".wholesale_band_update",
    "WholesaleMinimum": ".wholesale_minimum",
    "WholesaleMinimumResult": ".wholesale_minimum_result",
    "YesNo": ".yes_no",
}
__all__ = [
    "BankAccount",
    "BankAccountCreate",
    "BankAccountList",
    "BankAccountReference",
    "BankAccountResult",
    "BankAccountType",
    "CanceledOrder",
    "CanceledOrderPage",
    "CanceledOrderProduct",
    "CanceledOrderRestore",
    "CanceledOrderType",
    "Customer",
    "CustomerActivation",
    "CustomerCategory",
    "CustomerCategoryCreate",
    "CustomerCategoryCreated",
    "CustomerCategoryList",
    "CustomerCategoryResult",
    "CustomerCategoryUpdate",
    "CustomerCreate",
    "CustomerOrderBy",
    "CustomerOrderHistory",
    "CustomerOrderHistoryItem",
    "CustomerOrderHistoryPage",
    "CustomerOrderHistoryTotal",
    "CustomerPage",
    "CustomerReference",
    "CustomerRegistrationStatus",
    "CustomerResult",
    "CustomerSearchField",
    "CustomerUpdate",
    "ErrorMessages",
    "ErrorResponse",
    "Language",
    "NamedWarehouseStock",
    "NewCustomerCategory",
    "Order",
    "OrderAmountType",
    "OrderAwb",
    "OrderAwbCreate",
    "OrderAwbReference",
    "OrderAwbResult",
    "OrderCancel",
    "OrderCategory",
    "OrderConfirmation",
    "OrderCostCategory",
    "OrderCostCreate",
    "OrderCostEntry",
    "OrderCourier",
    "OrderCreate",
    "OrderDetail",
    "OrderDetailCategory",
    "OrderDetailPage",
    "OrderDetailPaymentStatus",
    "OrderDetailProduct",
    "OrderDetailProgressStatus",
    "OrderDetailStatus",
    "OrderExpedition",
    "OrderLineCreate",
    "OrderLineFlag",
    "OrderLineUpdate",
    "OrderMongoDate",
    "OrderMongoLong",
    "OrderNotification",
    "OrderOrigin",
    "OrderPage",
    "OrderPayment",
    "OrderPaymentBanks",
    "OrderPaymentDestination",
    "OrderPaymentEntries",
    "OrderPaymentEntry",
    "OrderPaymentList",
    "OrderPaymentOrigin",
    "OrderPaymentRecord",
    "OrderPaymentReference",
    "OrderPaymentResult",
    "OrderPaymentStatus",
    "OrderPaymentSubject",
    "OrderPaymentUpdate",
    "OrderPerson",
    "OrderPickup",
    "OrderPlatform",
    "OrderPriceAccess",
    "OrderPriceAccessResult",
    "OrderProduct",
    "OrderProductCategory",
    "OrderProgressStatus",
    "OrderPromo",
    "OrderQuickPayment",
    "OrderQuickPaymentStatus",
    "OrderReference",
    "OrderRemoval",
    "OrderResult",
    "OrderSearchType",
    "OrderShipping",
    "OrderSort",
    "OrderSource",
    "OrderSourceCreate",
    "OrderSourceList",
    "OrderSourceReference",
    "OrderSourceResult",
    "OrderSourceUpdate",
    "OrderUpdate",
    "OrderUser",
    "OrderWholesalePrice",
    "OrderWholesalePriceResult",
    "PageMeta",
    "Pagination",
    "PaginationLinks",
    "PreorderSetting",
    "PreorderType",
    "Product",
    "ProductCategory",
    "ProductCategoryCreate",
    "ProductCategoryDeleted",
    "ProductCategoryList",
    "ProductCategoryResult",
    "ProductCategorySaved",
    "ProductCategoryUpdate",
    "ProductChannel",
    "ProductCreate",
    "ProductDelete",
    "ProductDeleteResult",
    "ProductDetail",
    "ProductDetailResult",
    "ProductOrder",
    "ProductPage",
    "ProductPriceStatus",
    "ProductReference",
    "ProductSaved",
    "ProductType",
    "ProductUpdate",
    "ProductVariation",
    "ProductVariationCreate",
    "ProductVariationDetail",
    "ProductVariationUpdate",
    "ProductWarehouse",
    "Region",
    "RegionCity",
    "RegionPage",
    "RegionProvince",
    "ShopeeOrder",
    "SkuGenerate",
    "SkuGenerateLine",
    "SkuList",
    "SkuProposal",
    "SkuValidate",
    "SkuValidation",
    "SkuValidationResult",
    "StockCheck",
    "StockCheckResult",
    "StockMove",
    "StockMoveStatus",
    "StockSync",
    "StockSynced",
    "StockSyncResult",
    "StockUpdate",
    "StockUpdated",
    "StockUpdateResult",
    "Supplier",
    "SupplierCreate",
    "SupplierList",
    "SupplierReference",
    "SupplierResult",
    "SupplierUpdate",
    "UpdateAllProducts",
    "Variation",
    "VariationDelete",
    "VariationFlag",
    "VariationHistoryDetail",
    "VariationHistoryEntry",
    "VariationHistoryPage",
    "VariationHistoryStock",
    "VariationHistoryTitle",
    "VariationHistoryWarehouse",
    "VariationList",
    "VariationPromo",
    "Warehouse",
    "WarehouseActivity",
    "WarehouseCreate",
    "WarehouseFlag",
    "WarehouseList",
    "WarehouseReference",
    "WarehouseReferenceResult",
    "WarehouseResult",
    "WarehouseStock",
    "WarehouseStockList",
    "WarehouseUpdate",
    "WholesaleBand",
    "WholesaleBandCreate",
    "WholesaleBandUpdate",
    "WholesaleMinimum",
    "WholesaleMinimumResult",
    "YesNo",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
