"""What the generated client needs to know about an API and its operations, read from the bundle."""

import sys
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from generator.opc_types import attribute

__all__ = ["Bundle", "Facts", "endpoint_facts"]

Facts = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PAGE_NUMBER = "pagination_offset"
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

    def __init__(self, document: Facts) -> None:
        """Index the operations by operationId."""
        self._document = document
        self._operations: dict[str, tuple[Facts, Facts]] = {}
        for item in document["paths"].values():
            for method in METHODS:
                if method in item:
                    self._operations[item[method]["operationId"]] = item[method], item

    def operation(self, name: str) -> Facts:
        """Return an operation."""
        return self._operations[name][0]

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
        "paging": None,
    }
    if any(prop.name == PAGE_NUMBER for prop in endpoint.query_parameters):
        facts["paging"] = _paging(endpoint, tag, facts, bundle, models)
    return facts


def _paging(
    endpoint: Endpoint, tag: str, facts: Facts, bundle: Bundle, models: dict[str, ModelProperty]
) -> Facts | None:
    """Find out how to go through all pages: where the rows are, and what tells them apart.

    None when there are no rows: a download of a page, say, answers a file.
    """
    result = facts["result"]
    page = models.get(str(result.class_info.name)) if isinstance(result, ModelProperty) else None
    found = {str(prop.name.get_untrusted_value()): prop for prop in _fields(page)}.get("data")
    choices = found.inner_properties if isinstance(found, UnionProperty) else [found]
    rows = next((choice for choice in choices if isinstance(choice, ListProperty)), None)
    if rows is None:
        return None
    row = rows.inner_property
    model = models.get(str(row.class_info.name)) if isinstance(row, ModelProperty) else None
    columns = {str(prop.name.get_untrusted_value()): prop for prop in _fields(model)}
    thing = f"{tag.rpartition('_')[2].removesuffix('s')}_id"
    guesses = ["id", thing] if facts["name"] == "list" else ["id", "_id"]
    declared = bundle.row_id(str(endpoint.name))
    column = columns.get(declared or next((guess for guess in guesses if guess in columns), ""))
    suffix = facts["name"].removeprefix("list").removeprefix("get").removeprefix("_")
    return {
        "name": f"iter_all_{suffix}" if suffix else "iter_all",
        "argument": next(prop for prop in endpoint.query_parameters if prop.name == PAGE_NUMBER),
        "rows": found,
        "row": row,
        "row_id": None if column is None else attribute(column),
    }


def _fields(model: ModelProperty | None) -> list[Any]:
    return [] if model is None else [*(model.required_properties or []), *(model.optional_properties or [])]
