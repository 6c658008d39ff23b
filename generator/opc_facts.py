"""What the generated client needs to know about an API and its operations, read from the bundle."""

import sys
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty

from generator.opc_lists import paging
from generator.opc_types import argument

__all__ = ["Bundle", "Facts", "endpoint_facts"]

Facts = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SENDS = {"json": "json", "data": "form", "files": "multipart", "content": "binary"}
SUCCESS = range(200, 300)
RECEIVES = {
    "response.json()": "json",
    "response.text": "text",
    "response.content": "bytes",
    "None": "nothing",
}


class Bundle:
    """A bundle, with what the client looks up in it."""

    def __init__(self, document: Facts, extra: Facts) -> None:
        """Index the operations by operationId; `extra` has facts about them that the bundle lacks."""
        self._document = document
        self._extra = extra
        self._operations: dict[str, tuple[Facts, Facts]] = {}
        for item in document["paths"].values():
            for method in METHODS:
                if method in item:
                    self._operations[item[method]["operationId"]] = item[method], item

    def operation(self, name: str) -> Facts:
        """Return an operation."""
        return self._operations[name][0]

    def inferred_path(self, operation: str) -> list[str]:
        """Return the errata that say why the address of an operation is only our conclusion."""
        found: list[str] = self._extra["inferred_path"].get(operation, [])
        return found

    def aliases(self, operation: str) -> list[Facts]:
        """Return the names that requests of an operation may also be sent with."""
        return [alias for alias in self._extra["aliases"] if operation in alias["operations"]]

    def parameter(self, operation: str, place: str, name: str) -> Facts:
        """Return a parameter of an operation, its own or its path's."""
        for owner in self._operations[operation]:
            for parameter in map(self._resolve, owner.get("parameters", [])):
                if (parameter["name"], parameter["in"]) == (name, str(place)):
                    return parameter
        sys.exit(f"{operation}: no parameter {name} in {place}")

    def _resolve(self, value: Facts) -> Facts:
        """Follow a reference."""
        target: Any = value
        while "$ref" in target:
            steps = target["$ref"].removeprefix("#/").split("/")
            target = self._document
            for step in steps:
                target = target[step]
        found: Facts = target
        return found

    def row_id(self, operation: str) -> str | None:
        """Return the field that tells rows of a list apart, as the operation that makes them declares it."""
        for owner, _ in self._operations.values():
            resource = owner.get("x-resource") or {}
            if resource.get("list") == operation and resource.get("row-id"):
                return str(resource["row-id"]).removeprefix("/")
        return None

    def api(self, client: str) -> Facts:
        """Return what the client class needs: its name, where calls go, which keys they carry."""
        servers = self._document.get("servers") or [{"url": ""}]
        variable = f"LAPAK_{client.upper()}"
        info = self._document["info"]
        return {
            "client": client,
            "title": info["title"],
            "url": servers[0]["url"],
            "url_variable": f"{variable}_URL",
            "credentials": [
                {**made, "variable": f"{variable}_{made['argument'].removeprefix('api_').upper()}"}
                for made in self._credentials()
            ],
        }

    def _credentials(self) -> Iterator[Facts]:
        """Go through the keys that operations ask for."""
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        everywhere: list[Facts] = self._document.get("security", [])
        asked: list[list[Facts]] = [
            owner.get("security", everywhere) for owner, _ in self._operations.values()
        ]
        names = dict.fromkeys(name for security in asked for choice in security[:1] for name in choice)
        for name in names:
            scheme = schemes[name]
            if scheme["type"] == "http" and scheme["scheme"].lower() == "bearer":
                yield {"argument": "api_key", "header": "Authorization", "prefix": "Bearer "}
            elif scheme["type"] == "apiKey" and scheme["in"] == "header":
                argument = scheme["name"].lower().replace("-", "_")
                yield {"argument": argument, "header": scheme["name"], "prefix": ""}
            else:
                sys.exit(f"securitySchemes/{name}: the client knows bearer tokens and keys in headers only")


def endpoint_facts(endpoint: Endpoint, tag: str, bundle: Bundle, models: dict[str, ModelProperty]) -> Facts:
    """Collect what the templates need about an operation beyond what the generator keeps."""
    operation = bundle.operation(str(endpoint.name))
    if len(endpoint.bodies) > 1:
        sys.exit(f"{endpoint.name}: one content type per request body, please")
    patterns = [(item.status_code.range or (0, 0), item) for item in endpoint.responses.patterns]
    success = next((item for (first, _), item in patterns if first in SUCCESS), None)
    receive = RECEIVES[success.source["attribute"]] if success else "nothing"
    name = str(endpoint.name).removeprefix(f"{tag}_")
    effect = operation.get("x-effect", "write")
    language = [prop for prop in endpoint.header_parameters if prop.name == "Accept-Language"]
    facts = {
        "name": f"{name}_" if iskeyword(name) else name,
        "effect": [effect] if isinstance(effect, str) else list(effect),
        "evidence": operation.get("x-evidence", ""),
        "errata": operation.get("x-errata", []),
        "language": bool(language),
        "headers": [prop for prop in endpoint.header_parameters if prop not in language],
        "body": endpoint.bodies[0].prop if endpoint.bodies else None,
        "send": SENDS[str(endpoint.bodies[0].body_type)] if endpoint.bodies else "json",
        "receive": receive,
        "result": success.prop if success and receive == "json" else None,
        "aliases": bundle.aliases(str(endpoint.name)),
        "inferred_path": bundle.inferred_path(str(endpoint.name)),
        "default_window": _default_window(endpoint, operation),
        "reference": operation.get("x-caller-reference", ""),
    }
    facts["paging"] = paging(endpoint, tag, facts, models, bundle.row_id(str(endpoint.name)))
    if facts["paging"] and facts["paging"]["size"]:
        size = bundle.parameter(str(endpoint.name), "query", "per_page").get("schema", {})
        facts["paging"]["usual_size"] = size.get("default")
    return facts


def _default_window(endpoint: Endpoint, operation: Facts) -> Facts | None:
    """Return the span that a list is cut to when no dates are given, with the names of the arguments.

    Its days are 0 for the current month.
    """
    window = operation.get("x-default-window")
    if window is None:
        return None
    names = {str(prop.name.get_untrusted_value()): argument(prop) for prop in endpoint.query_parameters}
    return {
        "days": 0 if window["days"] == "month" else window["days"],
        "start": names[window["start"]],
        "end": names[window["end"]],
    }
