"""Which exceptions calls raise, and when."""

from collections.abc import Iterator

from generator.docs.facts import shared_errors
from generator.docs.frame import heading_row
from generator.docs.html import Content, Html, code, element, prose
from generator.docs.words import Subject, effects
from generator.document import Operation
from generator.pointers import lookup

__all__ = ["errors_table", "own_errors"]

_CLASSES = {
    "400": "ValidationFailed, BadRequest",
    "401": "AuthenticationFailed",
    "403": "Forbidden",
    "404": "NotFound",
    "405": "MethodNotAllowed",
    "406": "NotAcceptable",
    "409": "Conflict",
    "410": "Gone",
    "413": "PayloadTooLarge",
    "415": "UnsupportedMediaType",
    "422": "ValidationFailed",
    "429": "RateLimited",
    "500": "ServerError",
    "501": "ServerError",
    "503": "ServerUnavailable",
}
INFERRED = "InferredEndpoint"
_STATUSES = {INFERRED: "404, 405", "MaybeApplied": "none, 502, 504", "ResponseUnreadable": "2xx"}
_OTHERS = {
    INFERRED: "The same of an operation whose address nobody has documented: the address itself may be "
    "wrong. It is a `NotFound` or a `MethodNotAllowed` as well, and says what to do.",
    "ConnectionFailed": "No answer came. Of what changes something nothing was sent: nothing has happened.",
    "DeadlineExceeded": "The time of the call is over. Of what changes something nothing was sent.",
    "MaybeApplied": "What may have changed something was sent, and its answer is lost, or a gateway answered "
    "in its place: look before sending it again, with `reconcile()` where there is one.",
    "ResponseUnreadable": "The status says success, but the body is not what was promised; a change has most "
    "likely taken effect.",
    "NotConfigured": "A key or a setting is missing or cannot be used.",
}


def errors_table(subject: Subject) -> Iterator[Html]:
    """Say what every call may raise."""
    yield element(
        "p",
        *(
            "All are ",
            code("LapakError"),
            "; those with a status are ",
            code("APIStatusError"),
            ". A body that ",
        ),
        *(
            "says Failed is an error too, whatever its status. ",
            code("ValidationFailed"),
            " has the faults by ",
        ),
        *("field; without any it is ", code("BadRequest"), "."),
    )
    texts: dict[str, str] = {}
    for operation in subject.operations.values():
        for status in shared_errors(operation):
            answer = lookup(subject.document.data, operation.data["responses"][status]["$ref"])
            texts.setdefault(status, str(answer.get("description", "")))
    for status in _CLASSES.keys() - texts.keys():
        texts[status] = "Not in the documentation of this API."
    rows = [
        *((status, _CLASSES.get(status, "APIStatusError"), text) for status, text in sorted(texts.items())),
        *((_STATUSES.get(name, "none"), name, text) for name, text in _OTHERS.items()),
    ]
    titles = ("Status", "Exception", "When")
    body = (
        element(
            "tr",
            element("td", status, data_label=titles[0]),
            element("td", code(name), data_label=titles[1]),
            element("td", prose(text), data_label=titles[2]),
        )
        for status, name, text in rows
    )
    yield element("table", heading_row(*titles), element("tbody", *body), class_="small stack")


def own_errors(operation: Operation, *, is_inferred: bool) -> Html:
    """Say what an operation raises beside what every call may.

    Args:
        operation: The operation.
        is_inferred: Whether its address is only our conclusion.
    """
    shared = set(shared_errors(operation))
    own = {
        status: str(answer.get("description", ""))
        for status, answer in operation.data["responses"].items()
        if status not in shared and not status.startswith("2")
    }
    parts: list[Content] = [
        [" ", code(_CLASSES.get(status, "APIStatusError")), f" ({status}): ", prose(text)]
        for status, text in own.items()
    ]
    if is_inferred:
        parts.append([" ", code(INFERRED), " (404, 405): nobody has documented this address."])
    if effects(operation) != ["read"]:
        parts.append([" ", code("MaybeApplied"), " when the answer is lost."])
    link = element("a", "every call", href="#errors")
    return element("p", "Raises what ", link, " may", "; also:" if parts else ".", *parts)
