"""The reference shows the bundle, and of every operation what is known about it."""

from __future__ import annotations

from typing import Any

from generator.bundle import page
from generator.docs.reference import described
from generator.docs.words import Subject
from generator.document import operations
from tests.generator.conftest import ERRATA, QUIRK, QUIRKS, ROOT_FILE, THINGS, Repo, Run
from tests.generator.docs_reader import Page, read_page

REFERENCE = "generated/docs/smartseller.html"
HOSTILE = "</script><script>alert(1)</script>"


def shown(repo: Repo) -> dict[str, Any]:
    """Return the document that the page hands to Redoc."""
    document: dict[str, Any] = read_page(page(repo.bundle())[REFERENCE]).data["bundle"]
    return document


def facts(repo: Repo, name: str) -> Page:
    found = {operation.id: operation.data for operation in operations(shown(repo))}
    return read_page(found[name]["description"])


def test_operation_tells_how_it_is_known_and_what_it_does(repo: Repo) -> None:
    repo.write(QUIRKS, QUIRK)

    found = facts(repo, "things_create")

    assert found.text.startswith("A thing belongs to one shop.\n\n")
    for words in (
        "things_create, no. 1 of the documentation",
        "stated the documents say so",
        "write changes data of the shop, messages sends a message",
        "things-001 the address is printed as addess",
        "quirk-thing-paths the things have no s",
        "2 rules",
        "name-taken A name stands once in a shop.",
        "date-required The date is needed for a paid thing.",
        "400 415 what they mean",
    ):
        assert words in found.text
    assert found.links == [
        "smartseller-errata.html#things-001",
        "smartseller-errata.html#quirk-thing-paths",
        "smartseller-rules.html#things_create.name-taken",
        "smartseller-rules.html#ThingCreate.date-required",
        "#section/Errors",
    ]


def test_operation_without_errata_and_rules_has_no_rows_for_them(repo: Repo) -> None:
    text = facts(repo, "things_get").text

    assert "inferred" not in text
    assert not {"Errata", "Quirks", "Rules"} & set(text.replace("\n", " ").split())


def test_table_of_an_operation_has_no_blank_line_that_would_end_it(repo: Repo) -> None:
    repo.edit(ERRATA, "title: the address is printed as addess", 'title: "one\\n\\ntwo"')

    data = next(o.data for o in operations(shown(repo)) if o.id == "things_create")

    table = data["description"].partition("\n\n")[2]
    assert table.startswith("<table")
    assert "\n" not in table.rstrip("\n")


def test_answers_that_many_operations_share_stand_once(repo: Repo) -> None:
    repo.edit(
        THINGS,
        "      responses:\n        '200':\n          description: The things.",
        "      responses:\n        '404':\n          description: Its own.\n"
        "        '200':\n          description: The things.",
    )

    document = shown(repo)

    answers = {operation.id: set(operation.data["responses"]) for operation in operations(document)}
    assert answers == {
        "things_create": {"200"},
        "things_list": {"200", "404"},
        "things_get": {"200"},
        "things_update": {"200"},
    }
    introduction = document["info"]["description"]
    assert introduction.count("The request breaks a rule.") == 2
    assert "\n# Errors\n" in introduction


def test_introduction_says_unofficial_and_explains_the_words(repo: Repo) -> None:
    introduction = shown(repo)["info"]["description"]

    assert "<strong>Unofficial. </strong>This is no publication of SmartSeller." in introduction
    assert "A small API with one of everything." in introduction
    assert "[table of 2 rules](smartseller-rules.html)" in introduction
    assert "[errata](smartseller-errata.html), 1 places" in introduction
    for word in ("stated", "example", "observed", "inferred", "read", "write", "irreversible", "moves-money"):
        assert f'<span class="badge {word}">' in introduction


def test_extensions_go_but_names_and_examples_stay(repo: Repo) -> None:
    repo.edit(
        THINGS,
        "        name:\n          type: string\n          maxLength: 40",
        "        x-name:\n          type: string\n          x-enum-varnames: []\n          description: T.\n"
        "          example: {x-a: 1, links: 2}\n"
        "        links:\n          type: string\n          description: T.\n"
        "        name:\n          type: string\n          maxLength: 40",
    )
    made = repo.bundle()

    document = described(Subject(made.edition, made.document, made.full, made.records))

    properties = document["components"]["schemas"]["ThingCreate"]["properties"]
    assert properties["x-name"] == {"type": "string", "description": "T.", "example": {"x-a": 1, "links": 2}}
    assert "links" in properties
    create = document["paths"]["/thing"]["post"]
    assert not [key for key in create if key.startswith("x-")]
    assert "links" not in create["responses"]["200"]
    assert document["tags"] == [
        {"name": "things", "description": "Things of a shop.", "x-displayName": "Things"}
    ]


def test_bundle_itself_stays_as_it_is(repo: Repo) -> None:
    made = repo.bundle()
    before = repr(made.document.data)

    page(made)

    assert repr(made.document.data) == before


def test_hostile_texts_stay_texts_on_every_page(repo: Repo) -> None:
    repo.write(QUIRKS, QUIRK.replace("the things have no s", HOSTILE).replace("where: /paths", "where: x # "))
    for name, old in (
        (ERRATA, "the address is printed as addess"),
        (THINGS, "summary: Create a thing"),
        (THINGS, "text: A name stands once in a shop."),
        (ROOT_FILE, "title: Sample"),
    ):
        key, _, _ = old.rpartition(": ")
        repo.edit(name, old, f"{key}: '{HOSTILE}'" if key else f"'{HOSTILE}'")

    texts = {name: text for name, text in page(repo.bundle()).items() if name.endswith(".html")}

    assert len(texts) == 4
    for name, text in texts.items():
        assert "<script>alert" not in text, name
        scripts = read_page(text).attributes("script")
        assert len(scripts) == {"index.html": 0, REFERENCE.rpartition("/")[2]: 4}.get(
            name.rpartition("/")[2], 1
        )
    # Redoc reads these texts as HTML: there too they are escaped.
    create = next(o.data for o in operations(shown(repo)) if o.id == "things_create")
    assert create["description"].count("&lt;/script&gt;&lt;script&gt;alert(1)") == 3


def test_check_names_pages_that_differ_or_are_too_many(repo: Repo, run: Run) -> None:
    run("all")
    repo.edit(REFERENCE, '"summary":"List things"', '"summary":"List"')
    repo.write("generated/docs/ngorder.html", "")
    (repo.root / "generated/docs/assets/redoc.standalone.js").unlink()

    code, lines = run("check")

    line = repo.line(REFERENCE, '"summary":"List"')
    assert code == 1
    assert [said.partition(". Fix: ")[0] for said in lines] == [
        "generated/docs/assets/redoc.standalone.js:1: the file is missing",
        f"{REFERENCE}:{line}: differs from what the sources give, from this line on",
        "generated/docs/ngorder.html:1: nothing generates this file any more",
        "3 findings",
    ]


def test_page_works_with_what_stands_beside_it(repo: Repo) -> None:
    text = page(repo.bundle())[REFERENCE]

    read = read_page(text)
    assert read.fetched == ["data:,", "assets/redoc.standalone.js"]
    assert [each["url"] for each in read.data["downloads"]] == [
        "../openapi/smartseller.yaml",
        "../openapi/smartseller.json",
        "../openapi/smartseller.3.1.yaml",
    ]
    assert "sanitize: true" in text
    assert "Drawing 4 operations" in read.text
