"""Differences in statuses, content types, and in types and fields of answers."""

from __future__ import annotations

import httpx

from tests.verify.altering import (
    answers,
    body_of,
    every,
    with_body,
)
from tests.verify.plants.planting import SCHEMAS, instead, plant

plant(
    "status is 201",
    "warehouses_list",
    ("status", "/paths/~1warehouse/get/responses/201"),
    alter=instead("/warehouse", lambda response: with_body(response, body_of(response), 201)),
)
plant(
    "answer is a page for people",
    "bank_accounts_list",
    ("content-type", "/paths/~1bank/get/responses/200/content"),
    alter=instead("/bank", lambda _: httpx.Response(200, html="<title>Masuk</title>")),
    closes=False,
)
plant(
    "answer is cut off",
    "customers_list",
    ("not-json", "/paths/~1customer/get/responses/200/content"),
    alter=instead(
        "/customer",
        lambda response: httpx.Response(
            200, headers={"content-type": "application/json"}, content=response.content[:-9]
        ),
    ),
    closes=False,
)
plant(
    "content type is text",
    "regions_list",
    ("content-type", "/paths/~1region/get/responses/200/content"),
    alter=instead(
        "/region",
        lambda response: httpx.Response(
            200, headers={"content-type": "text/plain"}, content=response.content
        ),
    ),
)
plant(
    "address redirects",
    "suppliers_list",
    ("status", "/paths/~1supplier/get/responses/302"),
    alter=instead("/supplier", lambda _: httpx.Response(302, headers={"location": "https://example.com/"})),
    closes=False,
)

plant(
    "id is a text",
    "suppliers_list",
    ("type", f"{SCHEMAS}/Supplier/properties/id"),
    alter=answers("/supplier", lambda body: every(body, lambda row: row.update(id=str(row["id"])))),
)
plant(
    "amount has a fraction",
    "orders_list",
    ("type", f"{SCHEMAS}/Order/properties/total_amount"),
    alter=answers("/order", lambda body: every(body, lambda row: row.update(total_amount=1500.5))),
)
plant(
    "flag is a number",
    "orders_get_price_access",
    ("type", f"{SCHEMAS}/OrderPriceAccess/properties/discount_access"),
    alter=answers("/order/check-price/*", lambda body: body["data"].update(discount_access=1)),
)
plant(
    "text is null",
    "suppliers_list",
    ("null", f"{SCHEMAS}/Supplier/properties/phone"),
    alter=answers("/supplier", lambda body: every(body, lambda row: row.update(phone=None))),
)
plant(
    "object is null",
    "regions_list",
    ("null", f"{SCHEMAS}/Region/properties/province"),
    alter=answers("/region", lambda body: every(body, lambda row: row.update(province=None))),
)
plant(
    "links of a page are null",
    "regions_list",
    ("null", f"{SCHEMAS}/Pagination/properties/links"),
    alter=answers("/region", lambda body: body["meta"]["pagination"].update(links=None)),
)
plant(
    "field is missing",
    "suppliers_list",
    ("missing", f"{SCHEMAS}/Supplier/properties/location"),
    alter=answers("/supplier", lambda body: every(body, lambda row: row.pop("location"))),
)
plant(
    "field deep inside is missing",
    "regions_list",
    ("missing", f"{SCHEMAS}/RegionCity/properties/name"),
    alter=answers("/region", lambda body: every(body, lambda row: row["district"].pop("name"))),
)
plant(
    "field has another name",
    "suppliers_list",
    ("missing", f"{SCHEMAS}/Supplier/properties/city"),
    ("extra", f"{SCHEMAS}/Supplier/properties/city_name"),
    alter=answers("/supplier", lambda body: every(body, lambda row: row.update(city_name=row.pop("city")))),
)
plant(
    "field is not described",
    "customers_list",
    ("extra", f"{SCHEMAS}/Customer/properties/loyalty"),
    alter=answers("/customer", lambda body: every(body, lambda row: row.update(loyalty={"points": 3}))),
)
plant(
    "value is not listed",
    "bank_accounts_list",
    ("enum", f"{SCHEMAS}/BankAccountType"),
    alter=answers("/bank", lambda body: every(body, lambda row: row.update(type="E-WALLET"))),
)
plant(
    "list is an object",
    "suppliers_list",
    ("type", f"{SCHEMAS}/SupplierList/properties/data"),
    alter=answers("/supplier", lambda body: {"data": {"rows": body["data"]}}),
)
plant(
    "answer has no envelope",
    "suppliers_list",
    ("type", "/paths/~1supplier/get/responses/200/content/application~1json/schema"),
    alter=answers("/supplier", lambda body: body["data"]),
)
plant(
    "date has another form",
    "stocks_list",
    ("limit", f"{SCHEMAS}/Stock/properties/created_at"),
    alter=answers(
        "/product/stocks", lambda body: every(body, lambda row: row.update(created_at="22-11-2026"))
    ),
    edition="sirclo",
)
