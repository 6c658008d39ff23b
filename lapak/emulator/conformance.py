"""Answers against the specification: the emulator must not say what its own bundle forbids."""

import orjson

from lapak.emulator.contract import Operation
from lapak.emulator.errors import ContractViolation
from lapak.emulator.message import Response

__all__ = ["check_answer"]

_MOST_SHOWN = 5


def check_answer(operation: Operation, response: Response) -> None:
    """Raise ContractViolation unless the status, the content type and the body are as declared."""
    who = f"{operation.id} answered {response.status}"
    declared = operation.answer(response.status)
    if declared is None:
        raise ContractViolation(f"{who}, which the specification does not declare")
    media_type = (response.header("content-type") or "").partition(";")[0].strip()
    if not declared.media_types:
        if response.body:
            raise ContractViolation(f"{who} with a body, which the specification does not declare")
        return
    if media_type not in declared.media_types:
        raise ContractViolation(
            f"{who} as {media_type or 'nothing'} instead of {', '.join(declared.media_types)}"
        )
    validator = declared.validator(media_type)
    body = orjson.loads(response.body)
    if not validator.is_valid(body):
        found = [f"{'/'.join(map(str, error.instance_path)) or 'the body'}: {error.message}"
                 for error in validator.iter_errors(body)]  # fmt: skip
        more = f" and {len(found) - _MOST_SHOWN} more" if len(found) > _MOST_SHOWN else ""
        raise ContractViolation(f"{who} against its schema: {'; '.join(found[:_MOST_SHOWN])}{more}")
