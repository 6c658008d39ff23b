"""Keys are never shown."""

from __future__ import annotations

import httpx
import pytest

from tests.cli.terminal import KEY, SECRET, Answer, failed, lapak

OTHER = "kunci-lain-toko-mawar-55d1"


def echo(request: httpx.Request) -> httpx.Response:
    """Answer with what was sent, as a careless server does."""
    said = f"key {request.headers.get('authorization')} {request.headers.get('api_key')}"
    return failed(400, f"{said} {request.headers.get('api_secret')}")


ANSWERS: list[Answer] = [
    echo,
    httpx.ConnectError(f"no route for {KEY} {OTHER} {SECRET}"),
    httpx.Response(200, content=f"<{KEY} {OTHER} {SECRET}>".encode()),
    httpx.Response(503, json={"message": f"{KEY} {OTHER} {SECRET}"}, headers={"x-request-id": KEY}),
]


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("edition", ["smartseller", "sirclo"])
def test_no_key_is_shown_whatever_happens(answer: Answer, edition: str) -> None:
    call = ["orders", "list", "--since", "1d", "--until", "1d", "--edition", edition, "-v", "--retries", "0"]

    for done in (
        lapak(*call, answers=[answer], LAPAK_NGORDER_KEY=OTHER),
        lapak(*call, "--api-key", OTHER, answers=[answer]),
        lapak(*call, "--api-key", "-", typed=f"{OTHER}\n", answers=[answer]),
    ):
        assert (done.status, len(done.requests)) == (1, 1)
        for secret in (KEY, OTHER, SECRET):
            assert secret not in done.err + done.out


def test_the_key_of_another_edition_is_hidden_however_it_is_written() -> None:
    answer = failed(400, f"key {OTHER.upper()} is unknown here")

    done = lapak("orders", "list", "--since", "1d", answers=[answer], LAPAK_NGORDER_KEY=OTHER)

    assert "key *** is unknown here" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("orders", "list", "--api-key", OTHER, OTHER),
        ("orders", "list", f"--api-key={OTHER}", "--since", OTHER),
        ("orders", OTHER, "--api-key", OTHER),
        ("orders", "list", KEY),
    ],
)
def test_mistakes_do_not_repeat_keys(arguments: tuple[str, ...]) -> None:
    done = lapak(*arguments)

    assert done.status == 2
    assert done.err
    assert OTHER not in done.err
    assert KEY not in done.err


def test_a_key_can_be_given_in_three_ways() -> None:
    call = ("suppliers", "list")

    by_environment = lapak(*call)
    by_option = lapak(*call, "--api-key", OTHER)
    by_line = lapak(*call, "--api-key", "-", typed=f"{OTHER}\n")
    asked = lapak(*call, "--api-key", "-", typed=f"{OTHER}\n", interactive=True)

    used = [done.request.headers["authorization"] for done in (by_environment, by_option, by_line, asked)]
    assert used == [f"Bearer {KEY}", *[f"Bearer {OTHER}"] * 3]
    assert OTHER not in asked.err + asked.out


def test_the_secret_of_sirclo_goes_with_the_key() -> None:
    done = lapak(
        "stocks", "list", "--edition", "sirclo", "--since", "1d", "--until", "1d",
        answers=[httpx.Response(200, json={"stocks": []})],
    )  # fmt: skip

    assert (done.request.headers["api_key"], done.request.headers["api_secret"]) == (KEY, SECRET)


def test_being_talkative_tells_about_tries() -> None:
    answers = [failed(503, retry_after="0"), httpx.Response(200, json={"data": []})]

    done = lapak("suppliers", "list", "-v", answers=answers)
    quiet = lapak("suppliers", "list", answers=answers)

    assert (done.status, len(done.requests)) == (0, 2)
    assert "DEBUG lapak: suppliers_list: try 1: 503" in done.err
    assert quiet.err == ""


def test_help_warns_of_keys_on_command_lines() -> None:
    told = " ".join(lapak("orders", "list", "--help").out.split())

    assert "what stands on a command line can be seen by other users of the machine" in told
