"""What can do harm is asked about."""

from __future__ import annotations

import httpx
import pytest

from tests.cli.terminal import lapak

DONE = [httpx.Response(200, json={"response": "Success", "data": {}})]
DELETE = ("canceled-orders", "delete", "39384704")


def test_somebody_is_asked_and_told_what_will_happen() -> None:
    done = lapak(*DELETE, typed="y\n", interactive=True, answers=[*DONE])

    assert done.status == 0
    assert done.request.method == "DELETE"
    assert done.err == (
        "Delete a canceled order for good: DELETE /order-cancel/39384704 at http://toko.test/smartseller\n"
        '  {"order_id": 39384704}\nIt cannot be undone.\nGo on? [y/N]: y\n'
    )


@pytest.mark.parametrize("typed", ["n\n", "\n"])
def test_no_means_no(typed: str) -> None:
    done = lapak(*DELETE, typed=typed, interactive=True)

    assert (done.status, done.requests, done.out) == (130, [], "")
    assert done.err.endswith("Nothing was done.\n")


def test_the_end_of_the_input_means_no() -> None:
    done = lapak(*DELETE, typed="", interactive=True)

    assert (done.status, done.requests) == (130, [])


def test_where_nobody_can_answer_it_is_refused() -> None:
    done = lapak(*DELETE)

    assert (done.status, done.requests) == (2, [])
    assert "add --yes if that is meant" in done.err


@pytest.mark.parametrize("yes", ["--yes", "-y"])
def test_yes_can_be_said_beforehand(yes: str) -> None:
    done = lapak(*DELETE, yes, answers=[*DONE])

    assert (done.status, len(done.requests)) == (0, 1)
    assert done.err == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("orders", "add-awb-number", "--id", "1", "--awb-number", "JP1"), "It sends messages to people."),
        (
            ("unconfirmed-orders", "confirm", "--id", "1", "--orders", '[{"id": 1, "action": "ACCEPT"}]'),
            "It cannot be undone. It moves money.",
        ),
    ],
)
def test_the_question_says_why_it_is_asked(arguments: tuple[str, ...], told: str) -> None:
    done = lapak(*arguments)

    assert done.status == 2
    assert told in done.err


def test_a_long_body_is_cut_in_the_question() -> None:
    done = lapak("customer-messages", "send", "--customers", "1", "--template", "Halo " * 1000)

    assert done.status == 2
    assert len(done.err) < 1200


def test_what_can_be_undone_is_not_asked_about() -> None:
    for yes in ([], ["--yes"]):
        done = lapak("orders", "cancel", "--id", "39384704", *yes, answers=[*DONE])

        assert (done.status, len(done.requests)) == (0, 1)
