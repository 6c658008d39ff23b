"""Differences in addresses, methods and ids."""

from __future__ import annotations

import httpx

from tests.verify.altering import (
    answers,
    every,
    is_at,
    nowhere,
)
from tests.verify.plants.planting import instead, only_at, plant

plant(
    "path has an s more",
    "suppliers_list",
    ("address", "/paths/~1supplier/get"),
    alter=only_at("/supplier", "/suppliers"),
)
plant(
    "path has an underscore",
    "customer_categories_list",
    ("address", "/paths/~1customer-category/get"),
    alter=only_at("/customer-category", "/customer_category"),
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
    alter=only_at("/bank", "/banks"),
    refuted=("bank_accounts-003",),
)
plant(
    "404 of another kind",
    "warehouses_list",
    ("address", "/paths/~1warehouse/get"),
    alter=instead("/warehouse", lambda _: httpx.Response(404, json={"error": "Not Found"}), refusals=True),
    closes=False,
)
plant(
    "method is not allowed",
    "regions_list",
    ("method", "/paths/~1region/get"),
    alter=instead("/region", lambda _: httpx.Response(405, headers={"allow": "POST"}), refusals=True),
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
