"""Tell files from what servers send in place of them: JSON that says no, or a page."""

import json
from collections.abc import Mapping

from lapak.client.operation import BLANK, Answer

__all__ = ["decoded", "is_text", "may_be_json", "no_file"]

_NO_FILE = {204, 205, 206}
"""Successes without a file, or with a part of one that nobody asked for."""


def is_text(headers: Mapping[str, str], start: bytes) -> bool:
    """Tell from the first bytes whether a body is JSON or a page, and is not called a file.

    What its type calls a page need not be one: that is the type that PHP gives to everything.
    """
    if headers.get("content-disposition", "").strip().lower().startswith("attachment"):
        return False
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind == "application/json" or (kind == "text/html" and start.lstrip(BLANK).startswith(b"<"))


def may_be_json(start: bytes) -> bool:
    """Tell from the first bytes whether a body may be a JSON object."""
    return start.lstrip(BLANK)[:1] in {b"", b"{"}


def no_file(answer: Answer) -> str:
    """Say what came in place of a file; nothing when it is one."""
    if answer.status in _NO_FILE:
        return "no file, or a part of one that was not asked for"
    return "a text in place of a file" if is_text(answer.headers, answer.content) else ""


def decoded(content: bytes) -> object:
    """Decode JSON; None when it is none."""
    if not may_be_json(content):
        return None
    try:
        return json.loads(content.strip(BLANK))
    except (ValueError, RecursionError):
        return None
