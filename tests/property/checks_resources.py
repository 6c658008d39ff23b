"""Checks of things that are made, changed and removed, by the x-resource table of the bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import schemathesis

from tests.property.wire import OK, SESSION, ask, at, body, operation_url, raw_operation, sent_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case, CheckContext
    from schemathesis.core.transport import Response

OTHER_SHOP = "demo-toko-b"
PAGE = 100
WHOLE_TIME = {"start_date": "0001-01-01", "end_date": "9999-12-31"}


def rows_of(
    response: Response, case: Case[Any], list_id: str, *, key: str | None = None
) -> Iterator[dict[str, Any]]:
    """Every row of a list, page by page where it has pages."""
    _, url, definition = operation_url(case, list_id)
    names = {parameter.get("name") for parameter in definition.get("parameters", [])}
    references = " ".join(str(parameter.get("$ref", "")) for parameter in definition.get("parameters", []))
    paged = "pagination_offset" in names or "PaginationOffset" in references
    params: dict[str, Any] = dict(WHOLE_TIME) if "x-default-window" in definition else {}
    if "per_page" in names or "PerPage" in references:
        params["per_page"] = PAGE
    page = 1
    while True:
        answer = ask(response, url, {**params, "pagination_offset": page} if paged else params, key=key)
        if answer is None:
            return
        yield from answer["data"]
        if not paged or page >= answer["meta"]["pagination"]["total_pages"]:
            return
        page += 1


@schemathesis.check
def created_things_are_listed_as_sent_and_only_here(
    _ctx: CheckContext, response: Response, case: Case[Any]
) -> None:
    """What was made stands in the list with the values sent, and not in another shop's list."""
    resource = raw_operation(case).get("x-resource")
    if response.status_code != OK or not resource or not resource.get("list"):
        return
    made = at(body(response), resource["id"])
    if not isinstance(made, int):
        return
    row_id = resource.get("row-id", "/id")
    found = [row for row in rows_of(response, case, resource["list"]) if at(row, row_id) == made]
    if len(found) != 1:
        raise AssertionError(f"id {made} stands {len(found)} times in {resource['list']}")
    sent = sent_body(response)
    for name, field in (resource.get("fields") or {}).items():
        if name in sent and found[0].get(field) != sent[name]:
            raise AssertionError(f"sent {name}={sent[name]!r}, listed {field}={found[0].get(field)!r}")
    if any(at(row, row_id) == made for row in rows_of(response, case, resource["list"], key=OTHER_SHOP)):
        raise AssertionError(f"id {made} is seen by another shop")


@schemathesis.check
def deleted_things_are_gone(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """What was deleted cannot be deleted again."""
    if response.status_code != OK or case.method.upper() != "DELETE" or response.request.body:
        return
    again = SESSION.request(
        "DELETE", response.request.url or "", headers=response.request.headers, timeout=10
    )
    if again.status_code == OK:
        raise AssertionError("the same thing was deleted twice")
