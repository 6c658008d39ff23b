"""What is measured beside us is a bundle like ours, and its absence is said."""

import json
from pathlib import Path

import pytest

from bench import rival
from bench.figures import Section
from bench.processes import ROOT, BenchError
from bench.table import as_text

BUNDLE = ROOT / "generated" / "openapi" / "smartseller.json"


def test_the_bundle_differs_from_ours_in_the_links_of_a_page_only() -> None:
    ours, theirs = json.loads(BUNDLE.read_text()), rival.plainer(json.loads(BUNDLE.read_text()))

    links = theirs["components"]["schemas"]["Pagination"]["properties"].pop("links")
    mine = ours["components"]["schemas"]["Pagination"]["properties"].pop("links")

    assert links == mine["oneOf"][0] == {"$ref": "#/components/schemas/PaginationLinks"}
    assert theirs == ours


def test_without_java_there_is_a_note_in_place_of_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)

    (section,) = rival.measure()

    assert section == Section(
        "client beside openapi-generator's, CPU per call",
        (),
        (),
        ("not measured: openapi-generator needs Java, and there is no java here",),
    )
    assert "(not measured: openapi-generator needs Java" in as_text({}, [section])


def test_a_command_that_fails_says_what_went_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    def made() -> Path:
        raise BenchError("-m pip install failed: ERROR: no network")

    monkeypatch.setattr(rival, "_made", made)

    (section,) = rival.measure()

    assert section.rows == ()
    assert section.notes == ("not measured: -m pip install failed: ERROR: no network",)
