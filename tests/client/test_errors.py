"""Errors are one family; what they hold can be copied, and pickled without persons."""

import copy
import inspect
import pickle
from typing import Any

import httpx
import pytest

import lapak
from lapak.client import errors
from lapak.client.raw import SentRequest
from tests.client.tolerance.test_mutated_answers import within
from tests.client.wire import Server, caught, failed, page, refused

ERRORS = [
    kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.LapakError)
]


def test_all_errors_are_of_one_family() -> None:
    public = [kind for kind in ERRORS if not kind.__name__.startswith("_")]

    assert len(public) == len(errors.__all__) - 1
    for kind in public:
        assert getattr(lapak, kind.__name__) is kind


def made(kind: type[lapak.LapakError]) -> lapak.LapakError:
    """Make an error with everything that it can hold, the phone of a customer in its body included."""
    facts: dict[str, Any] = {
        "operation": "orders_list",
        "request_id": "5f9",
        "request": SentRequest("GET", "https://api.example/order?keyword=***", {"accept": "*/*"}),
        "status": 429,
        "content": b'{"message": "slow down", "phone": "081234567890"}',
    }
    if issubclass(kind, lapak.APIStatusError):
        facts |= {
            "message": "slow down",
            "fields": {"name": ["is required"]},
            "body": {"message": "slow down", "phone": "081234567890", "status": "PAID"},
            "headers": {"retry-after": "3"},
            "retry_after": 3.0,
        }
    return kind("why", **facts)


@pytest.mark.parametrize("kind", ERRORS)
def test_errors_can_be_pickled(kind: type[lapak.LapakError]) -> None:
    error = made(kind)

    pickled = pickle.dumps(error)
    other = pickle.loads(pickled)  # noqa: S301 - made a line above

    assert type(other) is kind
    assert (str(other), other.args, repr(other)) == (str(error), error.args, repr(error))
    assert (other.operation, other.status, other.request_id) == ("orders_list", 429, "5f9")
    assert other.request == error.request
    assert other.content == b""
    assert b"081234567890" not in pickled
    if isinstance(other, lapak.APIStatusError):
        assert (other.message, other.fields, other.headers) == (
            "slow down",
            {"name": ["is required"]},
            {"retry-after": "3"},
        )
        assert other.body == {"message": "***", "phone": "***", "status": "PAID"}
        assert other.retry_after == 3.0
    assert pickle.loads(pickle.dumps(other)).args == error.args  # noqa: S301


@pytest.mark.parametrize("kind", ERRORS)
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_of_an_error_keeps_everything(kind: type[lapak.LapakError], copied: Any) -> None:
    error = made(kind)

    other = copied(error)

    assert type(other) is kind
    assert (str(other), other.args, vars(other)) == (str(error), error.args, vars(error))
    assert other.content == error.content == b'{"message": "slow down", "phone": "081234567890"}'


@pytest.mark.parametrize("kind", ERRORS)
def test_an_error_without_any_facts_can_be_pickled(kind: type[lapak.LapakError]) -> None:
    other = pickle.loads(pickle.dumps(kind()))  # noqa: S301 - made in this line

    assert (type(other), other.operation, other.request, other.content) == (kind, "", SentRequest(), b"")


def test_notes_are_pickled() -> None:
    error = made(lapak.Conflict)
    error.add_note("pesanan ketiga")

    assert pickle.loads(pickle.dumps(error)).__notes__ == ["pesanan ketiga"]  # noqa: S301


def test_all_errors_carry_what_was_sent_and_what_came() -> None:
    error = refused(httpx.Response(400, json={"request_id": "5f9", "message": "no"}))

    assert (error.status, error.request_id, error.operation) == (400, "5f9", "suppliers_list")
    assert error.content == b'{"request_id":"5f9","message":"no"}'
    assert error.request.method == "GET"
    assert error.request.url == "https://api.smartseller.co.id/api/open/supplier"
    assert error.request.headers["authorization"] == "***"
    assert error.request.headers["accept"] == "application/json, */*;q=0.5"
    assert error.request.body is None


@pytest.mark.parametrize(
    "answer", [httpx.ConnectError("no"), httpx.ReadTimeout("no"), httpx.Response(200, text="<")]
)
def test_errors_without_a_refusal_carry_what_was_sent_too(answer: httpx.Response | Exception) -> None:
    error = caught(answer)

    assert (error.request.method, error.request.url) == (
        "GET",
        "https://api.smartseller.co.id/api/open/supplier",
    )


def test_the_request_of_an_error_hides_persons() -> None:
    body = {
        "name": "Siti Rahmawati",
        "district_id": 3636,
        "address": "Jalan Kenanga 5",
        "phone": "081210203050",
    }

    with pytest.raises(lapak.BadRequest) as raised:
        Server(failed(400)).shop().suppliers.create(body | {"description": "dekat pasar"})

    sent = raised.value.request
    assert sent.body["district_id"] == 3636
    assert {sent.body[name] for name in ("name", "address", "phone", "description")} == {"***"}
    with pytest.raises(AttributeError):
        sent.url = "x"  # type: ignore[misc]


def test_an_error_that_really_happened_can_be_pickled() -> None:
    error = refused(failed(429, {"a": ["b"]}, retry_after="9"))

    other = pickle.loads(pickle.dumps(error))  # noqa: S301 - made a line above

    assert (other.retry_after, other.fields, str(other)) == (9.0, {"a": ["b"]}, str(error))


def test_a_long_message_is_cut_in_the_text_only() -> None:
    error = refused(failed(400, "x" * 10_000))

    assert len(str(error)) < 600
    assert len(error.message) == 10_000


def test_pickling_a_large_answer_takes_no_time_that_matters() -> None:
    """Looking for each of 40,000 persons in each of 20,000 sentences takes an hour."""
    people = [{"name": f"Siti Rahmawati {number}"} for number in range(20_000)]
    message = {f"products.{number}.qty": ["Siti Rahmawati 7 sudah membeli"] for number in range(20_000)}
    error = refused(httpx.Response(422, json={"message": message, "data": people}))
    pickled: list[bytes] = []

    within(60.0, lambda: pickled.append(pickle.dumps(error)))

    other = pickle.loads(pickled[0])  # noqa: S301 - made a line above
    assert (len(error.fields), other.body) == (20_000, None)
    assert 100 < len(other.fields) < 20_000
    assert other.fields["products.0.qty"] == ["*** sudah membeli"]
    assert b"Rahmawati" not in pickled[0]
    assert len(pickled[0]) < 50_000


def test_errors_in_a_group_can_be_caught_and_pickled() -> None:
    group = ExceptionGroup("dua pesanan", [refused(failed(404)), caught(httpx.ConnectError("no"))])

    other = pickle.loads(pickle.dumps(group))  # noqa: S301 - made a line above

    assert [str(error) for error in other.exceptions] == [str(error) for error in group.exceptions]
    lost = group.subgroup(lapak.NotFound)
    assert lost is not None
    assert lost.exceptions == group.exceptions[:1]


def test_a_client_without_a_key_says_how_to_give_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAPAK_SMARTSELLER_KEY", raising=False)

    with pytest.raises(lapak.NotConfigured, match="no api_key: pass api_key= or set LAPAK_SMARTSELLER_KEY"):
        lapak.SmartSeller()


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("nan")},
        {"retries": -1},
        {"base_url": "ftp://example.org"},
        {"base_url": "not a url"},
        {"base_url": "/relative"},
        {"base_url": "https://user:word@example.org"},
        {"base_url": "https://example.org/?key=1"},
        {"base_url": "https://exa mple.org:port"},
    ],
)
def test_settings_that_make_no_sense_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(lapak.NotConfigured):
        Server(page([])).shop(**options)
