"""The page that leads to all others."""

from generator.docs.frame import bar, footer, meanings, note
from generator.docs.html import Html, element, page
from generator.docs.words import DOCUMENTS, EFFECTS, EVIDENCE
from generator.editions import Edition, editions

__all__ = ["index_page"]


def index_page(edition: Edition) -> str:
    """Return the page, which is the same whichever edition asks for it."""
    present = [each for each in editions(edition.root).values() if each.missing is None]
    title = "Unofficial references of Indonesian order-management APIs"
    body = [
        element("h1", title),
        note(
            "People who are not affiliated with these providers, and had no account there, made these pages "
            "from public material; nothing in them was tried on a live system."
        ),
        element("ul", *(_card(each) for each in present), class_="cards"),
        element("h2", "How things are known, and what operations do"),
        meanings("Evidence", EVIDENCE),
        meanings("Effect", EFFECTS),
    ]
    return page(title, bar(None, "index"), element("main", *body, id="main"), footer())


def _card(edition: Edition) -> Html:
    name = edition.name
    about = f"{edition.operations} documented operations. Made from {DOCUMENTS[edition.documents[0]]}."
    if edition.base is not None:
        base = editions(edition.root)[edition.base]
        about += f" Kept as differences from {base.title}."
    pages = [
        (f"{name}.html", "Reference", "every operation, searchable"),
        (f"{name}-python.html", "Python client", "every method, argument and model"),
        (f"{name}-rules.html", "Rules", "conditions that a schema cannot say"),
        (f"{name}-errata.html", "Errata", "where the printed documentation is wrong, we think"),
        (f"{name}-errata.md", "Errata as text", "the same in Markdown"),
        (f"../openapi/{edition.bundle_yaml.name}", "OpenAPI 3.0", "the bundle in YAML"),
        (f"../openapi/{edition.bundle31_yaml.name}", "OpenAPI 3.1", "the same, with rules as conditions"),
        (f"../openapi/{edition.documented_yaml.name}", "As documented", "what is printed, faults included"),
    ]
    items = (element("li", element("a", text, href=file), f": {about}") for file, text, about in pages)
    return element("li", element("h2", edition.title), element("p", about), element("ul", *items))
