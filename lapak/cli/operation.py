"""The command of an operation: its options come from the facts, in sections."""

from typing import Any

import click

from lapak.cli.arguments import takes_whole_body
from lapak.cli.facts import ASKS, Edition, Operation, Parameter, Value
from lapak.cli.kinds import Choice, Columns, Json, Least, kind
from lapak.cli.options import connection_options
from lapak.cli.session import session_of

__all__ = ["OperationCommand"]

FORMATS = ("table", "json", "jsonl", "csv")


class OperationCommand(click.Command):
    """Calls an operation."""

    def __init__(self, edition: Edition, resource: str, verb: str) -> None:
        """Make the options."""
        self.edition = edition
        self.facts: Operation = edition["resources"][resource]["verbs"][verb]
        self.tag = edition["resources"][resource]["tag"]
        self.sections: dict[str, list[click.Parameter]] = {
            "Arguments": [_argument(value) for value in self._values("path")],
            "Parameters": [
                _option(value, f"query_{value['argument']}")
                for value in [*self._values("query"), *self._values("header")]
            ],
            "Body": _body(self.facts),
            "Which rows": _rows(self.facts),
            "Output": _output(self.facts),
            "Connection": connection_options(edition),
        }
        self.label = f"{resource} {verb}"
        super().__init__(
            verb,
            params=[made for section in self.sections.values() for made in section],
            help=_help(self.facts),
            epilog=self._example(resource, verb),
        )

    def invoke(self, ctx: click.Context) -> Any:
        """Call the operation and show what it answers."""
        from lapak.cli.run import run  # noqa: PLC0415 - neither help nor completion needs it

        try:
            return run(self, ctx.params, session_of(ctx))
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options by section, arguments included."""
        for title, params in self.sections.items():
            records = [record for made in params if (record := _record(made, ctx))]
            records += [("-h, --help", "Show this message and exit.")] if title == "Connection" else []
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)

    def _values(self, place: str) -> list[Parameter]:
        return [value for value in self.facts.get("parameters", []) if value["place"] == place]

    def _example(self, resource: str, verb: str) -> str:
        """Show a command with values that the specification gives as examples."""
        body = self.facts.get("body", {})
        fields = [value for value in body.get("fields", []) if value.get("required")]
        plain = [
            value for value in fields if "example" in value and not isinstance(value["example"], dict | list)
        ]
        given = [value for value in self._values("query") if value.get("required")]
        words = [_quoted(value.get("example")) for value in self._values("path")]
        words += [f"--{value['option']} {_quoted(value.get('example'))}" for value in given]
        if body and (body.get("array") or len(plain) < len(fields)):
            words.append("--body @body.json")
        else:
            words += [
                f"--{value['option']} {'@' * (value['type'] == 'file')}{_quoted(value['example'])}"
                for value in plain
            ]
        return "\b\nExample:\n  " + " ".join(["lapak", resource, verb, *words])


class _Argument(click.Argument):
    """A part of the address."""

    def __init__(self, about: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.about = about


def _record(made: click.Parameter, ctx: click.Context) -> tuple[str, str] | None:
    return (made.make_metavar(ctx), made.about) if isinstance(made, _Argument) else made.get_help_record(ctx)


def _argument(value: Parameter) -> click.Parameter:
    return _Argument(
        about=_told(value),
        param_decls=[f"query_{value['argument']}"],
        metavar=value["option"].upper(),
        type=kind(value),
    )


def _option(value: Value, name: str) -> click.Parameter:
    names = [f"--{value['option']}", *([f"--{value['short']}"] if "short" in value else [])]
    return click.Option(
        [name, *names],
        type=kind(value),
        multiple=value["type"] == "array" and value.get("items") not in {None, "object", "array", "any"},
        help=_told(value),
    )


def _told(value: Value) -> str:
    """Describe a value."""
    told = value["about"] or "Not described."
    told += "" if told[-1] in ".!?" else "."
    notes = ["required"] if value.get("required") else []
    notes += [f"default {value['default']}"] if "default" in value else []
    notes += [f"at most {value['maximum']}"] if "maximum" in value else []
    if value["type"] == "array":
        notes.append("JSON" if value.get("items") in {None, "object", "array", "any"} else "can be repeated")
    return f"{told} [{', '.join(notes)}]" if notes else told


def _help(facts: Operation) -> str:
    told = [f"{facts['summary'].removesuffix('.')}.", facts.get("about", "")]
    told += [f"{ASKS[effect]} You are asked first." for effect in facts["effect"] if effect in ASKS]
    source = [f"{facts['method']} {facts['path']}", f"evidence: {facts.get('evidence', 'unknown')}"]
    source += [f"errata: {', '.join(facts['errata'])}"] if "errata" in facts else []
    return "\n\n".join([part for part in told if part] + ["; ".join(source) + "."])


def _body(facts: Operation) -> list[click.Parameter]:
    body = facts.get("body")
    if body is None:
        return []
    made = [_option(value, f"body_{value['name']}") for value in body.get("fields", [])]
    if takes_whole_body(facts):
        told = (
            "The whole body as JSON, from @file or - (standard input); the options above replace its fields."
        )
        made.append(click.Option(["--body"], type=Json(), help=told))
    if "example" in body and takes_whole_body(facts):
        told = "Print an example of the body, to begin with, and do nothing."
        made.append(click.Option(["--example"], is_flag=True, help=told))
    return made


def _rows(facts: Operation) -> list[click.Parameter]:
    made: list[click.Parameter] = []
    days = "a day such as 2026-11-01, today, yesterday, 30d or 4w (ago), in Jakarta's time"
    if "span" in facts:
        first, last = (name.replace("_", "-") for name in facts["span"])
        made += [
            click.Option(["--since"], type=kind(_DAY), help=f"First day, the same as --{first}: {days}."),
            click.Option(["--until"], type=kind(_DAY), help=f"Last day, the same as --{last}: {days}."),
        ]
    if "rows" in facts:
        told = "Stop after this many rows."
        if facts.get("paged"):
            told += " All pages are fetched otherwise, unless --page asks for one."
        made.append(click.Option(["--limit"], type=Least(1), help=told))
    return made


def _output(facts: Operation) -> list[click.Parameter]:
    made: list[click.Parameter] = []
    if facts["receive"] == "json":
        told = "How it is shown (default table). csv has all fields; json and jsonl are as the API sent it."
        made.append(click.Option(["-o", "--output"], type=Choice([*FORMATS]), default="table", help=told))
        told = "Columns of a table or csv, with commas; products.0.name reaches into lists and objects."
        made.append(click.Option(["--columns"], type=Columns(facts.get("fields", [])), help=told))
    if facts["receive"] == "bytes":
        told = "Where the file goes: a folder (default: this one), a file, or - for standard output. "
        told += "Nothing is overwritten: a second file gets a number."
        made.append(click.Option(["--to"], type=click.Path(allow_dash=True), default=".", help=told))
    asks = bool(set(facts["effect"]) & set(ASKS))
    told = "Do it without asking." if asks else "Nothing is asked here; scripts may say it everywhere."
    return [*made, click.Option(["-y", "--yes"], is_flag=True, hidden=not asks, help=told)]


def _quoted(example: object) -> str:
    from shlex import quote  # noqa: PLC0415 - help only

    return quote(
        str(example).lower() if isinstance(example, bool) else "…" if example is None else str(example)
    )


_DAY: Value = {"name": "day", "type": "date", "about": "", "option": "day"}
