"""Handlers of the made-up API in fixtures/widgets.3.1.json, and its store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from lapak.emulator.contract import Contract
from lapak.emulator.edition import Edition
from lapak.emulator.errors import Fields, NotFound, RuleBroken
from lapak.emulator.family import Family
from lapak.emulator.tenancy import Shop, bearer_key, shop_of_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lapak.emulator.call import Call
    from lapak.emulator.ids import Ids
    from lapak.emulator.store.db import Db

SCHEMA = """
CREATE TABLE shops (
    id INTEGER PRIMARY KEY, name TEXT, user_id INTEGER, user_name TEXT, user_email TEXT); -- tenants; two
CREATE TABLE api_keys (key TEXT PRIMARY KEY, secret TEXT, shop_id INTEGER REFERENCES shops (id));
CREATE TABLE counters (shop_id INTEGER PRIMARY KEY REFERENCES shops (id), value INTEGER NOT NULL);
CREATE TABLE widgets (
    id INTEGER PRIMARY KEY, shop_id INTEGER REFERENCES shops (id), doc TEXT NOT NULL, name TEXT);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY, shop_id INTEGER, at TEXT, channel TEXT, recipient TEXT, text TEXT,
    order_id INTEGER);
"""
KEY_A, KEY_B = "kunci-a", "kunci-b"


def fill(db: Db) -> None:
    for shop, key in ((1, KEY_A), (2, KEY_B)):
        owner = {"user_id": shop, "user_name": f"Pemilik {shop}", "user_email": f"{shop}@toko.example"}
        db.insert("shops", id=shop, name=f"Toko {shop}", **owner)
        db.insert("api_keys", key=key, secret=f"rahasia-{shop}", shop_id=shop)
        db.insert("counters", shop_id=shop, value=0)


def document() -> dict[str, Any]:
    loaded: dict[str, Any] = orjson.loads(
        Path(__file__).with_name("fixtures").joinpath("widgets.3.1.json").read_bytes()
    )
    return loaded


def widget_edition() -> Edition:
    return Edition(
        "widgets", Contract.of("widgets", document()), Family(_authenticate, _error_body, HANDLERS)
    )


def _authenticate(headers: Mapping[str, str], db: Db) -> Shop | None:
    return shop_of_key(db, bearer_key(headers))


def _error_body(_status: int, message: str | Fields, _ids: Ids) -> object:
    return {"response": "Failed", "message": message, "data": None}


def counters_get(call: Call) -> object:
    return {"value": call.db.scalar("SELECT value FROM counters WHERE shop_id = :shop", shop=call.shop.id)}


def counters_increment(call: Call) -> object:
    value = counters_get(call)["value"]  # type: ignore[index]
    call.db.execute(
        "UPDATE counters SET value = :value WHERE shop_id = :shop", value=value + 1, shop=call.shop.id
    )
    return counters_get(call)


def echo(call: Call) -> object:
    return {
        "shop": call.shop.id,
        "user": call.shop.user.name,
        "path": call.path,
        "query": call.query,
        "headers": call.headers,
        "body": call.body,
        "edition": call.edition,
        "operation": call.operation.id,
        "language": call.language,
        "url": call.url,
        "now": call.clock.now().isoformat(),
        "id": call.ids.request_id(),
    }


def widgets_create(call: Call) -> object:
    taken = "SELECT count(*) FROM widgets WHERE shop_id = :shop AND name = :name"
    if call.db.scalar(taken, shop=call.shop.id, name=call.body["name"]):
        raise RuleBroken("name-taken", {"name": [f"There is a {call.body['name']} already."]})
    doc = orjson.dumps(call.body).decode()
    widget = call.db.insert("widgets", shop_id=call.shop.id, doc=doc, name=call.body["name"])
    return {"response": "Success", "data": {"id": widget}}


def widgets_get(call: Call) -> object:
    where = "WHERE shop_id = :shop AND id = :id"
    row = call.db.one(f"SELECT doc FROM widgets {where}", shop=call.shop.id, **call.path)
    if row is None:
        raise NotFound("id", f"No widget {call.path['id']} in this shop.")
    return {"data": orjson.loads(row["doc"])}


def messages_send(call: Call) -> object:
    call.outbox.send("sms", "081234567890", str(call.body))
    if call.body == "fail":
        raise NotFound("order_id", "There is no such order.")
    return {"sent": True}


def faulty_crash(_call: Call) -> object:
    raise ZeroDivisionError("on purpose")


def faulty_write_then_crash(call: Call) -> object:
    counters_increment(call)
    return faulty_crash(call)


def faulty_overflow(call: Call) -> object:
    return {"shop": call.db.execute("UPDATE counters SET value = :value", value=2**63)}


def faulty_unknown_rule(_call: Call) -> object:
    raise RuleBroken("never-declared", {"name": ["No."]})


def faulty_answer(_call: Call) -> object:
    return {"value": "many"}


def faulty_status(_call: Call) -> object:
    raise NotFound("id", "A status that the specification does not have here.")


HANDLERS = {
    "counters_get": counters_get,
    "counters_increment": counters_increment,
    "widgets_list": echo,
    "widgets_search": echo,
    "widgets_create": widgets_create,
    "widgets_get": widgets_get,
    "widgets_update": echo,
    "widgets_delete": echo,
    "widgets_get_label": echo,
    "messages_send": messages_send,
    "pings_get": echo,
    "faulty_crash": faulty_crash,
    "faulty_write_then_crash": faulty_write_then_crash,
    "faulty_overflow": faulty_overflow,
    "faulty_write_in_read": counters_increment,
    "faulty_unknown_rule": faulty_unknown_rule,
    "faulty_answer": faulty_answer,
    "faulty_status": faulty_status,
}
