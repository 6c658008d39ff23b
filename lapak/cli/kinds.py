"""Kinds of values on the command line: how they are read, shown in help and completed."""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lapak.cli.facts import Value
from lapak.cli.session import session_of
from lapak.cli.spans import day, moment

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType

__all__ = ["COUNT", "SECONDS", "Choice", "Columns", "Json", "Kind", "Least", "kind"]


class Kind(ParamType):
    """A kind of value."""

    def __init__(self, name: str, read: Callable[[str, click.Context | None], Any]) -> None:
        """Read a value by a function that raises ValueError with what is wrong."""
        self.name = name
        self._read = read

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read a value; what is no text has been read already."""
        if not isinstance(value, str):
            return value
        try:
            value.encode()  # what the terminal did not send in its own character set cannot be sent on
            return self._read(value, ctx)
        except UnicodeEncodeError:
            self.fail("this is no text in UTF-8", param, ctx)
        except ValueError as fault:
            self.fail(str(fault), param, ctx)


class Choice(Kind):
    """One of some values. Case does not matter, and a dash does for a blank."""

    def __init__(self, values: list[Any], names: list[str] | None = None) -> None:
        """Take the values, and their names where they are numbers."""
        super().__init__("CHOICE", lambda text, _: self._find(text))
        self._values = {str(value): value for value in values}
        told = names or list(self._values)
        self.words = [re.sub(r"[\s_]+", "-", word) for word in told]
        """The values as they are completed: a shell would cut them at a blank."""
        pairs = zip([*told, *self._values], [*values, *values], strict=True)
        self._plain = {_plain(word): value for word, value in pairs}

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Show the values in help."""
        del param, ctx
        return f"[{'|'.join(self.words)}]"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Complete a value."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - shells only

        del ctx, param
        return [CompletionItem(word) for word in self.words if _plain(word).startswith(_plain(incomplete))]

    def _find(self, text: str) -> Any:
        found = self._values.get(text, self._plain.get(_plain(text)))
        if found is None:
            from lapak.cli.listing import meant  # noqa: PLC0415 - mistakes only

            raise ValueError(f"{text!r} is not one of {', '.join(self.words)}.{meant(text, self.words)}")
        return found


class Least(Kind):
    """A whole number that is not less than another."""

    def __init__(self, least: int) -> None:
        """Take the least one."""
        super().__init__("N", lambda text, _: self._read_from(least, text))

    @staticmethod
    def _read_from(least: int, text: str) -> int:
        found = _integer(text, None)
        if found < least:
            raise ValueError(f"it is {least} at least, not {found}")
        return found


class Json(Kind):
    """JSON, written out, in a file (@file) or on standard input (-)."""

    def __init__(self) -> None:
        """Read it."""
        super().__init__("JSON", _json)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Complete the name of a file."""
        return _files(ctx, param, incomplete)


class Upload(Kind):
    """A file to send."""

    def __init__(self) -> None:
        """Read it."""
        super().__init__("@FILE", lambda text, _: _upload(text))

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Complete the name of a file."""
        return _files(ctx, param, incomplete)


class Columns(Kind):
    """Names of fields, with commas between them."""

    def __init__(self, fields: list[str]) -> None:
        """Take the fields that are known."""
        super().__init__("NAMES", lambda text, _: [name.strip() for name in text.split(",") if name.strip()])
        self._fields = fields

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Complete the last name."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - shells only

        del ctx, param
        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{name}") for name in self._fields if name.startswith(last)]


def kind(value: Value) -> Kind:
    """Choose the kind of a parameter or field."""
    named = value["items"] if value["type"] == "array" and "items" in value else value["type"]
    if "enum" in value and named in {"text", "integer"}:
        return Choice(value["enum"], value.get("names"))
    match named:
        case "object" | "array" | "any":
            return Json()
        case "file":
            return Upload()
        case _:
            return _PLAIN[named]


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", word).casefold()


def _number(text: str, _: object) -> float:
    if not re.fullmatch(r"-?\d+(\.\d+)?", text):
        raise ValueError(f"{text!r} is no number; write it as 1234 or 12.5")
    return float(text) if "." in text else int(text)


def _integer(text: str, _: object) -> int:
    if not re.fullmatch(r"[+-]?\d{1,18}", text):
        raise ValueError(f"{text!r} is no whole number")
    return int(text)


def _truth(text: str, _: object) -> bool:
    found = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(text.lower())
    if found is None:
        raise ValueError(f"{text!r} is neither true nor false")
    return found


def _json(text: str, context: click.Context | None) -> Any:
    if text == "-":
        if context is not None:
            session_of(context).take_input()
        text = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    elif text.startswith("@"):
        try:
            text = Path(text[1:]).read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as fault:
            raise ValueError(f"{text[1:]} cannot be read: {fault}") from None
    try:
        return json.loads(text)
    except ValueError as fault:
        raise ValueError(f"this is no JSON ({fault}); write JSON, @file or - for standard input") from None
    except RecursionError:
        raise ValueError("this is nested too deeply") from None


def _upload(text: str) -> Path:
    path = Path(text.removeprefix("@"))
    if not path.is_file():
        raise ValueError(f"there is no file {path}")
    return path


def _files(_: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - shells only

    del param
    folder, slash, begin = incomplete.removeprefix("@").rpartition("/")
    try:
        found = sorted(Path(folder or slash or ".").iterdir())
    except OSError:
        return []
    shown = [f"{path.name}/" if path.is_dir() else path.name for path in found if path.name.startswith(begin)]
    return [CompletionItem(f"@{folder}{slash}{name}") for name in shown]


class _Truth(Kind):
    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - shells only

        del ctx, param
        return [CompletionItem(word) for word in ("true", "false") if word.startswith(incomplete)]


SECONDS = Kind("SECONDS", lambda text, _: float(_number(text, _)))
COUNT = Kind("N", _integer)
_PLAIN: dict[str, Kind] = {
    "text": Kind("TEXT", lambda text, _: text),
    "integer": Kind("INTEGER", _integer),
    "number": Kind("NUMBER", _number),
    "boolean": _Truth("[true|false]", _truth),
    "date": Kind("DAY", day),
    "moment": Kind("TIME", moment),
}
