"""The rule that a bundle is OpenAPI at all, in both of its forms."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from generator.lint.registry import Context, Finding, rule
from generator.openapi31 import convert
from generator.pointers import join


@rule("openapi")
def openapi(context: Context) -> Iterator[Finding]:
    """Check the bundle and its 3.1 form against the schemas that the OpenAPI Initiative publishes."""
    for version, data in (("3.0", context.data), ("3.1", convert(context.data))):
        for error in _validator(version).iter_errors(data):
            deepest = max(_causes(error), key=lambda cause: len(cause.instance_path))
            message = deepest.message if len(deepest.message) < _LONG else deepest.message[:_LONG] + "…"
            yield Finding(
                f"not OpenAPI {version}: {message}", join(deepest.instance_path), "see the specification"
            )


_LONG = 200


def _causes(error: Any) -> Iterator[Any]:
    """Go through an error and, where none of several forms fit, the errors of each."""
    yield error
    for branch in getattr(error.kind, "context", None) or []:
        for cause in branch:
            yield from _causes(cause)


@cache
def _validator(version: str) -> Any:
    # Only the files are wanted; importing the package takes longer than all rules together.
    package = find_spec("openapi_spec_validator")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("openapi_spec_validator")
    path = Path(package.origin).parent / "resources" / "schemas" / f"v{version}" / "schema.json"
    return jsonschema_rs.validator_for(json.loads(path.read_text(encoding="utf-8")))
