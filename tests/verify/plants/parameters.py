"""Differences in what a parameter is called, needs, takes and does."""

from __future__ import annotations

import json

import httpx

from tests.verify.altering import (
    Alter,
    is_at,
    requery,
)
from tests.verify.plants.planting import Through, known_as, plant


def _asked_for(path: str, name: str) -> Alter:
    """Refuse calls without a parameter."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        if is_at(request, path) and name not in request.url.params:
            message = {name: [f"The {name} field is required."]}
            return httpx.Response(400, json={"response": "Failed", "message": message, "data": None})
        return through(request)

    return alter


def _needed_as(path: str, ours: str, theirs: str) -> Alter:
    """Take a parameter that must be sent under another name only."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        if is_at(request, path) and theirs not in request.url.params:
            return _asked_for(path, theirs)(request, through)
        return known_as(path, ours, theirs)(request, through)

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
    alter=known_as("/region", "keyword", "q"),
)
plant(
    "page has another name",
    "orders_list",
    ("parameter-name", "/paths/~1order/get/parameters/{pagination_offset}"),
    alter=known_as("/order", "pagination_offset", "page"),
)
plant(
    "page is ignored",
    "customers_list",
    ("parameter-ignored", "/paths/~1customer/get/parameters/{pagination_offset}"),
    alter=known_as("/customer", "pagination_offset", "zzz"),
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
