"""Changes planted into the real bundle of SmartSeller, and what is to be said of each."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import cache
from typing import Any

from generator.editions import editions

Data = dict[str, Any]
Plant = Callable[[Data], None]
PLANTS: dict[str, tuple[Plant, list[tuple[str, str]]]] = {}
BREAKING, COMPATIBLE, WORDS = "breaking", "compatible", "words"
FILTER = "Parameter `payment_status` (query)"


@cache
def original() -> str:
    return editions()["smartseller"].bundle_json.read_text(encoding="utf-8")


def bundle() -> Data:
    data: Data = json.loads(original())
    return data


def schema(data: Data, name: str) -> Data:
    found: Data = data["components"]["schemas"][name]
    return found


def field(data: Data, name: str, *names: str) -> Data:
    found = schema(data, name)
    for step in names:
        found = found["properties"][step]
    return found


def plant(*expected: tuple[str, str]) -> Callable[[Plant], Plant]:
    """Register a change with what is to be found: level and sentence of each change."""

    def register(change: Plant) -> Plant:
        PLANTS[change.__name__.removeprefix("_")] = change, list(expected)
        return change

    return register


def parameter(data: Data, path: str, method: str, name: str) -> Data:
    found: Data = next(each for each in data["paths"][path][method]["parameters"] if each.get("name") == name)
    return found


# What is sent


@plant((BREAKING, "suppliers_create: Request: `email` is new and must be sent."))
def _request_field_added_as_required(data: Data) -> None:
    field(data, "SupplierCreate")["properties"]["email"] = {"type": "string"}
    schema(data, "SupplierCreate")["required"].append("email")


@plant((COMPATIBLE, "suppliers_create: Request: `email` can now be sent."))
def _request_field_added(data: Data) -> None:
    field(data, "SupplierCreate")["properties"]["email"] = {"type": "string"}


@plant((BREAKING, "suppliers_update: Request: `description` is no longer taken."))
def _request_field_removed(data: Data) -> None:
    del field(data, "SupplierUpdate")["properties"]["description"]


@plant((BREAKING, "suppliers_update: Request: `address` is now called `street_address`."))
def _request_field_renamed(data: Data) -> None:
    fields = field(data, "SupplierUpdate")["properties"]
    fields["street_address"] = fields.pop("address")


@plant((BREAKING, "suppliers_update: Request: `phone` must now be sent."))
def _request_field_becomes_required(data: Data) -> None:
    schema(data, "SupplierUpdate")["required"].append("phone")


@plant((COMPATIBLE, "suppliers_create: Request: `description` may now be left out."))
def _request_field_becomes_optional(data: Data) -> None:
    schema(data, "SupplierCreate")["required"].remove("description")


@plant((BREAKING, "suppliers_create: Request: `phone` is now an integer instead of a string."))
def _request_type_changed(data: Data) -> None:
    phone = field(data, "SupplierCreate", "phone")
    phone["type"] = "integer"
    del phone["pattern"]


@plant((COMPATIBLE, "suppliers_create: Request: `district_id` is now a number instead of an integer."))
def _request_type_widened(data: Data) -> None:
    field(data, "SupplierCreate", "district_id")["type"] = "number"


@plant((COMPATIBLE, "suppliers_create: Request: `name` may now be null."))
def _request_null_allowed(data: Data) -> None:
    field(data, "SupplierCreate", "name")["nullable"] = True


@plant((BREAKING, "orders_create: Request: `order_source_id` must no longer be null."))
def _request_null_forbidden(data: Data) -> None:
    field(data, "OrderCreate", "order_source_id").pop("nullable")


@plant(
    (
        BREAKING,
        f'orders_list, orders_download: {FILTER}: it no longer accepts "INSTALLMENT".',
    ),
    (BREAKING, 'orders_create, orders_update: Request: `payment.status` no longer accepts "INSTALLMENT".'),
)
def _request_enum_value_removed(data: Data) -> None:
    schema(data, "OrderPaymentStatus")["enum"].remove("INSTALLMENT")


@plant(
    (
        COMPATIBLE,
        f'orders_list, orders_download: {FILTER}: it now accepts "LATER" too.',
    ),
    (COMPATIBLE, 'orders_create, orders_update: Request: `payment.status` now accepts "LATER" too.'),
)
def _request_enum_value_added(data: Data) -> None:
    schema(data, "OrderPaymentStatus")["enum"].append("LATER")


@plant((BREAKING, "suppliers_create: Request: the greatest length of `name` is now 40."))
def _request_limit_added(data: Data) -> None:
    field(data, "SupplierCreate", "name")["maxLength"] = 40


@plant((COMPATIBLE, "suppliers_create: Request: `phone` need no longer match `^[0-9]+$`."))
def _request_pattern_removed(data: Data) -> None:
    del field(data, "SupplierCreate", "phone")["pattern"]


@plant((BREAKING, "suppliers_create: Request: the format of `name` is email instead of not given."))
def _request_format_added(data: Data) -> None:
    field(data, "SupplierCreate", "name")["format"] = "email"


@plant(
    (BREAKING, "suppliers_create: Request: application/json is no longer taken."),
    (COMPATIBLE, "suppliers_create: Request: multipart/form-data is now taken too."),
)
def _request_content_type_replaced(data: Data) -> None:
    content = data["paths"]["/supplier/create"]["post"]["requestBody"]["content"]
    content["multipart/form-data"] = content.pop("application/json")


@plant((COMPATIBLE, "suppliers_create: Request: the body may now be left out."))
def _request_body_becomes_optional(data: Data) -> None:
    data["paths"]["/supplier/create"]["post"]["requestBody"]["required"] = False


@plant((BREAKING, "suppliers_create: Request: no body is taken any more."))
def _request_body_removed(data: Data) -> None:
    del data["paths"]["/supplier/create"]["post"]["requestBody"]


# What is received


@plant((BREAKING, "suppliers_list: Answer 200: `data[].phone` is gone."))
def _answer_field_removed(data: Data) -> None:
    del field(data, "Supplier")["properties"]["phone"]
    schema(data, "Supplier")["required"].remove("phone")


@plant((COMPATIBLE, "suppliers_list: Answer 200: `data[].email` is new."))
def _answer_field_added(data: Data) -> None:
    field(data, "Supplier")["properties"]["email"] = {"type": "string"}
    schema(data, "Supplier")["required"].append("email")


@plant((BREAKING, "suppliers_list: Answer 200: `data[].phone` may now be missing."))
def _answer_field_may_be_missing(data: Data) -> None:
    schema(data, "Supplier")["required"].remove("phone")


@plant((COMPATIBLE, "customers_list: Answer 200: `data[].email` is never null any more."))
def _answer_null_removed(data: Data) -> None:
    field(data, "Customer", "email")["nullable"] = False


@plant((BREAKING, "suppliers_list: Answer 200: `data[].phone` can now be null."))
def _answer_null_added(data: Data) -> None:
    field(data, "Supplier", "phone")["nullable"] = True


@plant((BREAKING, "suppliers_list: Answer 200: `data[].id` is now a string instead of an integer."))
def _answer_type_changed(data: Data) -> None:
    field(data, "Supplier")["properties"]["id"] = {"type": "string"}


@plant((BREAKING, "suppliers_list: Answer 200: `data[].id` is now a number instead of an integer."))
def _answer_type_widened(data: Data) -> None:
    field(data, "Supplier", "id")["type"] = "number"


@plant((COMPATIBLE, "suppliers_list: Answer 200: the greatest length of `data[].name` is now 40."))
def _answer_limit_added(data: Data) -> None:
    field(data, "Supplier", "name")["maxLength"] = 40


@plant(
    (BREAKING, "suppliers_list: Answer 200: the format of `data[].id` is no longer given instead of int64.")
)
def _answer_format_removed(data: Data) -> None:
    del field(data, "Supplier", "id")["format"]


@plant((BREAKING, "suppliers_list: Answer 202: it is new."))
def _answer_success_added(data: Data) -> None:
    answers = data["paths"]["/supplier"]["get"]["responses"]
    answers["202"] = copy.deepcopy(answers["200"])


@plant((COMPATIBLE, "suppliers_list: Answer 409: it is new."))
def _answer_failure_added(data: Data) -> None:
    answers = data["paths"]["/supplier"]["get"]["responses"]
    answers["409"] = copy.deepcopy(answers["400"])


@plant(
    (BREAKING, "suppliers_list: Answer 200: application/json is no longer answered."),
    (COMPATIBLE, "suppliers_list: Answer 200: text/csv is now answered too."),
)
def _answer_content_type_replaced(data: Data) -> None:
    content = data["paths"]["/supplier"]["get"]["responses"]["200"]["content"]
    content["text/csv"] = content.pop("application/json")


# Parameters


@plant((BREAKING, "suppliers_list: Parameter `shop` (query): it is new and must be sent."))
def _parameter_added_as_required(data: Data) -> None:
    new = {"name": "shop", "in": "query", "required": True, "schema": {"type": "integer"}}
    data["paths"]["/supplier"]["get"]["parameters"].append(new)


@plant((COMPATIBLE, "suppliers_list: Parameter `shop` (query): it can now be sent."))
def _parameter_added(data: Data) -> None:
    new = {"name": "shop", "in": "query", "schema": {"type": "integer"}}
    data["paths"]["/supplier"]["get"]["parameters"].append(new)


@plant((BREAKING, "regions_list: Parameter `keyword` (query): it is no longer taken."))
def _parameter_removed(data: Data) -> None:
    found = parameter(data, "/region", "get", "keyword")
    data["paths"]["/region"]["get"]["parameters"].remove(found)


@plant((BREAKING, "regions_list: Parameter `keyword` (query): it is now called `search_keyword`."))
def _parameter_renamed(data: Data) -> None:
    parameter(data, "/region", "get", "keyword")["name"] = "search_keyword"


@plant(
    (
        BREAKING,
        "regions_list: Parameter `keyword` (query): it now belongs into the header instead of the query.",
    )
)
def _parameter_moved(data: Data) -> None:
    parameter(data, "/region", "get", "keyword")["in"] = "header"


@plant((BREAKING, "regions_list: Parameter `keyword` (query): it must now be sent."))
def _parameter_becomes_required(data: Data) -> None:
    parameter(data, "/region", "get", "keyword")["required"] = True


@plant((BREAKING, "regions_list: Parameter `per_page` (query): left out, it now means 20 instead of 10."))
def _parameter_default_changed(data: Data) -> None:
    parameter(data, "/region", "get", "per_page")["schema"]["default"] = 20


@plant((COMPATIBLE, "orders_get_wholesale_price: Parameter `qty` (query): it may now be left out."))
def _parameter_becomes_optional(data: Data) -> None:
    parameter(data, "/order/wholesale", "get", "qty")["required"] = False


# Operations and the whole


@plant((BREAKING, "regions_list: The operation is gone (GET /region)."))
def _operation_removed(data: Data) -> None:
    del data["paths"]["/region"]


@plant((COMPATIBLE, "regions_count: The operation is new (GET /region/count)."))
def _operation_added(data: Data) -> None:
    new = copy.deepcopy(data["paths"]["/region"])
    new["get"]["operationId"] = "regions_count"
    data["paths"]["/region/count"] = new


@plant((BREAKING, "regions_list: It moved from GET /region to GET /district."))
def _path_moved(data: Data) -> None:
    data["paths"]["/district"] = data["paths"].pop("/region")


@plant((BREAKING, "suppliers_update: It moved from PATCH /supplier/update to PUT /supplier/update."))
def _method_changed(data: Data) -> None:
    item = data["paths"]["/supplier/update"]
    item["put"] = item.pop("patch")


@plant((BREAKING, "regions_search: It was called regions_list. (Only names in generated code.)"))
def _operation_renamed(data: Data) -> None:
    data["paths"]["/region"]["get"]["operationId"] = "regions_search"


@plant(
    (BREAKING, "regions_list: Its tag is now districts instead of regions. (Only names in generated code.)")
)
def _tag_changed(data: Data) -> None:
    data["paths"]["/region"]["get"]["tags"] = ["districts"]


@plant((BREAKING, "The schema Supplier is now called Sender. (Only names in generated code.)"))
def _schema_renamed(data: Data) -> None:
    text = json.dumps(data).replace('#/components/schemas/Supplier"', '#/components/schemas/Sender"')
    data |= json.loads(text)
    data["components"]["schemas"]["Sender"] = data["components"]["schemas"].pop("Supplier")


@plant((COMPATIBLE, "regions_list: It can now be called without a key."))
def _security_dropped(data: Data) -> None:
    data["paths"]["/region"]["get"]["security"] = []


@plant((BREAKING, "regions_list: A call with bearer alone is no longer accepted."))
def _security_tightened(data: Data) -> None:
    data["paths"]["/region"]["get"]["security"] = [{"bearer": [], "shop": []}]


@plant((BREAKING, "The address https://api.smartseller.co.id/api/open is gone."))
def _server_removed(data: Data) -> None:
    data["servers"] = []


@plant((BREAKING, "The key bearer is sent in another way."))
def _security_scheme_changed(data: Data) -> None:
    data["components"]["securitySchemes"]["bearer"] = {"type": "apiKey", "in": "header", "name": "token"}


@plant((BREAKING, "suppliers_list: The rule few now applies (One at a time)."))
def _rule_added(data: Data) -> None:
    data["paths"]["/supplier"]["get"]["x-rules"] = [{"id": "few", "field": "id", "text": "One at a time."}]


@plant(
    (BREAKING, "orders_list: Answer 200: `data[].shopee` can now be an array, which programs may not expect.")
)
def _answer_form_added(data: Data) -> None:
    field(data, "Order", "shopee")["oneOf"].append({"type": "array", "items": {"type": "string"}})


@plant(
    (
        COMPATIBLE,
        "orders_list: Answer 200: `meta.pagination.links` is never an array (NoPaginationLinks) any more.",
    )
)
def _answer_form_removed(data: Data) -> None:
    page = copy.deepcopy(schema(data, "Pagination"))
    page["properties"]["links"] = {"$ref": "#/components/schemas/PaginationLinks"}
    data["components"]["schemas"]["OrderPagination"] = page
    data["components"]["schemas"]["OrderPageMeta"] = copy.deepcopy(schema(data, "PageMeta"))
    ref = "#/components/schemas/OrderPagination"
    field(data, "OrderPageMeta")["properties"]["pagination"] = {"$ref": ref}
    field(data, "OrderPage")["properties"]["meta"] = {"$ref": "#/components/schemas/OrderPageMeta"}
