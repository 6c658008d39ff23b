"""One demo shop: its places, goods, accounts and customers, and then its orders."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from lapak.emulator.commerce.bank_accounts import NewAccount, add_bank_account
from lapak.emulator.commerce.catalog import add_product
from lapak.emulator.commerce.customer_categories import add_customer_category, change_customer_category
from lapak.emulator.commerce.customers import add_customer
from lapak.emulator.commerce.order_sources import add_order_source
from lapak.emulator.commerce.product_categories import add_category
from lapak.emulator.commerce.stock import MAIN, Cause
from lapak.emulator.commerce.suppliers import add_supplier
from lapak.emulator.commerce.warehouses import add_warehouse
from lapak.emulator.seed.data import DAYS, FIRST_NAMES, LAST_NAMES, ROOTS, STREETS
from lapak.emulator.seed.goods import product_draft
from lapak.emulator.seed.orders import Means, OrderBook
from lapak.emulator.seed.sirclo import seed_sirclo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from lapak.emulator.seed.data import DemoShop
    from lapak.emulator.store.db import Db
    from lapak.emulator.tenancy import Shop

__all__ = ["furnish"]

_NAMES: Final = {0: "Siti Rahmawati", 8: "Dewi Anggraini"}
_CATEGORIES: Final = ("N",) * 6 + ("Y", "Y", "D", "1")
_CIPUTAT: Final = 3636
_SHELVES: Final = """
    SELECT variation_id, warehouse_id FROM stock WHERE shop_id = :shop ORDER BY variation_id, warehouse_id"""


def furnish(db: Db, shop: Shop, plan: DemoShop, now: datetime) -> None:
    """Open warehouses, put goods on the shelf, let customers in and take 90 days of orders.

    Args:
        db: The store, in a writing transaction.
        shop: The shop, which is open but empty.
        plan: What it sells, to how many and how often.
        now: The time that everything is dated back from.
    """
    _Seeding(db, shop, plan, now).run()


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
        means = Means(
            shelves=self.db.all(_SHELVES, shop=self.shop.id),
            people=self._customers(chance, regions),
            suppliers=suppliers,
            accounts=self._accounts(),
            sources=[add_order_source(self.db, self.shop.id, place, self.plan.name) for place in (1, 3, 5)],
        )
        book = OrderBook(self.db, self.shop, self.now, means, self.plan.orders)
        book.take_first()
        book.take_rest(chance)
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
            draft = product_draft(goods, categories[goods.category], self.shop.user.id, chance, places)
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
