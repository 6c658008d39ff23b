"""Tell an address that does not exist from a thing that does not, and guess other spellings of an address."""

import json
import re
from collections.abc import Iterator

import attrs

from generator.verify.caller import Answer, Call, Caller
from generator.verify.guard import matches
from generator.verify.spec import Spec, Target

__all__ = ["Unknown", "spellings"]

_NOWHERE = ("/lapak-looks-for-nothing", "/lapak-looks-for-nothing/again")
_VARIABLE = re.compile(r"\{[^{}]*\}")
_MOST = 8


@attrs.frozen
class Unknown:
    """How the server answers addresses that surely do not exist."""

    answer: Answer
    signature: str
    is_steady: bool
    """Whether it says the same of two of them, so that other answers of the kind mean something else."""

    @classmethod
    def learn(cls, caller: Caller) -> "Unknown":
        """Ask for two such addresses."""
        answers = [(caller.send(Call("get", path)), path) for path in _NOWHERE]
        first, second = (_signature(answer, path) for answer, path in answers)
        return cls(answers[0][0], first, first == second)

    def is_like(self, answer: Answer, address: str) -> bool:
        """Tell whether an answer is what the server says of addresses that do not exist."""
        if not self.answer.status or answer.is_success != self.answer.is_success:
            return False
        return _signature(answer, address) == self.signature


def _signature(answer: Answer, address: str) -> str:
    """Write an answer without what differs from call to call."""
    text = json.dumps(answer.body, sort_keys=True) if answer.is_json else _title(answer.text)
    text = re.sub(rf"(?:[^\s\"']*/)?(?<![\w-]){re.escape(address.strip('/'))}(?![\w-])", "*", text)
    text = re.sub(r"[0-9a-f]{8}(?:-?[0-9a-f]{4,}){2,}|[0-9]+", "#", text)
    return f"{answer.status} {answer.media} {text}"


def _title(text: str) -> str:
    found = re.search(r"<title>(.*?)</title>", text, re.DOTALL | re.IGNORECASE)
    return found[1].strip() if found else text[:80]


def spellings(spec: Spec, target: Target, printed: list[str]) -> list[str]:
    """Return other paths that an operation may have: those of the documents first, then variants.

    None of them is the address of an operation that does more than read.
    """
    taken = {each.path for each in spec.targets.values()}
    risky = [each for each in spec.targets.values() if not each.is_free]
    found = [path for path in printed if _variables(path) == _variables(target.path)]
    for path in _variants(target.path):
        if path not in found:
            found.append(path)
    return [
        path
        for path in found
        if path not in taken and not any(matches(each.path, _VARIABLE.sub("1", path)) for each in risky)
    ][:_MOST]


def _variables(path: str) -> list[str]:
    return _VARIABLE.findall(path)


def _variants(path: str) -> Iterator[str]:
    yield path.replace("-", "_") if "-" in path else path.replace("_", "-")
    parts = path.split("/")
    for index in range(1, len(parts)):
        word = parts[index]
        if not word or word.startswith("{"):
            continue
        other = _plural(word)
        yield "/".join([*parts[:index], other, *parts[index + 1 :]])
    words = re.split(r"[-_]", path)
    yield words[0] + "".join(word[:1].upper() + word[1:] for word in words[1:])
    yield f"{path}/list"
    if path.endswith("/detail"):
        yield path.removesuffix("/detail")
    if len(parts) == 3 and not _variables(path):  # noqa: PLR2004 - /group/name
        yield f"/{parts[1]}/master/{parts[2]}"


def _plural(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith("s"):
        return word[:-1]
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
