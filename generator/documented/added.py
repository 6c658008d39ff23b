"""Take out what the documentation lacks."""

import copy
from typing import Any

from generator.document import METHODS
from generator.documented.draft import CannotUndoError, Draft, Target, key_of
from generator.documented.places import body_as_query
from generator.documented.schema import remove_field, unset_keyword
from generator.pointers import MISSING

__all__ = ["undo_added"]

_OPERATION = ["paths", "path", "method"]
_COMPONENT = ["components", "kind", "name"]


def undo_added(draft: Draft, target: Target) -> None:
    """Take out one thing; what cannot do without it goes with it."""
    if target.steps[0] == "paths" and len(target.steps) <= len(_OPERATION):
        _leave_out(draft, target)
    elif target.steps[0] == "components" and len(target.steps) == len(_COMPONENT):
        _remove_component(draft, target)
    elif target.steps[0] == "paths":
        _remove_of_operation(draft, target)
    else:
        _remove_part(draft, target)


def _remove_component(draft: Draft, target: Target) -> None:
    kind = target.above
    if kind == "securitySchemes":
        text = "the printed header Authorization is one that OpenAPI only knows as a security scheme"
        raise CannotUndoError(text)
    if kind == "schemas":
        # Those who refer to it keep something to refer to, which says next to nothing.
        left = {"type": target.value["type"]} if "type" in target.value else {}
        target.value.clear()
        target.value.update(left, description="Not described in the documentation.")
    elif kind == "responses":
        _remove_response(draft, target)
    else:
        raise CannotUndoError(f"the {target.key} of {kind} is referred to")


def _remove_of_operation(draft: Draft, target: Target) -> None:
    if target.above == "parameters" and isinstance(target.holder, list):
        if target.value.get("in") == "path":
            raise CannotUndoError(f"OpenAPI wants {target.value['name']} of the path described")
        _remove(target)
    elif target.key == "requestBody":
        _remove_body(draft, target)
    else:
        _remove_part(draft, target)


def _remove_part(draft: Draft, target: Target) -> None:
    if target.above == "content" or (target.key == "schema" and target.steps[-3] == "content"):
        _remove_media(target)
    elif target.key == "schema" and target.above != "properties":
        schema = copy.deepcopy(draft.context.follow(target.value))
        unset_keyword(schema, "type")
        target.holder["schema"] = schema
    elif target.above == "properties":
        remove_field(target.chain[-3], target.key)
    elif isinstance(target.holder, list):
        _remove(target)
    else:
        unset_keyword(target.holder, target.key)


def _remove(target: Target) -> None:
    key = key_of(target.holder, target.value, target.key)
    if key is not MISSING:
        del target.holder[key]


def _leave_out(draft: Draft, target: Target) -> None:
    """Leave out an operation that is printed without a path, or not at all."""
    found = [target.value] if target.key in METHODS else [target.value.get(method) for method in METHODS]
    names = [each["operationId"] for each in found if each]
    _remove(target)
    if target.key in METHODS and not any(method in target.holder for method in METHODS):
        paths = target.chain[1]
        del paths[key_of(paths, target.holder, target.above)]
    reason = f"without a path there is no operation: {', '.join(names)} is left out"
    draft.note(target.erratum.id, reason)


def _remove_body(draft: Draft, target: Target) -> None:
    """Take out a body; fields that are printed under another heading go there."""
    operation = draft.operation_of(target.holder)
    if operation is None:
        return
    others = [fix for fix in target.erratum.fix if fix.removed is not MISSING]
    if target.erratum.kind == "location" and not others:
        body_as_query(draft, operation)
        return
    del target.holder["requestBody"]
    for method in ("get", "delete"):
        target.holder.pop(f"x-body-on-{method}", None)


def _remove_media(target: Target) -> None:
    """Take out a content type; a body without any goes as a whole."""
    index = -1 if target.above == "content" else -2
    content = target.chain[index - 1]
    name = key_of(content, target.chain[index], target.steps[index])
    if name is MISSING:
        return
    media = content.pop(name)
    if target.key == "schema" and name.startswith("multipart/"):
        content[name] = media
        raise CannotUndoError("the fields are printed without how they travel; OpenAPI wants a content type")
    holder = target.chain[index - 2]
    if content:
        return
    operation = target.operation
    if operation is not None and operation.get("requestBody") is holder:
        del operation["requestBody"]
    else:
        del holder["content"]


def _remove_response(draft: Draft, target: Target) -> None:
    """Take a shared answer out of every operation; the last one for a wrong call stays.

    An interface that refuses nothing would be a finding of the linters.
    """
    reference = f"#/components/responses/{target.key}"
    kept = False
    doomed = {f"#/components/responses/{name}" for name in draft.unprinted}
    for operation in draft.context.operations:
        responses: dict[str, Any] = operation.data["responses"]
        for status in [status for status, each in responses.items() if each.get("$ref") == reference]:
            refusals = [each for each in responses if each.startswith("4")]
            if all(responses[each].get("$ref") in doomed for each in refusals) and status == min(refusals):
                kept = True
            else:
                del responses[status]
    if kept:
        reason = f"no answer to a wrong call is printed; {target.key} stays, as linters want one"
        draft.note(target.erratum.id, reason)
