"""Validators for the schemas of one bundle, made when they are first needed."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Final
from urllib.parse import quote

import jsonschema_rs
from attrs import frozen

from lapak.emulator.message import Json

__all__ = ["Rule", "Schemas", "pointer"]

_EMAIL: Final = jsonschema_rs.EmailOptions(allow_display_text=False)


@frozen
class Rule:
    """A condition on a schema, such as: when the status is PAID, there must be a date.

    Attributes:
        id: Its name in the specification.
        when: Field paths and the values that make it apply.
    """

    id: str
    when: Mapping[str, list[Any]]


class Schemas:
    """The schemas of a bundle by JSON pointer. References stay inside the document."""

    def __init__(self, name: str, document: dict[str, Any]) -> None:
        """Take a document and the name of its edition."""
        self.document = document
        self._uri = f"urn:lapak:{name}"
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    def validator(self, at: str) -> jsonschema_rs.Validator:
        """Return the validator of the schema at a pointer."""
        validator = self._validators.get(at)
        if validator is None:
            validator = self._validators[at] = self.compile({"$ref": self.reference(at)})
        return validator

    def compile(self, schema: dict[str, Any]) -> jsonschema_rs.Validator:
        """Return a validator of a schema that refers to the document by `reference`."""
        return jsonschema_rs.Draft202012Validator(
            schema, registry=self._registry, validate_formats=True, email_options=_EMAIL, offline=True
        )

    def reference(self, at: str) -> str:
        """Return the `$ref` of a pointer."""
        return f"{self._uri}#{quote(at, safe='/~$')}"

    def get(self, at: str) -> Json:
        """Return what stands at a pointer."""
        node: Any = self.document
        for step in at.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def follow(self, at: str) -> tuple[str, Any]:
        """Return what stands at a pointer or, when that is a reference, what it refers to; and where."""
        node = self.get(at)
        seen = {at}
        while isinstance(node, dict) and "$ref" in node:
            at = node["$ref"].removeprefix("#")
            if at in seen or not at.startswith("/"):
                raise ValueError(f"{node['$ref']} leads nowhere inside the document")
            seen.add(at)
            node = self.get(at)
        return at, node

    def rule_at(self, path: list[str | int]) -> Rule | None:
        """Return the rule whose `then` a keyword stands in; the 3.1 build appends rules to `allOf`."""
        for index, step in enumerate(path):
            if step == "then" and index > 1 and path[index - 2] == "allOf":
                holder = self.get(pointer(*path[: index - 2]))
                rules = [
                    rule for rule in holder.get("x-rules", ()) if rule.get("when") and rule.get("require")
                ]
                position = int(path[index - 1]) - (len(holder["allOf"]) - len(rules))
                if 0 <= position < len(rules):
                    return Rule(rules[position]["id"], rules[position]["when"])
        return None

    def rule_ids(self, at: str) -> Iterator[str]:
        """Yield the ids of all rules in and under a pointer, through references."""
        seen: set[str] = set()
        todo: list[Any] = [self.get(at)]
        while todo:
            node = todo.pop()
            if isinstance(node, list):
                todo.extend(node)
            elif isinstance(node, dict):
                target = node.get("$ref")
                if isinstance(target, str) and target not in seen:
                    seen.add(target)
                    todo.append(self.get(target.removeprefix("#")))
                yield from (rule["id"] for rule in node.get("x-rules", ()) if isinstance(rule, dict))
                todo.extend(
                    value for key, value in node.items() if key not in {"example", "examples", "x-rules"}
                )

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([(self._uri, self.document)], draft=jsonschema_rs.Draft202012)


def pointer(*steps: str | int) -> str:
    """Return the JSON pointer of steps."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
