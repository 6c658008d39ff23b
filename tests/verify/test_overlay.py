"""The overlay makes the bundle say what the server answers: applied, nothing is left to find."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from generator.bundle import bundle
from generator.document import Document
from generator.editions import ROOT, editions
from generator.openapi31 import convert
from generator.overlay import apply_overlay
from generator.problems import Place, Problems
from generator.verify.overlays import overlay_text
from tests.verify.plants import PLANTS
from tests.verify.test_planted import planted

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.verify.conftest import Described, Result, Run

CLOSING = [name for name, plant in PLANTS.items() if plant.closes]
NOWHERE = Path("nowhere")


def applied(what: Described, text: str, folder: Path) -> tuple[dict[str, Any], list[str]]:
    """Apply an overlay the way the generator does."""
    path = folder / "verified.overlay.yaml"
    path.write_text(text, encoding="utf-8")
    document = Document(what.of(*names(what)).data, {"": Place("bundle", 1)})
    problems = Problems()
    apply_overlay(document, path, folder, problems)
    return document.data, [str(problem) for problem in problems]


def names(what: Described) -> list[str]:
    return [each["operationId"] for item in what.data["paths"].values() for each in item.values()]


@pytest.mark.parametrize("name", CLOSING)
def test_overlay_leaves_nothing_to_find(
    name: str, described: Callable[[str], Described], run: Run, tmp_path: Path
) -> None:
    plant = PLANTS[name]
    what = planted(plant, described)
    result = run(what, plant.alter)

    data, problems = applied(what, overlay_text(what.edition, result.edits, NOWHERE), tmp_path)
    again = run(evolve(what, data=data), plant.alter)

    assert problems == []
    assert again.findings == set()
    assert again.edits == []


def test_most_differences_can_be_closed() -> None:
    assert len(CLOSING) >= 25


@pytest.mark.parametrize("name", [name for name in PLANTS if name not in CLOSING])
def test_what_cannot_be_told_is_left_to_people(
    name: str, described: Callable[[str], Described], run: Run
) -> None:
    plant = PLANTS[name]

    result = run(planted(plant, described), plant.alter)

    kinds = {each.finding.kind for each in result.edits}
    assert kinds <= {"parameter-place"}, "of these, no better form is known"


def both(first: Result, second: Result) -> list[Any]:
    return [*first.edits, *second.edits]


def test_overlay_of_several_findings_fits_the_sources(
    described: Callable[[str], Described], run: Run, tmp_path: Path
) -> None:
    """The generator itself takes it, from patches/local/, without a fault."""
    edits = []
    for name in ("path has an s more", "id is a text", "object is null", "optional parameter is needed"):
        edits += run(planted(PLANTS[name], described), PLANTS[name].alter).edits
    for folder in ("spec", "patches"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("local"))
    clean = bundle(editions(tmp_path)["smartseller"])
    local = tmp_path / "patches" / "local" / "smartseller-verified.overlay.yaml"
    local.parent.mkdir()
    local.write_text(overlay_text("smartseller", edits, local), encoding="utf-8")

    made = bundle(editions(tmp_path)["smartseller"])

    assert [str(each) for each in made.problems] == [str(each) for each in clean.problems]
    paths = made.document.data["paths"]
    assert "/supplier" not in paths
    assert paths["/suppliers"]["get"]["operationId"] == "suppliers_list"
    province = convert(made.document.data)["components"]["schemas"]["Region"]["properties"]["province"]
    assert province["oneOf"] == [{"$ref": "#/components/schemas/RegionProvince"}, {"type": "null"}]


def test_new_overlay_keeps_what_an_installed_one_says(
    described: Callable[[str], Described], run: Run, tmp_path: Path
) -> None:
    what = described("smartseller").of("suppliers_list")
    first, second = PLANTS["id is a text"], PLANTS["text is null"]
    installed = tmp_path / "smartseller-verified.overlay.yaml"
    installed.write_text(overlay_text("smartseller", run(what, first.alter).edits, NOWHERE), encoding="utf-8")
    data, _ = applied(what, installed.read_text(encoding="utf-8"), tmp_path)

    def alter(request: Any, through: Any) -> Any:
        return first.alter(request, lambda inner: second.alter(inner, through))

    again = run(evolve(what, data=data), alter)
    text = overlay_text("smartseller", again.edits, installed)
    whole, problems = applied(what, text, tmp_path)

    assert {each.finding.kind for each in again.edits} == {"null"}
    assert problems == []
    assert run(evolve(what, data=whole), alter).findings == set()


def test_no_edits_make_no_overlay() -> None:
    assert overlay_text("smartseller", [], NOWHERE) == ""
