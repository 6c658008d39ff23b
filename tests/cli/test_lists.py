"""Lists: all pages, spans of days, short options."""

from __future__ import annotations

import httpx
import pytest

from lapak.cli.facts import load
from tests.cli.terminal import EDITIONS, failed, lapak, page


def rows(*numbers: int) -> list[dict[str, int]]:
    return [{"order_id": number} for number in numbers]


def asked(request: httpx.Request) -> dict[str, str]:
    return dict(request.url.params)


def test_all_pages_are_fetched_as_large_as_allowed() -> None:
    done = lapak(
        "orders", "list", "--since", "30d", "-o", "json",
        answers=[page(rows(1, 2), 3), page(rows(2, 3), 3), page(rows(4), 3)],
    )  # fmt: skip

    assert done.json == rows(1, 2, 3, 4)
    assert [asked(request) for request in done.requests] == [
        {"start_date": "2026-10-22", "per_page": "100", "pagination_offset": str(number)}
        for number in (1, 2, 3)
    ]


def test_a_limit_stops_before_the_next_page() -> None:
    done = lapak(
        "orders", "list", "--since", "30d", "--limit", "2", "-o", "json", answers=[page(rows(1, 2, 3), 9)]
    )

    assert done.json == rows(1, 2)
    assert asked(done.request)["per_page"] == "2"


def test_a_limit_cuts_what_has_no_pages() -> None:
    answer = httpx.Response(200, json={"data": [{"id": 1}, {"id": 2}, {"id": 3}]})

    done = lapak("suppliers", "list", "--limit", "2", "-o", "json", answers=[answer])
    none = lapak("suppliers", "list", "--limit", "0")

    assert done.json == [{"id": 1}, {"id": 2}]
    assert (none.status, none.requests) == (2, [])
    assert "it is 1 at least, not 0" in none.err


def test_one_page_can_be_asked_for() -> None:
    done = lapak(
        "orders", "list", "--since", "30d", "--page", "4", "--per-page", "5", "-o", "json",
        answers=[page(rows(9), 9)],
    )  # fmt: skip

    assert done.json == rows(9)
    assert asked(done.request) == {"start_date": "2026-10-22", "pagination_offset": "4", "per_page": "5"}


def test_a_refusal_in_the_middle_leaves_no_half_of_an_array() -> None:
    done = lapak(
        "orders", "list", "--since", "30d", "-o", "json", "--retries", "0",
        answers=[page(rows(1), 2), failed(500)],
    )  # fmt: skip

    assert (done.status, done.out) == (1, "")


def test_what_the_api_leaves_out_by_itself_is_said() -> None:
    done = lapak("orders", "list", "-o", "json", answers=[page([])])

    assert done.out == "[]\n"
    assert done.err == "Only the last 30 days, which is all the API shows by itself: see --since.\n"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", "2026-11-21"),
        ("yesterday", "2026-11-20"),
        ("30d", "2026-10-22"),
        ("2W", "2026-11-07"),
        ("2026-02-28", "2026-02-28"),
    ],
)
def test_days_can_be_said_as_people_do(said: str, meant: str) -> None:
    by_alias = lapak("orders", "list", "--since", said, "--until", said, answers=[page([])])
    by_name = lapak("customers", "list", "--create-from", said, answers=[page([])])

    assert asked(by_alias.request)["start_date"] == asked(by_alias.request)["end_date"] == meant
    assert asked(by_name.request)["create_from"] == meant


@pytest.mark.parametrize("said", ["30", "besok", "2026-13-01", "30m", "99999d"])
def test_what_is_no_day_is_refused(said: str) -> None:
    done = lapak("orders", "list", "--since", said)

    assert (done.status, done.requests) == (2, [])
    assert "is no day; write a day as 2026-11-01, today, yesterday, 30d or 4w" in done.err


def test_times_cover_whole_days_of_the_shop() -> None:
    done = lapak(
        "orders", "list", "--edition", "sirclo", "--since", "yesterday", "--until", "today",
        answers=[httpx.Response(200, json={"orders": []})],
    )  # fmt: skip

    assert asked(done.request) == {
        "start": "2026-11-20T00:00:00+07:00",
        "end": "2026-11-21T23:59:59+07:00",
    }


def test_times_without_a_zone_are_the_shops() -> None:
    done = lapak(
        "orders", "list", "--edition", "sirclo", "--start", "2026-11-20T17:05:00",
        "--end", "2026-11-20T18:00Z",
        answers=[httpx.Response(200, json={"orders": []})],
    )  # fmt: skip

    assert asked(done.request) == {
        "start": "2026-11-20T17:05:00+07:00",
        "end": "2026-11-20T18:00:00+00:00",
    }


def test_what_needs_a_last_day_gets_today() -> None:
    done = lapak(
        "orders", "list", "--edition", "sirclo", "--since", "yesterday",
        answers=[httpx.Response(200, json={"orders": []})],
    )  # fmt: skip

    assert asked(done.request)["end"] == "2026-11-21T23:59:59+07:00"


@pytest.mark.parametrize(
    ("span", "edition"),
    [
        (("--since", "today", "--until", "yesterday"), "smartseller"),
        (("--since", "today", "--end-date", "2026-11-20"), "smartseller"),
        (("--start", "2026-11-20T10:00Z", "--end", "2026-11-20T16:59"), "sirclo"),
    ],
)
def test_a_span_that_ends_before_it_begins_is_refused(span: tuple[str, ...], edition: str) -> None:
    """The answer would be an empty list, which looks like a shop without orders."""
    done = lapak("orders", "list", "--edition", edition, *span)

    assert (done.status, done.requests) == (2, [])
    assert "comes after the last, 2026-11-20" in done.err


def test_a_span_and_its_parameters_are_not_mixed() -> None:
    done = lapak("orders", "list", "--since", "30d", "--start-date", "2026-11-01")

    assert done.status == 2
    assert "--since and --start-date are the same: give one" in done.err


def test_short_options_stand_for_the_documented_ones() -> None:
    done = lapak("orders", "list", "--status", "paid", "--since", "1d", answers=[page([])])

    assert asked(done.request)["payment_status"] == "PAID"


@pytest.mark.parametrize("word", ["NO AWB", "no-awb", "no_awb", "No Awb"])
def test_values_need_not_be_spelled_as_the_api_does(word: str) -> None:
    done = lapak("orders", "list", "--order-progress-status", word, "--since", "1d", answers=[page([])])

    assert asked(done.request)["order_progress_status"] == "NO AWB"


@pytest.mark.parametrize("word", ["sicepat", "SICEPAT", "4"])
def test_numbers_with_names_can_be_named(word: str) -> None:
    done = lapak("orders", "list", "--expedition-id", word, "--since", "1d", answers=[page([])])

    assert asked(done.request)["expedition_id"] == "4"


def test_unknown_values_are_refused_with_the_known_ones() -> None:
    done = lapak("orders", "list", "--status", "LUNAS")

    assert (done.status, done.requests) == (2, [])
    assert "'LUNAS' is not one of PAID, INSTALLMENT, UNPAID" in done.err


def test_the_short_options_are_these() -> None:
    """A list to review: a new edition or resource must not get a misleading one by accident."""
    found = {
        f"{resource} {verb}: --{value.get('short')} is --{value['option']}"
        for edition in EDITIONS
        for resource, made in load(edition)["resources"].items()
        for verb, operation in made["verbs"].items()
        for value in operation.get("parameters", [])
        if value.get("short", "page") != "page"
    }

    assert found == {
        "customers list: --status is --registration-status",
        "orders download: --status is --payment-status",
        "orders list: --status is --payment-status",
        "orders list-details: --status is --payment-status",
        "unconfirmed-orders list: --status is --payment-status",
    }


def test_no_option_hides_another() -> None:
    for edition in EDITIONS:
        for made in load(edition)["resources"].values():
            for operation in made["verbs"].values():
                values = [*operation.get("parameters", []), *operation.get("body", {}).get("fields", [])]
                options = [name for value in values for name in (value["option"], value.get("short")) if name]
                assert len(set(options)) == len(options), operation["id"]
