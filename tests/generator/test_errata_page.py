"""The page of errata in Markdown can be read by the people who keep the documentation."""

from __future__ import annotations

from generator.bundle import page
from tests.generator.conftest import ERRATA, QUIRK, QUIRKS, THINGS, Repo

CREATE = "/components/schemas/ThingCreate"


def test_page_tells_what_is_printed_what_is_right_and_how_sure(repo: Repo) -> None:
    general = repo.read(ERRATA).replace("things-001", "api-001").replace("[things_create]", "[]")
    repo.write("patches/smartseller/errata/api.yaml", general)
    repo.edit(THINGS, "# errata things-001", "# errata things-001, api-001")
    repo.write(QUIRKS, QUIRK)

    lines = page(repo.bundle())["generated/docs/smartseller-errata.md"].split("\n")

    assert "2 places where the curated description departs from the printed documentation," in lines
    assert "| typo | a word is misspelt | 2 |" in lines
    assert "| inferred | our conclusion from similar operations | 2 |" in lines
    headings = [line for line in lines if line.startswith("#")]
    assert headings == [
        "# Errata of the SmartSeller API documentation",
        "## The whole API",
        '### <a id="api-001"></a>api-001: the address is printed as addess',
        "## Create a thing",
        '### <a id="things-001"></a>things-001: the address is printed as addess',
        "## Irregularities that stay",
        '### <a id="quirk-thing-paths"></a>the things have no s',
    ]
    assert "`POST /thing` (things_create)" in lines
    assert "- `addess` (002:2)" in lines
    assert f"- `address`, not `addess`, in `{CREATE}/properties`" in lines
    assert "Confidence: inferred, our conclusion from similar operations." in lines


def test_no_text_is_taken_for_html(repo: Repo) -> None:
    repo.edit(ERRATA, "the address is printed as addess", "the address is <b>printed")

    text = page(repo.bundle())["generated/docs/smartseller-errata.md"]

    assert "things-001: the address is &lt;b>printed" in text
