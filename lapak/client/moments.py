"""Times as JSON writes them."""

import datetime as dt
from typing import Any, Self

__all__ = ["Moment", "iso"]


class Moment(dt.datetime):
    """A time whose text is not the one that Python would write: 09:15:40.50Z, or nanoseconds.

    It is a datetime like any other; what is computed from it forgets the text.
    """

    text: str = ""
    """How it was written; empty for what was computed."""

    @classmethod
    def spelled(cls, time: dt.datetime, text: str) -> Self:
        """Keep the text with a time."""
        made = cls.combine(time.date(), time.timetz())
        made.text = text
        return made

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Take the text along into copies and pickles."""
        plain = dt.datetime.combine(self.date(), self.timetz())
        return (type(self).spelled, (plain, self.text)) if self.text else super().__reduce_ex__(protocol)


def iso(value: dt.date | dt.time) -> str:
    """Write a day or a time: as it was read, else in ISO 8601 with Z for UTC."""
    if isinstance(value, Moment) and value.text:
        return value.text
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text
