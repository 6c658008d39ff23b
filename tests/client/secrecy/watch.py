"""Collects all that others could see of a call, and finds canaries in it."""

import copy
import logging
import pickle
import traceback
from pathlib import Path
from typing import Any

import lapak
from tests.client.secrecy.canaries import Hit, seen_in

TESTS = str(Path(__file__).parents[2])


class Watch:
    """Collects all that others could see."""

    def __init__(self, handler: logging.Handler) -> None:
        self.texts: list[tuple[str, str]] = []
        self._handler = handler

    def see(self, where: str, *things: object) -> None:
        for thing in things:
            self.texts += [(f"{where}: repr", repr(thing)), (f"{where}: str", str(thing))]
            if isinstance(thing, BaseException):
                self.texts.append((f"{where}: vars", repr(vars(thing))))

    def see_error(self, where: str, error: BaseException) -> None:
        link: BaseException | None = error
        while link is not None:
            self.see(where, link, link.args)
            if isinstance(link, lapak.LapakError):
                self.see(f"{where}: request", link.request)
                pickled = pickle.dumps(link)
                again = pickle.loads(pickled)  # noqa: S301 - made a line above
                self.see(f"{where}: unpickled", again)
                self.texts += [
                    (f"{where}: pickle", pickled.decode("latin-1")),
                    (f"{where}: pickle read", repr(vars(again)) + repr(raw(again))),
                    (f"{where}: copy", repr(copy.deepcopy(link)) + repr(vars(copy.deepcopy(link)))),
                ]
            link = link.__cause__ or link.__context__
        self.texts.append((f"{where}: traceback", "".join(traceback.format_exception(error))))
        self.texts.append((f"{where}: locals", locals_below(error)))

    @property
    def log(self) -> str:
        """What was logged so far."""
        stream: Any = getattr(self._handler, "stream")  # noqa: B009
        text: str = stream.getvalue()
        return text

    def hits(self) -> list[Hit]:
        texts = [*self.texts, ("log", self.log)]
        return [hit for where, text in texts for hit in seen_in(text, where)]


def raw(error: lapak.LapakError) -> Any:
    """Return what an unpickled error gives to those who ask."""
    if isinstance(error, lapak.APIStatusError):
        return error.content, error.message, error.fields, error.body, error.headers
    return error.content


def locals_below(error: BaseException) -> str:
    """Write the traceback with the locals of all frames but those of the tests, as error trackers do."""
    lines: list[str] = []
    link: traceback.TracebackException | None
    link = traceback.TracebackException.from_exception(error, capture_locals=True)
    while link is not None:
        below = [frame for frame in link.stack if not frame.filename.startswith(TESTS)]
        lines += [f"{frame.filename} {frame.name} {frame.locals}" for frame in below]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


def report(hits: list[Hit]) -> str:
    return "\n".join(f"{hit.name} in {hit.where}: …{hit.around}…" for hit in hits[:20])
