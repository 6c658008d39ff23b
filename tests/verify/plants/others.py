"""Differences in refusals and keys, bundles that are wrong, and SIRCLO's."""

from __future__ import annotations

import httpx

from tests.verify.altering import (
    answers,
    body_of,
    every,
    with_body,
)
from tests.verify.plants.planting import SCHEMAS, Through, plant


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
