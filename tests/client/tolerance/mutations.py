"""Change answers the way servers, proxies and accidents do; the same seed makes the same change."""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from attrs import evolve

from tests.client.tolerance.answers import Answer, Asked
from tests.client.tolerance.oddities import ANSWERS, HEADERS, ODD, STATUSES, TIMES, TOKENS

__all__ = ["mutated"]

_JSON = ((b"content-type", b"application/json"),)
_HTML = b"<!DOCTYPE html><html><body><h1>Sedang dalam pemeliharaan</h1></body></html>"


def mutated(asked: Asked, random: Random) -> Answer:
    """Return the documented answer to an operation with one to three changes."""
    answer = Answer(200, () if asked.is_file else _JSON, asked.body, random.choice((1, 1, 1, 2, 7)))
    if not asked.is_file:
        answer = evolve(answer, body=_body(asked.body, random))
    elif random.random() < 0.2:
        answer = evolve(answer, body=json.dumps(random.choice(ANSWERS)).encode())
    if random.random() < 0.2:
        answer = evolve(answer, body=random.choice(_BYTES)(answer.body, random))
    if random.random() < 0.2:
        answer = evolve(answer, status=random.choice(STATUSES))
    if random.random() < 0.15:
        kept = () if random.random() < 0.2 else answer.headers
        answer = evolve(answer, headers=(*kept, random.choice(HEADERS)))
    return answer


def _body(body: bytes, random: Random) -> bytes:
    if random.random() < 0.05:
        return json.dumps(random.choice(ANSWERS)).encode()
    value = json.loads(body)
    token = random.choice(TOKENS) if random.random() < 0.1 else None
    for _ in range(random.choice((1, 1, 2, 3))):
        holder, key = random.choice(list(_places(value)) or [([value], 0)])
        random.choice(_CHANGES)(holder, key, random)
    if token is not None:
        holder, key = random.choice(list(_places(value)) or [([value], 0)])
        holder[key] = "@token@"
    text = json.dumps(value, ensure_ascii=random.random() < 0.5)
    return text.encode("utf-8", "surrogatepass").replace(b'"@token@"', token or b"")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every container with every key or index of it."""
    todo = [value]
    while todo:
        holder = todo.pop()
        if isinstance(holder, dict | list):
            for key in list(holder) if isinstance(holder, dict) else range(len(holder)):
                yield holder, key
                todo.append(holder[key])


def _drop(holder: Any, key: Any, _: Random) -> None:
    del holder[key]


def _null(holder: Any, key: Any, _: Random) -> None:
    holder[key] = None


def _replace(holder: Any, key: Any, random: Random) -> None:
    holder[key] = json.loads(json.dumps(random.choice(ODD)))


def _time(holder: Any, key: Any, random: Random) -> None:
    holder[key] = random.choice(TIMES)


def _retype(holder: Any, key: Any, random: Random) -> None:
    """Write the same as another type: 7 as "7" or 7.0, a list as an object."""
    value = holder[key]
    if isinstance(value, bool) or value is None:
        holder[key] = random.choice((int(value or 0), str(value), [value]))
    elif isinstance(value, int | float):
        holder[key] = random.choice((str(value), float(value), bool(value), -value, value * 10**15))
    elif isinstance(value, str):
        holder[key] = random.choice(([value], {value: value}, len(value), value.swapcase(), f" {value} "))
    elif isinstance(value, list):
        holder[key] = random.choice(({str(place): item for place, item in enumerate(value)}, [value], ""))
    else:
        holder[key] = random.choice((list(value.values()), [value], list(value), json.dumps(value)))


def _extra(holder: Any, key: Any, random: Random) -> None:
    odd = json.loads(json.dumps(random.choice(ODD)))
    if isinstance(holder, dict):
        names = (
            "kolom_baru",
            "additional_properties",
            "__class__",
            "_wire",
            "self",
            f"{key}_",
            "",
            "from_dict",
        )
        holder[random.choice(names)] = odd
    else:
        holder.insert(random.randint(0, len(holder)), odd)


def _reorder(holder: Any, _: Any, random: Random) -> None:
    if isinstance(holder, dict):
        items = list(holder.items())
        random.shuffle(items)
        holder.clear()
        holder.update(items)
    else:
        random.shuffle(holder)


def _repeat(holder: Any, key: Any, random: Random) -> None:
    """Put the same value in other places too."""
    for other in list(holder) if isinstance(holder, dict) else range(len(holder)):
        if random.random() < 0.3:
            holder[other] = holder[key]


_CHANGES: tuple[Callable[[Any, Any, Random], None], ...] = (
    _drop,
    _null,
    _replace,
    _replace,
    _time,
    _retype,
    _retype,
    _extra,
    _reorder,
    _repeat,
)


def _cut(body: bytes, random: Random) -> bytes:
    return body[: random.randint(0, len(body))]


def _flip(body: bytes, random: Random) -> bytes:
    changed = bytearray(body or b" ")
    for _ in range(random.choice((1, 1, 4))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _insert(body: bytes, random: Random) -> bytes:
    place = random.randint(0, len(body))
    return body[:place] + random.randbytes(random.choice((1, 3))) + body[place:]


def _recode(body: bytes, random: Random) -> bytes:
    codec = random.choice(("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "utf-7"))
    return body.decode(errors="replace").encode(codec, "replace")


def _wrap(body: bytes, random: Random) -> bytes:
    before, after = random.choice(
        ((b"", b"\n\n"), (b")]}',\n", b""), (b"callback(", b");"), (b"", body), (b"<pre>", b"</pre>"))
    )
    return before + body + after


def _other(_: bytes, random: Random) -> bytes:
    return random.choice((b"", b" \r\n", _HTML, b"OK", b"\x00", b"\xef\xbb\xbf", b"%PDF-1.7", b"null", b'""'))


def _packed(body: bytes, random: Random) -> bytes:
    return random.choice(
        (gzip.compress(body, mtime=0), zlib.compress(body), gzip.compress(body, mtime=0)[:-9])
    )


_BYTES: tuple[Callable[[bytes, Random], bytes], ...] = (
    _cut,
    _cut,
    _flip,
    _flip,
    _insert,
    _recode,
    _wrap,
    _other,
    _packed,
)
