"""That the tests of this folder can fail: each leak below is one that they must see."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from lapak.client import sender
from lapak.client.sender import Sender
from tests.client.secrecy.answers import FAILURES, success
from tests.client.secrecy.calls import CALLS, called, shop
from tests.client.secrecy.canaries import ALL
from tests.client.secrecy.watch import Watch


def test_the_watch_sees_a_canary_in_every_form(watch: Watch) -> None:
    for text in ALL.values():
        watch.texts.append(("planted", f"x{text}y"))

    assert {hit.name for hit in watch.hits()} == set(ALL)
    assert len(ALL) >= 60


@pytest.mark.parametrize(
    ("target", "leak"),
    [
        ("lapak.client.sent.safe_url", httpx.URL.__str__),
        ("lapak.client.sent.safe_headers", dict),
        ("lapak.client.sent.shown", lambda value, *_: value),
        ("lapak.client.log.shown", lambda value, *_: value),
        # What `raw` and `status_errors` look up when they need it.
        ("lapak.client.redaction.shown", lambda value, *_: value),
        ("lapak.client.redaction.masked", lambda text, *_: text),
        ("lapak.client.faults.masked", lambda text, *_: text),
        ("lapak.client.refusal.without_secrets", lambda value, _: value),
        ("lapak.client.model_repr.is_private_in", lambda *_: False),
        ("lapak.client.raw.Raw.__reduce__", object.__reduce__),
        ("lapak.client.raw.Raw.__repr__", lambda raw: f"{raw.content!r} {raw.body!r}"),
    ],
    ids=lambda made: made if isinstance(made, str) else "",
)
def test_a_hole_in_the_redaction_is_seen(
    watch: Watch, monkeypatch: pytest.MonkeyPatch, target: str, leak: Callable[..., Any]
) -> None:
    if target.endswith("__reduce__"):
        monkeypatch.setattr(target, lambda raw: (type(raw), (raw.content,)))
    else:
        monkeypatch.setattr(target, leak)

    called(CALLS["list"], shop(watch, success), watch, "list")
    called(CALLS["update"], shop(watch, FAILURES["400"]), watch, "update")
    for failure in ("400", "reset", "html"):
        called(CALLS["order"], shop(watch, FAILURES[failure]), watch, "order")
        called(CALLS["list"], shop(watch, FAILURES[failure]), watch, "list")

    assert watch.hits() != []


def test_a_frame_that_keeps_its_arguments_is_seen(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    send: Any = Sender.send

    def keep(self: Any, operation: Any, *, body: Any = None, **more: Any) -> Any:
        return send(self, operation, body=body, **more)

    monkeypatch.setattr(Sender, "send", keep)
    kept = keep.__code__.replace(co_filename=sender.__file__)
    keep.__code__ = kept

    called(CALLS["create"], shop(watch, FAILURES["400"]), watch, "create")

    assert {hit.where for hit in watch.hits()} == {"create: locals"}
