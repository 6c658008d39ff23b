import pytest

from bench.figures import Load
from bench.load import Target, parsed, script
from bench.processes import BenchError
from bench.pyload import content_length, percentile, request_bytes

TARGET = Target(
    "create",
    "POST",
    "http://127.0.0.1:8765/order?a=1&b=2",
    {"Authorization": "Bearer key", "Content-Type": "application/json"},
    '{"note":"]] \\" ]"}',
)


def test_the_script_quotes_whatever_the_request_has() -> None:
    lines = script(TARGET).splitlines()

    assert lines[:4] == [
        "wrk.method = [[POST]]",
        'wrk.body = [=[{"note":"]] \\" ]"}]=]',
        "wrk.headers[ [[Authorization]] ] = [[Bearer key]]",
        "wrk.headers[ [[Content-Type]] ] = [[application/json]]",
    ]


def test_a_text_that_ends_in_a_bracket_is_quoted() -> None:
    assert 'wrk.body = [=[{"a":[1]]=]' in script(Target("a", "POST", "http://x", {}, '{"a":[1]'))


def test_the_result_of_wrk_is_found_among_its_words() -> None:
    output = "Running 3s test\n  3000 requests in 3.00s\n\nbench-result 3000 3001000 4 510 2050.5\n"

    assert parsed(output) == Load(requests=3000, seconds=3.001, failed=4, p50=0.00051, p99=0.0020505)


def test_silence_is_no_result() -> None:
    with pytest.raises(BenchError, match="told no result"):
        parsed("Running 3s test\n")


def test_a_request_goes_over_the_wire_as_http() -> None:
    target = {
        "method": "POST",
        "url": "http://127.0.0.1:8765/order?a=1",
        "headers": {"X-A": "b"},
        "body": "é",
    }

    assert request_bytes(target) == (
        b"POST /order?a=1 HTTP/1.1\r\nHost: 127.0.0.1:8765\r\nX-A: b\r\nContent-Length: 2\r\n\r\n\xc3\xa9"
    )
    assert request_bytes({**target, "method": "GET", "body": ""}).endswith(b"X-A: b\r\n\r\n")


def test_the_length_of_a_body_is_read_whatever_the_case() -> None:
    assert content_length(b"HTTP/1.1 200 OK\r\nContent-Length: 42") == 42
    assert content_length(b"HTTP/1.1 200 OK\r\ncontent-length:7\r\nserver: x") == 7
    assert content_length(b"HTTP/1.1 204 No Content") == 0


@pytest.mark.parametrize(("percent", "value"), [(0, 1), (1, 1), (50, 50), (99, 99), (99.5, 100), (100, 100)])
def test_percentiles_are_values_that_were_measured(percent: float, value: float) -> None:
    assert percentile(list(range(100, 0, -1)), percent) == value
    assert percentile([], percent) == 0
