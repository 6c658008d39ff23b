"""Tracebacks of what is not ours: where it happened stays, what was sent does not."""

import traceback

__all__ = ["emptied"]


def emptied(error: BaseException, outer: BaseException | None) -> None:
    """Clear the variables of the frames that an exception, and what led to it, came through.

    An interrupt or a fault of a transport passes through frames of other libraries that hold the whole
    request. Error trackers and `capture_locals=True` would write it down.

    Args:
        error: What was raised while a call was under way.
        outer: What the caller was handling before: his own frames are left alone.
    """
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and link is not outer and id(link) not in seen:
        seen.add(id(link))
        traceback.clear_frames(link.__traceback__)
        link = link.__cause__ or link.__context__
