"""A browser shows the pages with the network cut. Skipped where there is none."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from generator.bundle import bundle, page
from generator.editions import editions
from tests.generator.docs_made import pages_of
from tests.generator.docs_reader import read_page

if TYPE_CHECKING:
    from pathlib import Path

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium to look with")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the smallest edition, in a folder of their own."""
    root = tmp_path_factory.mktemp("pages")
    for name, text in page(bundle(editions()["sirclo"])).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return root / "generated" / "docs"


def drawn(file: Path, profile: Path) -> str:
    """Return the page as it is after its scripts have run."""
    command = [
        str(BROWSER),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--proxy-server=127.0.0.1:9",
        f"--user-data-dir={profile}",
        "--allow-file-access-from-files",
        "--virtual-time-budget=60000",
        "--dump-dom",
        file.as_uri(),
    ]
    result = subprocess.run(command, capture_output=True, check=True, text=True, timeout=120)  # noqa: S603
    return result.stdout


def test_reference_is_drawn_from_a_file(folder: Path, tmp_path: Path) -> None:
    text = drawn(folder / "sirclo.html", tmp_path)

    shown = text.partition('id="redoc"')[2].partition("<script")[0]
    read = read_page(f"<div {shown}")
    assert 'id="starting"' not in text
    for words in (
        "Send orders of the sales channel",
        "Evidence and effect",
        "Errors",
        "no publication of SIRCLO",
    ):
        assert words in read.text
    # The sanitizer of Redoc leaves our tables alone.
    assert read.links.count("sirclo-errata.html#orders-004") >= 1
    assert len(re.findall('class="facts"', shown)) == 4
    assert 'class="badge observed"' in shown
    assert "<details" in shown


@pytest.mark.parametrize("name", ["sirclo-errata.html", "sirclo-python.html"])
def test_filter_shows_and_counts_all_entries_at_first(name: str, folder: Path, tmp_path: Path) -> None:
    entries = (folder / name).read_text("utf-8").count("<article ")

    text = drawn(folder / name, tmp_path)

    assert f"All {entries} are shown.</output>" in text
    assert "hidden" not in read_page(text).attributes("form")[0]


FRAME = """<iframe src="page.html" width="390" height="800"></iframe><script>
onload = () => {
  const page = document.querySelector("iframe").contentDocument.documentElement;
  document.body.textContent = `${page.scrollWidth} of ${page.clientWidth}`;
};
</script>"""


def test_the_page_of_the_client_fits_a_narrow_screen(tmp_path: Path) -> None:
    """Of the largest edition, for that has the longest addresses and names."""
    made = pages_of("smartseller").texts["smartseller-python.html"]
    (tmp_path / "page.html").write_bytes(made.encode())
    (tmp_path / "frame.html").write_text(FRAME)

    found = re.search(r"(\d+) of (\d+)</body>", drawn(tmp_path / "frame.html", tmp_path / "profile"))

    assert found is not None
    assert 0 < int(found[1]) <= int(found[2]) <= 390
