"""What a handler raises instead of returning an answer."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

__all__ = ["ApiError", "ContractViolation", "Fields", "NotFound", "RuleBroken"]

#: Faults by dotted field path, such as `products.0.qty`. A number is a limit: `{"maximum amount": [0]}`.
Fields: TypeAlias = Mapping[str, Sequence[str | int]]


class ApiError(Exception):
    """A documented failure; the pipeline puts it into the error shape of the API.

    Attributes:
        status: The HTTP status.
        reason: What `X-Lapak-Reason` says.
        message: A sentence, or the faults by field.
        headers: Further headers of the answer.
    """

    def __init__(
        self, status: int, reason: str, message: str | Fields, headers: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Take the parts of the answer."""
        super().__init__(f"{status} {reason}: {message!r}")
        self.status = status
        self.reason = reason
        self.message = message
        self.headers = headers


class NotFound(ApiError):  # noqa: N818  # reads as what it says
    """Something that the request names by id does not exist in this shop: 404."""

    def __init__(self, field: str, text: str) -> None:
        """Name the field that holds the id, and say what is missing."""
        super().__init__(404, "not-found", {field: [text]})


class RuleBroken(ApiError):  # noqa: N818
    """The request is well-formed, but a rule of the operation (`x-rules`) refuses it: 400."""

    def __init__(self, rule: str, fields: Fields, message: str | None = None) -> None:
        """Name the rule as the specification does.

        Args:
            rule: The id in the operation's `x-rules`.
            fields: Faults by field.
            message: A sentence to answer instead of the faults, where the documents show one.
        """
        super().__init__(400, f"rule:{rule}", fields if message is None else message)
        self.rule = rule


class ContractViolation(AssertionError):  # noqa: N818
    """The emulator was about to answer something that its own specification does not allow."""
