"""Read from a refusal which fields it is about."""

import re
from typing import Any

from generator.verify.redact import is_name

__all__ = ["named_fields"]

_FIELD = re.compile(
    r"(?:^|\bthe )[`'\"]?([A-Za-z_][\w.]*)[`'\"]?(?: field)?(?:: | is required| must )", re.IGNORECASE
)


def named_fields(body: Any) -> list[str]:
    """Return the names of the fields that a refusal complains about, outermost names only."""
    found: list[str] = []
    for value in [body.get(key) for key in ("message", "errors", "error")] if isinstance(body, dict) else []:
        if isinstance(value, dict):
            found += [str(name).partition(".")[0] for name in value]
        elif isinstance(value, str):
            found += [match[1].partition(".")[0] for match in _FIELD.finditer(value)]
    return [name for name in dict.fromkeys(found) if is_name(name)]
