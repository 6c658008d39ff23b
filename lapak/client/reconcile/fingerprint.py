"""What an order of SmartSeller and Ngorder is recognized by: the body that was sent against a row."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from html import unescape
from typing import Any

__all__ = ["compare", "same_canceled", "same_order"]

_NOTHING = object()
_MARKUP = re.compile(r"<[^<>]*>")
_SURE = ("sender", "receiver", "supplier", "items")
"""Nobody changes these by accident: an order with another one is another order."""


def compare(sent: Mapping[str, Any], row: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Compare an order that was sent with one that is there.

    Returns:
        What differs or is not known, empty when nothing does; None when it is certainly another order.
    """
    asked, there = _asked(sent), _there(row)
    differs = []
    for name, value in asked.items():
        found = there.get(name, _NOTHING)
        if value is _NOTHING or found == value:
            continue
        if found is not _NOTHING and (name in _SURE or (name == "note" and _are_two(value, found))):
            return None
        differs.append(name)
    return tuple(differs)


def same_order(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Tell whether the results of two requests could be taken for each other."""
    first, second = _asked(one), _asked(other)
    return all(first[name] == second[name] for name in _SURE) and not _are_two(first["note"], second["note"])


def same_canceled(sent: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Tell whether a canceled order may be what was sent; its row names people, but has no ids of them."""
    asked = _asked(sent)
    items = _items(row.get("products"), "product_meta_id", "quantity")
    cost = asked["shipping cost"]
    return (
        asked["items"] == items
        and not _are_two(asked["note"], _note(row.get("note")))
        and (cost is _NOTHING or row.get("shipping_cost") is None or cost == _text(row["shipping_cost"]))
    )


def _asked(sent: Mapping[str, Any]) -> dict[str, Any]:
    """Say what the order must look like; what was not sent is not compared."""
    expedition, payment = _map(sent.get("expedition")), _map(sent.get("payment"))
    amount = payment.get("amount", _NOTHING) if payment.get("status") == "PAID" else _NOTHING
    return {
        "sender": _text(sent.get("customer_sender_id")),
        "receiver": _text(sent.get("customer_receiver_id")),
        "supplier": _text(sent.get("supplier_id")),
        "date": _text(sent.get("order_date"))[:10],
        "items": _items(sent.get("products"), "id", "qty"),
        "total": amount if amount is _NOTHING else _text(amount),
        "note": _note(sent.get("note")),
        "courier": _text(expedition["id"]) if "id" in expedition else _NOTHING,
        "shipping cost": _text(expedition["rate"]) if "rate" in expedition else _NOTHING,
        "costs": _costs(sent.get("order_cost") or [], "name"),
        "airway bill": _text(sent["awb_number"]) if sent.get("awb_number") else _NOTHING,
    }


def _there(row: Mapping[str, Any]) -> dict[str, Any]:
    """Say what an order of the list with details looks like; what it does not show is left out."""
    shipping, awb = _map(row.get("shipping")), _map(row.get("awb"))
    found: dict[str, Any] = {}
    for name, key in (("sender", "customer"), ("receiver", "receiver"), ("supplier", "origin")):
        if _map(row.get(key)).get("id") is not None:
            found[name] = _text(row[key]["id"])
    if isinstance(row.get("order_date"), str):
        found["date"] = row["order_date"][:10]
    lines, wanted = row.get("products"), {"product_meta_id", "quantity"}
    if isinstance(lines, list) and all(isinstance(line, Mapping) and wanted <= line.keys() for line in lines):
        found["items"] = _items(lines, "product_meta_id", "quantity")
    if "total_amount" in row:
        found["total"] = _text(row["total_amount"])
    if "note" in row:
        found["note"] = _note(row["note"])
    for name, source, key in (
        ("courier", shipping, "id"),
        ("shipping cost", shipping, "cost"),
        ("airway bill", awb, "number"),
    ):
        if key in source:
            found[name] = _text(source[key])
    if isinstance(row.get("order_cost"), list):
        found["costs"] = _costs(row["order_cost"], "description")
    return found


def _note(text: object) -> str:
    """Write a note the way that servers leave it: spaces joined, characters of HTML as they are meant."""
    return " ".join(unescape(str(text or "")).split())


def _are_two(sent: str, found: str) -> bool:
    """Tell whether two notes are about two orders.

    One that was left out or cut off may be the same, and so may one in which a server has changed the case or
    dropped markup, punctuation or signs that it does not know.
    """
    one, other = _letters(sent), _letters(found)
    return not one.startswith(other) and not other.startswith(one)


def _letters(note: str) -> str:
    """Keep letters and digits."""
    plain = unicodedata.normalize("NFKD", _MARKUP.sub("", note)).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def _items(lines: object, name: str, pieces: str) -> dict[str, int]:
    """Count the pieces of each product: a server may join lines that were sent apart."""
    found: Counter[str] = Counter()
    for line in map(_map, lines if isinstance(lines, list) else []):
        product, count = _text(line.get(name)), _text(line.get(pieces))
        try:
            found[product] += int(count)
        except ValueError:
            found[f"{product}: {count}"] += 1
    return found


def _costs(entries: object, name: str) -> Counter[tuple[str, ...]]:
    """Count costs by what the two forms share: a percentage comes back with the amount that it makes."""
    listed = entries if isinstance(entries, list) else []
    found: Counter[tuple[str, ...]] = Counter()
    for entry in map(_map, listed):
        by_percent = entry.get("is_percentage") is True or entry.get("type") == "PERCENTAGE"
        amount = entry.get("percentage") if by_percent else entry.get("nominal")
        found[
            _text(entry.get("category")), _text(entry.get(name)), "%" if by_percent else "Rp", _text(amount)
        ] += 1
    return found


def _map(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    """Write ids and amounts alike, whether they come as numbers or digits."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
