"""The pages of the real editions show everything once."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle, page
from generator.document import operations
from generator.editions import ROOT, editions
from generator.pointers import tree
from tests.generator.docs_made import FOLDER, PRESENT, Made, pages_of
from tests.generator.docs_reader import read_page


@pytest.fixture(params=PRESENT)
def made(request: pytest.FixtureRequest) -> Made:
    return pages_of(request.param)


def test_every_operation_stands_in_the_reference_once(made: Made) -> None:
    shown = [operation.id for operation in operations(made.page().data["bundle"])]

    assert Counter(shown) == Counter(operation.id for operation in operations(made.data))
    assert set(Counter(shown).values()) == {1}


def test_every_operation_shows_its_evidence_effect_and_errata(made: Made) -> None:
    shown = {
        operation.id: operation.data["description"] for operation in operations(made.page().data["bundle"])
    }

    for operation in operations(made.data):
        effect = operation.data["x-effect"]
        words = [operation.data["x-evidence"], *(effect if isinstance(effect, list) else [effect])]
        text = shown[operation.id]
        assert [word for word in words if f'<span class="badge {word}">{word}</span>' not in text] == []
        errata = re.findall(r'errata\.html#([^"]+)">', text)
        quirks = [name for name, each in made.records.quirks.items() if operation.id in each.operations]
        assert errata == [*operation.data.get("x-errata", []), *quirks]


def test_every_status_of_an_operation_is_shown(made: Made) -> None:
    shown = {operation.id: operation.data for operation in operations(made.page().data["bundle"])}

    for operation in operations(made.data):
        text = read_page(shown[operation.id]["description"]).text
        own = set(shown[operation.id]["responses"])
        assert [
            status for status in operation.data["responses"] if status not in own and status not in text
        ] == []


def test_every_rule_stands_on_its_page_once(made: Made) -> None:
    expected = [
        f"{holder['operationId'] if 'operationId' in holder else pointer.rpartition('/')[2]}.{rule['id']}"
        for pointer, holder in holders(made.data)
        for rule in holder["x-rules"]
    ]

    shown = [row["id"] for row in made.page("rules").attributes("tr") if "data-entry" in row]

    assert len(set(expected)) == len(expected)
    assert Counter(shown) == Counter(expected)


def holders(data: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Find what has rules anywhere in a bundle."""
    found = []
    for pointer in tree(data, ""):
        if pointer.endswith("/x-rules"):
            above: Any = data
            for step in pointer.removesuffix("/x-rules").split("/")[1:]:
                key = step.replace("~1", "/").replace("~0", "~")
                above = above[int(key)] if isinstance(above, list) else above[key]
            found.append((pointer.removesuffix("/x-rules"), above))
    return found


def test_every_rule_names_an_operation(made: Made) -> None:
    rows = made.texts[f"{made.edition.name}-rules.html"].split("<tr id=")[1:]

    assert [row.partition(" ")[0] for row in rows if f"{made.edition.name}.html#operation/" not in row] == []


def test_every_erratum_and_quirk_stands_on_its_page_once(made: Made) -> None:
    shown = [article["id"] for article in made.page("errata").attributes("article")]

    assert Counter(shown) == Counter([*made.records.errata, *made.records.quirks])


def test_every_entry_shows_title_lines_and_kind(made: Made) -> None:
    parts = made.texts[f"{made.edition.name}-errata.html"].split("<article ")[1:]
    articles = {read.ids[0]: read for read in (read_page(f"<article {part}") for part in parts)}

    for name, entry in made.records.errata.items():
        read = articles[name]
        attributes = read.attributes("article")[0]
        assert (attributes["data-kind"], attributes["data-confidence"]) == (entry.kind, entry.confidence)
        assert entry.title.replace("`", "") in read.text.replace("`", "")
        for evidence in entry.evidence:
            assert evidence.says.strip() in read.text
            assert (evidence.lines.replace("-", "\N{EN DASH}") or evidence.source) in read.text


def test_counts_on_top_add_up(made: Made) -> None:
    text = made.texts[f"{made.edition.name}-errata.html"]
    table = text.partition('class="small counts"')[2].partition("</table>")[0]
    rows = [re.findall(r">([^<>]+)</t[dh]>", row) for row in table.split("<tr>")[2:]]

    kinds = Counter(entry.kind for entry in made.records.errata.values())
    assert {row[0]: int(row[-1]) for row in rows[:-1]} == kinds
    assert rows[-1][-1] == str(len(made.records.errata))
    for row in rows:
        numbers = [0 if cell == "\N{EN DASH}" else int(cell) for cell in row[1:]]
        assert sum(numbers[:-1]) == numbers[-1]


def test_filters_offer_what_entries_have(made: Made) -> None:
    read = made.page("errata")
    entries = [attributes for _, attributes in read.tags if "data-entry" in attributes]

    offered = {attributes["value"] for attributes in read.attributes("option")} - {""}
    had = {word for entry in entries for key in ("kind", "resource") for word in entry[f"data-{key}"].split()}
    assert had <= offered
    assert {entry["data-confidence"] for entry in entries} - {""} <= offered


def test_one_erratum_can_be_followed_from_the_documents_to_the_page() -> None:
    """suppliers-002: CONTRIBUTING shows these steps."""
    name, line = "suppliers-002", "226"
    recipe = (
        (ROOT / "CONTRIBUTING.md")
        .read_text("utf-8")
        .partition("## Follow one erratum")[2]
        .partition("\n## ")[0]
    )
    made = bundle(editions()["smartseller"])
    entry = made.records.errata[name]
    marks = [mark.place for mark in made.document.marks if mark.erratum == name]
    texts = page(made)

    assert any(evidence.doc == "002" and evidence.lines == line for evidence in entry.evidence)
    assert all(name in read_line(place.file, place.line) for place in marks)
    assert name in read_line(entry.place.file, entry.place.line)
    assert f'<article id="{name}"' in texts[f"{FOLDER}/smartseller-errata.html"]
    assert f"smartseller-errata.html#{name}" in texts[f"{FOLDER}/smartseller.html"]
    for words in (
        name,
        f"line {line}",
        marks[0].file,
        entry.place.file,
        f"{FOLDER}/smartseller-errata.html#{name}",
        Path(__file__).relative_to(ROOT).as_posix(),
    ):
        assert words in recipe


def read_line(file: str, number: int) -> str:
    return (ROOT / file).read_text("utf-8").split("\n")[number - 1]
