"""A server may say a great deal; looking through it for secrets and persons takes no time that matters."""

import pickle

import httpx
import pytest

from lapak import BadRequest, ServerError
from lapak.client.errors import APIStatusError
from tests.client.tolerance.test_mutated_answers import within
from tests.client.wire import Server

LENGTH = 200_000
SECONDS = 60.0
"""Far more than any of them takes; an expression that begins anew at every character takes minutes."""


@pytest.mark.parametrize(
    "piece",
    ["x", "0", " ", "-", "a@", "a@x.", "a.b-", "eyJ-", "08-", "1,", "RT ", "RT1", "jl ", "pin ", "token"],
)
def test_long_messages_are_looked_through_in_time(piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    told: list[APIStatusError] = []

    def call(answer: httpx.Response) -> None:
        try:
            Server(answer).shop(retries=0).suppliers.list()
        except APIStatusError as error:
            told.append(pickle.loads(pickle.dumps(error)))  # noqa: S301 - made on this line

    within(SECONDS, lambda: call(httpx.Response(400, json={"response": "Failed", "message": text})))
    within(SECONDS, lambda: call(httpx.Response(500, text=f"RT{text}")))

    assert [type(error) for error in told] == [BadRequest, ServerError]
    assert all(len(str(error)) < 600 for error in told)
