"""Progress is shown of what takes long, in the way that suits the stream."""

from __future__ import annotations

import io

import pytest

from generator.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_quiet_about_short_work() -> None:
    out = io.StringIO()

    with progress("short", out, patience=5):
        pass

    assert out.getvalue() == ""


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_progress_speaks_about_long_work(stream: type[io.StringIO]) -> None:
    out = stream()

    with progress("long", out, patience=0):
        while not out.getvalue():
            pass

    text = out.getvalue()
    if isinstance(out, Terminal):
        assert text.startswith("\rlong … 0 s")
        assert text.endswith(" \r")
    else:
        assert text == "long …\n"
