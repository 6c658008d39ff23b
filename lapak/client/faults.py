"""The errors that calls end with, made from what happened to their tries."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from lapak.client.clock import SHORTEST
from lapak.client.errors import (
    APIStatusError,
    ConnectionFailed,
    DeadlineExceeded,
    LapakError,
    MaybeApplied,
    ResponseUnreadable,
)
from lapak.client.operation import Answer
from lapak.client.reconcile.reconciler import LostCreate
from lapak.client.redaction import masked, without_secrets
from lapak.client.refusal import answer_id, hidden_bytes, refusal
from lapak.client.sent import said_by, sent_request

if TYPE_CHECKING:
    from lapak.client.raw import SentRequest
    from lapak.client.retry import Failure
    from lapak.client.tries import Tries

__all__ = ["Faults"]


class Faults:
    """Makes errors, without the keys of the shop and the persons in what was sent."""

    def __init__(self, secrets: Sequence[str]) -> None:
        """Keep the keys out of all of them."""
        self._secrets = secrets

    def refused(self, tries: "Tries", answer: Answer, now: float) -> APIStatusError:
        """Make the error for an answer that says no."""
        known = frozenset() if tries.request is None else frozenset(said_by(tries.request))
        return refusal(
            tries.operation, answer, self._secrets, now=now, request=self._sent(tries), known=known
        )

    def unreadable(self, tries: "Tries", answer: Answer, fault: str) -> ResponseUnreadable:
        """Make the error for a success whose body is not what it should be."""
        kind = answer.headers.get("content-type", "no content type")
        size = len(answer.content)
        return ResponseUnreadable(
            self._safe(tries, f"{answer.status} with an unreadable body ({kind}, {size} bytes): {fault}"),
            **self._facts(tries, answer),
        )

    def unsent(self, tries: "Tries", outcome: "Failure") -> LapakError:
        """Make the error for a call that got no answer and has changed nothing."""
        reason = self._safe(tries, outcome.reason)
        if outcome.timed_out or tries.deadline.left <= SHORTEST:
            text = f"no answer within {tries.deadline.seconds:g} s ({reason})"
            return DeadlineExceeded(text, **self._facts(tries))
        return ConnectionFailed(reason, **self._facts(tries))

    def maybe_applied(
        self, tries: "Tries", outcome: "Answer | Failure", lost: LostCreate | None
    ) -> MaybeApplied:
        """Make the error for a write whose reply is lost."""
        answer = outcome if isinstance(outcome, Answer) else None
        reason = (
            outcome.reason if not isinstance(outcome, Answer) else f"the last answer was {outcome.status}"
        )
        text = f"sent, but the reply is lost ({reason}): look before sending it again"
        return MaybeApplied(self._safe(tries, text), reconciler=lost, **self._facts(tries, answer))

    def _facts(self, tries: "Tries", answer: Answer | None = None) -> dict[str, Any]:
        facts: dict[str, Any] = {"operation": tries.operation.id, "request": self._sent(tries)}
        if answer is not None:
            facts |= {
                "status": answer.status,
                "request_id": answer_id(answer, self._secrets),
                "content": hidden_bytes(answer.content, self._secrets),
            }
        return facts

    def _sent(self, tries: "Tries") -> "SentRequest | None":
        return None if tries.request is None else sent_request(tries.request, self._secrets)

    def _safe(self, tries: "Tries", text: str) -> str:
        known = () if tries.request is None else said_by(tries.request)
        return masked(str(without_secrets(text, self._secrets)), known)
