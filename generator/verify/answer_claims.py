"""Judge claims about answers, by what was seen in them."""

from generator.errata import Fix, Form
from generator.pointers import child, parent, split
from generator.verify.observe import Seen
from generator.verify.session import End, Session
from generator.verify.spec import Target
from generator.verify.values import rows
from generator.verify.verdicts import State, Verdict, reason_of, together, uncalled

__all__ = ["answer_claim"]


def answer_claim(  # noqa: PLR0911 - a line a kind
    session: Session, targets: list[Target], fix: Fix, form: Form, pointer: str
) -> Verdict:
    """Judge a claim about a place in an answer."""
    if "content" in split(pointer) and split(pointer)[-1] not in {"oneOf", "type", "nullable", "enum"}:
        return _content(session, targets, pointer)
    container, word = parent(pointer), split(pointer)[-1]
    if container.endswith("/properties"):
        return _field(session, targets, pointer, parent(container), word)
    seen = session.observations.at(container)
    if word == "properties":
        return _fields(session, targets, fix, form, container)
    if word == "required":
        return _required(session, targets, fix, container)
    if container == "/components/schemas":
        return _schema(session, targets, pointer)
    if not seen.count:
        return _unseen(session, targets, "no answer had it")
    wrong = [
        each.says
        for each in session.findings
        if each.at == container and each.kind in {"type", "limit", "enum"}
    ]
    if wrong:
        return Verdict(State.REFUTED, "; ".join(wrong))
    return _keyword(session, seen, container, word)


def _keyword(session: Session, seen: Seen, container: str, word: str) -> Verdict:
    """Judge a keyword of a schema whose values were all as described."""
    if word == "nullable":
        if seen.kinds["null"]:
            return Verdict(State.CONFIRMED, f"null was seen, {_times(seen.kinds['null'])}")
        return Verdict(State.UNKNOWN, f"no null among {seen.count} values")
    doubt = _doubt(session, seen, container, word)
    if doubt:
        return Verdict(State.UNKNOWN, doubt)
    if word == "enum":
        values = session.spec.value(f"{container}/enum")
        known = [value for value in values if value in seen.words]
        return Verdict(State.CONFIRMED, f"{len(known)} of {len(values)} values were seen, and no other")
    return Verdict(State.CONFIRMED, f"as described, {_times(seen.real)}")


def _doubt(session: Session, seen: Seen, container: str, word: str) -> str:
    """Say what was not seen of a keyword; nothing when all was."""
    if not seen.real:
        return "only null was seen"
    if word == "items" and not session.observations.at(f"{container}/items").count:
        return "only empty lists were seen"
    if word in {"oneOf", "anyOf"}:
        branches = session.spec.value(f"{container}/{word}")
        seen_forms = sum(bool(seen.forms[index]) for index in range(len(branches)))
        if seen_forms < len(branches):
            return f"{seen_forms} of {len(branches)} forms were seen"
    return ""


def _content(session: Session, targets: list[Target], pointer: str) -> Verdict:
    """Judge what kind of answer comes at all."""
    steps = split(pointer)
    media = steps[steps.index("content") + 1] if steps[-1] != "content" else ""
    verdicts = []
    for target in targets:
        if steps[:3] != split(target.pointer):
            continue
        visit = session.visits.get(target.id)
        if visit is None:
            verdicts.append(Verdict(State.UNKNOWN, uncalled(target)))
            continue
        if visit.end is not End.ANSWERED or visit.answer is None:
            verdicts.append(Verdict(State.UNKNOWN, reason_of(visit)))
            continue
        came = visit.answer.media
        wrong = [
            each.says
            for each in session.findings
            if target.id in each.operations and each.kind in {"content-type", "not-json", "type", "missing"}
        ]
        if media not in {"", came} or wrong:
            verdicts.append(Verdict(State.REFUTED, "; ".join(wrong) or f"{target.id} answers {came}"))
        elif rows(visit.answer.body) == []:
            verdicts.append(Verdict(State.UNKNOWN, f"{target.id} answered an empty list"))
        else:
            verdicts.append(Verdict(State.CONFIRMED, f"{target.id} answers {came} as described"))
    return together(verdicts)


def _field(session: Session, targets: list[Target], pointer: str, holder: str, name: str) -> Verdict:
    """Judge whether a field is there, and of its type."""
    objects = session.observations.at(holder)
    wrong = [each.says for each in session.findings if each.at == pointer]
    if wrong:
        return Verdict(State.REFUTED, "; ".join(wrong))
    if objects.keys[name]:
        return Verdict(State.CONFIRMED, f"`{name}` was in {objects.keys[name]} of {objects.count} objects")
    if objects.count:
        return Verdict(State.UNKNOWN, f"`{name}` was in none of {objects.count} objects")
    return _unseen(session, targets, "no answer had such an object")


def _fields(session: Session, targets: list[Target], fix: Fix, form: Form, holder: str) -> Verdict:
    """Judge a field that has another name, or that the bundle leaves out."""
    objects = session.observations.at(holder)
    if not objects.count:
        return _unseen(session, targets, "no answer had such an object")
    if form is Form.RENAMED:
        was, now = objects.keys[str(fix.was)], objects.keys[str(fix.now)]
        if now:
            return Verdict(State.CONFIRMED, f"`{fix.now}` was in {now} of {objects.count} objects")
        if was:
            return Verdict(State.REFUTED, f"`{fix.was}` was in {was} of {objects.count} objects")
        return Verdict(State.UNKNOWN, f"neither name was in any of {objects.count} objects")
    names = list(fix.removed) if isinstance(fix.removed, dict) else [str(fix.removed)]
    seen = [name for name in names if objects.keys[name]]
    if seen:
        return Verdict(State.CONFIRMED, f"`{seen[0]}` is there, and the bundle leaves it out on purpose")
    return Verdict(State.CONFIRMED, f"`{names[0]}` was in none of {objects.count} objects")


def _required(session: Session, targets: list[Target], fix: Fix, holder: str) -> Verdict:
    """Judge which fields are always there."""
    objects = session.observations.at(holder)
    if not objects.count:
        return _unseen(session, targets, "no answer had such an object")
    if isinstance(fix.removed, str):
        if objects.keys[fix.removed] < objects.count:
            return Verdict(State.CONFIRMED, f"`{fix.removed}` was missing in some of {objects.count} objects")
        return Verdict(State.UNKNOWN, f"`{fix.removed}` was in all of {objects.count} objects")
    names = session.spec.value(holder).get("required") or ()
    missing = [name for name in names if objects.keys[name] < objects.count]
    if missing:
        return Verdict(State.REFUTED, f"`{missing[0]}` can be missing")
    return Verdict(State.CONFIRMED, f"all were in each of {objects.count} objects")


def _schema(session: Session, targets: list[Target], pointer: str) -> Verdict:
    """Judge a schema as a whole."""
    seen = session.observations.at(pointer)
    wrong = [
        each.says
        for each in session.findings
        if each.at.startswith(f"{child(pointer, '')}") or each.at == pointer
    ]
    if wrong:
        return Verdict(State.REFUTED, "; ".join(wrong))
    if not seen.real:
        return _unseen(session, targets, "no answer had it")
    return Verdict(State.CONFIRMED, f"as described, {_times(seen.real)}")


def _unseen(session: Session, targets: list[Target], reason: str) -> Verdict:
    """Say why something was not seen: its operations were not called, did not answer, or do not show it."""
    for target in targets:
        visit = session.visits.get(target.id)
        if visit is not None and visit.end is End.ANSWERED:
            return Verdict(State.UNKNOWN, reason)
    for target in targets:
        visit = session.visits.get(target.id)
        return Verdict(State.UNKNOWN, uncalled(target) if visit is None else reason_of(visit))
    return Verdict(State.UNKNOWN, reason)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
