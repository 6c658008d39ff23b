"""Facts for the `lapak` command: what each operation takes and answers, without the client's code.

Showing help and completing words must not import clients, so that everything they need stands in one file an
edition, `commands.json`, one operation a line.
"""

import json
from typing import Any

from openapi_python_client.parser import GeneratorData

from generator.opc_facts import Facts
from generator.opc_rows import answer
from generator.opc_types import argument
from generator.opc_values import Schemas, joined, option, value

__all__ = ["command_facts"]

SPANS = (("start_date", "end_date"), ("create_from", "create_to"), ("start", "end"))
"""Names of the parameters that are the first and the last day of what is asked for."""
DAYS = ("date", "moment")
PAGE, PAGE_SIZE = "pagination_offset", "per_page"
STATUS = "payment_status"
"""What `--status` means where several parameters are some status, and none is called so."""


def command_facts(data: GeneratorData, document: Facts, facts: dict[str, Facts], api: Facts) -> str:
    """Write the facts of an edition as JSON."""
    schemas = Schemas(document)
    about = {tag["name"]: joined(tag.get("description")) for tag in document.get("tags", [])}
    resources: dict[str, dict[str, str]] = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if "operationId" in operation:
                tag, name = operation["tags"][0], operation["operationId"]
                made = _operation(operation, item, schemas, facts[name])
                made = {"id": name, "method": method.upper(), "path": path, **made}
                _name_arguments(made["parameters"], data, tag, name)
                verb = name.removeprefix(f"{tag}_").replace("_", "-")
                resources.setdefault(tag, {})[verb] = _json(_present(made))
    head = {key: api[key] for key in ("client", "title", "url", "url_variable")}
    head["credentials"] = [
        {key: made[key] for key in ("argument", "variable")} for made in api["credentials"]
    ]
    head["has_languages"] = any(fact["language"] for fact in facts.values())
    return _layout(head, {tag: (about.get(tag, ""), verbs) for tag, verbs in resources.items()})


def _layout(head: Facts, resources: dict[str, tuple[str, dict[str, str]]]) -> str:
    """Put every operation on a line of its own: a change to one is one line of a review."""
    blocks = []
    for tag, (about, verbs) in resources.items():
        lines = ",\n".join(f"   {_json(verb)}: {made}" for verb, made in verbs.items())
        told = f'"tag": {_json(tag)}, "about": {_json(about)}, "verbs": {{\n{lines}\n  }}'
        blocks.append(f"  {_json(tag.replace('_', '-'))}: {{{told}}}")
    opened = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    return f'{opened},\n "resources": {{\n' + ",\n".join(blocks) + "\n }\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _operation(operation: Facts, item: Facts, schemas: Schemas, fact: Facts) -> Facts:
    body = _body(schemas.resolve(operation.get("requestBody") or {}), schemas, fact["send"])
    given = [*item.get("parameters", []), *operation.get("parameters", [])]
    parameters = [_parameter(schemas.resolve(one), schemas) for one in given]
    parameters = [one for one in parameters if one["name"] != "Accept-Language"]
    names: set[str] = set()
    for one in [*parameters, *(body or {}).get("fields", [])]:
        one["option"] = option(one["name"], names)
        names.add(one["option"])
    _short_names(parameters)
    resource = operation.get("x-resource") or {}
    return {
        "call": fact["name"],
        "summary": joined(operation.get("summary") or operation["operationId"]),
        "about": str(operation.get("description") or "").strip(),
        "effect": fact["effect"],
        "evidence": fact["evidence"],
        "errata": fact["errata"],
        "parameters": parameters,
        "span": _span(parameters, operation.get("x-default-window") or {}),
        "window": (operation.get("x-default-window") or {}).get("days"),
        "body": body,
        "paged": bool(fact["paging"]) and any(one["name"] == PAGE for one in parameters),
        "receive": fact["receive"],
        "shown_by": resource.get("list"),
        **answer(operation, schemas, fact),
    }


def _parameter(given: Facts, schemas: Schemas) -> Facts:
    found = value(given["name"], given.get("schema", {}), schemas)
    found["about"] = joined(given.get("description")) or found.get("about", "")
    return {**found, "place": given["in"], "required": given.get("required"), "example": given.get("example")}


def _body(given: Facts, schemas: Schemas, send: str) -> Facts | None:
    if not given:
        return None
    content = next(iter(given["content"].values()))
    schema = schemas.resolve(content.get("schema", {}))
    required = schema.get("required", [])
    fields = [
        {**value(name, field, schemas), "required": name in required}
        for name, field in schema.get("properties", {}).items()
    ]
    return {
        "send": send,
        "required": given.get("required"),
        "array": schema.get("type") == "array",
        "fields": [{**field, "about": field.get("about") or "Not described."} for field in fields],
        "example": _example(content),
    }


def _example(content: Facts) -> Any:
    """Return the example of a body, the first one where there are several."""
    several = content.get("examples", {}).values()
    return content.get("example", next((one.get("value") for one in several), None))


def _short_names(parameters: list[Facts]) -> None:
    """Give the page number and, where it is clear which one is meant, the status a second, shorter option."""
    taken = {one["option"] for one in parameters}
    statuses = [one for one in parameters if one["place"] == "query" and one["name"].endswith("_status")]
    chosen = [one for one in statuses if one["name"] == STATUS] or statuses
    if len(chosen) == 1 and "status" not in taken:
        chosen[0]["short"] = "status"
    for one in parameters:
        if one["name"] == PAGE and "page" not in taken:
            one["short"] = "page"


def _span(parameters: list[Facts], window: Facts) -> list[str] | None:
    """Name the parameters that `--since` and `--until` stand for."""
    kinds = {one["name"]: one["type"] for one in parameters if one["place"] == "query"}
    pairs = [(window["start"], window["end"])] if window else SPANS
    return next((list(pair) for pair in pairs if all(kinds.get(name) in DAYS for name in pair)), None)


def _name_arguments(parameters: list[Facts], data: GeneratorData, tag: str, name: str) -> None:
    """Add what the client's method calls its arguments, where that is not the name on the wire."""
    tags = {str(key): collection for key, collection in data.endpoint_collections_by_tag.items()}
    endpoint = next(one for one in tags[tag].endpoints if str(one.name) == name)
    names = {
        (str(place), prop.name.get_untrusted_value()): argument(prop)
        for place, prop in endpoint.iter_all_parameters()
    }
    for one in parameters:
        one["argument"] = names[one["place"], one["name"]]


def _present(value: Any) -> Any:
    """Leave out what says nothing; examples stay as they are."""
    if isinstance(value, dict):
        made = {key: item if key == "example" else _present(item) for key, item in value.items()}
        told = {key: item for key, item in made.items() if not _is_nothing(item)}
        return told | {"example": made["example"]} if made.get("example") is not None else told
    return [_present(item) for item in value] if isinstance(value, list) else value


def _is_nothing(value: Any) -> bool:
    return value is None or value is False or value in ("", [], {})
