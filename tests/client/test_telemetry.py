"""OpenTelemetry sees the calls of our clients, over a real socket, whichever way it is switched on."""

import asyncio
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, format_span_id, format_trace_id

import lapak
from lapak import AsyncSmartSeller, SmartSeller
from tests.client.wire import KEY

BODY = b'{"data": []}'


class Shop(BaseHTTPRequestHandler):
    """Answers with the statuses that it is given, and remembers the trace that requests belong to."""

    parents: list[str]
    statuses: list[int]

    def do_GET(self) -> None:
        self.parents.append(self.headers["traceparent"])
        self.send_response(self.statuses.pop(0) if self.statuses else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def handler() -> type[Shop]:
    return type("Handler", (Shop,), {"parents": [], "statuses": []})


@pytest.fixture
def url(handler: type[Shop]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/api"
        server.shutdown()


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> Iterator[TracerProvider]:
    made = TracerProvider(shutdown_on_exit=False)
    made.add_span_processor(SimpleSpanProcessor(exporter))
    yield made
    made.shutdown()


@pytest.fixture
def everything(provider: TracerProvider) -> Iterator[HTTPXClientInstrumentor]:
    """Instrument httpx as a whole."""
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield instrumentor
    instrumentor.uninstrument()


def parent_of(span: ReadableSpan) -> str:
    """Write the header that the request of a span carries, but for its flags."""
    assert span.context is not None
    return f"00-{format_trace_id(span.context.trace_id)}-{format_span_id(span.context.span_id)}"


def check(spans: tuple[ReadableSpan, ...], handler: type[Shop], url: str, statuses: list[int]) -> None:
    seen = [dict(span.attributes or {}) for span in spans]
    assert [
        found.get("http.status_code", found.get("http.response.status_code")) for found in seen
    ] == statuses
    assert [found.get("http.url", found.get("url.full")) for found in seen] == [f"{url}/supplier"] * len(seen)
    assert {(span.kind, span.name) for span in spans} == {(SpanKind.CLIENT, "GET")}
    assert [header[:-3] for header in handler.parents] == [parent_of(span) for span in spans]
    assert KEY not in "".join(span.to_json() for span in spans)


@pytest.mark.usefixtures("everything")
def test_every_try_is_a_span(exporter: InMemorySpanExporter, handler: type[Shop], url: str) -> None:
    handler.statuses += [503, 200]

    with SmartSeller(KEY, base_url=url) as api:
        api.suppliers.list()

    check(exporter.get_finished_spans(), handler, url, [503, 200])


@pytest.mark.usefixtures("everything")
def test_every_try_of_an_asynchronous_client_is_a_span(
    exporter: InMemorySpanExporter, handler: type[Shop], url: str
) -> None:
    handler.statuses += [503, 200]

    async def run() -> None:
        async with AsyncSmartSeller(KEY, base_url=url) as api:
            await api.suppliers.list()

    asyncio.run(run())

    check(exporter.get_finished_spans(), handler, url, [503, 200])


def test_one_client_can_be_instrumented(
    exporter: InMemorySpanExporter, provider: TracerProvider, handler: type[Shop], url: str
) -> None:
    with SmartSeller(KEY, base_url=url) as api, SmartSeller(KEY, base_url=url) as other:
        HTTPXClientInstrumentor.instrument_client(api.http, tracer_provider=provider)
        api.suppliers.list()
        api.with_options(retries=0).suppliers.with_response.list()
        assert len(exporter.get_finished_spans()) == 2
        other.suppliers.list()

    assert handler.parents[2] is None
    del handler.parents[2]
    check(exporter.get_finished_spans(), handler, url, [200, 200])


def test_one_asynchronous_client_can_be_instrumented(
    exporter: InMemorySpanExporter, provider: TracerProvider, handler: type[Shop], url: str
) -> None:
    async def run() -> None:
        async with AsyncSmartSeller(KEY, base_url=url) as api:
            HTTPXClientInstrumentor.instrument_client(api.http, tracer_provider=provider)
            await api.suppliers.list()
            await api.request("GET", "/supplier")

    asyncio.run(run())

    check(exporter.get_finished_spans(), handler, url, [200, 200])


def test_a_call_that_gets_no_answer_is_a_failed_span(
    exporter: InMemorySpanExporter, provider: TracerProvider
) -> None:
    with SmartSeller(KEY, base_url="http://127.0.0.1:1", retries=0) as api:
        HTTPXClientInstrumentor.instrument_client(api.http, tracer_provider=provider)
        with pytest.raises(lapak.ConnectionFailed):
            api.suppliers.list()

    (span,) = exporter.get_finished_spans()
    assert not span.status.is_ok
