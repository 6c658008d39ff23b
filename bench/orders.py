"""Orders to measure with: the examples of the bundle."""

import json
from functools import cache
from typing import Any

from bench.processes import ROOT

__all__ = ["example_order", "page"]

_BUNDLE = ROOT / "generated" / "openapi" / "smartseller.json"


def example_order() -> dict[str, Any]:
    """Return the body of the example of orders_create."""
    example: dict[str, Any] = _operation("orders_create")["requestBody"]["content"]["application/json"][
        "example"
    ]
    return example


def page(size: int) -> bytes:
    """Return the answer of orders_list with so many orders."""
    example = _operation("orders_list")["responses"]["200"]["content"]["application/json"]["example"]
    return json.dumps(example | {"data": [example["data"][0]] * size}, separators=(",", ":")).encode()


@cache
def _operations() -> dict[str, Any]:
    paths = json.loads(_BUNDLE.read_text(encoding="utf-8"))["paths"]
    return {operation["operationId"]: operation for item in paths.values() for operation in item.values()}


def _operation(name: str) -> dict[str, Any]:
    found: dict[str, Any] = _operations()[name]
    return found
