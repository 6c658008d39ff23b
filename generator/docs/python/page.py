"""The page of the Python client: every resource, method, argument and model, to be read without a network."""

from collections.abc import Iterator
from functools import cached_property

import attrs

from generator.docs.frame import badge, bar, filters, footer, note, unofficial
from generator.docs.html import Content, Html, code, commas, element, page, prose
from generator.docs.python.arguments import arguments, body_fields
from generator.docs.python.errors import errors_table, own_errors
from generator.docs.python.models import models_section, paragraphs
from generator.docs.python.objects import objects_section
from generator.docs.python.records import Argument, Client, Method, Resource
from generator.docs.python.source import read_client
from generator.docs.python.types import linked, models_in
from generator.docs.rules import Rule, rules
from generator.docs.words import EFFECTS, Subject, effects, label
from generator.document import Operation
from generator.guesses import inferred_addresses

__all__ = ["client_page"]

_OPTIONS = ("timeout", "retries", "headers")
"""Arguments that every operation has, and which are explained once."""


def client_page(subject: Subject) -> str | None:
    """Return the page; None as long as there is no client."""
    client = read_client(subject.edition.client, subject.edition.runtime)
    if client is None:
        return None
    title = f"{client.name} and Async{client.name}: the Python client, unofficial"
    return page(
        title,
        bar(subject, "python"),
        element("main", *([part, "\n"] for part in _Page(subject, client).body(title)), id="main"),
        footer(),
        styles=["frame.css", "page.css", "python.css"],
        scripts=["filter.js"],
    )


@attrs.define(slots=False)
class _Page:
    """What the parts of the page need to know."""

    subject: Subject
    client: Client

    @cached_property
    def inferred(self) -> set[str]:
        """Operations whose address is only our conclusion."""
        return set(inferred_addresses(self.subject.edition, self.subject.document.data))

    def body(self, title: str) -> Iterator[Content]:
        """Go through the parts of the page."""
        resources = [resource.name for resource in self.client.resources]
        known = rules(self.subject)
        yield element("h1", title)
        yield note(unofficial(self.subject.edition))
        yield from self._introduction()
        yield filters([("resource", "Resource", resources), ("effect", "Effect", EFFECTS)])
        yield self._contents()
        yield self._making()
        yield from self._shared()
        for resource in self.client.resources:
            yield self._resource(resource, known)
        yield objects_section(self.subject.edition.runtime.parent)
        yield models_section(self.client)

    def _introduction(self) -> Iterator[Html]:
        name = self.client.name
        methods = [method for resource in self.client.resources for method in resource.methods]
        yield element(
            "p",
            f"{len(self.client.resources)} resources with {len(methods)} methods. ",
            *("Both clients have the same methods with the same arguments: ", code(name), " returns, "),
            *(
                code(f"Async{name}"),
                " is awaited. In place of a model, every argument takes a mapping with the ",
            ),
            "names of the wire, in place of a date its text, in place of a known word any other text.",
        )

    def _contents(self) -> Html:
        ends = [("client", "The client"), ("options", "Options of every call"), ("errors", "Errors")]
        items = [*ends, *((f"resource-{each.name}", label(each.name)) for each in self.client.resources)]
        links = (
            element("li", element("a", text, href=f"#{name}"))
            for name, text in [*items, ("objects", "What goes in and comes out"), ("models", "Models")]
        )
        return element("nav", element("ul", *links, class_="toc"), aria_label="Contents")

    def _making(self) -> Html:
        name = self.client.name
        given = Method(name, self.client.arguments, name, "", "", None, None)
        own = [self._article(None, method, []) for method in self.client.methods]
        return element(
            "section",
            element("h2", "The client", id="client"),
            element(
                "pre", element("code", f"{name}{given.signature.partition(' -> ')[0]}"), class_="signature"
            ),
            element(
                "p", "To be used as a context manager, or closed. ", code(f"Async{name}"), " takes the same."
            ),
            arguments(self.client.arguments, self.client.models),
            *own,
        )

    def _shared(self) -> Iterator[Html]:
        """Explain what every operation has."""
        texts: dict[str, dict[str, Argument]] = {}
        for resource in self.client.resources:
            for method in resource.methods:
                for argument in method.arguments:
                    if argument.name in _OPTIONS:
                        texts.setdefault(argument.name, {}).setdefault(argument.text, argument)
        options = [argument for name in _OPTIONS for argument in texts.get(name, {}).values()]
        yield element(
            "section",
            element("h2", "Options of every call", id="options"),
            element("p", "They are the last arguments of every operation, and can be given by name only."),
            arguments(options, self.client.models),
            element(
                "p",
                *(
                    "Before a method, ",
                    code("with_response"),
                    " returns the status, the headers and the raw body ",
                ),
                *("beside the value: ", code("api.<resource>.with_response.<method>(…)"), "."),
            ),
        )
        yield element("section", element("h2", "Errors", id="errors"), *errors_table(self.subject))

    def _resource(self, resource: Resource, known: list[Rule]) -> Html:
        articles = (self._article(resource, method, known) for method in resource.methods)
        return element(
            "section",
            element("h2", label(resource.name), id=f"resource-{resource.name}"),
            "\n",
            *([article, "\n"] for article in articles),
            data_group=True,
        )

    def _article(self, resource: Resource | None, method: Method, known: list[Rule]) -> Html:
        operation = self.subject.operations.get(method.operation or "")
        path = "api" if resource is None else f"api.{resource.name}"
        name = method.name if resource is None else f"{resource.name}.{method.name}"
        heading = element("h3", element("a", code(f"{path}.{method.name}"), href=f"#{name}", class_="anchor"))
        base = (
            next((each for each in resource.methods if each.name == method.base), None) if resource else None
        )
        known_text = base.text if base else ""
        return element(
            "article",
            heading,
            None if operation is None else _badges(operation),
            element("pre", *self._signatures(f"{path}.{method.name}", method), class_="signature"),
            element("p", prose(method.summary)),
            *(element("p", prose(part)) for part in paragraphs(method.text) if part not in known_text),
            *self._arguments(resource, method, base),
            element("p", "Returns ", linked(method.returns, self.client.models), *self._returned(method)),
            *(self._known(operation, known) if operation is not None and base is None else []),
            id=name,
            class_="entry",
            data_entry=True,
            data_resource=None if resource is None else resource.name,
            data_effect=None if operation is None else " ".join(effects(operation)),
        )

    def _signatures(self, path: str, method: Method) -> Iterator[Content]:
        """Write how it is called in the one and in the other client."""
        yield element("code", f"{path}{method.signature}")
        if method.is_awaited or method.returns.startswith("Iterator["):
            start = "await " if method.is_awaited else "async for each in "
            yield ["\n", element("small", f"Async{self.client.name}: {start}{path}(\N{HORIZONTAL ELLIPSIS})")]

    def _arguments(self, resource: Resource | None, method: Method, base: Method | None) -> Iterator[Content]:
        """List the arguments, but refer to where the same ones are listed already."""
        shared = {each.name: each for each in base.arguments} if base else {}
        own = [
            each
            for each in method.arguments
            if (resource is None or each.name not in _OPTIONS) and shared.get(each.name) != each
        ]
        if base is not None and resource is not None:
            link = element("a", code(base.name), href=f"#{resource.name}.{base.name}")
            yield element(
                "p", "Arguments as of ", link, ", with what it does", *([" and:"] if own else ["."])
            )
        yield arguments(own, self.client.models)
        for each in own:
            fields = body_fields(each, self.client.models) if each.name == "body" else None
            if fields:
                yield element("p", element("b", "Fields of the body"), class_="part")
                yield fields
        names = [each.name for each in method.arguments if each.name in _OPTIONS]
        if names and resource is not None:
            link = element("a", "options of every call", href="#options")
            yield element("p", commas(code(name) for name in names), ": ", link, ".", class_="options")

    def _returned(self, method: Method) -> Iterator[Content]:
        """Say in a few words what comes back."""
        names = models_in(method.returns, self.client.models)
        if names:
            yield [": ", prose(self.client.models[names[0]].text.partition("\n\n")[0])]
        else:
            yield "."

    def _known(self, operation: Operation, known: list[Rule]) -> Iterator[Html]:
        """Say what goes wrong, what rules there are, and which errata concern the operation."""
        yield own_errors(operation, is_inferred=operation.id in self.inferred)
        holding = [rule for rule in known if operation.id in rule.holds]
        if holding:
            page_of_rules = self.subject.file("rules")
            items = (
                element(
                    "li",
                    element("a", rule.data["id"], href=f"{page_of_rules}#{rule.anchor}"),
                    " ",
                    prose(rule.data["text"]),
                )
                for rule in holding
            )
            yield element("details", element("summary", f"Rules: {len(holding)}"), element("ul", *items))
        errata = [
            element(
                "a",
                name,
                href=f"{self.subject.file('errata')}#{name}",
                title=self.subject.records.errata[name].title,
            )
            for name in operation.data.get("x-errata") or []
        ]
        link = element("a", code(operation.id), href=f"{self.subject.file()}#operation/{operation.id}")
        yield element(
            "p", "Operation ", link, "" if not errata else ["; errata ", commas(errata)], ".", class_="ref"
        )


def _badges(operation: Operation) -> Html:
    words = [*effects(operation), *filter(None, [str(operation.data.get("x-evidence") or "")])]
    address = element("code", f"{operation.method.upper()} {operation.path}")
    return element("p", *([badge(word), " "] for word in words), address, class_="badges")
