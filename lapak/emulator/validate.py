"""A request against its operation: the values, or the faults by field."""

import re
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

import jsonschema_rs
from attrs import define, field

from lapak.emulator.coerce import integral
from lapak.emulator.errors import ApiError
from lapak.emulator.family import Phrase
from lapak.emulator.message import Json
from lapak.emulator.schemas import Schemas
from lapak.emulator.spelling import curate
from lapak.emulator.texts import text
from lapak.emulator.visit import Visit
from lapak.emulator.wording import fault_of, missing, type_fault

__all__ = ["Findings", "validated"]

#: What the faults of a body as a whole are filed under.
_BODY: Final = "body"

_MOST_FAULTS: Final = 100

# Where a number may stand that `integral` would change.
_LONG: Final = re.compile(r"[0-9]{19}")
_ODD: Final = re.compile(rb"[0-9][.eE]|[0-9]{19}")

_Error: TypeAlias = jsonschema_rs.ValidationError


@define(eq=False)
class Values:
    """The converted and valid parameters of a request, and its body."""

    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Json


def validated(visit: Visit, body: Json) -> Values:
    """Return the values of a request; raise 400 with all faults by field when it breaks the schema.

    Fields that came by the name that the documentation prints have the specification's in what is returned.
    Floats without a fraction are whole numbers in what is returned.

    Args:
        visit: The call.
        body: The decoded body.
    """
    operation, request = visit.operation, visit.request
    in_path, in_query, in_headers = (
        operation.path_parameters,
        operation.query_parameters,
        operation.header_parameters,
    )
    path, path_problems = in_path.from_path(visit.names, visit.segments)
    query, query_problems = in_query.from_query(request.query)
    headers, header_problems = in_headers.from_headers(request.headers)
    problems = [*path_problems, *query_problems, *header_problems]
    if operation.aliases:
        clashes = curate(body, operation.aliases)
        problems += [(name, "two spellings", {"other": printed}) for name, printed in clashes]
    if (
        not problems
        and in_path.fit(path)
        and in_query.fit(query)
        and in_headers.fit(headers)
        and (not visit.has_json or operation.body.is_valid(body))
    ):
        return Values(
            path=integral(path) if _LONG.search(request.path) else path,
            query=integral(query) if _LONG.search(request.query) else query,
            headers=headers,
            body=integral(body) if _ODD.search(request.body) else body,
        )
    findings = Findings(operation.schemas, visit.language, visit.edition.family.phrase)
    for name, key, parts in problems:
        findings.add(name, key, **parts)
    findings.add_errors(in_path.errors(path))
    findings.add_errors(in_query.errors(query))
    findings.add_errors(in_headers.errors(headers))
    if visit.has_json:
        findings.add_errors(operation.body.iter_errors(body))
    rules = [("x-lapak-rules", ", ".join(sorted(findings.rules)))] if findings.rules else []
    raise ApiError(400, "schema", findings.by_field, rules)


@define(eq=False)
class Findings:
    """Everything wrong with one request, by dotted field path.

    Attributes:
        by_field: Texts by field.
        rules: Ids of the rules of a schema that were broken.
    """

    _schemas: Schemas
    _language: str
    _phrase: Phrase
    by_field: dict[str, list[str]] = field(factory=dict)
    rules: set[str] = field(factory=set)

    def add(self, name: str, key: str, **parts: str) -> None:
        """Note a fault of the text table."""
        self._note(name, text(key, self._language, **parts))

    def add_errors(self, errors: Iterable[_Error]) -> None:
        """Note what a validator found."""
        for error in errors:
            if len(self.by_field) >= _MOST_FAULTS:
                return
            self._add_error(error)

    def _add_error(self, error: _Error) -> None:
        kind: Any = error.kind
        path = [str(step) for step in error.instance_path]
        name = ".".join(path) or _BODY
        alternatives: list[list[_Error]] = getattr(kind, "context", [])
        if kind.name == "required":
            rule = self._schemas.rule_at(error.schema_path)
            if rule is not None:
                self.rules.add(rule.id)
            self._note(".".join([*path, kind.property]), missing(rule.when if rule else None, self._language))
        elif alternatives and all(alternatives):
            self._add_alternatives(error, name, alternatives)
        else:
            self._note(name, fault_of(error, self._language))

    def _add_alternatives(self, error: _Error, name: str, alternatives: list[list[_Error]]) -> None:
        """Note why none of some alternatives fits: by the one that comes nearest."""
        fitting = [branch for branch in alternatives if not _is_other_type(error, branch)]
        if fitting:
            nearest = min(fitting, key=len)
            self.add_errors(nearest)
        else:
            types = [kind for branch in alternatives for item in branch for kind in _types(item)]
            self._note(name, type_fault(types, error.instance, self._language))

    def _note(self, name: str, fault: str) -> None:
        texts = self.by_field.setdefault(name, [])
        sentence = self._phrase(name, fault, self._language)
        if sentence not in texts:
            texts.append(sentence)


def _is_other_type(error: _Error, branch: list[_Error]) -> bool:
    """Tell whether a branch of alternatives is for values of quite another type."""
    return any(item.kind.name == "type" and item.instance_path == error.instance_path for item in branch)


def _types(error: _Error) -> list[str]:
    return list(getattr(error.kind, "types", ()))
