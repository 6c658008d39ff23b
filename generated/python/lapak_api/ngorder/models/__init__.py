"""All models. Each is imported when it is first used: together they take longer than a call.

`lapak.client.model.Model` says what a field holds that is null (None), missing (UNSET), or of another type.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .active_expedition import ActiveExpedition
    from .active_expedition_page import ActiveExpeditionPage
    from .addon import Addon
    from .addon_list import AddonList
    from .admin_fee import AdminFee
    from .admin_fee_category import AdminFeeCategory
    from .admin_fee_create import AdminFeeCreate
    from .admin_fee_list import AdminFeeList
    from .admin_fee_result import AdminFeeResult
    from .admin_fee_saved import AdminFeeSaved
    from .admin_fee_update import AdminFeeUpdate
    from .admin_revenue import AdminRevenue
    from .admin_revenue_list import AdminRevenueList
    from .analysis_group import AnalysisGroup
    from .bank import Bank
    from .bank_account import BankAccount
    from .bank_account_create import BankAccountCreate
    from .bank_account_list import BankAccountList
    from .bank_account_reference import BankAccountReference
    from .bank_account_removal import BankAccountRemoval
    from .bank_account_removal_data_type_0 import BankAccountRemovalDataType0
    from .bank_account_result import BankAccountResult
    from .bank_account_type import BankAccountType
    from .bank_account_update import BankAccountUpdate
    from .bank_list import BankList
    from .best_customer import BestCustomer
    from .best_customer_page import BestCustomerPage
    from .best_location import BestLocation
    from .best_location_list import BestLocationList
    from .best_product import BestProduct
    from .best_product_page import BestProductPage
    from .best_sales_channel import BestSalesChannel
    from .best_sales_channel_list import BestSalesChannelList
    from .billing import Billing
    from .billing_page import BillingPage
    from .canceled_order import CanceledOrder
    from .canceled_order_page import CanceledOrderPage
    from .canceled_order_product import CanceledOrderProduct
    from .canceled_order_restore import CanceledOrderRestore
    from .canceled_order_type import CanceledOrderType
    from .cod_courier import CodCourier
    from .cod_courier_list import CodCourierList
    from .custom_courier import CustomCourier
    from .custom_courier_list import CustomCourierList
    from .custom_courier_reference import CustomCourierReference
    from .custom_courier_removal import CustomCourierRemoval
    from .custom_courier_result import CustomCourierResult
    from .custom_courier_update import CustomCourierUpdate
    from .customer import Customer
    from .customer_activation import CustomerActivation
    from .customer_activation_action import CustomerActivationAction
    from .customer_activation_reference import CustomerActivationReference
    from .customer_activation_result import CustomerActivationResult
    from .customer_activation_update import CustomerActivationUpdate
    from .customer_category import CustomerCategory
    from .customer_category_create import CustomerCategoryCreate
    from .customer_category_created import CustomerCategoryCreated
    from .customer_category_list import CustomerCategoryList
    from .customer_category_result import CustomerCategoryResult
    from .customer_category_update import CustomerCategoryUpdate
    from .customer_chart import CustomerChart
    from .customer_chart_row import CustomerChartRow
    from .customer_create import CustomerCreate
    from .customer_download_result import CustomerDownloadResult
    from .customer_message_create import CustomerMessageCreate
    from .customer_month import CustomerMonth
    from .customer_month_list import CustomerMonthList
    from .customer_order_by import CustomerOrderBy
    from .customer_order_history import CustomerOrderHistory
    from .customer_order_history_item import CustomerOrderHistoryItem
    from .customer_order_history_page import CustomerOrderHistoryPage
    from .customer_order_history_total import CustomerOrderHistoryTotal
    from .customer_page import CustomerPage
    from .customer_privor_activation import CustomerPrivorActivation
    from .customer_privor_result import CustomerPrivorResult
    from .customer_ranking import CustomerRanking
    from .customer_reference import CustomerReference
    from .customer_registration_status import CustomerRegistrationStatus
    from .customer_result import CustomerResult
    from .customer_search_field import CustomerSearchField
    from .customer_update import CustomerUpdate
    from .error_messages import ErrorMessages
    from .error_response import ErrorResponse
    from .expedition import Expedition
    from .expedition_chart import ExpeditionChart
    from .expedition_chart_row import ExpeditionChartRow
    from .expedition_cost_groups import ExpeditionCostGroups
    from .expedition_cost_meta import ExpeditionCostMeta
    from .expedition_cost_place import ExpeditionCostPlace
    from .expedition_cost_result import ExpeditionCostResult
    from .expedition_cost_status import ExpeditionCostStatus
    from .expedition_cost_weight import ExpeditionCostWeight
    from .expedition_list import ExpeditionList
    from .expedition_rate import ExpeditionRate
    from .expedition_tracking import ExpeditionTracking
    from .expedition_tracking_event import ExpeditionTrackingEvent
    from .expedition_tracking_result import ExpeditionTrackingResult
    from .expense import Expense
    from .expense_create import ExpenseCreate
    from .expense_delete_result import ExpenseDeleteResult
    from .expense_id import ExpenseId
    from .expense_page import ExpensePage
    from .expense_reference import ExpenseReference
    from .expense_result import ExpenseResult
    from .expense_update import ExpenseUpdate
    from .marketplace import Marketplace
    from .marketplace_list import MarketplaceList
    from .message_result import MessageResult
    from .message_template import MessageTemplate
    from .message_template_list import MessageTemplateList
    from .named_order_cost import NamedOrderCost
    from .named_order_cost_category import NamedOrderCostCategory
    from .named_order_cost_create import NamedOrderCostCreate
    from .named_order_cost_list import NamedOrderCostList
    from .named_order_cost_reference import NamedOrderCostReference
    from .named_order_cost_result import NamedOrderCostResult
    from .named_order_cost_update import NamedOrderCostUpdate
    from .named_warehouse_stock import NamedWarehouseStock
    from .new_customer_category import NewCustomerCategory
    from .notification import Notification
    from .notification_action import NotificationAction
    from .notification_device import NotificationDevice
    from .notification_device_register import NotificationDeviceRegister
    from .notification_device_result import NotificationDeviceResult
    from .notification_page import NotificationPage
    from .notification_read import NotificationRead
    from .notification_read_result import NotificationReadResult
    from .notification_type import NotificationType
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
    from .order_download_result import OrderDownloadResult
    from .order_expedition import OrderExpedition
    from .order_line_create import OrderLineCreate
    from .order_line_flag import OrderLineFlag
    from .order_line_update import OrderLineUpdate
    from .order_message import OrderMessage
    from .order_message_create import OrderMessageCreate
    from .order_message_list import OrderMessageList
    from .order_message_result import OrderMessageResult
    from .order_message_type import OrderMessageType
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
    from .orderpay_balance import OrderpayBalance
    from .orderpay_balance_result import OrderpayBalanceResult
    from .page_meta import PageMeta
    from .pagination import Pagination
    from .pagination_links import PaginationLinks
    from .payment import Payment
    from .payment_direction import PaymentDirection
    from .payment_funds import PaymentFunds
    from .payment_page import PaymentPage
    from .payment_type import PaymentType
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
    from .product_download_result import ProductDownloadResult
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
    from .profile import Profile
    from .profile_result import ProfileResult
    from .profile_update import ProfileUpdate
    from .profit_chart import ProfitChart
    from .profit_chart_day import ProfitChartDay
    from .region import Region
    from .region_city import RegionCity
    from .region_page import RegionPage
    from .region_province import RegionProvince
    from .report import Report
    from .report_admin_share import ReportAdminShare
    from .report_bank import ReportBank
    from .report_bank_list import ReportBankList
    from .report_gross_sales import ReportGrossSales
    from .report_group import ReportGroup
    from .report_group_result import ReportGroupResult
    from .report_result import ReportResult
    from .report_shopee import ReportShopee
    from .report_source_share import ReportSourceShare
    from .report_stock import ReportStock
    from .report_sum import ReportSum
    from .report_supplier_pay import ReportSupplierPay
    from .sales_chart import SalesChart
    from .sales_chart_day import SalesChartDay
    from .sent_message import SentMessage
    from .shipment import Shipment
    from .shipment_cod_status import ShipmentCodStatus
    from .shipment_dropshipper import ShipmentDropshipper
    from .shipment_expedition import ShipmentExpedition
    from .shipment_invoice import ShipmentInvoice
    from .shipment_invoice_page import ShipmentInvoicePage
    from .shipment_invoice_status import ShipmentInvoiceStatus
    from .shipment_page import ShipmentPage
    from .shipment_payment import ShipmentPayment
    from .shipment_payment_page import ShipmentPaymentPage
    from .shipment_pickup import ShipmentPickup
    from .shipment_pickup_cancel import ShipmentPickupCancel
    from .shipment_pickup_canceled import ShipmentPickupCanceled
    from .shipment_pickup_request import ShipmentPickupRequest
    from .shipment_pickup_result import ShipmentPickupResult
    from .shipment_progress import ShipmentProgress
    from .shipment_receiver import ShipmentReceiver
    from .shipment_reference import ShipmentReference
    from .shipment_report_figures import ShipmentReportFigures
    from .shipment_report_result import ShipmentReportResult
    from .shipment_result import ShipmentResult
    from .shipment_search_type import ShipmentSearchType
    from .shipment_service import ShipmentService
    from .shipment_services import ShipmentServices
    from .shipment_supplier import ShipmentSupplier
    from .shop import Shop
    from .shop_general import ShopGeneral
    from .shop_general_result import ShopGeneralResult
    from .shop_general_update import ShopGeneralUpdate
    from .shop_list import ShopList
    from .shop_logo import ShopLogo
    from .shop_logo_result import ShopLogoResult
    from .shop_logo_upload import ShopLogoUpload
    from .shop_reference import ShopReference
    from .shop_supplier import ShopSupplier
    from .shop_update import ShopUpdate
    from .shop_updated import ShopUpdated
    from .shopee_order import ShopeeOrder
    from .sku_generate import SkuGenerate
    from .sku_generate_line import SkuGenerateLine
    from .sku_list import SkuList
    from .sku_proposal import SkuProposal
    from .sku_validate import SkuValidate
    from .sku_validation import SkuValidation
    from .sku_validation_result import SkuValidationResult
    from .span_type import SpanType
    from .stock_author import StockAuthor
    from .stock_check import StockCheck
    from .stock_check_result import StockCheckResult
    from .stock_correction import StockCorrection
    from .stock_count import StockCount
    from .stock_move import StockMove
    from .stock_move_status import StockMoveStatus
    from .stock_opname import StockOpname
    from .stock_opname_create import StockOpnameCreate
    from .stock_opname_created import StockOpnameCreated
    from .stock_opname_detail import StockOpnameDetail
    from .stock_opname_detail_result import StockOpnameDetailResult
    from .stock_opname_page import StockOpnamePage
    from .stock_opname_progress import StockOpnameProgress
    from .stock_opname_result import StockOpnameResult
    from .stock_opname_transaction import StockOpnameTransaction
    from .stock_opname_transaction_page import StockOpnameTransactionPage
    from .stock_sync import StockSync
    from .stock_sync_result import StockSyncResult
    from .stock_synced import StockSynced
    from .stock_update import StockUpdate
    from .stock_update_result import StockUpdateResult
    from .stock_updated import StockUpdated
    from .stock_variation import StockVariation
    from .stock_variation_list import StockVariationList
    from .storefront_courier import StorefrontCourier
    from .storefront_courier_kinds import StorefrontCourierKinds
    from .storefront_courier_list import StorefrontCourierList
    from .storefront_courier_result import StorefrontCourierResult
    from .storefront_courier_selection import StorefrontCourierSelection
    from .storefront_courier_selection_result import StorefrontCourierSelectionResult
    from .storefront_courier_state import StorefrontCourierState
    from .storefront_courier_update import StorefrontCourierUpdate
    from .supplier import Supplier
    from .supplier_create import SupplierCreate
    from .supplier_list import SupplierList
    from .supplier_reference import SupplierReference
    from .supplier_result import SupplierResult
    from .supplier_update import SupplierUpdate
    from .unconfirmed_customer_category import UnconfirmedCustomerCategory
    from .unconfirmed_order import UnconfirmedOrder
    from .unconfirmed_order_action import UnconfirmedOrderAction
    from .unconfirmed_order_bank import UnconfirmedOrderBank
    from .unconfirmed_order_confirm import UnconfirmedOrderConfirm
    from .unconfirmed_order_confirmation import UnconfirmedOrderConfirmation
    from .unconfirmed_order_customer import UnconfirmedOrderCustomer
    from .unconfirmed_order_decision import UnconfirmedOrderDecision
    from .unconfirmed_order_detail import UnconfirmedOrderDetail
    from .unconfirmed_order_detail_bank import UnconfirmedOrderDetailBank
    from .unconfirmed_order_detail_result import UnconfirmedOrderDetailResult
    from .unconfirmed_order_dropshipper import UnconfirmedOrderDropshipper
    from .unconfirmed_order_entry import UnconfirmedOrderEntry
    from .unconfirmed_order_number import UnconfirmedOrderNumber
    from .unconfirmed_order_page import UnconfirmedOrderPage
    from .unconfirmed_order_product import UnconfirmedOrderProduct
    from .unconfirmed_order_receiver import UnconfirmedOrderReceiver
    from .unconfirmed_order_reference import UnconfirmedOrderReference
    from .unconfirmed_payment_status import UnconfirmedPaymentStatus
    from .unread_count import UnreadCount
    from .unread_count_result import UnreadCountResult
    from .user import User
    from .user_list import UserList
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
    from .warehouse_create import WarehouseCreate
    from .warehouse_flag import WarehouseFlag
    from .warehouse_list import WarehouseList
    from .warehouse_reference import WarehouseReference
    from .warehouse_reference_result import WarehouseReferenceResult
    from .warehouse_result import WarehouseResult
    from .warehouse_stock import WarehouseStock
    from .warehouse_stock_list import WarehouseStockList
    from .warehouse_update import WarehouseUpdate
    from .weekday_chart import WeekdayChart
    from .weekday_chart_row import WeekdayChartRow
    from .wholesale_band import WholesaleBand
    from .wholesale_band_create import WholesaleBandCreate
    from .wholesale_band_update import WholesaleBandUpdate
    from .wholesale_minimum import WholesaleMinimum
    from .wholesale_minimum_result import WholesaleMinimumResult
    from .with_net_sales import WithNetSales
    from .withdrawal_create import WithdrawalCreate
    from .withdrawal_result import WithdrawalResult
    from .xendit_account import XenditAccount
    from .xendit_balance import XenditBalance
    from .xendit_balance_result import XenditBalanceResult
    from .xendit_bank import XenditBank
    from .xendit_bank_list import XenditBankList
    from .xendit_key import XenditKey
    from .xendit_key_result import XenditKeyResult
    from .xendit_key_update import XenditKeyUpdate
    from .xendit_settings import XenditSettings
    from .xendit_settings_result import XenditSettingsResult
    from .yes_no import YesNo

_MODULES = {
    "ActiveExpedition": ".active_expedition",
    "ActiveExpeditionPage": ".active_expedition_page",
    "Addon": ".addon",
    "AddonList": ".addon_list",
    "AdminFee": ".admin_fee",
    "AdminFeeCategory": ".admin_fee_category",
    "AdminFeeCreate": ".admin_fee_create",
    "AdminFeeList": ".admin_fee_list",
    "AdminFeeResult": ".admin_fee_result",
    "AdminFeeSaved": ".admin_fee_saved",
    "AdminFeeUpdate": ".admin_fee_update",
    "AdminRevenue": ".admin_revenue",
    "AdminRevenueList": ".admin_revenue_list",
    "AnalysisGroup": ".analysis_group",
    "Bank": ".bank",
    "BankAccount": ".bank_account",
    "BankAccountCreate": ".bank_account_create",
    "BankAccountList": ".bank_account_list",
    "BankAccountReference": ".bank_account_reference",
    "BankAccountRemoval": ".bank_account_removal",
    "BankAccountRemovalDataType0": ".bank_account_removal_data_type_0",
    "BankAccountResult": ".bank_account_result",
    "BankAccountType": ".bank_account_type",
    "BankAccountUpdate": ".bank_account_update",
    "BankList": ".bank_list",
    "BestCustomer": ".best_customer",
    "BestCustomerPage": ".best_customer_page",
    "BestLocation": ".best_location",
    "BestLocationList": ".best_location_list",
    "BestProduct": ".best_product",
    "BestProductPage": ".best_product_page",
    "BestSalesChannel": ".best_sales_channel",
    "BestSalesChannelList": ".best_sales_channel_list",
    "Billing": ".billing",
    "BillingPage": ".billing_page",
    "CanceledOrder": ".canceled_order",
    "CanceledOrderPage": ".canceled_order_page",
    "CanceledOrderProduct": ".canceled_order_product",
    "CanceledOrderRestore": ".canceled_order_restore",
    "CanceledOrderType": ".canceled_order_type",
    "CodCourier": ".cod_courier",
    "CodCourierList": ".cod_courier_list",
    "CustomCourier": ".custom_courier",
    "CustomCourierList": ".custom_courier_list",
    "CustomCourierReference": ".custom_courier_reference",
    "CustomCourierRemoval": ".custom_courier_removal",
    "CustomCourierResult": ".custom_courier_result",
    "CustomCourierUpdate": ".custom_courier_update",
    "Customer": ".customer",
    "CustomerActivation": ".customer_activation",
    "CustomerActivationAction": ".customer_activation_action",
    "CustomerActivationReference": ".customer_activation_reference",
    "CustomerActivationResult": ".customer_activation_result",
    "CustomerActivationUpdate": ".customer_activation_update",
    "CustomerCategory": ".customer_category",
    "CustomerCategoryCreate": ".customer_category_create",
    "CustomerCategoryCreated": ".customer_category_created",
    "CustomerCategoryList": ".customer_category_list",
    "CustomerCategoryResult": ".customer_category_result",
    "CustomerCategoryUpdate": ".customer_category_update",
    "CustomerChart": ".customer_chart",
    "CustomerChartRow": ".customer_chart_row",
    "CustomerCreate": ".customer_create",
    "CustomerDownloadResult": ".customer_download_result",
    "CustomerMessageCreate": ".customer_message_create",
    "CustomerMonth": ".customer_month",
    "CustomerMonthList": ".customer_month_list",
    "CustomerOrderBy": ".customer_order_by",
    "CustomerOrderHistory": ".customer_order_history",
    "CustomerOrderHistoryItem": ".customer_order_history_item",
    "CustomerOrderHistoryPage": ".customer_order_history_page",
    "CustomerOrderHistoryTotal": ".customer_order_history_total",
    "CustomerPage": ".customer_page",
    "CustomerPrivorActivation": ".customer_privor_activation",
    "CustomerPrivorResult": ".customer_privor_result",
    "CustomerRanking": ".customer_ranking",
    "CustomerReference": ".customer_reference",
    "CustomerRegistrationStatus": ".customer_registration_status",
    "CustomerResult": ".customer_result",
    "CustomerSearchField": ".customer_search_field",
    "CustomerUpdate": ".customer_update",
    "ErrorMessages": ".error_messages",
    "ErrorResponse": ".error_response",
    "Expedition": ".expedition",
    "ExpeditionChart": ".expedition_chart",
    "ExpeditionChartRow": ".expedition_chart_row",
    "ExpeditionCostGroups": ".expedition_cost_groups",
    "ExpeditionCostMeta": ".expedition_cost_meta",
    "ExpeditionCostPlace": ".expedition_cost_place",
    "ExpeditionCostResult": ".expedition_cost_result",
    "ExpeditionCostStatus": ".expedition_cost_status",
    "ExpeditionCostWeight": ".expedition_cost_weight",
    "ExpeditionList": ".expedition_list",
    "ExpeditionRate": ".expedition_rate",
    "ExpeditionTracking": ".expedition_tracking",
    "ExpeditionTrackingEvent": ".expedition_tracking_event",
    "ExpeditionTrackingResult": ".expedition_tracking_result",
    "Expense": ".expense",
    "ExpenseCreate": ".expense_create",
    "ExpenseDeleteResult": ".expense_delete_result",
    "ExpenseId": ".expense_id",
    "ExpensePage": ".expense_page",
    "ExpenseReference": ".expense_reference",
    "ExpenseResult": ".expense_result",
    "ExpenseUpdate": ".expense_update",
    "Marketplace": ".marketplace",
    "MarketplaceList": ".marketplace_list",
    "MessageResult": ".message_result",
    "MessageTemplate": ".message_template",
    "MessageTemplateList": ".message_template_list",
    "NamedOrderCost": ".named_order_cost",
    "NamedOrderCostCategory": ".named_order_cost_category",
    "NamedOrderCostCreate": ".named_order_cost_create",
    "NamedOrderCostList": ".named_order_cost_list",
    "NamedOrderCostReference": ".named_order_cost_reference",
    "NamedOrderCostResult": ".named_order_cost_result",
    "NamedOrderCostUpdate": ".named_order_cost_update",
    "NamedWarehouseStock": ".named_warehouse_stock",
    "NewCustomerCategory": ".new_customer_category",
    "Notification": ".notification",
    "NotificationAction": ".notification_action",
    "NotificationDevice": ".notification_device",
    "NotificationDeviceRegister": ".notification_device_register",
    "NotificationDeviceResult": ".notification_device_result",
    "NotificationPage": ".notification_page",
    "NotificationRead": ".notification_read",
    "NotificationReadResult": ".notification_read_result",
    "NotificationType": ".notification_type",
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
    "OrderDownloadResult": ".order_download_result",
    "OrderExpedition": ".order_expedition",
    "OrderLineCreate": ".order_line_create",
    "OrderLineFlag": ".order_line_flag",
    "OrderLineUpdate": ".order_line_update",
    "OrderMessage": ".order_message",
    "OrderMessageCreate": ".order_message_create",
    "OrderMessageList": ".order_message_list",
    "OrderMessageResult": ".order_message_result",
    "OrderMessageType": ".order_message_type",
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
    "OrderpayBalance": ".orderpay_balance",
    "OrderpayBalanceResult": ".orderpay_balance_result",
    "PageMeta": ".page_meta",
    "Pagination": ".pagination",
    "PaginationLinks": ".pagination_links",
    "Payment": ".payment",
    "PaymentDirection": ".payment_direction",
    "PaymentFunds": ".payment_funds",
    "PaymentPage": ".payment_page",
    "PaymentType": ".payment_type",
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
    "ProductDownloadResult": ".product_download_result",
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
    "Profile": ".profile",
    "ProfileResult": ".profile_result",
    "ProfileUpdate": ".profile_update",
    "ProfitChart": ".profit_chart",
    "ProfitChartDay": ".profit_chart_day",
    "Region": ".region",
    "RegionCity": ".region_city",
    "RegionPage": ".region_page",
    "RegionProvince": ".region_province",
    "Report": ".report",
    "ReportAdminShare": ".report_admin_share",
    "ReportBank": ".report_bank",
    "ReportBankList": ".report_bank_list",
    "ReportGrossSales": ".report_gross_sales",
    "ReportGroup": ".report_group",
    "ReportGroupResult": ".report_group_result",
    "ReportResult": ".report_result",
    "ReportShopee": ".report_shopee",
    "ReportSourceShare": ".report_source_share",
    "ReportStock": ".report_stock",
    "ReportSum": ".report_sum",
    "ReportSupplierPay": ".report_supplier_pay",
    "SalesChart": ".sales_chart",
    "SalesChartDay": ".sales_chart_day",
    "SentMessage": ".sent_message",
    "Shipment": ".shipment",
    "ShipmentCodStatus": ".shipment_cod_status",
    "ShipmentDropshipper": ".shipment_dropshipper",
    "ShipmentExpedition": ".shipment_expedition",
    "ShipmentInvoice": ".shipment_invoice",
    "ShipmentInvoicePage": ".shipment_invoice_page",
    "ShipmentInvoiceStatus": ".shipment_invoice_status",
    "ShipmentPage": ".shipment_page",
    "ShipmentPayment": ".shipment_payment",
    "ShipmentPaymentPage": ".shipment_payment_page",
    "ShipmentPickup": ".shipment_pickup",
    "ShipmentPickupCancel": ".shipment_pickup_cancel",
    "ShipmentPickupCanceled": ".shipment_pickup_canceled",
    "ShipmentPickupRequest": ".shipment_pickup_request",
    "ShipmentPickupResult": ".shipment_pickup_result",
    "ShipmentProgress": ".shipment_progress",
    "ShipmentReceiver": ".shipment_receiver",
    "ShipmentReference": ".shipment_reference",
    "ShipmentReportFigures": ".shipment_report_figures",
    "ShipmentReportResult": ".shipment_report_result",
    "ShipmentResult": ".shipment_result",
    "ShipmentSearchType": ".shipment_search_type",
    "ShipmentService": ".shipment_service",
    "ShipmentServices": ".shipment_services",
    "ShipmentSupplier": ".shipment_supplier",
    "Shop": ".shop",
    "ShopGeneral": ".shop_general",
    "ShopGeneralResult": ".shop_general_result",
    "ShopGeneralUpdate": ".shop_general_update",
    "ShopList": ".shop_list",
    "ShopLogo": ".shop_logo",
    "ShopLogoResult": ".shop_logo_result",
    "ShopLogoUpload": ".shop_logo_upload",
    "ShopReference": ".shop_reference",
    "ShopSupplier": ".shop_supplier",
    "ShopUpdate": ".shop_update",
    "ShopUpdated": ".shop_updated",
    "ShopeeOrder": ".shopee_order",
    "SkuGenerate": ".sku_generate",
    "SkuGenerateLine": ".sku_generate_line",
    "SkuList": ".sku_list",
    "SkuProposal": ".sku_proposal",
    "SkuValidate": ".sku_validate",
    "SkuValidation": ".sku_validation",
    "SkuValidationResult": ".sku_validation_result",
    "SpanType": ".span_type",
    "StockAuthor": ".stock_author",
    "StockCheck": ".stock_check",
    "StockCheckResult": ".stock_check_result",
    "StockCorrection": ".stock_correction",
    "StockCount": ".stock_count",
    "StockMove": ".stock_move",
    "StockMoveStatus": ".stock_move_status",
    "StockOpname": ".stock_opname",
    "StockOpnameCreate": ".stock_opname_create",
    "StockOpnameCreated": ".stock_opname_created",
    "StockOpnameDetail": ".stock_opname_detail",
    "StockOpnameDetailResult": ".stock_opname_detail_result",
    "StockOpnamePage": ".stock_opname_page",
    "StockOpnameProgress": ".stock_opname_progress",
    "StockOpnameResult": ".stock_opname_result",
    "StockOpnameTransaction": ".stock_opname_transaction",
    "StockOpnameTransactionPage": ".stock_opname_transaction_page",
    "StockSync": ".stock_sync",
    "StockSyncResult": ".stock_sync_result",
    "StockSynced": ".stock_synced",
    "StockUpdate": ".stock_update",
    "StockUpdateResult": ".stock_update_result",
    "StockUpdated": ".stock_updated",
    "StockVariation": ".stock_variation",
    "StockVariationList": ".stock_variation_list",
    "StorefrontCourier": ".storefront_courier",
    "StorefrontCourierKinds": ".storefront_courier_kinds",
    "StorefrontCourierList": ".storefront_courier_list",
    "StorefrontCourierResult": ".storefront_courier_result",
    "StorefrontCourierSelection": ".storefront_courier_selection",
    "StorefrontCourierSelectionResult": ".storefront_courier_selection_result",
    "StorefrontCourierState": ".storefront_courier_state",
    "StorefrontCourierUpdate": ".storefront_courier_update",
    "Supplier": ".supplier",
    "SupplierCreate": ".supplier_create",
    "SupplierList": ".supplier_list",
    "SupplierReference": ".supplier_reference",
    "SupplierResult": ".supplier_result",
    "SupplierUpdate": ".supplier_update",
    "UnconfirmedCustomerCategory": ".unconfirmed_customer_category",
    "UnconfirmedOrder": ".unconfirmed_order",
    "UnconfirmedOrderAction": ".unconfirmed_order_action",
    "UnconfirmedOrderBank": ".unconfirmed_order_bank",
    "UnconfirmedOrderConfirm": ".unconfirmed_order_confirm",
    "UnconfirmedOrderConfirmation": ".unconfirmed_order_confirmation",
    "UnconfirmedOrderCustomer": ".unconfirmed_order_customer",
    "UnconfirmedOrderDecision": ".unconfirmed_order_decision",
    "UnconfirmedOrderDetail": ".unconfirmed_order_detail",
    "UnconfirmedOrderDetailBank": ".unconfirmed_order_detail_bank",
    "UnconfirmedOrderDetailResult": ".unconfirmed_order_detail_result",
    "UnconfirmedOrderDropshipper": ".unconfirmed_order_dropshipper",
    "UnconfirmedOrderEntry": ".unconfirmed_order_entry",
    "UnconfirmedOrderNumber": ".unconfirmed_order_number",
    "UnconfirmedOrderPage": ".unconfirmed_order_page",
    "UnconfirmedOrderProduct": ".unconfirmed_order_product",
    "UnconfirmedOrderReceiver": ".unconfirmed_order_receiver",
    "UnconfirmedOrderReference": ".unconfirmed_order_reference",
    "UnconfirmedPaymentStatus": ".unconfirmed_payment_status",
    "UnreadCount": ".unread_count",
    "UnreadCountResult": ".unread_count_result",
    "User": ".user",
    "UserList": ".user_list",
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
    "WarehouseCreate": ".warehouse_create",
    "WarehouseFlag": ".warehouse_flag",
    "WarehouseList": ".warehouse_list",
    "WarehouseReference": ".warehouse_reference",
    "WarehouseReferenceResult": ".warehouse_reference_result",
    "WarehouseResult": ".warehouse_result",
    "WarehouseStock": ".warehouse_stock",
    "WarehouseStockList": ".warehouse_stock_list",
    "WarehouseUpdate": ".warehouse_update",
    "WeekdayChart": ".weekday_chart",
    "WeekdayChartRow": ".weekday_chart_row",
    "WholesaleBand": ".wholesale_band",
    "WholesaleBandCreate": ".wholesale_band_create",
    "WholesaleBandUpdate": ".wholesale_band_update",
    "WholesaleMinimum": ".wholesale_minimum",
    "WholesaleMinimumResult": ".wholesale_minimum_result",
    "WithNetSales": ".with_net_sales",
    "WithdrawalCreate": ".withdrawal_create",
    "WithdrawalResult": ".withdrawal_result",
    "XenditAccount": ".xendit_account",
    "XenditBalance": ".xendit_balance",
    "XenditBalanceResult": ".xendit_balance_result",
    "XenditBank": ".xendit_bank",
    "XenditBankList": ".xendit_bank_list",
    "XenditKey": ".xendit_key",
    "XenditKeyResult": ".xendit_key_result",
    "XenditKeyUpdate": ".xendit_key_update",
    "XenditSettings": ".xendit_settings",
    "XenditSettingsResult": ".xendit_settings_result",
    "YesNo": ".yes_no",
}
__all__ = [
    "ActiveExpedition",
    "ActiveExpeditionPage",
    "Addon",
    "AddonList",
    "AdminFee",
    "AdminFeeCategory",
    "AdminFeeCreate",
    "AdminFeeList",
    "AdminFeeResult",
    "AdminFeeSaved",
    "AdminFeeUpdate",
    "AdminRevenue",
    "AdminRevenueList",
    "AnalysisGroup",
    "Bank",
    "BankAccount",
    "BankAccountCreate",
    "BankAccountList",
    "BankAccountReference",
    "BankAccountRemoval",
    "BankAccountRemovalDataType0",
    "BankAccountResult",
    "BankAccountType",
    "BankAccountUpdate",
    "BankList",
    "BestCustomer",
    "BestCustomerPage",
    "BestLocation",
    "BestLocationList",
    "BestProduct",
    "BestProductPage",
    "BestSalesChannel",
    "BestSalesChannelList",
    "Billing",
    "BillingPage",
    "CanceledOrder",
    "CanceledOrderPage",
    "CanceledOrderProduct",
    "CanceledOrderRestore",
    "CanceledOrderType",
    "CodCourier",
    "CodCourierList",
    "CustomCourier",
    "CustomCourierList",
    "CustomCourierReference",
    "CustomCourierRemoval",
    "CustomCourierResult",
    "CustomCourierUpdate",
    "Customer",
    "CustomerActivation",
    "CustomerActivationAction",
    "CustomerActivationReference",
    "CustomerActivationResult",
    "CustomerActivationUpdate",
    "CustomerCategory",
    "CustomerCategoryCreate",
    "CustomerCategoryCreated",
    "CustomerCategoryList",
    "CustomerCategoryResult",
    "CustomerCategoryUpdate",
    "CustomerChart",
    "CustomerChartRow",
    "CustomerCreate",
    "CustomerDownloadResult",
    "CustomerMessageCreate",
    "CustomerMonth",
    "CustomerMonthList",
    "CustomerOrderBy",
    "CustomerOrderHistory",
    "CustomerOrderHistoryItem",
    "CustomerOrderHistoryPage",
    "CustomerOrderHistoryTotal",
    "CustomerPage",
    "CustomerPrivorActivation",
    "CustomerPrivorResult",
    "CustomerRanking",
    "CustomerReference",
    "CustomerRegistrationStatus",
    "CustomerResult",
    "CustomerSearchField",
    "CustomerUpdate",
    "ErrorMessages",
    "ErrorResponse",
    "Expedition",
    "ExpeditionChart",
    "ExpeditionChartRow",
    "ExpeditionCostGroups",
    "ExpeditionCostMeta",
    "ExpeditionCostPlace",
    "ExpeditionCostResult",
    "ExpeditionCostStatus",
    "ExpeditionCostWeight",
    "ExpeditionList",
    "ExpeditionRate",
    "ExpeditionTracking",
    "ExpeditionTrackingEvent",
    "ExpeditionTrackingResult",
    "Expense",
    "ExpenseCreate",
    "ExpenseDeleteResult",
    "ExpenseId",
    "ExpensePage",
    "ExpenseReference",
    "ExpenseResult",
    "ExpenseUpdate",
    "Marketplace",
    "MarketplaceList",
    "MessageResult",
    "MessageTemplate",
    "MessageTemplateList",
    "NamedOrderCost",
    "NamedOrderCostCategory",
    "NamedOrderCostCreate",
    "NamedOrderCostList",
    "NamedOrderCostReference",
    "NamedOrderCostResult",
    "NamedOrderCostUpdate",
    "NamedWarehouseStock",
    "NewCustomerCategory",
    "Notification",
    "NotificationAction",
    "NotificationDevice",
    "NotificationDeviceRegister",
    "NotificationDeviceResult",
    "NotificationPage",
    "NotificationRead",
    "NotificationReadResult",
    "NotificationType",
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
    "OrderDownloadResult",
    "OrderExpedition",
    "OrderLineCreate",
    "OrderLineFlag",
    "OrderLineUpdate",
    "OrderMessage",
    "OrderMessageCreate",
    "OrderMessageList",
    "OrderMessageResult",
    "OrderMessageType",
    "OrderMongoDate",
    "OrderMongoLong",
    "OrderNotification",
    "OrderOrigin",
    "OrderPage",
    "OrderpayBalance",
    "OrderpayBalanceResult",
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
    "Payment",
    "PaymentDirection",
    "PaymentFunds",
    "PaymentPage",
    "PaymentType",
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
    "ProductDownloadResult",
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
    "Profile",
    "ProfileResult",
    "ProfileUpdate",
    "ProfitChart",
    "ProfitChartDay",
    "Region",
    "RegionCity",
    "RegionPage",
    "RegionProvince",
    "Report",
    "ReportAdminShare",
    "ReportBank",
    "ReportBankList",
    "ReportGrossSales",
    "ReportGroup",
    "ReportGroupResult",
    "ReportResult",
    "ReportShopee",
    "ReportSourceShare",
    "ReportStock",
    "ReportSum",
    "ReportSupplierPay",
    "SalesChart",
    "SalesChartDay",
    "SentMessage",
    "Shipment",
    "ShipmentCodStatus",
    "ShipmentDropshipper",
    "ShipmentExpedition",
    "ShipmentInvoice",
    "ShipmentInvoicePage",
    "ShipmentInvoiceStatus",
    "ShipmentPage",
    "ShipmentPayment",
    "ShipmentPaymentPage",
    "ShipmentPickup",
    "ShipmentPickupCancel",
    "ShipmentPickupCanceled",
    "ShipmentPickupRequest",
    "ShipmentPickupResult",
    "ShipmentProgress",
    "ShipmentReceiver",
    "ShipmentReference",
    "ShipmentReportFigures",
    "ShipmentReportResult",
    "ShipmentResult",
    "ShipmentSearchType",
    "ShipmentService",
    "ShipmentServices",
    "ShipmentSupplier",
    "Shop",
    "ShopeeOrder",
    "ShopGeneral",
    "ShopGeneralResult",
    "ShopGeneralUpdate",
    "ShopList",
    "ShopLogo",
    "ShopLogoResult",
    "ShopLogoUpload",
    "ShopReference",
    "ShopSupplier",
    "ShopUpdate",
    "ShopUpdated",
    "SkuGenerate",
    "SkuGenerateLine",
    "SkuList",
    "SkuProposal",
    "SkuValidate",
    "SkuValidation",
    "SkuValidationResult",
    "SpanType",
    "StockAuthor",
    "StockCheck",
    "StockCheckResult",
    "StockCorrection",
    "StockCount",
    "StockMove",
    "StockMoveStatus",
    "StockOpname",
    "StockOpnameCreate",
    "StockOpnameCreated",
    "StockOpnameDetail",
    "StockOpnameDetailResult",
    "StockOpnamePage",
    "StockOpnameProgress",
    "StockOpnameResult",
    "StockOpnameTransaction",
    "StockOpnameTransactionPage",
    "StockSync",
    "StockSynced",
    "StockSyncResult",
    "StockUpdate",
    "StockUpdated",
    "StockUpdateResult",
    "StockVariation",
    "StockVariationList",
    "StorefrontCourier",
    "StorefrontCourierKinds",
    "StorefrontCourierList",
    "StorefrontCourierResult",
    "StorefrontCourierSelection",
    "StorefrontCourierSelectionResult",
    "StorefrontCourierState",
    "StorefrontCourierUpdate",
    "Supplier",
    "SupplierCreate",
    "SupplierList",
    "SupplierReference",
    "SupplierResult",
    "SupplierUpdate",
    "UnconfirmedCustomerCategory",
    "UnconfirmedOrder",
    "UnconfirmedOrderAction",
    "UnconfirmedOrderBank",
    "UnconfirmedOrderConfirm",
    "UnconfirmedOrderConfirmation",
    "UnconfirmedOrderCustomer",
    "UnconfirmedOrderDecision",
    "UnconfirmedOrderDetail",
    "UnconfirmedOrderDetailBank",
    "UnconfirmedOrderDetailResult",
    "UnconfirmedOrderDropshipper",
    "UnconfirmedOrderEntry",
    "UnconfirmedOrderNumber",
    "UnconfirmedOrderPage",
    "UnconfirmedOrderProduct",
    "UnconfirmedOrderReceiver",
    "UnconfirmedOrderReference",
    "UnconfirmedPaymentStatus",
    "UnreadCount",
    "UnreadCountResult",
    "User",
    "UserList",
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
    "WarehouseCreate",
    "WarehouseFlag",
    "WarehouseList",
    "WarehouseReference",
    "WarehouseReferenceResult",
    "WarehouseResult",
    "WarehouseStock",
    "WarehouseStockList",
    "WarehouseUpdate",
    "WeekdayChart",
    "WeekdayChartRow",
    "WholesaleBand",
    "WholesaleBandCreate",
    "WholesaleBandUpdate",
    "WholesaleMinimum",
    "WholesaleMinimumResult",
    "WithdrawalCreate",
    "WithdrawalResult",
    "WithNetSales",
    "XenditAccount",
    "XenditBalance",
    "XenditBalanceResult",
    "XenditBank",
    "XenditBankList",
    "XenditKey",
    "XenditKeyResult",
    "XenditKeyUpdate",
    "XenditSettings",
    "XenditSettingsResult",
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
