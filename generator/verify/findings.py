"""What was found to be otherwise than the bundle says."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

__all__ = ["Finding", "Findings"]


@attrs.define(eq=False)
class Finding:
    """A difference between the bundle and the server.

    Attributes:
        kind: A fixed word, such as `type` or `null`.
        at: Pointer into the bundle to what should be otherwise.
        says: A sentence about it, without any value of the answer.
        body: Pointer to the first such place in an answer, if it is in a body.
        operations: Where it was seen.
        detail: What tells it from another finding of the same kind at the same place.
        values: Values seen there, for the overlay; never written.
    """

    kind: str
    at: str
    says: str
    operations: list[str]
    body: str = ""
    detail: Any = None
    values: list[Any] = attrs.field(factory=list)
    count: int = 1


@attrs.define
class Findings:
    """Collects findings; the same one in several answers becomes one."""

    _found: dict[tuple[str, str, str], Finding] = attrs.field(factory=dict)

    def __iter__(self) -> Iterator[Finding]:
        """Go through them as they were found."""
        return iter(self._found.values())

    def __len__(self) -> int:
        """Count them."""
        return len(self._found)

    def add(
        self,
        kind: str,
        at: str,
        says: str,
        operation: str,
        *,
        body: str = "",
        detail: Any = None,
        values: Iterable[Any] = (),
    ) -> Finding:
        """Note a finding."""
        key = kind, at, repr(detail)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = Finding(kind, at, says, [operation], body, detail, list(values))
            return found
        found.count += 1
        found.values.extend(values)
        if operation not in found.operations:
            found.operations.append(operation)
        return found
