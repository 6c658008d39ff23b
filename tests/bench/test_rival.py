"""Two clients are measured in turns, and what is missing for that is said."""

from pathlib import Path

import pytest

from bench import rival
from bench.figures import Section
from bench.processes import BenchError
from bench.table import as_text


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


def test_the_best_of_all_turns_counts_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    turns = iter([(9e-6, 3e-6, 2e-6), (6e-6, 5e-6, 4e-6), (8e-6, 4e-6, 3e-6)])
    monkeypatch.setattr(rival, "_RUNS", 3)

    row = rival.beside("list", lambda: next(turns))

    assert [figure.value for figure in row.figures] == pytest.approx([6, 3, 2, 2, 3])
