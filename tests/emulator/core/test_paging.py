from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.call import Call
from lapak.emulator.clock import Clock
from lapak.emulator.ids import Ids
from lapak.emulator.outbox import Outbox
from lapak.emulator.paging import page_of, paged
from lapak.emulator.store.database import Database
from lapak.emulator.tenancy import ANYONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lapak.emulator.edition import Edition

URL = "http://toko.test/widgets/v9/open/widget"
SELECT = "SELECT id FROM things WHERE id <= :last ORDER BY id"
COUNT = "SELECT count(*) FROM things WHERE id <= :last"


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    made = Database(schema="CREATE TABLE things (id INTEGER PRIMARY KEY);")
    for _ in range(50):
        made.db.execute("INSERT INTO things DEFAULT VALUES")
    yield made
    made.close()


@pytest.fixture
def ask(database: Database, widgets: Edition) -> Any:
    def ask(query: dict[str, Any], raw: str = "", last: int = 23) -> tuple[list[int], dict[str, Any]]:
        call = Call(
            shop=ANYONE,
            db=database.db,
            path={},
            query=query,
            headers={},
            body=None,
            clock=Clock(),
            ids=Ids(),
            outbox=Outbox(database.db, ANYONE, Clock()),
            edition="widgets",
            operation=widgets.contract.operations["widgets_list"],
            language="en",
            url=URL,
            raw_query=raw,
        )
        rows, meta = paged(call, page_of(call), SELECT, COUNT, last=last)
        return [row["id"] for row in rows], meta

    return ask


def numbers(meta: dict[str, Any]) -> list[int]:
    return [meta[name] for name in ("total", "count", "per_page", "current_page", "total_pages")]


def test_the_first_page_has_ten_rows_and_a_link_to_the_second(ask: Any) -> None:
    rows, meta = ask({})

    assert rows == list(range(1, 11))
    assert meta == {
        "total": 23,
        "count": 10,
        "per_page": 10,
        "current_page": 1,
        "total_pages": 3,
        "links": {"next": f"{URL}?pagination_offset=2"},
    }


def test_links_keep_the_filters_and_change_only_the_page(ask: Any) -> None:
    raw = "keyword=meja+kayu%26%C3%A9&per_page=5&pagination_offset=2&color=a&color=b&bad=%FF"

    _, meta = ask({"per_page": 5, "pagination_offset": 2}, raw)

    kept = "keyword=meja+kayu%26%C3%A9&per_page=5&color=a&color=b"
    assert meta["links"] == {
        "previous": f"{URL}?{kept}&pagination_offset=1",
        "next": f"{URL}?{kept}&pagination_offset=3",
    }


def test_pages_together_are_the_whole_list_once(ask: Any) -> None:
    for size in (1, 4, 23, 50):
        seen: list[int] = []
        number = 1
        while True:
            rows, meta = ask({"per_page": size, "pagination_offset": number})
            assert meta["count"] == len(rows)
            seen += rows
            if "next" not in meta["links"]:
                break
            number += 1
        assert seen == list(range(1, 24))
        assert number == meta["total_pages"]


@pytest.mark.parametrize(
    ("query", "last", "expected", "links"),
    [
        ({}, 0, [0, 0, 10, 1, 1], []),
        ({"pagination_offset": 3}, 23, [23, 3, 10, 3, 3], ["previous"]),
        ({"pagination_offset": 9}, 23, [23, 0, 10, 9, 3], ["previous"]),
        ({"per_page": 23}, 23, [23, 23, 23, 1, 1], []),
        ({"per_page": 0}, 23, [23, 10, 10, 1, 3], ["next"]),
        ({"per_page": -5, "pagination_offset": -5}, 23, [23, 10, 10, 1, 3], ["next"]),
        ({"per_page": 2**63 - 1}, 23, [23, 23, 2**63 - 1, 1, 1], []),
        ({"pagination_offset": 2**63 - 1}, 23, [23, 0, 10, 2**63 - 1, 3], ["previous"]),
        ({"pagination_offset": 1e30, "per_page": 1e30}, 23, [23, 0, 2**63 - 1, 2**63 - 1, 1], ["previous"]),
    ],
)
def test_odd_pages(ask: Any, query: dict[str, Any], last: int, expected: list[int], links: list[str]) -> None:
    rows, meta = ask(query, last=last)

    assert numbers(meta) == expected
    assert len(rows) == meta["count"]
    assert list(meta["links"]) == links


def test_behind_the_end_previous_leads_to_the_last_page(ask: Any) -> None:
    _, meta = ask({"pagination_offset": 9})

    assert meta["links"]["previous"] == f"{URL}?pagination_offset=3"
