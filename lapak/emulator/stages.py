"""What happens to a call once its operation is known, and what its failures mean.

The stages: authenticate (401), Accept (406), size of the body (413), its media type (415), decode and
validate (400), the handler in one transaction, encode.
"""

import logging
import sqlite3
from typing import Final

import orjson

from lapak.emulator.call import Call, Handler
from lapak.emulator.clock import Clock
from lapak.emulator.errors import ApiError
from lapak.emulator.ids import Ids
from lapak.emulator.intake import check_acceptable, check_body, decode
from lapak.emulator.outbox import Outbox
from lapak.emulator.store.database import Database
from lapak.emulator.tenancy import ANYONE
from lapak.emulator.texts import text
from lapak.emulator.validate import validated
from lapak.emulator.visit import Visit

__all__ = ["LOG", "failure", "perform", "unforeseen"]

LOG: Final = logging.getLogger("lapak.emulator")


def perform(visit: Visit, database: Database, clock: Clock, ids: Ids, *, strict: bool) -> bytes:
    """Take a call through the stages and return the body of its answer.

    Args:
        visit: The call.
        database: The store.
        clock: The time that the handler sees.
        ids: The identifiers that the handler makes.
        strict: Make a reading operation that writes fail.

    Raises:
        ApiError: A stage or the handler refuses the call.
    """
    operation, request, db = visit.operation, visit.request, database.db
    family = visit.edition.family
    shop = ANYONE if operation.is_public else family.authenticate(request.headers, db)
    if shop is None:
        challenge = visit.edition.contract.challenge
        headers = [("www-authenticate", challenge)] if challenge else []
        raise ApiError(401, "auth", text("no key", visit.language), headers)
    check_acceptable(visit)
    check_body(visit)
    values = validated(visit, decode(visit))
    handler = family.handlers.get(operation.id)
    if handler is None:
        raise ApiError(501, "not-emulated", text("not emulated", visit.language, operation=operation.id))
    call = Call(
        shop=shop,
        db=db,
        path=values.path,
        query=values.query,
        headers=values.headers,
        body=values.body,
        clock=clock,
        ids=ids,
        outbox=Outbox(db, shop, clock),
        edition=visit.edition.name,
        operation=operation,
        language=visit.language,
        url=f"{request.scheme}://{request.headers.get('host', 'localhost')}{request.path}",
        raw_query=request.query,
    )
    return _in_transaction(handler, call, database, strict=strict)


def _in_transaction(handler: Handler, call: Call, database: Database, *, strict: bool) -> bytes:
    """Run a handler; what it wrote lasts before the answer leaves, or is undone when it fails."""
    if not call.operation.writes:
        if not strict:
            return orjson.dumps(handler(call))
        database.forbid_writes(forbidden=True)
        try:
            return orjson.dumps(handler(call))
        finally:
            database.forbid_writes(forbidden=False)
    database.begin()
    try:
        body = orjson.dumps(handler(call))
        database.commit()
    except BaseException:
        database.rollback()
        raise
    return body


def unforeseen(visit: Visit, error: Exception) -> ApiError:
    """Say what an exception means: numbers beyond 64 bits are the caller's fault, all else is ours."""
    if _is_overflow(error):
        return ApiError(400, "rule:number-too-big", text("too big a number", visit.language))
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return ApiError(503, "busy", text("busy", visit.language), [("retry-after", "1")])
    LOG.error("%s failed", visit.operation.id, exc_info=error)
    return failure(visit)


def failure(visit: Visit) -> ApiError:
    """Return the error that stands for a failure of the emulator itself."""
    return ApiError(500, "failed", text("failed", visit.language))


def _is_overflow(error: Exception) -> bool:
    """Tell whether a number did not fit into a column or into JSON."""
    if isinstance(error, OverflowError):
        return True
    told = str(error)
    return (isinstance(error, sqlite3.Error) and "integer overflow" in told) or (
        isinstance(error, orjson.JSONEncodeError) and "64-bit" in told
    )
