"""Rules about requests and responses: that they are there, of one type, and shown."""

import re
from collections.abc import Iterator

from generator.lint.registry import Context, Finding, rule
from generator.pointers import child

_WRITES = {"post", "put", "patch"}


@rule("success-response")
def success_response(context: Context) -> Iterator[Finding]:
    """Check that an operation describes what it answers when all is well, and uses real status codes."""
    for operation in context.operations:
        responses = operation.data.get("responses") or {}
        pointer = f"{operation.pointer}/responses"
        if not any(str(status).startswith("2") for status in responses):
            yield Finding(f"{operation.id} has no successful response", pointer, "add '200'")
        for status in responses:
            if not re.fullmatch(r"[1-5][0-9][0-9]", str(status)):
                fix = "write the code itself; ranges and default hide what can happen"
                yield Finding(f"{status} is no status code", child(pointer, status), fix)


@rule("one-content-type")
def one_content_type(context: Context) -> Iterator[Finding]:
    """Check that a request has one content type; two make generated clients fail at import."""
    for operation in context.operations:
        body = context.follow(operation.data.get("requestBody"))
        if isinstance(body, dict) and len(body.get("content") or {}) != 1:
            message = f"the request of {operation.id} has {len(body.get('content') or {})} content types"
            yield Finding(message, f"{operation.pointer}/requestBody", "keep one")


@rule("request-example")
def request_example(context: Context) -> Iterator[Finding]:
    """Check that every request with a body shows one."""
    for operation in context.operations:
        body = context.follow(operation.data.get("requestBody"))
        if not isinstance(body, dict):
            continue
        for name, media in (body.get("content") or {}).items():
            pointer = child(f"{operation.pointer}/requestBody/content", name)
            if "schema" not in media:
                yield Finding(f"the request of {operation.id} has no schema", pointer, "add one")
            if "example" not in media and not media.get("examples"):
                fix = "add example: beside schema:"
                yield Finding(f"the request of {operation.id} has no example", pointer, fix)


@rule("request-body")
def request_body(context: Context) -> Iterator[Finding]:
    """Check that bodies say whether they are required."""
    for operation in context.operations:
        body = context.follow(operation.data.get("requestBody"))
        if isinstance(body, dict) and operation.method in _WRITES and "required" not in body:
            message = f"the body of {operation.id} does not say whether it is required"
            yield Finding(
                message, f"{operation.pointer}/requestBody", "add required: true, or false if so documented"
            )


@rule("response-example")
def response_example(context: Context) -> Iterator[Finding]:
    """Check that every JSON response shows one."""
    for operation in context.operations:
        for status, response in (operation.data.get("responses") or {}).items():
            if isinstance(response, dict) and "$ref" not in response:
                pointer = child(f"{operation.pointer}/responses", status)
                yield from _shown(f"the {status} of {operation.id}", response, pointer)
    for name, response in ((context.data.get("components") or {}).get("responses") or {}).items():
        yield from _shown(f"the response {name}", response, child("/components/responses", name))


def _shown(what: str, response: dict[str, object], pointer: str) -> Iterator[Finding]:
    content = response.get("content")
    for kind, media in content.items() if isinstance(content, dict) else ():
        here = child(f"{pointer}/content", kind)
        if "json" not in kind:
            continue
        if "schema" not in media:
            yield Finding(f"{what} has no schema", here, "add one")
        if "example" not in media and not media.get("examples"):
            yield Finding(f"{what} has no example", here, "add example: beside schema:")
