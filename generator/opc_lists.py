"""What the generated client needs to know about lists: where the rows are, and what tells them apart."""

from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from generator.opc_types import argument, attribute

__all__ = ["paging"]

Facts = dict[str, Any]
Models = dict[str, ModelProperty]
PAGE_NUMBER = "pagination_offset"
PAGE_SIZE = "per_page"
_KEYS = ("id", "order_id", "payment_id", "_id")
"""Fields that tell rows apart where nothing is declared; rows that show an order show each order once."""


def paging(endpoint: Endpoint, tag: str, facts: Facts, models: Models, declared: str | None) -> Facts | None:
    """Find out how to go through a list; None when the operation is none.

    A list has a page number or is called one, and it answers rows: a download of a page answers a file.

    Args:
        endpoint: The operation.
        tag: The resource that it belongs to.
        facts: What is known about it.
        models: All models by name.
        declared: The field that tells its rows apart, where the specification says so.
    """
    queries = {str(prop.name.get_untrusted_value()): prop for prop in endpoint.query_parameters}
    name = str(facts["name"])
    if PAGE_NUMBER not in queries and not (name == "list" or name.startswith("list_")):
        return None
    found = _rows(facts["result"], models)
    if found is None:
        return None
    row, taken = found
    columns = _columns(models.get(str(row.class_info.name))) if isinstance(row, ModelProperty) else {}
    own = f"{tag.rpartition('_')[2].removesuffix('s')}_id" if name == "list" else ""
    guesses = [declared] if declared else ["id", own, *_KEYS]
    column = next((columns[guess] for guess in guesses if guess in columns), None)
    rest = name.removeprefix("list").removeprefix("get").strip("_")
    size = queries.get(PAGE_SIZE)
    return {
        "rest": f"_{rest}" if rest else "",
        "number": queries.get(PAGE_NUMBER),
        "size": None if size is None or PAGE_NUMBER in queries else argument(size),
        "row": row,
        "taken": taken,
        "row_id": None if column is None else attribute(column),
    }


def _rows(result: Any, models: Models) -> tuple[Any, str] | None:
    """Return the rows of an answer and the expression that takes them out of the page."""
    if isinstance(result, ListProperty):
        return result.inner_property, "page"
    columns = _columns(models.get(str(result.class_info.name))) if isinstance(result, ModelProperty) else {}
    lists = [prop for prop in columns.values() if _listed(prop) is not None]
    data = columns.get("data") or (lists[0] if len(lists) == 1 else None)
    if data is None:
        return None
    rows = _listed(data)
    if rows is not None:
        return rows.inner_property, f"page.{attribute(data)}"
    groups = _columns(models.get(str(data.class_info.name))) if isinstance(data, ModelProperty) else {}
    grouped = [_listed(prop) for prop in groups.values()]
    if not grouped or None in grouped:
        return None
    names = ", ".join(f'"{attribute(prop)}"' for prop in groups.values())
    return grouped[0].inner_property, f"joined(page.{attribute(data)}, {names})"


def _listed(prop: Any) -> Any:
    """Return the array that a field is, or may be; None when it is no array."""
    choices = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    return next((choice for choice in choices if isinstance(choice, ListProperty)), None)


def _columns(model: ModelProperty | None) -> dict[str, Any]:
    """Return the fields of a model by their name on the wire."""
    if model is None:
        return {}
    props = [*(model.required_properties or []), *(model.optional_properties or [])]
    return {str(prop.name.get_untrusted_value()): prop for prop in props}
