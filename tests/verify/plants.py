"""Differences planted between a bundle and a server, and what is to be found of each."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from attrs import frozen

from tests.verify.altering import (
    Alter,
    answers,
    body_of,
    every,
    is_at,
    moved,
    nowhere,
    requery,
    unaltered,
    with_body,
)

Through = Callable[[httpx.Request], httpx.Response]
Data = dict[str, Any]


@frozen
class Plant:
    """A difference.

    Attributes:
        operations: What to look at.
        expected: Kind and pointer of each finding.
        alter: What the server does otherwise.
        spec: What the bundle says otherwise.
        closes: Whether the overlay makes the bundle agree with the server.
        refuted: Errata that are refuted by it.
    """

    operations: tuple[str, ...]
    expected: frozenset[tuple[str, str]]
    alter: Alter = unaltered
    spec: Callable[[Data], None] | None = None
    edition: str = "smartseller"
    closes: bool = True
    refuted: frozenset[str] = frozenset()


PLANTS: dict[str, Plant] = {}
SCHEMAS = "/components/schemas"


def plant(
    name: str,
    operations: str,
    *expected: tuple[str, str],
    alter: Alter = unaltered,
    spec: Callable[[Data], None] | None = None,
    edition: str = "smartseller",
    closes: bool = True,
    refuted: tuple[str, ...] = (),
) -> None:
    PLANTS[name] = Plant(
        tuple(operations.split()), frozenset(expected), alter, spec, edition, closes, frozenset(refuted)
    )


# Addresses


def _only_at(old: str, new: str) -> Alter:
    """Serve a path under another name only."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        if is_at(request, new):
            return through(moved(request, new, old))
        return through(nowhere(request) if is_at(request, old) else request)

    return alter


def _instead(
    path: str, response: Callable[[httpx.Response], httpx.Response], *, refusals: bool = False
) -> Alter:
    """Answer something else than successes, or whatever comes."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        came = through(request)
        return response(came) if is_at(request, path) and (refusals or came.is_success) else came

    return alter


plant(
    "path has an s more",
    "suppliers_list",
    ("address", "/paths/~1supplier/get"),
    alter=_only_at("/supplier", "/suppliers"),
)
plant(
    "path has an underscore",
    "customer_categories_list",
    ("address", "/paths/~1customer-category/get"),
    alter=_only_at("/customer-category", "/customer_category"),
)
plant(
    "guessed path does not exist",
    "order_sources_list",
    ("address", "/paths/~1order-source/get"),
    alter=lambda request, through: through(nowhere(request) if is_at(request, "/order*") else request),
    closes=False,
    refuted=("order_sources-002",),
)
plant(
    "guessed path is another one",
    "bank_accounts_list",
    ("address", "/paths/~1bank/get"),
    alter=_only_at("/bank", "/banks"),
    refuted=("bank_accounts-003",),
)
plant(
    "404 of another kind",
    "warehouses_list",
    ("address", "/paths/~1warehouse/get"),
    alter=_instead("/warehouse", lambda _: httpx.Response(404, json={"error": "Not Found"}), refusals=True),
    closes=False,
)
plant(
    "method is not allowed",
    "regions_list",
    ("method", "/paths/~1region/get"),
    alter=_instead("/region", lambda _: httpx.Response(405, headers={"allow": "POST"}), refusals=True),
    closes=False,
)
plant(
    "ids of the list are not those of the thing",
    "warehouses_list warehouses_get",
    ("ids", "/paths/~1warehouse~1{id}/get"),
    alter=answers("/warehouse", lambda body: every(body, lambda row: row.update(id=row["id"] + 900_000))),
    closes=False,
)
plant(
    "path of the bundle is another one",
    "regions_list",
    ("address", "/paths/~1regions/get"),
    spec=lambda data: data["paths"].update({"/regions": data["paths"].pop("/region")}),
)

# Status and content


plant(
    "status is 201",
    "warehouses_list",
    ("status", "/paths/~1warehouse/get/responses/201"),
    alter=_instead("/warehouse", lambda response: with_body(response, body_of(response), 201)),
)
plant(
    "answer is a page for people",
    "bank_accounts_list",
    ("content-type", "/paths/~1bank/get/responses/200/content"),
    alter=_instead("/bank", lambda _: httpx.Response(200, html="<title>Masuk</title>")),
    closes=False,
)
plant(
    "answer is cut off",
    "customers_list",
    ("not-json", "/paths/~1customer/get/responses/200/content"),
    alter=_instead(
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
    alter=_instead(
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
    alter=_instead("/supplier", lambda _: httpx.Response(302, headers={"location": "https://example.com/"})),
    closes=False,
)

# Types and fields of answers


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

# Parameters


def _asked_for(path: str, name: str) -> Alter:
    """Refuse calls without a parameter."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        if is_at(request, path) and name not in request.url.params:
            message = {name: [f"The {name} field is required."]}
            return httpx.Response(400, json={"response": "Failed", "message": message, "data": None})
        return through(request)

    return alter


def _known_as(path: str, ours: str, theirs: str) -> Alter:
    """Take a parameter under another name only."""

    def change(query: dict[str, str]) -> dict[str, str]:
        kept = {name: value for name, value in query.items() if name not in {ours, theirs}}
        return {**kept, ours: query[theirs]} if theirs in query else kept

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        return through(requery(request, change) if is_at(request, path) else request)

    return alter


def _needed_as(path: str, ours: str, theirs: str) -> Alter:
    """Take a parameter that must be sent under another name only."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        if is_at(request, path) and theirs not in request.url.params:
            return _asked_for(path, theirs)(request, through)
        return _known_as(path, ours, theirs)(request, through)

    return alter


def _keyword_in_body(request: httpx.Request, through: Through) -> httpx.Response:
    """Take the filters of customers from the body, as printed."""
    if not is_at(request, "/customer"):
        return through(request)
    sent = json.loads(request.content or b"{}")
    return through(requery(request, lambda _: {name: str(value) for name, value in sent.items()}))


def _pages_of(path: str, size: int) -> Alter:
    """Answer pages of another size when none is asked for."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        if is_at(request, path) and "per_page" not in request.url.params:
            return through(requery(request, lambda query: {**query, "per_page": str(size)}))
        return through(request)

    return alter


def _short_keywords(request: httpx.Request, through: Through) -> httpx.Response:
    if not is_at(request, "/customer"):
        return through(request)
    return through(requery(request, lambda query: {name: value[:40] for name, value in query.items()}))


plant(
    "filter has another name",
    "regions_list",
    ("parameter-name", "/paths/~1region/get/parameters/0"),
    alter=_known_as("/region", "keyword", "q"),
)
plant(
    "page has another name",
    "orders_list",
    ("parameter-name", "/paths/~1order/get/parameters/{pagination_offset}"),
    alter=_known_as("/order", "pagination_offset", "page"),
)
plant(
    "page is ignored",
    "customers_list",
    ("parameter-ignored", "/paths/~1customer/get/parameters/{pagination_offset}"),
    alter=_known_as("/customer", "pagination_offset", "zzz"),
    closes=False,
)
plant(
    "needed parameter has another name",
    "products_list products_check_stock",
    ("parameter-name", "/paths/~1product~1check-stock/get/parameters/{variation_id}"),
    alter=_needed_as("/product/check-stock", "variation_id", "product_variation_id"),
)
plant(
    "optional parameter is needed",
    "orders_list",
    ("parameter-required", "/paths/~1order/get/parameters/{order_progress_status}"),
    alter=_asked_for("/order", "order_progress_status"),
    refuted=("orders-018",),
)
plant(
    "filters are taken from the body",
    "customers_list",
    ("parameter-place", "/paths/~1customer/get/parameters/{keyword}"),
    ("parameter-place", "/paths/~1customer/get/parameters/{pagination_offset}"),
    ("parameter-place", "/paths/~1customer/get/parameters/{per_page}"),
    ("parameter-place", "/paths/~1customer/get/parameters/{create_from}"),
    alter=_keyword_in_body,
    closes=False,
    refuted=("customers-004",),
)
plant(
    "page has another size",
    "regions_list",
    ("parameter-default", "/paths/~1region/get/parameters/{per_page}"),
    alter=_pages_of("/region", 20),
    refuted=("regions-001",),
)
plant(
    "limit is not one",
    "customers_list",
    ("parameter-limit", "/paths/~1customer/get/parameters/{keyword}"),
    alter=_short_keywords,
    refuted=("customers-005",),
)

# Refusals and keys


def _open(request: httpx.Request, through: Through) -> httpx.Response:
    headers = {**request.headers, "authorization": "Bearer demo-toko-a"}
    return through(httpx.Request(request.method, request.url, headers=headers))


plant(
    "key is not needed",
    "suppliers_list",
    ("auth", "/paths/~1supplier/get"),
    alter=_open,
    closes=False,
)
plant(
    "refusal has another form",
    "suppliers_list",
    ("missing", f"{SCHEMAS}/ErrorResponse/properties/response"),
    ("missing", f"{SCHEMAS}/ErrorResponse/properties/message"),
    ("extra", f"{SCHEMAS}/ErrorResponse/properties/status"),
    alter=lambda request, through: (
        response
        if (response := through(request)).status_code != 401
        else with_body(response, {"status": "denied"})
    ),
)
plant(
    "wrong numbers are 422",
    "regions_list",
    ("status", "/paths/~1region/get/responses/422"),
    alter=lambda request, through: (
        response
        if (response := through(request)).status_code != 400
        else with_body(response, body_of(response), 422)
    ),
    closes=False,
)

# The bundle is wrong, the server is not


plant(
    "bundle wants a field that is not there",
    "suppliers_list",
    ("missing", f"{SCHEMAS}/Supplier/properties/fax"),
    spec=lambda data: data["components"]["schemas"]["Supplier"]["required"].append("fax"),
)
plant(
    "bundle lacks a value",
    "products_list",
    ("enum", f"{SCHEMAS}/ProductType"),
    spec=lambda data: data["components"]["schemas"]["ProductType"].update(enum=["R", "PO"]),
)
plant(
    "bundle has another type",
    "warehouses_list",
    ("type", f"{SCHEMAS}/Warehouse/properties/id"),
    spec=lambda data: data["components"]["schemas"]["Warehouse"]["properties"].update(id={"type": "string"}),
)

# SIRCLO


plant(
    "stock is a number",
    "stocks_list",
    ("type", f"{SCHEMAS}/Stock/properties/available"),
    alter=answers("/product/stocks", lambda body: every(body, lambda row: row.update(available=5))),
    edition="sirclo",
)
plant(
    "stocks come in an envelope",
    "stocks_list",
    ("type", "/paths/~1product~1stocks/get/responses/200/content/application~1json/schema"),
    alter=answers("/product/stocks", lambda body: {"stocks": body}),
    edition="sirclo",
)
