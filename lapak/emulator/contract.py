"""A bundled specification, compiled: where operations are, and what they take and answer."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final
from urllib.parse import urlsplit

import jsonschema_rs
from attrs import define, field, frozen

from lapak.emulator.parameters import Parameters
from lapak.emulator.schemas import Schemas, pointer
from lapak.emulator.spelling import Alias, aliases_of

__all__ = ["JSON", "Answer", "Contract", "Operation", "Path"]

JSON: Final = "application/json"

_READS: Final = frozenset({"read"})
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@define(eq=False)
class Operation:
    """What the specification says of one operation.

    Attributes:
        id: The operationId.
        method: In capitals.
        path: The path template, without the base of the address.
        effects: Some of `read`, `write`, `irreversible`, `messages`, `moves-money`.
        is_public: Whether it can be called without a key.
        consumes: The media type of its body, None when it takes none.
        needs_body: Whether there must be a body.
        produces: Media types of the 200 answer; of JSON alone where none are declared.
        path_parameters: Those in the path.
        query_parameters: Those in the query.
        header_parameters: Those in headers, but for Authorization, Accept and Content-Type.
        schemas: The schemas of its edition.
        aliases: Names in its body that the documentation prints otherwise.
    """

    id: str
    method: str
    path: str
    effects: frozenset[str]
    is_public: bool
    consumes: str | None
    needs_body: bool
    produces: tuple[str, ...]
    path_parameters: Parameters
    query_parameters: Parameters
    header_parameters: Parameters
    schemas: Schemas
    _at: str = field(alias="at")
    aliases: tuple[Alias, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether it may change anything."""
        return self.effects != _READS

    @property
    def takes_json(self) -> bool:
        """Whether its body is JSON. A body of another type is measured, but not looked into."""
        return self.consumes == JSON

    @cached_property
    def acceptable(self) -> tuple[str, ...]:
        """Media types that it can answer: those of its 200, and JSON, for every error is JSON."""
        return self.produces if JSON in self.produces else (*self.produces, JSON)

    @cached_property
    def facts(self) -> Mapping[str, Any]:
        """The operation as it stands in the bundle, with its extensions."""
        found: Mapping[str, Any] = self.schemas.get(self._at)
        return found

    @cached_property
    def rules(self) -> frozenset[str]:
        """Ids of the rules that can refuse a call: its own, and those in the schema of its body."""
        own = {rule["id"] for rule in self.facts.get("x-rules", ())}
        return (
            frozenset(own | set(self.schemas.rule_ids(f"{self._at}/requestBody")))
            if self.consumes
            else frozenset(own)
        )

    @cached_property
    def body(self) -> jsonschema_rs.Validator:
        """The validator of a JSON body."""
        at, _ = self.schemas.follow(f"{self._at}/requestBody")
        return self.schemas.validator(f"{at}/content{pointer(JSON)}/schema")

    def answer(self, status: int) -> "Answer | None":
        """Return what an answer of a status must look like, or None when there is none such."""
        keys = (str(status), f"{status // 100}XX", "default")
        return next((self._answer(key) for key in keys if key in self.facts["responses"]), None)

    def validators(self) -> Iterator[jsonschema_rs.Validator]:
        """Make all validators, to see that they can be made."""
        if self.takes_json:
            yield self.body
        for key in self.facts["responses"]:
            answer = self._answer(key)
            for media_type in answer.media_types:
                yield answer.validator(media_type)
        for parameters in (self.path_parameters, self.query_parameters, self.header_parameters):
            if parameters:
                yield parameters.validator

    def _answer(self, key: str) -> "Answer":
        at, declared = self.schemas.follow(f"{self._at}/responses/{key}")
        return Answer(at, tuple(declared.get("content", ())), self.schemas)


@frozen(eq=False)
class Answer:
    """What an answer of one status must look like."""

    _at: str
    media_types: tuple[str, ...]
    _schemas: Schemas

    def validator(self, media_type: str) -> jsonschema_rs.Validator:
        """Return the validator of a body of a media type."""
        return self._schemas.validator(f"{self._at}/content{pointer(media_type)}/schema")


@frozen(eq=False)
class Path:
    """One declared path.

    Attributes:
        template: Such as `/product/{id}`.
        names: Its parameters, in order, by method (their names may differ).
        operations: By method, in capitals.
        allow: The value of the `Allow` header.
    """

    template: str
    names: tuple[str, ...]
    operations: Mapping[str, Operation]
    allow: str


@define(eq=False)
class Contract:
    """One edition's specification.

    Attributes:
        edition: `smartseller`, `ngorder`, …
        base: The path of the live base URL, such as `/api/open`.
        paths: All declared paths.
        operations: By operationId.
        schemas: The validators.
        header_names: Lower-case names of all headers that the specification knows.
        challenge: What a 401 asks for in `WWW-Authenticate`, where there is a name for it.
    """

    edition: str
    base: str
    paths: list[Path]
    operations: dict[str, Operation]
    schemas: Schemas
    header_names: frozenset[str] = frozenset()
    challenge: str | None = None

    @classmethod
    def of(
        cls, edition: str, document: dict[str, Any], aliases: Iterable[Mapping[str, Any]] = ()
    ) -> "Contract":
        """Compile a bundle in OpenAPI 3.1, and the table of names that are printed otherwise."""
        schemas = Schemas(edition, document)
        table = list(aliases)
        paths = [_path(schemas, template, table) for template in document["paths"]]
        operations: dict[str, Operation] = {}
        for path in paths:
            for operation in path.operations.values():
                if operation.id in operations:
                    raise ValueError(f"{edition}: the operationId {operation.id} stands twice")
                operations[operation.id] = operation
        schemes = document.get("components", {}).get("securitySchemes", {}).values()
        headers = {scheme["name"].lower() for scheme in schemes if scheme.get("in") == "header"}
        headers.update(
            name for operation in operations.values() for name in operation.header_parameters.by_name
        )
        challenge = next((scheme["scheme"].title() for scheme in schemes if scheme["type"] == "http"), None)
        base = urlsplit(document["servers"][0]["url"]).path.rstrip("/")
        return cls(edition, base, paths, operations, schemas, frozenset(headers), challenge)


_Table = list[Mapping[str, Any]]


def _path(schemas: Schemas, template: str, table: _Table) -> Path:
    item = schemas.document["paths"][template]
    at = pointer("paths", template)
    shared = [f"{at}/parameters/{index}" for index in range(len(item.get("parameters", ())))]
    operations = {
        method.upper(): _operation(schemas, template, method, shared, table)
        for method in _METHODS
        if method in item
    }
    names = tuple(segment[1:-1] for segment in template.split("/") if segment.startswith("{"))
    for operation in operations.values():
        if set(names) != set(operation.path_parameters.by_name):
            raise ValueError(f"{operation.id}: its path parameters are not those of {template}")
    return Path(template, names, operations, ", ".join(sorted(operations)))


def _operation(schemas: Schemas, template: str, method: str, shared: list[str], table: _Table) -> Operation:
    facts = schemas.document["paths"][template][method]
    at = pointer("paths", template, method)
    own = [f"{at}/parameters/{index}" for index in range(len(facts.get("parameters", ())))]
    body = schemas.follow(f"{at}/requestBody")[1] if "requestBody" in facts else None
    media_types = list(body["content"]) if body else [None]
    if len(media_types) != 1:
        raise ValueError(
            f"{facts['operationId']}: a body of one media type can be emulated, "
            f"not of {' and '.join(map(str, media_types))}"
        )
    effects = facts.get("x-effect", "write")
    security = facts.get("security", schemas.document.get("security", []))
    answer = schemas.follow(f"{at}/responses/200")[1] if "200" in facts["responses"] else {}
    name = facts["operationId"]
    place = {
        where: Parameters.of(schemas, where, [*shared, *own], aliases_of(table, name, where))
        for where in ("path", "query", "header")
    }
    return Operation(
        id=name,
        method=method.upper(),
        path=template,
        effects=frozenset([effects] if isinstance(effects, str) else effects),
        is_public=not security or {} in security,
        consumes=media_types[0],
        needs_body=bool(body and body.get("required")),
        produces=tuple(answer.get("content", {})) or (JSON,),
        path_parameters=place["path"],
        query_parameters=place["query"],
        header_parameters=place["header"],
        at=at,
        schemas=schemas,
        aliases=aliases_of(table, name, "body"),
    )
