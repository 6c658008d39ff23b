"""What is odd about a list is said on standard error, after its rows."""

from __future__ import annotations

import httpx
import pytest

from tests.cli.terminal import lapak

LIST = ("orders", "list", "--since", "30d", "-o", "json")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"data": {"0": {"order_id": 1}}}, "page 1 has dict in place of a list of rows"),
        ({"message": "Data tidak ditemukan"}, "page 1 has nothing in place of a list of rows"),
    ],
)
def test_rows_in_an_odd_shape_are_not_taken_for_an_empty_list(answer: object, said: str) -> None:
    done = lapak(*LIST, answers=[httpx.Response(200, json=answer)])

    assert (done.status, done.out) == (0, "[]\n")
    assert said in done.err


def test_one_page_is_told_of_as_all_are() -> None:
    odd = lapak(*LIST, "--page", "7", answers=[httpx.Response(200, json={"data": {"0": {"order_id": 1}}})])
    empty = lapak(*LIST, "--page", "7", answers=[httpx.Response(200, json={"data": []})])

    assert (odd.status, odd.out, empty.status, empty.out) == (0, "[]\n", 0, "[]\n")
    assert odd.err == "orders_list: page 7 has dict in place of a list of rows\n"
    assert empty.err == ""


def test_rows_that_are_missing_are_told_of() -> None:
    answer = {"data": [{"order_id": 1}], "meta": {"pagination": {"total": 5, "total_pages": 1}}}

    done = lapak(*LIST, answers=[httpx.Response(200, json=answer)])

    assert done.json == [{"order_id": 1}]
    assert "the server counts 5 rows, but 1 came" in done.err
