"""What the generated client offers, as its source says it."""

import attrs

__all__ = ["Argument", "Client", "Field", "Method", "Model", "Resource"]


@attrs.frozen
class Argument:
    """An argument of a method."""

    name: str
    type: str
    """As it is written in the source."""
    default: str | None
    """What stands for it when it is left out; None when it must be given."""
    by_name: bool
    """Whether it can be given by its name only."""
    text: str


@attrs.frozen
class Method:
    """A method of a resource, or of the client."""

    name: str
    arguments: tuple[Argument, ...]
    returns: str
    summary: str
    text: str
    """What the docstring says between its first line and its arguments."""
    operation: str | None
    """The operation that it comes to."""
    base: str | None
    """The method of the same operation that it is built on, if any."""
    is_awaited: bool = False
    """Whether its twin in the asynchronous client is awaited; otherwise that is iterated over."""

    @property
    def signature(self) -> str:
        """Write its arguments with their defaults, without types, and what it returns."""
        words: list[str] = []
        for argument in self.arguments:
            if argument.by_name and "*" not in words:
                words.append("*")
            words.append(argument.name if argument.default is None else f"{argument.name}={argument.default}")
        return f"({', '.join(words)}) -> {self.returns}"


@attrs.frozen
class Resource:
    """An attribute of the client with the methods of one kind of thing."""

    name: str
    summary: str
    methods: tuple[Method, ...]


@attrs.frozen
class Field:
    """A field of a model."""

    name: str
    wire: str
    """Its name in JSON."""
    type: str
    is_required: bool
    text: str


@attrs.frozen
class Model:
    """A model, or an enumeration."""

    name: str
    text: str
    fields: tuple[Field, ...]
    values: tuple[str, ...]
    """What an enumeration knows, as JSON."""


@attrs.frozen
class Client:
    """The client of an edition."""

    name: str
    arguments: tuple[Argument, ...]
    methods: tuple[Method, ...]
    resources: tuple[Resource, ...]
    models: dict[str, Model]
