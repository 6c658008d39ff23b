"""HTML is written so that no text becomes markup, and pages so that nothing else is loaded."""

from __future__ import annotations

import base64
import hashlib
import re

from generator.docs.html import Html, as_data, asset, code, commas, element, page, prose
from tests.generator.docs_reader import read_page

HOSTILE = "</p></script><script>alert('1')</script>\" onload=\"x & y"


def test_text_is_escaped_in_elements_and_attributes() -> None:
    made = element("p", HOSTILE, title=HOSTILE)

    read = read_page(made)
    assert [tag for tag, _ in read.tags] == ["p"]
    assert read.attributes("p") == [{"title": HOSTILE}]
    assert read.text == HOSTILE


def test_html_and_nested_lists_go_in_as_they_are() -> None:
    made = element("p", ["a", [element("b", "<"), None]], Html("<br>"))

    assert made == "<p>a<b>&lt;</b><br></p>"


def test_attributes_may_have_no_value_or_be_left_out() -> None:
    made = element("input", class_="a", data_kind="b", hidden=True, open=False, id=None)

    assert made == '<input class="a" data-kind="b" hidden>'


def test_words_of_the_interface_may_break_but_stay_one_word() -> None:
    made = code("orders_create/<x>")

    assert made == "<code>orders_<wbr>create/&lt;x&gt;</code>"
    assert read_page(made).text == "orders_create/<x>"


def test_backticks_make_code_and_a_single_one_stays() -> None:
    assert prose(" see `a<b` ") == "see <code>a&lt;b</code>"
    assert prose("begins with `{") == "begins with `{"


def test_commas_stand_between() -> None:
    assert commas(["a", element("b", "c")]) == "a, <b>c</b>"
    assert commas([]) == ""


def test_data_cannot_end_its_script() -> None:
    value = {"text": f"{HOSTILE}<!--\u2028", "list": [1, None, True]}

    made = as_data(value, "bundle")

    assert made.count("</") == 1
    assert "<!--" not in made
    assert read_page(made).data == {"bundle": value}


def test_page_allows_only_the_scripts_that_stand_in_it() -> None:
    text = page("A & B", element("main"), scripts=["filter.js"], worker_src="blob:")

    read = read_page(text)
    policy = next(meta["content"] for meta in read.attributes("meta") if "http-equiv" in meta)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    script = re.search(r"<script>(.*?)</script>", text, re.DOTALL)
    assert script is not None
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert rules == {
        "default-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "img-src": "data:",
        "script-src": f"'sha256-{digest}'",
        "style-src": "'unsafe-inline'",
        "worker-src": "blob:",
    }
    assert script[1] == asset("filter.js")
    assert read.attributes("html") == [{"lang": "en"}]


def test_page_without_scripts_allows_none() -> None:
    metas = read_page(page("A", element("main"))).attributes("meta")

    assert any("script-src 'none'" in meta.get("content", "") for meta in metas)
