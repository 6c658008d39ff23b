"""Sixty canaries through every path at debug level: none is seen in what a bug report or a log would hold."""

import asyncio
import copy
import importlib
import io
import json
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import lapak
from lapak.client.log import LogFilter
from lapak.client.sender import Sender
from lapak_api.smartseller.models import Customer, Order, OrderDetail, OrderProduct, Supplier
from tests.client.canaries import ALL, KEY, NAMES, PERSONAL, PHONES, SEARCHES, SECRET, SECRETS, Hit, seen_in
from tests.client.wire import FakeTime

OURS = tuple(str(Path(module.__file__ or "").parent) for module in (lapak, __import__("lapak_api")))
BASE = "https://api.example/api/open"


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


class Watch:
    """Collects all that others could see."""

    def __init__(self, handler: logging.Handler) -> None:
        self.texts: list[tuple[str, str]] = []
        self._handler = handler

    def see(self, where: str, *things: object) -> None:
        for thing in things:
            self.texts += [(f"{where}: repr", repr(thing)), (f"{where}: str", str(thing))]
            if isinstance(thing, BaseException):
                self.texts.append((f"{where}: vars", repr(vars(thing))))

    def see_error(self, where: str, error: BaseException) -> None:
        link: BaseException | None = error
        while link is not None:
            self.see(where, link, link.args)
            if isinstance(link, lapak.LapakError):
                self.see(f"{where}: request", link.request)
                pickled = pickle.dumps(link)
                again = pickle.loads(pickled)  # noqa: S301 - made a line above
                self.see(f"{where}: unpickled", again)
                self.texts += [
                    (f"{where}: pickle", pickled.decode("latin-1")),
                    (f"{where}: pickle read", repr(vars(again)) + repr(raw(again))),
                    (f"{where}: copy", repr(copy.deepcopy(link)) + repr(vars(copy.deepcopy(link)))),
                ]
            link = link.__cause__ or link.__context__
        self.texts.append((f"{where}: traceback", "".join(traceback.format_exception(error))))
        self.texts.append((f"{where}: locals", locals_of_ours(error)))

    def hits(self) -> list[Hit]:
        stream: Any = getattr(self._handler, "stream")  # noqa: B009
        texts = [*self.texts, ("log", stream.getvalue())]
        return [hit for where, text in texts for hit in seen_in(text, where)]


def raw(error: lapak.LapakError) -> Any:
    """Return what an unpickled error gives to those who ask."""
    if isinstance(error, lapak.APIStatusError):
        return error.content, error.message, error.fields, error.body, error.headers
    return error.content


def locals_of_ours(error: BaseException) -> str:
    """Write the traceback with the locals of our own frames, as error trackers do."""
    whole = traceback.TracebackException.from_exception(error, capture_locals=True)
    lines: list[str] = []
    link: traceback.TracebackException | None = whole
    while link is not None:
        ours = [frame for frame in link.stack if frame.filename.startswith(OURS)]
        lines += [f"{frame.name} {frame.locals}" for frame in ours]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Log everything of every library at the lowest level."""
    handler = logging.StreamHandler(io.StringIO())
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield Watch(handler)
    root.removeHandler(handler)
    root.setLevel(before)


def hooks(watch: Watch) -> lapak.Hooks:
    def see(event: object) -> None:
        watch.see("hook", event)

    return lapak.Hooks(request=see, response=see, retry=see)


def shop(watch: Watch, *answers: Reply, **options: Any) -> lapak.SmartSeller:
    api = lapak.SmartSeller(
        KEY, base_url=BASE, transport=httpx.MockTransport(Echo(*answers)), hooks=hooks(watch), **options
    )
    api._sender.clock = FakeTime().clock()
    return api


def async_shop(watch: Watch, *answers: Reply) -> lapak.AsyncSmartSeller:
    api = lapak.AsyncSmartSeller(
        KEY, base_url=BASE, transport=httpx.MockTransport(Echo(*answers)), hooks=hooks(watch)
    )
    api._sender.clock = FakeTime().clock()
    return api


Calls = dict[str, Callable[[Any], Any]]
CALLS: Calls = {
    "list": lambda api: api.customers.list(keyword=SEARCHES["keyword"]),
    "create": lambda api: api.suppliers.create(body()),
    "order": lambda api: api.orders.create(body()),
    "update": lambda api: api.orders.update(body(), headers={"X-Trace": NAMES["name"]}),
    "delete": lambda api: api.order_costs.delete(7),
    "whole": lambda api: api.customers.with_response.list(keyword=SEARCHES["keyword"]),
    "request": lambda api: api.request(
        "POST", f"/customer/{SEARCHES['keyword']}", params=PERSONAL | SEARCHES | SECRETS, json=body()
    ),
    "search": lambda api: api.request("GET", f"/customer/{PHONES['phone']}", params=PERSONAL | {"x": KEY}),
}


def called(call: Callable[[Any], Any], api: Any, watch: Watch, where: str) -> None:
    """Call, and look at what comes or is raised."""
    try:
        found = call(api)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
        watch.see_error(where, error)
    else:
        watch.see(where, *([] if isinstance(found, str | bytes | dict | list) else [found]))


def report(hits: list[Hit]) -> str:
    return "\n".join(f"{hit.name} in {hit.where}: …{hit.around}…" for hit in hits[:20])


@pytest.mark.parametrize("name", CALLS)
def test_nothing_is_seen_of_calls_that_succeed(watch: Watch, name: str) -> None:
    api = shop(watch, success)

    called(CALLS[name], api, watch, name)

    assert watch.texts
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("name", CALLS)
def test_nothing_is_seen_of_calls_that_fail(watch: Watch, name: str, failure: str) -> None:
    api = shop(watch, FAILURES[failure])

    called(CALLS[name], api, watch, name)

    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("name", ["list", "order", "request"])
def test_nothing_is_seen_of_asynchronous_calls(watch: Watch, name: str, failure: str) -> None:
    async def run() -> None:
        async with async_shop(watch, FAILURES[failure]) as api:
            made: Awaitable[Any] = CALLS[name](api)
            try:
                watch.see(name, *[await made][:0])
            except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
                watch.see_error(name, error)

    asyncio.run(run())

    assert watch.hits() == [], report(watch.hits())


def busy(request: httpx.Request) -> httpx.Response:
    return httpx.Response(503, json=refusal(request), headers=HEADERS | {"Retry-After": "1"})


@pytest.mark.parametrize(
    "first", [busy, FAILURES["reset"], FAILURES["refused"], FAILURES["slow"], FAILURES["502"]]
)
def test_nothing_is_seen_of_calls_that_are_tried_again(watch: Watch, first: Any) -> None:
    for name in ("list", "search"):
        called(CALLS[name], shop(watch, first, success), watch, name)

    assert any("RetryEvent" in text for _, text in watch.texts)
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("walk", ["iter_all", "iter_pages"])
def test_nothing_is_seen_of_walks_through_lists(watch: Watch, walk: str) -> None:
    called(
        lambda api: list(getattr(api.customers, walk)(keyword=SEARCHES["keyword"])),
        shop(watch, FAILURES["400"]),
        watch,
        walk,
    )

    assert any("iterate" in text for where, text in watch.texts if where.endswith("locals"))
    assert watch.hits() == [], report(watch.hits())


def test_nothing_is_seen_of_downloads(watch: Watch, tmp_path: Path) -> None:
    called(
        lambda api: api.customers.download_to(tmp_path, headers={"X-Trace": NAMES["name"]}),
        shop(watch, FAILURES["400"]),
        watch,
        "download",
    )

    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("kind", [Customer, Order, OrderDetail, Supplier])
def test_nothing_is_seen_of_models(watch: Watch, kind: Any) -> None:
    source = body() | {
        "customer": PERSONAL,
        "receiver": PERSONAL,
        "products": [PERSONAL | {"name": "Bandana"}],
    }

    watch.see("model", kind.from_dict(source))

    assert watch.hits() == [], report(watch.hits())


PEOPLE = [
    "AdminRevenue",
    "BestCustomer",
    "Customer",
    "CustomerCreate",
    "CustomerPrivorActivation",
    "CustomerReference",
    "CustomerUpdate",
    "OrderOrigin",
    "OrderPerson",
    "OrderUser",
    "ReportAdminShare",
    "ShipmentDropshipper",
    "ShipmentReceiver",
    "ShipmentSupplier",
    "ShopSupplier",
    "StockAuthor",
    "Supplier",
    "SupplierCreate",
    "SupplierReference",
    "SupplierUpdate",
    "UnconfirmedOrderCustomer",
    "UnconfirmedOrderDropshipper",
    "UnconfirmedOrderReceiver",
    "User",
    "XenditAccount",
]
PLACES = {"name", "district", "city", "province", "location"}
"""Fields that things have too: a product has a name, a list of regions has cities."""


@pytest.mark.parametrize("edition", ["smartseller", "ngorder", "sirclo"])
def test_every_personal_field_of_every_model_is_hidden(edition: str) -> None:
    """Whatever a field of a person is called: its value is in the model, and not in what is shown of it."""
    models = importlib.import_module(f"lapak_api.{edition}.models")
    seen, looked_at = [], 0
    for name in models.__all__:
        kind = getattr(models, name)
        if hasattr(kind, "from_dict"):
            looked_at += 1
            shown = repr(kind.from_dict(PERSONAL | {"people": [PERSONAL]}))
            hidden = {hit.name.partition(":")[2] for hit in seen_in(shown)}
            seen += [(name, field) for field in hidden - (set() if name in PEOPLE else PLACES)]

    assert seen == []
    assert looked_at >= 9


def test_a_thing_keeps_its_name() -> None:
    assert "Bandana Batik" in repr(OrderProduct.from_dict({"name": "Bandana Batik", "price": 22000}))


def test_nothing_is_seen_of_clients(watch: Watch) -> None:
    api = shop(watch, success, headers={"X-Shop-Token": SECRETS["token"]})
    sirclo = lapak.Sirclo(KEY, SECRET, transport=httpx.MockTransport(Echo(success)))

    for client in (api, api.with_options(timeout=5), sirclo):
        sender = client._sender
        for thing in (
            client,
            sender,
            sender.http,
            sender.target,
            sender.options,
            sender.requests,
            sender.ledger,
        ):
            watch.texts += [("client", repr(thing)), ("client", str(thing))]

    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize(
    "options",
    [
        {"base_url": f"https://admin:{SECRETS['password']}@api.example"},
        {"headers": {"X-Shop": f"{SECRETS['token']}\n"}},
        {"headers": {"Authorization": SECRETS["token"]}},
        {"timeout": -1},
        {"retries": None},
    ],
    ids=str,
)
def test_nothing_is_seen_of_settings_that_are_refused(watch: Watch, options: dict[str, Any]) -> None:
    called(lambda _: lapak.SmartSeller(KEY, **options), None, watch, "settings")
    called(lambda _: lapak.SmartSeller(f"{KEY}\n{SECRET}é", **options), None, watch, "key")
    if "base_url" not in options:
        called(lambda api: api.with_options(**options), shop(watch, success), watch, "with_options")

    assert any("NotConfigured" in text for _, text in watch.texts)
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("odd", [float("nan"), object(), {1, object()}], ids=["nan", "object", "set"])
def test_nothing_is_seen_of_requests_that_cannot_be_made(watch: Watch, odd: object) -> None:
    called(lambda api: api.suppliers.create(PERSONAL | {"odd": odd}), shop(watch, success), watch, "encoding")

    assert any("Error" in text for _, text in watch.texts)
    assert watch.hits() == [], report(watch.hits())


def test_nothing_is_seen_of_what_reconciling_tells(watch: Watch) -> None:
    row = {
        "order_id": 5,
        "customer": PERSONAL,
        "receiver": PERSONAL,
        "created_at": "2026-11-14T02:20:31.000000Z",
    }

    def page(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [row]}, headers={"date": "Sat, 14 Nov 2026 02:20:31 GMT"})

    api = shop(watch, FAILURES["reset"], page)

    with pytest.raises(lapak.MaybeApplied) as caught:
        api.orders.create(body())
    watch.see_error("lost", caught.value)
    watch.see("found", caught.value.reconcile())

    assert watch.hits() == [], report(watch.hits())


def test_the_headers_of_answers_that_httpcore_logs_can_be_filtered(watch: Watch) -> None:
    headers = f"[(b'x-echo', b'Bearer {KEY}'), (b'to', b'{PHONES['phone']}')]"
    watch._handler.addFilter(LogFilter(KEY))

    logging.getLogger("httpcore.http11").debug("receive_response_headers.complete %s", headers)
    logging.getLogger("shop").error("%s has called", PHONES["receiver_phone"])
    try:
        int(PHONES["phone_number"])
    except ValueError:
        logging.getLogger("shop").exception("no")

    stream: Any = getattr(watch._handler, "stream")  # noqa: B009
    assert "receive_response_headers" in stream.getvalue()
    assert "ValueError: invalid literal" in stream.getvalue()
    assert watch.hits() == [], report(watch.hits())


def test_the_program_itself_gets_everything(watch: Watch) -> None:
    """What is hidden from others is still there for the code that made the call."""
    order = shop(watch, success).orders.list().data[0]
    with pytest.raises(lapak.ValidationFailed) as caught:
        shop(watch, FAILURES["400"]).suppliers.create(body())

    assert order.receiver_name == NAMES["receiver_name"]
    assert NAMES["name"] in caught.value.message
    assert caught.value.body["data"]["phone"] == PHONES["phone"]
    assert NAMES["name"].encode() in caught.value.content
    assert KEY not in caught.value.message


# That the tests above can fail: each leak below is one that they must see.


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
    kept = keep.__code__.replace(co_filename=f"{OURS[0]}/client/sender.py")
    keep.__code__ = kept

    called(CALLS["create"], shop(watch, FAILURES["400"]), watch, "create")

    assert {hit.where for hit in watch.hits()} == {"create: locals"}
