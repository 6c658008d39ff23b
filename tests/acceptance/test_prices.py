"""What orders cost: the category of the customer, wholesale bands, discounts, costs, the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.acceptance.kirana import (
    BERGO,
    DEWI,
    FRIEND,
    RESELLER,
    SITI,
    VOAL,
    fill_up,
    line,
    listed,
    order,
    place,
    refused,
    seen,
)

if TYPE_CHECKING:
    from lapak import SmartSeller

UNIT_PRICES = {
    (SITI, VOAL, 1): 45_000,
    (SITI, VOAL, 11): 45_000,
    (SITI, VOAL, 12): 39_500,
    (SITI, VOAL, 47): 39_500,
    (SITI, VOAL, 48): 36_000,
    (RESELLER, VOAL, 1): 38_000,
    (RESELLER, VOAL, 12): 38_000,
    (DEWI, VOAL, 1): 38_000,
    (FRIEND, VOAL, 1): 43_000,
    (SITI, BERGO, 1): 36_000,
    (RESELLER, BERGO, 1): 30_500,
    (FRIEND, BERGO, 1): 34_000,
}
"""Customer, variation and pieces, and what one piece costs then."""


def test_the_category_the_quantity_and_the_discount_make_the_price(shop: SmartSeller) -> None:
    fill_up(shop, 200)

    charged = {}
    for customer, variation, qty in UNIT_PRICES:
        row = seen(shop, place(shop, line(variation, qty), customer_sender_id=customer))
        charged[customer, variation, qty] = row.products[0].price
        assert row.total_amount == row.products[0].price * qty + 10_000

    assert charged == UNIT_PRICES


def test_a_category_without_rights_pays_its_own_price_only(shop: SmartSeller) -> None:
    shop.customer_categories.create({"category_name": "Grosir Luar Kota"})
    code = {row.category_name: row.code for row in shop.customer_categories.list().data}["Grosir Luar Kota"]
    new = {"name": "Rina Kusuma", "phone": "081210203077", "district_id": 3636, "address": "Jalan Melati 3"}
    customer = shop.customers.create(new | {"category": code, "is_active": "Y"}).data.customer_id

    rows = [
        seen(shop, place(shop, line(*goods), customer_sender_id=customer))
        for goods in ((VOAL, 12), (BERGO, 1))
    ]

    assert code == "2"
    assert [row.products[0].price for row in rows] == [41_500, 35_000]


def test_prices_are_told_before_the_order(shop: SmartSeller) -> None:
    told = [
        shop.orders.get_wholesale_price(variation_id=VOAL, qty=qty).data.price for qty in (1, 11, 12, 48, 999)
    ]
    rights = {code: shop.orders.get_price_access(code).data for code in ("N", "Y", "D", "1")}

    assert told == [45_000, 45_000, 39_500, 36_000, 36_000]
    assert {code: (found.wholesale_access, found.discount_access) for code, found in rights.items()} == {
        "N": (True, True),
        "Y": (False, True),
        "D": (False, True),
        "1": (False, True),
    }


def test_discounts_of_lines_and_costs_of_the_order_add_up(shop: SmartSeller) -> None:
    made = place(
        shop,
        line(VOAL, 2, type="PERCENTAGE", percentage=10),  # 81 000
        line(BERGO, 3, type="NOMINAL", nominal=8_001),  # 99 999
        expedition={
            "id": 1,
            "rate": 18_000,
            "name": "JNE REG",
            "auto_pickup": False,
            "discount_promo": 3_000,
        },
        order_cost=[
            {"name": "Asuransi", "category": "INSURANCE", "type": "NOMINAL", "nominal": 2_500},
            # 5 percent of 180 999 is 9 049.95
            {"name": "Kotak kado", "category": "OTHER COST", "type": "PERCENTAGE", "percentage": 5},
            {"name": "Pelanggan setia", "category": "DISCOUNT", "type": "NOMINAL", "nominal": 10_000},
        ],
    )

    row = seen(shop, made)
    detail = next(found for found in shop.orders.list_details().data if found.order_id == made)

    assert row.total_amount == 81_000 + 99_999 + 15_000 + 2_500 + 9_050 - 10_000
    assert row.other_cost_amount == 11_550
    assert detail.total_amount == row.total_amount
    assert (detail.order_cost_amount, detail.discount_amount) == (11_550, 10_000)
    assert [(cost.description, cost.nominal) for cost in detail.order_cost] == [
        ("Asuransi", 2_500),
        ("Kotak kado", 9_050),
        ("Pelanggan setia", 10_000),
    ]


def test_a_promotion_replaces_the_discount_of_the_product(shop: SmartSeller) -> None:
    row = seen(shop, place(shop, line(BERGO, 2, discount_promo=5_000)))

    assert row.products[0].price == 33_000
    assert row.total_amount == 76_000


def test_a_discount_cannot_make_the_total_negative(shop: SmartSeller) -> None:
    gift = {"name": "Hadiah", "category": "DISCOUNT", "type": "NOMINAL", "nominal": 100_001}

    assert refused(lambda: shop.orders.create(order(order_cost=[gift]))) == (
        "rule:negative-total",
        {"order_cost": ["With this discount it comes to -1; it may not be below 0."]},
    )


def test_changing_an_order_prices_it_anew(shop: SmartSeller) -> None:
    made = place(shop, line(VOAL, 11))
    before = seen(shop, made).total_amount

    shop.orders.update(order(line(VOAL, 12, flag="EDIT")) | {"order_id": made})

    after = listed(shop, made)
    assert after is not None
    assert (before, after.total_amount) == (11 * 45_000 + 10_000, 12 * 39_500 + 10_000)
