"""Where the rows of an answer are, and which of their fields a table shows first."""

import re

from generator.opc_facts import Facts
from generator.opc_values import Schemas

__all__ = ["answer"]

SCALARS = {"string", "integer", "number", "boolean"}
MOST = 12
"""Columns that are chosen for tables; how many of them fit is found out when one is shown."""
LATER = 2
"""Turns that ordinary texts wait, and pictures once more."""
_MONEY = "total|amount|nominal|price|stock|quantity|qty|fee|sales"
_TEXTS = "type|category|code|level|logistic|note|rate|city|district|province|phone|text|content"
RANKS = (
    r"(po|order|invoice|transaction|awb|airwaybill|account)_number|invoice|sku|remote_order_id",
    r"((full|show|bank|product|shop|receiver|delivery|category|marketplace|source)_?)?name|title|warehouse",
    r"(order_|payment_|created_|paid_)?(date|at)|day",
    r"payment_status",
    rf"(?!tax_|shipping_|discount_|show_)(\w+_)?({_MONEY})(_\w+)?|available",
    r"(\w+_)?status|is_\w+",
    rf"(?!postal_)(\w+_)?({_TEXTS})(_name)?",
)
"""What people look for in a row, most wanted first; the row's id comes before all of it."""
LAST = re.compile(r"(\w+_)?(url|image|thumbnail|icon|logo|link|template|path|uuid|body|xendit_id|raw)")


def answer(operation: Facts, schemas: Schemas, fact: Facts) -> Facts:
    """Say where the rows of a success are, what tells them apart, which fields they have."""
    if fact["receive"] != "json":
        return {}
    schema = _success(operation, schemas)
    rows = _rows(schema, schemas)
    if rows is None:
        return {"record": "data" if "data" in schema.get("properties", {}) else ""}
    where, row = rows
    fields = row.get("properties", {})
    tag = operation["tags"][0]
    paging = fact["paging"] or {}
    guesses = (f"{tag.rpartition('_')[2].removesuffix('s')}_id", "id")
    first = next((name for name in guesses if name in fields), None)
    # The attribute of a name that Python does not allow begins with field: field_id is _id.
    row_id = next((name for name in fields if paging.get("row_id") in {name, f"field{name}"}), None)
    return {
        "rows": where or ".",
        "row_id": row_id,
        "fields": list(fields),
        "columns": _columns(row, schemas, first or row_id),
    }


def _success(operation: Facts, schemas: Schemas) -> Facts:
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            content = schemas.resolve(response).get("content") or {"": {}}
            return schemas.resolve(next(iter(content.values())).get("schema", {}))
    return {}


def _rows(schema: Facts, schemas: Schemas) -> tuple[str, Facts] | None:
    """Find the array: the whole answer, its `data`, or the only array there is."""
    if schema.get("type") == "array":
        return "", schemas.resolve(schema["items"])
    fields = {name: schemas.resolve(field) for name, field in schema.get("properties", {}).items()}
    arrays = [name for name, field in fields.items() if field.get("type") == "array"]
    if "data" in fields and "data" not in arrays:
        return None
    where = "data" if "data" in arrays else arrays[0] if len(arrays) == 1 and len(fields) == 1 else None
    return None if where is None else (where, schemas.resolve(fields[where]["items"]))


def _columns(row: Facts, schemas: Schemas, first: str | None) -> list[str]:
    """Choose columns, most wanted first: one of every rank in turn. Of an object its name stands for all."""
    names = []
    for name, field in row.get("properties", {}).items():
        found = schemas.resolve(field)
        if found.get("type") in SCALARS:
            names.append(name)
        elif "name" in found.get("properties", {}):
            names.append(f"{name}.name")
    seen: dict[int, int] = {}
    ranked = []
    for name in names:
        rank = 0 if name == first else _rank(name.rpartition(".")[2])
        seen[rank] = seen.get(rank, 0) + 1
        turn = seen[rank] + LATER * (rank >= len(RANKS)) + LATER * (rank > len(RANKS) + 1)
        ranked.append((turn, rank, name))
    return [name for _, _, name in sorted(ranked, key=lambda found: found[:2])][:MOST]


def _rank(name: str) -> int:
    wanted = (rank for rank, pattern in enumerate(RANKS, 1) if re.fullmatch(pattern, name))
    return next(wanted, 2 + len(RANKS) if LAST.fullmatch(name) else 1 + len(RANKS))
