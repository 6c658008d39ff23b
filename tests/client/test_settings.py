"""What a client is made with is checked when it is made, and never repeated."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import lapak
from lapak import AsyncSmartSeller, NotConfigured, SmartSeller
from tests.client.wire import KEY, Server, page

CLIENTS = [SmartSeller, AsyncSmartSeller]
LIVE = "https://api.smartseller.co.id/api/open"


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("key", [4711, b"rahasia-4711", ["rahasia-4711"], object()])
def test_a_key_must_be_a_text(client: Any, key: object) -> None:
    with pytest.raises(NotConfigured, match=r"^api_key must be a text, not ") as caught:
        client(key)
    assert "4711" not in str(caught.value)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("", "must be http"),
        ("   ", "must be http"),
        (5, "no URL"),
        ("toko.example", "must be http"),
        ("http://", "must be http"),
        ("http://toko.example:0", "port from 1 to 65535"),
        ("http://127.0.0.1:73301", "port from 1 to 65535"),
        ("http://toko..example", "host that no server can have"),
        (f"http://{'a' * 64}.example", "host that no server can have"),
        (f"http://{'é' * 60}.example", "no URL|host that no server can have"),
    ],
)
def test_an_address_that_nothing_can_be_sent_to_is_refused(client: Any, url: Any, text: str) -> None:
    """An empty one is no reason to call the live server; a port that is too large leads to another one."""
    with pytest.raises(NotConfigured, match=text):
        client(KEY, base_url=url)


@pytest.mark.parametrize(
    "url", ["http://[::1]:8765/api", "http://toko.example.", "https://toko-melati.example:65535"]
)
def test_unusual_addresses_are_taken(url: str) -> None:
    assert SmartSeller(KEY, base_url=f" {url}\n").base_url == url


@pytest.mark.parametrize(
    ("value", "url"), [("", LIVE), ("  ", LIVE), ("http://127.0.0.1:1/x\n", "http://127.0.0.1:1/x")]
)
def test_the_address_of_the_environment_may_be_empty(
    value: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAPAK_SMARTSELLER_URL", value)

    assert SmartSeller(KEY).base_url == url


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_cannot_be_pickled_or_copied_and_says_what_to_do(
    client: Any, copied: Callable[[Any], Any]
) -> None:
    with pytest.raises(TypeError, match=r"cannot be pickled or copied: make one, or use with_options\(\)"):
        copied(client(KEY))


def test_what_a_call_returns_can_be_pickled_and_copied() -> None:
    api = Server(page([{"id": 7, "name": "Gudang"}])).shop()
    got = api.suppliers.list()
    whole = api.suppliers.with_response.list()

    for copied in (copy.deepcopy(got), copy.copy(got), pickle.loads(pickle.dumps(got))):  # noqa: S301 - ours
        assert copied == got
        assert copied.data[0] == got.data[0]
    assert copy.deepcopy(whole) == whole
    assert pickle.loads(pickle.dumps(whole)) == whole  # noqa: S301
    assert pickle.loads(pickle.dumps(lapak.UNSET)) is lapak.UNSET  # noqa: S301
