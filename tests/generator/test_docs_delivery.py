"""The pages of the real editions lead somewhere, load nothing, and can be handed over."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import urlsplit

import pytest

from generator.bundle import bundle, page
from generator.docs import files
from generator.document import operations
from generator.editions import ROOT
from tests.generator.docs_made import FOLDER, PRESENT, Made, pages_of
from tests.generator.docs_reader import Page, read_page

LIMIT = 4_000_000


@pytest.fixture(params=PRESENT)
def made(request: pytest.FixtureRequest) -> Made:
    return pages_of(request.param)


def test_links_lead_somewhere(made: Made) -> None:
    known = set(PRESENT)
    broken = []
    for name, read in made.pages.items():
        for link in [*read.links, *of_bundle(read)]:
            target = urlsplit(link)
            if target.scheme:
                continue
            file = target.path or name
            if file in made.pages:
                found = not target.fragment or target.fragment in anchors(made.pages[file])
            else:
                other = re.fullmatch(r"(\w+)(-\w+)?\.(html|md)", file)
                found = (ROOT / FOLDER / file).is_file() if other is None else other[1] in known
            broken += [] if found else [f"{name}: {link}"]

    assert broken == []


def of_bundle(read: Page) -> list[str]:
    """Return the links in the texts that Redoc shows."""
    if "bundle" not in read.data:
        return []
    document = read.data["bundle"]
    texts = [document["info"]["description"], *(o.data["description"] for o in operations(document))]
    marked = [link for text in texts for link in re.findall(r"\]\(([^)]+)\)", text)]
    return [*marked, *(link for text in texts for link in read_page(text).links)]


def anchors(read: Page) -> set[str]:
    """Return what the part of a link after # can be; Redoc has anchors for operations and sections."""
    document = read.data.get("bundle")
    if document is None:
        return set(read.ids)
    sections = re.findall(r"^# (.+)$", document["info"]["description"], re.MULTILINE)
    return {
        *read.ids,
        *(f"operation/{operation.id}" for operation in operations(document)),
        *(f"section/{title.replace(' ', '-')}" for title in sections),
    }


def test_nothing_is_loaded_from_elsewhere(made: Made) -> None:
    for name, read in made.pages.items():
        assert [url for url in read.fetched if urlsplit(url).scheme not in {"", "data"}] == [], name
        assert re.findall(r"url\(|@import|src:", read.styles) == [], name
        policy = next(meta["content"] for meta in read.attributes("meta") if "http-equiv" in meta)
        assert "default-src 'none'" in policy
        assert not re.search(r"https?:", policy)
        assert "'unsafe" not in policy.partition("script-src")[2].partition(";")[0]
        assert not [key for _, attributes in read.tags for key in attributes if key.startswith("on")]


def test_pages_can_be_read_by_everybody(made: Made) -> None:
    for name, read in made.pages.items():
        assert read.attributes("html") == [{"lang": "en"}], name
        assert len(set(read.ids)) == len(read.ids), name
        assert len(read.attributes("title")) == len(read.attributes("main")) == 1
        levels = [int(tag[1]) for tag, _ in read.tags if re.fullmatch(r"h[1-6]", tag)]
        assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False)), name
        assert levels.count(1) == (0 if "bundle" in read.data else 1), name
        labels, fields = (
            len(read.attributes("label")),
            len(read.attributes("select") + read.attributes("input")),
        )
        assert labels == fields, name


def test_colours_of_words_have_contrast() -> None:
    styles = (ROOT / "generator" / "pages" / "frame.css").read_text("utf-8")
    pairs = re.findall(r"\.(?:badge|flag)[^{]*\{[^}]*?background: (#\w{6}); color: (#\w{6})", styles)

    assert len(pairs) == 8
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def contrast(one: str, other: str) -> float:
    """Compute the contrast of two colours as WCAG 2 does."""

    def light(colour: str) -> float:
        parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_pages_are_small_enough_to_hand_over(made: Made) -> None:
    beside = sum(len(text.encode()) for name, text in made.texts.items() if name.startswith("assets/"))

    sizes = {name: len(text.encode()) for name, text in made.texts.items() if name.endswith(".html")}
    assert {name: size + beside for name, size in sizes.items() if size + beside > LIMIT} == {}


def test_pages_name_no_place_on_the_machine_that_made_them(made: Made) -> None:
    for text in made.texts.values():
        assert str(ROOT) not in text


def test_pages_come_out_the_same_every_time(made: Made) -> None:
    again = {name.removeprefix(f"{FOLDER}/"): text for name, text in page(bundle(made.edition)).items()}

    assert again == made.texts
    assert [path.relative_to(ROOT / FOLDER).as_posix() for path in files(made.edition)] == list(made.texts)


def test_index_leads_to_all_editions(made: Made) -> None:
    links = made.pages["index.html"].links

    for name in PRESENT:
        assert {f"{name}.html", f"{name}-rules.html", f"{name}-errata.html"} <= set(links)


def test_redoc_is_the_file_that_the_readme_names() -> None:
    folder = ROOT / "generator" / "pages"
    script = (folder / "redoc.standalone.js").read_bytes()
    readme = (folder / "README.md").read_text("utf-8")

    assert f"`{hashlib.sha256(script).hexdigest()}`" in readme
    version = re.search(r"version (\d+\.\d+\.\d+)", readme)
    assert version is not None
    licence = (folder / "redoc.standalone.js.LICENSE.txt").read_text("utf-8")
    assert f'Version: "{version[1]}"' in licence
    assert licence.startswith("The MIT License (MIT)")
