"""The demo shops: two shops at work, made with the same rules that calls go through.

Everything is drawn from a fixed seed and dated back from the clock, so that a fresh store always holds
the same shops, with the ids that the examples of the specs use, so that an example can be sent as it stands.
Orders go back 90 days; the old ones have arrived, new ones wait for payment or for an airway bill.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from random import Random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from lapak.emulator.commerce import orders, payments
from lapak.emulator.commerce.bank_accounts import NewAccount, add_bank_account
from lapak.emulator.commerce.catalog import add_product
from lapak.emulator.commerce.customer_categories import add_customer_category, change_customer_category
from lapak.emulator.commerce.customers import add_customer
from lapak.emulator.commerce.order_draft import Draft, Shipping
from lapak.emulator.commerce.order_lines import Wish
from lapak.emulator.commerce.order_record import update_row
from lapak.emulator.commerce.order_sources import add_order_source
from lapak.emulator.commerce.payments import Payment
from lapak.emulator.commerce.pricing import Cost
from lapak.emulator.commerce.product_categories import add_category
from lapak.emulator.commerce.product_drafts import Band, ProductDraft, VariationDraft
from lapak.emulator.commerce.reference import install
from lapak.emulator.commerce.shops import give_key, open_shop
from lapak.emulator.commerce.sirclo_seed import seed_sirclo
from lapak.emulator.commerce.stock import MAIN, Cause
from lapak.emulator.commerce.suppliers import add_supplier
from lapak.emulator.commerce.warehouses import add_warehouse
from lapak.emulator.seed_data import (
    COURIERS,
    DAYS,
    FIRST_NAMES,
    KIRANA,
    LAST_NAMES,
    NOTES,
    NUSANTARA,
    ROOTS,
    STREETS,
    DemoShop,
    Goods,
)
from lapak.emulator.tenancy import Shop, User

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from lapak.emulator.store.db import Db, Row

__all__ = ["DEMO_KEYS", "DEMO_SECRET", "fill"]

#: The API keys of the two demo shops.
DEMO_KEYS: Final = ("demo-toko-a", "demo-toko-b")

#: The secret of both keys, for the APIs that ask for one.
DEMO_SECRET: Final = "demo-secret"  # noqa: S105  # printed by `lapak up`

#: Ids of the shops and of their owners.
_SHOPS: Final = ((7, 5), (8, 6))

#: The last id that counts as given away, by table: the first row of the first shop is that of the examples.
_LAST_IDS: Final = {
    "suppliers": 17117,
    "warehouses": 21,
    "product_categories": 101553,
    "products": 2950569,
    "variations": 10726651,
    "customers": 23101432,
    "customer_categories": 118,
    "bank_accounts": 846,
    "order_sources": 2979,
    "orders": 39384703,
}
_LAST_PO_NUMBER: Final = 11999
_NAMES: Final = {0: "Siti Rahmawati", 8: "Dewi Anggraini"}
_CATEGORIES: Final = ("N",) * 6 + ("Y", "Y", "D", "1")
_SHELVES: Final = """
    SELECT variation_id, warehouse_id FROM stock WHERE shop_id = :shop ORDER BY variation_id, warehouse_id"""
_CIPUTAT: Final = 3636
_ARRIVED_AFTER: Final = timedelta(days=5)


def fill(db: Db, now: datetime, *, empty: bool = False) -> None:
    """Fill a new store with the shared lists and the two demo shops.

    Args:
        db: The store, in a writing transaction.
        now: The time that everything is dated back from.
        empty: Open the shops, but leave them without goods, customers and orders.
    """
    install(db)
    for table, last in _LAST_IDS.items():
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)", name=table, last=last)
    for (shop_id, user_id), key, plan in zip(_SHOPS, DEMO_KEYS, (KIRANA, NUSANTARA), strict=True):
        open_shop(
            db,
            plan.name,
            owner=plan.owner,
            email=plan.email,
            shop_id=shop_id,
            user_id=user_id,
            last_po_number=_LAST_PO_NUMBER,
        )
        give_key(db, shop_id, key, DEMO_SECRET)
        if not empty:
            shop = Shop(shop_id, plan.name, User(user_id, plan.owner, plan.email))
            _Seeding(db, shop, plan, now).run()


@frozen
class _Means:
    """What orders are made of: shelves with goods, and the ids of everything that an order names."""

    shelves: Sequence[Row]
    people: Sequence[int]
    suppliers: Sequence[int]
    accounts: Sequence[int]
    sources: Sequence[int]


@frozen
class _Seeding:
    """One shop on its way to 90 days of business."""

    db: Db
    shop: Shop
    plan: DemoShop
    now: datetime

    def run(self) -> None:
        """Open warehouses, put goods on the shelf, let customers in and take their orders."""
        chance = Random(self.shop.id)  # noqa: S311  # the same shop every time
        regions = [row["id"] for row in self.db.all("SELECT id FROM regions ORDER BY id")]
        suppliers = self._suppliers(regions)
        places = self._warehouses(suppliers)
        self._goods(chance, places)
        means = _Means(
            shelves=self.db.all(_SHELVES, shop=self.shop.id),
            people=self._customers(chance, regions),
            suppliers=suppliers,
            accounts=self._accounts(),
            sources=[add_order_source(self.db, self.shop.id, place, self.plan.name) for place in (1, 3, 5)],
        )
        self._first_order(means)
        for number in range(1, self.plan.orders):
            self._order(chance, number, means)
        seed_sirclo(self.db, self.shop, self.now)

    def _suppliers(self, regions: Sequence[int]) -> list[int]:
        return [
            add_supplier(
                self.db,
                self.shop.id,
                name=name,
                region_id=_CIPUTAT if position == 0 else regions[position * 7 % len(regions)],
                address=street,
                phone=phone,
                description="",
            )
            for position, (name, street, phone) in enumerate(self.plan.suppliers)
        ]

    def _warehouses(self, suppliers: Sequence[int]) -> list[int]:
        made = [
            add_warehouse(
                self.db,
                self.shop.id,
                name=name,
                supplier_id=supplier,
                user_ids=[self.shop.user.id],
                is_active=True,
            )
            for name, supplier in zip(self.plan.warehouses, suppliers, strict=True)
        ]
        return [MAIN, *made]

    def _goods(self, chance: Random, places: Sequence[int]) -> None:
        opened = self.now - timedelta(days=DAYS + 30)
        cause = Cause(opened, self.shop.user.email, f"Initial variation stock on {opened.date()}")
        categories: dict[str, int] = {}
        for goods in self.plan.goods:
            if goods.category not in categories:
                root = ROOTS[goods.category]
                categories[goods.category] = add_category(self.db, self.shop.id, goods.category, root, opened)
            draft = _product(goods, categories[goods.category], self.shop.user.id, chance, places)
            add_product(self.db, self.shop.id, draft, cause)

    def _accounts(self) -> list[int]:
        made = [
            NewAccount("bca", f"70{self.shop.id}0112233", self.plan.bank_holder, "Ciputat"),
            NewAccount("mandiri", f"90{self.shop.id}0044556677", self.plan.bank_holder, "Jakarta Pusat"),
            NewAccount("xendit", f"{self.shop.id:08}", self.plan.name, ""),
        ]
        return [add_bank_account(self.db, self.shop.id, account) for account in made]

    def _customers(self, chance: Random, regions: Sequence[int]) -> list[int]:
        friends = add_customer_category(
            self.db, self.shop.id, "Teman", discount_access=True, wholesale_access=False
        )
        change_customer_category(self.db, self.shop.id, friends, active=True)
        made = []
        for number in range(self.plan.customers):
            since = self.now - timedelta(days=DAYS + 5, hours=number)
            made.append(
                add_customer(
                    self.db,
                    self.shop.id,
                    since,
                    name=_NAMES.get(number) or f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}",
                    phone=f"0812{self.shop.id}{chance.randrange(10**7):07}",
                    region_id=chance.choice(regions),
                    address=f"{chance.choice(STREETS)} {chance.randint(1, 120)}",
                    category_code=_CATEGORIES[number % len(_CATEGORIES)],
                    is_active="Y",
                )
            )
        return made

    def _first_order(self, means: _Means) -> None:
        """Make the order of the examples: two pieces of the first variation, an instalment paid."""
        at = self.now - timedelta(days=DAYS)
        shelf = next(row for row in means.shelves if row["warehouse_id"] != MAIN)
        draft = Draft(
            sender_id=means.people[0],
            receiver_id=means.people[8],
            supplier_id=means.suppliers[0],
            is_print=False,
            lines=[Wish("products.0", shelf["variation_id"], 2, "S", shelf["warehouse_id"])],
            shipping=Shipping(1, 10000, "JNE"),
            payment=Payment("INSTALLMENT", at.date().isoformat(), means.accounts[0], 20000),
            platform="WEB",
            day=at.date().isoformat(),
            note="Tolong kirim sebelum Jumat",
            order_source_id=means.sources[0],
        )
        orders.create_order(self.db, self.shop, draft, at)

    def _order(self, chance: Random, number: int, means: _Means) -> None:
        age = timedelta(days=DAYS * (1 - (number + 1) / self.plan.orders))
        at = self.now - age - timedelta(minutes=chance.randrange(1, 600))
        sender = chance.choice(means.people)
        courier = chance.choice(COURIERS)
        rate = chance.randrange(courier.lowest, courier.highest + 1, 500) if courier.highest else 0
        draft = Draft(
            sender_id=sender,
            receiver_id=chance.choice(means.people) if chance.random() < 0.2 else sender,  # noqa: PLR2004
            supplier_id=chance.choice(means.suppliers),
            is_print=chance.random() < 0.5,  # noqa: PLR2004
            lines=_lines(chance, means.shelves),
            shipping=Shipping(courier.expedition_id, rate, courier.name),
            payment=Payment("UNPAID"),
            platform=chance.choice(("MOBILE", "WEB")),
            day=at.date().isoformat(),
            note=chance.choice(NOTES),
            order_source_id=chance.choice(means.sources),
            costs=[Cost("Asuransi", "INSURANCE", "NOMINAL", nominal=2500)] if number % 9 == 0 else None,
        )
        order = orders.create_order(self.db, self.shop, draft, at)
        self._go_on(chance, number, order, means.accounts, at)

    def _go_on(self, chance: Random, number: int, order: Row, accounts: Sequence[int], at: datetime) -> None:
        """Pay, send, deliver or cancel an order, the older the further."""
        paid_at = at + timedelta(hours=3)
        if number % 23 == 11:  # noqa: PLR2004
            orders.cancel_order(self.db, self.shop, order["id"], paid_at)
            return
        if number % 10 == 4:  # noqa: PLR2004
            if number % 20 == 4:  # noqa: PLR2004
                half = Payment("INSTALLMENT", paid_at.date().isoformat(), accounts[0], order["total"] // 2)
                payments.pay(self.db, self.shop, order, half, paid_at)
            return
        account = chance.choice(accounts)
        payments.pay(self.db, self.shop, order, Payment("PAID", paid_at.date().isoformat(), account), paid_at)
        sent_at = at + timedelta(days=1)
        if sent_at > self.now or number % 12 == 7:  # noqa: PLR2004
            return
        awb = f"JP{self.shop.id:02}{8507716 + number:08}"
        order = orders.add_awb_number(self.db, self.shop, order["id"], awb, sent_at)
        if at + _ARRIVED_AFTER < self.now:
            update_row(self.db, order, {"progress": "DELIVERED", "pickup": 2})


def _lines(chance: Random, shelves: Sequence[Row]) -> list[Wish]:
    """Return one to three lines, each of another variation."""
    chosen = {
        row["variation_id"]: row["warehouse_id"] for row in chance.sample(shelves, chance.randint(1, 3))
    }
    return [
        Wish(f"products.{position}", variation, chance.randint(1, 3), "S", warehouse)
        for position, (variation, warehouse) in enumerate(chosen.items())
    ]


def _product(
    goods: Goods, category_id: int, user_id: int, chance: Random, places: Sequence[int]
) -> ProductDraft:
    """Return a product with a variation for each colour and size, and stock in every warehouse."""
    letters = "".join(word[0] for word in goods.name.split())
    kinds = [
        (kind, {place: chance.randint(20, 80) for place in places})
        for kind in product(goods.colors, goods.sizes)
    ]
    variations = [
        VariationDraft(
            sku=f"{letters}-{category_id}{number:02}".upper(),
            weight=goods.grams,
            price_buy=_rounded(goods.price * 0.6),
            price=goods.price,
            price_reseller=_rounded(goods.price * 0.85),
            price1=_rounded(goods.price * 0.95),
            price2=_rounded(goods.price * 0.92),
            price3=_rounded(goods.price * 0.9),
            size=size,
            color=color,
            in_stock="Y",
            quantity=sum(shelves.values()),
            places=shelves,
        )
        for number, ((color, size), shelves) in enumerate(kinds)
    ]
    wholesale = len(variations) > 4  # noqa: PLR2004  # staple goods
    return ProductDraft(
        name=goods.name,
        product_type="S",
        category_id=category_id,
        description=f"{goods.name}, siap kirim.",
        user_id=user_id,
        discount=goods.discount,
        weight=goods.grams,
        wholesale_status="Y" if wholesale else "N",
        bands=[Band(12, 47, _rounded(goods.price * 0.88)), Band(48, 999, _rounded(goods.price * 0.8))]
        if wholesale
        else [],
        by_warehouse=True,
        publish_status="Y",
        show_stock="Y",
        has_variation="Y" if len(variations) > 1 else "N",
        variations=variations,
    )


def _rounded(amount: float) -> int:
    """Round a price to 500 rupiah."""
    return round(amount / 500) * 500
