"""Put together what a call gets from what stands on the command line."""

import mimetypes
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from lapak.cli.facts import Operation, Parameter
from lapak.cli.spans import SHOP, first_moment, last_moment, today

__all__ = ["call_arguments", "page_size", "takes_whole_body"]

_MOST_ROWS = 100


def call_arguments(facts: Operation, given: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of the client's method, the body among them; UsageError when one is missing."""
    values = {value["name"]: _listed(given[f"query_{value['argument']}"]) for value in _parameters(facts)}
    _put_span(facts, values, given)
    missing = [
        f"--{value['option']}"
        for value in _parameters(facts)
        if value.get("required") and values[value["name"]] is None
    ]
    body, lacking = _body(facts, given)
    if missing or lacking:
        raise click.UsageError(f"missing: {', '.join([*missing, *lacking])}")
    found = {value["argument"]: values[value["name"]] for value in _parameters(facts)}
    return {name: value for name, value in found.items() if value is not None} | body


def page_size(facts: Operation, limit: int | None) -> dict[str, int]:
    """Return the argument that asks for as many rows in a page as are allowed and wanted."""
    for value in _parameters(facts):
        if value["name"] == "per_page" and "maximum" in value:
            return {value["argument"]: min(value["maximum"], limit or _MOST_ROWS)}
    return {}


def takes_whole_body(facts: Operation) -> bool:
    """Whether `--body` can give all of the body; files come one by one."""
    return facts.get("body", {}).get("send") in {"json", "form"}


def _parameters(facts: Operation) -> list[Parameter]:
    return facts.get("parameters", [])


def _put_span(facts: Operation, values: dict[str, Any], given: dict[str, Any]) -> None:
    """Let `--since` and `--until` stand for the parameters of this operation."""
    if "span" not in facts:
        return
    told = {value["name"]: value for value in _parameters(facts)}
    first, last = facts["span"]
    days = {"since": given["since"], "until": given["until"]}
    if days["since"] and not days["until"] and told[last].get("required") and values[last] is None:
        days["until"] = today(click.get_current_context()).isoformat()
    for (option, day), name, whole in zip(
        days.items(), (first, last), (first_moment, last_moment), strict=True
    ):
        if day is not None:
            if values[name] is not None:
                raise click.UsageError(f"--{option} and --{told[name]['option']} are the same: give one")
            values[name] = whole(day) if told[name]["type"] == "moment" else day
    if values[first] and values[last] and _instant(values[first]) > _instant(values[last]):
        raise click.UsageError(f"the first day, {values[first]}, comes after the last, {values[last]}")


def _instant(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=SHOP)


def _body(facts: Operation, given: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the body as an argument, and the options that it still needs.

    What `--body` gives is sent as it is, whatever the specification requires: that can be wrong.
    """
    if "body" not in facts:
        return {}, []
    fields = facts["body"].get("fields", [])
    whole = given.get("body")
    options = {value["name"]: _listed(given[f"body_{value['name']}"]) for value in fields}
    options = {name: _sendable(value) for name, value in options.items() if value is not None}
    if whole is not None and options and not isinstance(whole, dict):
        raise click.UsageError(f"--{next(iter(options)).replace('_', '-')} needs a --body that is an object")
    if whole is not None:
        return {"body": {**whole, **options} if options else whole}, []
    lacking = [
        f"--{value['option']}" for value in fields if value.get("required") and value["name"] not in options
    ]
    if not options and facts["body"].get("required") and takes_whole_body(facts):
        return {}, lacking + (["--body"] if not fields else ["or --body"] if lacking else [])
    return ({"body": options} if options else {}), lacking


def _listed(value: Any) -> Any:
    """Return None for an option that can be repeated and was not given."""
    return (list(value) or None) if isinstance(value, tuple) else value


def _sendable(value: Any) -> Any:
    if not isinstance(value, Path):
        return value
    from lapak.client.files import File  # noqa: PLC0415 - uploads are few

    return File.from_path(value, mimetypes.guess_type(value.name)[0])
