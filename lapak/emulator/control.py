"""The control interface under `/_lapak/`: for tests and the console, never for the APIs' own clients.

It answers only when it is called by a loopback name and, from a browser, only to pages of a loopback name.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, urlsplit

import orjson

from lapak.emulator.edition import JSON_HEADER
from lapak.emulator.faults import FaultError
from lapak.emulator.message import Json, Request, Response
from lapak.emulator.outbox import clear_outbox, sent_messages

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator

__all__ = ["PREFIX", "control"]

PREFIX: Final = "/_lapak/"

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})

_Command = Callable[["Emulator", Any], Any]


class _BadCommandError(Exception):
    """The command makes no sense; the text says why."""


def control(emulator: "Emulator", request: Request) -> Response:
    """Carry out a command and answer with JSON."""
    if not _is_local(request):
        return _answer(403, {"error": "The control interface is for loopback names and their pages only."})
    resource, _, rest = request.path.removeprefix(PREFIX).partition("/")
    commands = _COMMANDS.get(resource)
    if commands is None or (rest and not (resource == "faults" and rest.isdecimal())):
        return _answer(404, {"error": f"There is no such command; there are {', '.join(_COMMANDS)}."})
    command = commands.get(request.method)
    if command is None:
        return _answer(
            405, {"error": f"{request.method} is not allowed here."}, [("allow", ", ".join(commands))]
        )
    try:
        options = _options(request)
        if rest:
            options["id"] = int(rest)
        return _answer(200, command(emulator, options))
    except (_BadCommandError, FaultError) as error:
        return _answer(400, {"error": str(error)})


def _is_local(request: Request) -> bool:
    """Keep other sites out, also those that let their name point to this machine."""
    host, origin = request.headers.get("host", ""), request.headers.get("origin")
    return _is_loopback(f"//{host}") and (origin is None or _is_loopback(origin))


def _is_loopback(address: str) -> bool:
    try:
        return urlsplit(address).hostname in _LOOPBACK
    except ValueError:
        return False


def _options(request: Request) -> dict[str, Any]:
    options: dict[str, Any] = {name: values[-1] for name, values in parse_qs(request.query).items()}
    if request.body:
        try:
            body = orjson.loads(request.body)
        except orjson.JSONDecodeError as error:
            raise _BadCommandError(f"The body is not JSON: {error}.") from None
        if not isinstance(body, dict):
            raise _BadCommandError("The body must be a JSON object.")
        options |= body
    return options


def _answer(status: int, body: object, headers: list[tuple[str, str]] | None = None) -> Response:
    return Response(
        status, [JSON_HEADER, ("cache-control", "no-store"), *(headers or [])], orjson.dumps(body)
    )


def _health(emulator: "Emulator", _: Json) -> Json:
    return {
        "status": "ok",
        "store": emulator.database.location,
        "strict": emulator.strict,
        "violations": emulator.violations,
        "editions": {
            edition.name: {
                "base_url": edition.base,
                "operations": len(edition.contract.operations),
                "emulated": len(edition.contract.operations.keys() & edition.family.handlers.keys()),
            }
            for edition in emulator.editions.values()
        },
    }


def _reset(emulator: "Emulator", _: Json) -> Json:
    emulator.reset()
    return {"reset": True}


def _snapshot(emulator: "Emulator", options: Mapping[str, Json]) -> Json:
    name = _name(options)
    emulator.snapshot(name)
    return {"snapshot": name}


def _restore(emulator: "Emulator", options: Mapping[str, Json]) -> Json:
    name = _name(options)
    try:
        emulator.restore(name)
    except KeyError:
        raise _BadCommandError(
            f"There is no snapshot {name!r}; make one with POST {PREFIX}snapshot."
        ) from None
    return {"restored": name}


def _name(options: Mapping[str, Any]) -> str:
    name = options.get("name", "default")
    if not isinstance(name, str):
        raise _BadCommandError("The name must be a text.")
    return name


def _tell_time(emulator: "Emulator", _: Json) -> Json:
    return {"now": emulator.clock.now().isoformat(), "stopped": emulator.clock.state.frozen_at is not None}


def _move_time(emulator: "Emulator", options: Mapping[str, Json]) -> Json:
    clock = emulator.clock
    try:
        match options:
            case {"freeze": True}:
                clock.freeze()
            case {"freeze": str(at)}:
                clock.freeze(datetime.fromisoformat(at))
            case {"set": str(at)}:
                clock.set(datetime.fromisoformat(at))
            case {"advance": int() | float() as seconds}:
                clock.advance(timedelta(seconds=seconds))
            case {"reset": True}:
                clock.reset()
            case _:
                raise _BadCommandError(
                    'Send one of {"freeze": true}, {"freeze": "2026-11-30T17:05:00+07:00"}, '
                    '{"set": "2026-11-30T17:05:00+07:00"}, {"advance": 3600} (seconds), {"reset": true}.'
                )
    except (ValueError, OverflowError) as error:
        raise _BadCommandError(f"That is no time to go to: {error}.") from None
    return _tell_time(emulator, options)


def _list_faults(emulator: "Emulator", _: Json) -> Json:
    return {"faults": emulator.faults.listed()}


def _add_fault(emulator: "Emulator", options: Mapping[str, Json]) -> Json:
    fault = emulator.faults.add(**options)
    return {"id": fault.id}


def _remove_faults(emulator: "Emulator", options: Mapping[str, Json]) -> Json:
    if "id" not in options:
        emulator.faults.clear()
    elif not emulator.faults.remove(options["id"]):
        raise _BadCommandError(f"There is no fault {options['id']}.")
    return _list_faults(emulator, options)


def _read_journal(emulator: "Emulator", options: Mapping[str, Json]) -> Json:
    last = str(options.get("last", ""))
    return {"calls": emulator.journal.listed(int(last) if last.isdecimal() else None)}


def _clear_journal(emulator: "Emulator", _: Json) -> Json:
    emulator.journal.clear()
    return {"calls": []}


def _read_outbox(emulator: "Emulator", _: Json) -> Json:
    return {"messages": sent_messages(emulator.database.db)}


def _clear_outbox(emulator: "Emulator", _: Json) -> Json:
    clear_outbox(emulator.database.db)
    return {"messages": []}


_COMMANDS: Final[Mapping[str, Mapping[str, _Command]]] = {
    "health": {"GET": _health},
    "reset": {"POST": _reset},
    "snapshot": {"POST": _snapshot},
    "restore": {"POST": _restore},
    "clock": {"GET": _tell_time, "POST": _move_time},
    "faults": {"GET": _list_faults, "POST": _add_fault, "DELETE": _remove_faults},
    "journal": {"GET": _read_journal, "DELETE": _clear_journal},
    "outbox": {"GET": _read_outbox, "DELETE": _clear_outbox},
}
