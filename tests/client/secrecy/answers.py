"""Servers that repeat every canary: in answers, refusals, headers, and in what breaks."""

import json
from collections.abc import Callable
from typing import Any

import httpx

from tests.client.secrecy.canaries import ALL, KEY, NAMES, PERSONAL, PHONES, SEARCHES, SECRET, SECRETS


def body() -> dict[str, Any]:
    """Everything personal in one object, once more in a list, once more below."""
    entered = {name: SECRETS[name] for name in ("token", "password", "pin")}
    people = {"people": [PERSONAL], "deep": {"er": [{"still": PERSONAL}]}}
    return PERSONAL | entered | people | {"id": 7, "status": "PAID"}


def answer() -> dict[str, Any]:
    """What a server would answer: the same, and the keys."""
    return {
        "data": [body() | {"order_id": 1, "customer": PERSONAL, "receiver": PERSONAL, "Authorization": KEY}],
        "echo": {"key": KEY, "secret": SECRET, f"by {KEY}": f"Bearer {KEY}"},
        "meta": {"pagination": {"total": 1, "total_pages": 1}},
    }


def refusal(request: httpx.Request) -> dict[str, Any]:
    """A refusal that repeats what it was sent and what it knows."""
    searched = [text for text in SEARCHES.values() if text in str(request.url.params)]
    sentences = [f"{text} is not valid" for text in [*PERSONAL.values(), *searched, KEY]]
    return {
        "response": "Failed",
        "message": {"name": sentences, "phone": [PHONES["phone"]], "api_key": [KEY]},
        "data": body(),
        "request_id": "6a17f0c49b2d1",
    }


HEADERS = {
    "X-Echo": f"Bearer {KEY}",
    "Set-Cookie": f"session={SECRET}; name={NAMES['username']}",
    "Location": f"/orders?phone={PHONES['phone']}",
    "X-Customer": "Ratnaningsih Oetomo",
}
Reply = Callable[[httpx.Request], httpx.Response | Exception]


def refused(status: int) -> Reply:
    return lambda request: httpx.Response(status, json=refusal(request), headers=HEADERS)


FAILURES: dict[str, Reply] = {
    **{
        str(status): refused(status)
        for status in (
            200,
            302,
            400,
            401,
            403,
            404,
            405,
            406,
            409,
            410,
            413,
            415,
            418,
            422,
            429,
            500,
            502,
            503,
            504,
        )
    },
    "cut": lambda _: httpx.Response(200, text=json.dumps(answer())[:-3]),
    "html": lambda _: httpx.Response(200, text=f"<html>{json.dumps(body())}", headers=HEADERS),
    "text": lambda _: httpx.Response(500, text=" ".join(ALL.values()), headers={"content-type": "text/html"}),
    "list": lambda _: httpx.Response(200, json=[answer()]),
    "refused": lambda _: httpx.ConnectError(f"cannot send Bearer {KEY} for {PHONES['phone']}"),
    "reset": lambda _: httpx.ReadError(f"{KEY} {PHONES['phone_number']}"),
    "slow": lambda _: httpx.ReadTimeout(f"{KEY} {PHONES['receiver_phone']}"),
}


class Echo:
    """Answers as told; the last answer stays."""

    def __init__(self, *answers: Reply) -> None:
        self._answers = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        made = (self._answers.pop(0) if len(self._answers) > 1 else self._answers[0])(request)
        if isinstance(made, Exception):
            raise made
        return made


def success(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=answer(), headers=HEADERS)
