"""Checks of lists: the arithmetic of pages, filters that hold, reads that change nothing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import schemathesis

from tests.property.wire import OK, SESSION, body, raw_operation

if TYPE_CHECKING:
    from schemathesis import Case, CheckContext
    from schemathesis.core.transport import Response

VOLATILE = {"request_id", "sku"}


def without_volatile(document: Any) -> Any:
    """The answer without what is new in every answer."""
    if isinstance(document, dict):
        return {key: without_volatile(value) for key, value in document.items() if key not in VOLATILE}
    if isinstance(document, list):
        return [without_volatile(item) for item in document]
    return document


@schemathesis.check
def reads_change_nothing(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """The same read twice gives the same answer."""
    if response.status_code != OK or raw_operation(case).get("x-effect") != "read" or response.request.body:
        return
    request = response.request
    again = SESSION.request(request.method or "GET", request.url or "", headers=request.headers, timeout=10)
    if without_volatile(again.json()) != without_volatile(body(response)):
        raise AssertionError("the same read gave another answer")


@schemathesis.check
def pages_add_up(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """count, total and total_pages agree with each other and with the rows."""
    if response.status_code != OK or raw_operation(case).get("x-effect") != "read":
        return
    document = body(response)
    pagination = document.get("meta", {}).get("pagination") if isinstance(document, dict) else None
    if pagination is None:
        return
    rows = len(document["data"])
    per_page, total, page = pagination["per_page"], pagination["total"], pagination["current_page"]
    expected = {
        "count": rows,
        "total_pages": max(1, math.ceil(total / per_page)),
        "rows": max(0, min(per_page, total - (page - 1) * per_page)),
    }
    found = {"count": pagination["count"], "total_pages": pagination["total_pages"], "rows": rows}
    if found != expected:
        raise AssertionError(f"page says {found}, its parts make {expected}")


@schemathesis.check
def filters_hold(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """Every row has the value that an equality filter asked for."""
    filters = raw_operation(case).get("x-filter")
    if response.status_code != OK or not filters or not case.query:
        return
    for parameter, field in filters.items():
        wanted = case.query.get(parameter)
        if wanted is None:
            continue
        odd = [row.get(field) for row in body(response)["data"] if str(row.get(field)) != str(wanted)]
        if odd:
            raise AssertionError(f"{parameter}={wanted} answered rows with {field}={odd[0]!r}")
