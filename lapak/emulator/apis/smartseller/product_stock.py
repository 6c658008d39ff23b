"""Stock of variations: what lies where, how it came there, and changes of it."""

from datetime import UTC, date, datetime
from typing import Any

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.apis.smartseller.product_refusals import refusals
from lapak.emulator.call import Call
from lapak.emulator.commerce import products, stock, stock_views, warehouses
from lapak.emulator.commerce.catalog import keep_by_warehouse
from lapak.emulator.commerce.indonesian import day_in_words, time_ago
from lapak.emulator.commerce.product_drafts import OWN_STOCK
from lapak.emulator.commerce.refusals import Refused
from lapak.emulator.paging import page_of, paged
from lapak.emulator.store.db import Row

__all__ = [
    "products_check_stock",
    "products_list_variation_history",
    "products_list_warehouse_stock",
    "products_sync_stock",
    "products_update_stock",
]


def products_check_stock(call: Call) -> dict[str, Any]:
    """Show stock and prices of a variation, in one warehouse or in all."""
    row = _variation(call, "variation_id", call.query["variation_id"])
    warehouse_id = call.query.get("warehouse_id")
    quantity = row["quantity"]
    if warehouse_id is not None:
        _check_warehouse(call, "warehouse_id", warehouse_id)
        quantity = min(quantity, stock.on_hand(call.db, call.shop.id, row["id"], warehouse_id))
    return {
        "response": "Success",
        "data": {
            "stock": quantity,
            "price": row["price"],
            "price_dropship": row["price_reseller"],
            "price1": row["price1"],
            "price2": row["price2"],
            "price3": row["price3"],
        },
    }


def products_list_warehouse_stock(call: Call) -> dict[str, Any]:
    """Show what lies in each warehouse."""
    row = _variation(call, "variation_id", call.path["variation_id"])
    places = stock_views.places_of(call.db, call.shop.id, [row["id"]])[row["id"]]
    return {
        "data": [
            {"warehouse_id": place["warehouse_id"], "name": place["name"], "stock": place["quantity"]}
            for place in places
        ]
    }


def products_list_variation_history(call: Call) -> dict[str, Any]:
    """Show how the stock of a variation changed, newest first."""
    row = _variation(call, "id", call.query["id"])
    warehouse_id = call.query.get("warehouse_id")
    if warehouse_id is not None:
        _check_warehouse(call, "warehouse_id", warehouse_id)
    moves, pagination = paged(
        call,
        page_of(call),
        stock_views.HISTORY,
        stock_views.HISTORY_COUNT,
        shop_id=call.shop.id,
        variation_id=row["id"],
        warehouse_id=warehouse_id,
        first_day=call.query.get("start_date"),
        last_day=call.query.get("end_date"),
    )
    return {
        "title": {
            "product_id": row["product_id"],
            "variation_id": row["id"],
            "product_name": row["name"],
            "variation_name": f"{row['size']} {row['color']}",
        },
        "data": [_move(call, row, move) for move in moves],
        "meta": {"pagination": {**pagination, "links": pagination["links"] or []}},
    }


def products_update_stock(call: Call) -> dict[str, Any]:
    """Add to the stock of a variation or take away from it, warehouse by warehouse."""
    db, shop, body = call.db, call.shop, call.body
    row = _variation(call, "variation_id", body["variation_id"])
    for position, move in enumerate(body["stock"]):
        _check_warehouse(call, f"stock.{position}.warehouse_id", move["warehouse_id"])
    now = call.clock.now()
    with refusals(call):
        _check_counted(row)
        by_warehouse = row["is_warehouse"] or body.get("move_warehouse_stock", False)
        for position, move in enumerate(body["stock"]):
            if move["warehouse_id"] != stock.MAIN and not by_warehouse:
                raise Refused("not-kept-by-warehouse", f"stock.{position}.warehouse_id")
            _change(call, row["id"], position, stock.Cause(now, shop.user.email, body["description"]))
    if by_warehouse and not row["is_warehouse"]:
        keep_by_warehouse(db, shop.id, row["product_id"])
    return {
        "response": "Success",
        "data": {
            "date": now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "variation_id": row["id"],
            "stock": [
                {name: move[name] for name in ("amount", "status", "warehouse_id")} for move in body["stock"]
            ],
            "shop_id": shop.id,
            "description": body["description"],
            "total_stock": stock.on_hand(db, shop.id, row["id"]),
        },
    }


def products_sync_stock(call: Call) -> dict[str, Any]:
    """Set how many pieces of a variation there are."""
    row = _variation(call, "variation_id", call.body["variation_id"])
    amount, now = call.body["amount"], call.clock.now()
    cause = stock.Cause(now, call.shop.user.email, f"Stock synced on {now.date().isoformat()}")
    with refusals(call):
        _check_counted(row)
        try:
            stock.set_total(call.db, call.shop.id, row["id"], amount, cause)
        except stock.Shortage as shortage:
            raise Refused("insufficient-stock", "amount", available=shortage.lacks[0].available) from shortage
        except stock.Excess as excess:
            raise Refused("stock-range", "amount", most=stock.MOST) from excess
    return {
        "response": "Success",
        "data": {"variation_id": str(row["id"]), "amount": str(amount), "request_id": call.ids.request_id()},
    }


def _variation(call: Call, field: str, variation_id: int) -> Row:
    row = products.find_variation(call.db, call.shop.id, variation_id)
    return found(call, row, "variation", field, variation_id)


def _check_warehouse(call: Call, field: str, warehouse_id: int) -> None:
    warehouse = warehouses.find_warehouse(call.db, call.shop.id, warehouse_id)
    found(call, warehouse, "warehouse", field, warehouse_id)


def _check_counted(row: Row) -> None:
    if row["product_type"] != OWN_STOCK:
        raise Refused("stock-not-counted", "variation_id", type=row["product_type"])


def _change(call: Call, variation_id: int, position: int, cause: stock.Cause) -> None:
    """Book one entry of the list of changes."""
    move = call.body["stock"][position]
    field, amount = f"stock.{position}.amount", move["amount"]
    if amount < 0:
        raise Refused("stock-range", field, most=stock.MOST)
    line = stock.Line(variation_id, move["warehouse_id"], amount if move["status"] == "add" else -amount)
    try:
        stock.change(call.db, call.shop.id, line, cause)
    except stock.Shortage as shortage:
        raise Refused("insufficient-stock", field, available=shortage.lacks[0].available) from shortage
    except stock.Excess as excess:
        raise Refused("stock-range", field, most=stock.MOST) from excess


def _move(call: Call, variation: Row, move: Row) -> dict[str, Any]:
    """Show a move of the stock; the place only where stock is kept by warehouse."""
    named = bool(variation["is_warehouse"])
    main = warehouses.main_warehouse()["name"]
    return {
        "date": day_in_words(date.fromisoformat(move["day"])),
        "time_ago": time_ago(datetime.fromisoformat(move["at"]), call.clock.now()),
        "user": move["user_name"],
        "detail": {
            "description": move["description"],
            "id_order": move["order_id"],
            "stock_opname_id": move["stock_opname_id"],
        },
        "warehouse": {
            "id": move["warehouse_id"] if named else None,
            "name": (move["warehouse"] or main) if named else None,
        },
        "stock": {"in": max(move["change"], 0), "out": max(-move["change"], 0), "last": move["after"]},
        "old": move["before"],
    }
