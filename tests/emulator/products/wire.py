"""A shop with products, and bodies of products."""

from typing import Any

from attrs import evolve, frozen

from tests.emulator.api import Answer, Api

MARUN: dict[str, Any] = {
    "sku": "KER-MER-Ax7",
    "images": None,
    "primary_image": None,
    "weight": 110,
    "price_buy": 27_000,
    "price": 45_000,
    "price1": 42_000,
    "price2": 41_000,
    "price3": 40_500,
    "price_reseller": 40_000,
    "size": None,
    "color": "merah marun",
    "stock_quantity": 25,
    "warehouse_stock": [],
}
SAGE: dict[str, Any] = MARUN | {"sku": "KER-HIJ-Bq2", "color": "hijau sage", "stock_quantity": 15}
VOAL: dict[str, Any] = {
    "name": "Kerudung Segi Empat Voal",
    "product_type": "S",
    "category_id": 101_554,
    "description": "Voal premium 115 x 115 cm, jahit tepi",
    "shop_id": 7,
    "user_id": 5,
    "discount": 0,
    "weight": 110,
    "wholesale_status": "Y",
    "wholesales": [{"from": 12, "to": 60, "price": 39_000}],
    "is_warehouse": 0,
    "publish_status": "Y",
    "show_stock": "Y",
    "has_variation": "Y",
    "variations": [MARUN, SAGE],
}


@frozen
class Toko(Api):
    """A shop, and what the tests of its products say often."""

    def send(self, method: str, path: str, body: Any = None) -> Answer:
        return self.call(method, path, body=body)

    def in_language(self, code: str) -> "Toko":
        return evolve(self, accept_language=code)

    def make(self, **fields: Any) -> Answer:
        return self.send("POST", "/product", VOAL | fields)

    def made(self, **fields: Any) -> dict[str, Any]:
        """Make a product and return its ids."""
        return dict(self.make(**fields).data)

    def detail(self, product_id: int) -> dict[str, Any]:
        return dict(self.get(f"/product/{product_id}/detail").data)

    def names(self, **query: Any) -> list[str]:
        return [row["name"] for row in self.get("/product/search", **query).data]

    def stock(self, variation_id: int, **query: Any) -> int:
        return int(self.get("/product/check-stock", variation_id=variation_id, **query).data["stock"])

    def moves(self, variation_id: int, **query: Any) -> list[dict[str, Any]]:
        return list(self.get("/product/history", id=variation_id, **query).data)

    def change_stock(self, variation_id: int, *entries: tuple[str, int, int], move: bool = False) -> Answer:
        """Change a stock; an entry is status, amount and warehouse."""
        rows = [{"status": s, "amount": a, "warehouse_id": w} for s, a, w in entries]
        body = {"variation_id": variation_id, "stock": rows, "description": "Kiriman dari konveksi"}
        flag = {"move_warehouse_stock": True} if move else {}
        return self.send("PATCH", "/product/update-stock", body | flag)


def refusal(answer: Answer) -> tuple[int, str | None, list[str]]:
    """What a refusal says: status, reason, fields."""
    assert answer.body["response"] == "Failed"
    return answer.status, answer.reason, list(answer.body["message"])


def change(toko: Toko, product_id: int, **fields: Any) -> Any:
    """Update a product, with what an update must have."""
    body = {name: value for name, value in VOAL.items() if name not in {"variations", "wholesales"}}
    return toko.send("PATCH", "/product", body | {"id": product_id} | fields)
