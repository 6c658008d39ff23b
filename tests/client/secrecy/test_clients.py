"""Clients, their settings and the logs of others show no key and no person."""

import logging
from typing import Any

import httpx
import pytest

import lapak
from lapak.client.log import LogFilter
from tests.client.secrecy.answers import Echo, success
from tests.client.secrecy.calls import called, shop
from tests.client.secrecy.canaries import KEY, NAMES, PERSONAL, PHONES, SECRET, SECRETS
from tests.client.secrecy.watch import Watch, report


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
        {"base_url": f"https://admin:{SECRETS['password']}@[api.example"},
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


@pytest.mark.parametrize("client", [lapak.SmartSeller, lapak.AsyncSmartSeller])
@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTP_PROXY", f"socks9://shop:{SECRETS['password']}@127.0.0.1:1"),
        ("HTTPS_PROXY", f"http://shop:{SECRETS['password']}@127.0.0.1:port"),
        ("ALL_PROXY", f"http://shop:{SECRETS['password']}@proxy\x7f:1"),
        ("SSL_CERT_FILE", f"/home/{NAMES['username']}/cert.pem"),
    ],
)
def test_nothing_is_seen_of_an_environment_that_httpx_refuses(
    watch: Watch, monkeypatch: pytest.MonkeyPatch, client: Any, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)

    called(lambda _: client(KEY), None, watch, "environment")

    assert any("NotConfigured" in text and "HTTP_PROXY" in text for _, text in watch.texts)
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize(
    "path", [f"https://[{NAMES['username']}", f"/{NAMES['name']}", f"/x#{NAMES['username']}"]
)
def test_nothing_is_seen_of_addresses_that_are_refused(watch: Watch, path: str) -> None:
    called(lambda api: api.request("GET", path), shop(watch, success), watch, "address")

    assert any("NotConfigured" in text for _, text in watch.texts)
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("odd", [float("nan"), object(), {1, object()}], ids=["nan", "object", "set"])
def test_nothing_is_seen_of_requests_that_cannot_be_made(watch: Watch, odd: object) -> None:
    called(lambda api: api.suppliers.create(PERSONAL | {"odd": odd}), shop(watch, success), watch, "encoding")

    assert any("Error" in text for _, text in watch.texts)
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

    assert "receive_response_headers" in watch.log
    assert "ValueError: invalid literal" in watch.log
    assert watch.hits() == [], report(watch.hits())


def test_a_log_call_that_does_not_fit_breaks_no_program(watch: Watch) -> None:
    """Logging itself would print what was passed, and go on."""
    watch._handler.addFilter(LogFilter(KEY))

    logging.getLogger("shop").error("%s has %d orders", PHONES["phone"])  # noqa: PLE1206 - that is the point
    logging.getLogger("shop").error("%(shop)s has %(key)s", {"key": KEY})

    assert "shop ERROR %s has %d orders % ('***',)" in watch.log
    assert "shop ERROR %(shop)s has %(key)s % {'key': '***'}" in watch.log
    assert watch.hits() == [], report(watch.hits())


def test_what_a_log_is_kept_for_stays(watch: Watch) -> None:
    watch._handler.addFilter(LogFilter(KEY))
    line = "order 39384811 is PAID: Rp1.250.000, INV/2026/11/14/0007, 2026-11-14 09:26:45, 97.5 %, pid 12345"

    logging.getLogger("shop").info("%s", line)

    assert line in watch.log
