from datetime import timedelta

import pytest

from lapak.emulator.app import Emulator
from tests.emulator.sirclo.wire import Shop, order

NOT_SET = "0001-01-01T00:00:00Z"
NOW = "2026-11-03T02:15:40.218305Z"
LATER = "2026-11-03T03:15:40.218305Z"


@pytest.fixture
def an_hour_later(emulator: Emulator) -> None:
    emulator.clock.advance(timedelta(hours=1))


def later(emulator: Emulator) -> None:
    emulator.clock.advance(timedelta(hours=1))


def test_what_is_not_sent_is_empty(toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1")).body[0]

    assert {name for name, value in made.items() if value not in ("", 0, NOT_SET, None)} == {
        "id", "created_at", "updated_at", "order_date", "remote_order_id", "currency_code", "exchange_rate",
        "remote_order_status", "store_id", "store_name",
    }  # fmt: skip
    assert made["order_date"] == made["created_at"] == NOW


def test_an_order_without_lines_has_null(toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1"), order("TKM-2", line_items=[])).body

    assert [row["line_items"] for row in made] == [None, None]


def test_fields_of_the_provider_are_not_taken_from_the_caller(toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1", id=7, store_id=9, created_at="2020-01-01T00:00:00Z", unknown=1)).body[0]

    assert (made["id"], made["store_id"], made["created_at"], made.get("unknown")) == (4127, 4, NOW, None)


def test_times_are_shown_in_utc(toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1", order_date="2026-11-03T09:14:05.50+07:00")).body[0]

    assert made["order_date"] == "2026-11-03T02:14:05.5Z"


def test_the_same_reference_twice_is_one_order(emulator: Emulator, toko_a: Shop) -> None:
    """A caller whose answer was lost may send again (docs 003 have no other way to find out)."""
    sent = order("TKM-1", ("BTK-PARANG-M", 2), order_status="accepted", total=250000)
    first = toko_a.send(sent)
    later(emulator)

    again = toko_a.send(sent)

    assert again == first
    assert toko_a.orders() == first.body
    assert toko_a.stock()["BTK-PARANG-M"] == 48


def test_the_same_reference_twice_in_one_call_is_one_order(toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1", total=1), order("TKM-1", total=2)).body

    assert [(row["id"], row["total"]) for row in made] == [(4127, 1), (4127, 2)]
    assert toko_a.orders() == made[1:]


def test_references_are_compared_to_the_letter(toko_a: Shop) -> None:
    made = toko_a.send(order("tkm-1"), order("TKM-1"), order("TKM-1 ")).body

    assert [row["id"] for row in made] == [4127, 4128, 4129]


def test_equal_orders_with_two_references_are_two_orders(toko_a: Shop) -> None:
    toko_a.send(order("TKM-1", ("BTK-PARANG-M", 2)), order("TKM-2", ("BTK-PARANG-M", 2)))

    assert len(toko_a.orders()) == 2
    assert toko_a.stock()["BTK-PARANG-M"] == 46


def test_the_same_reference_in_another_shop_is_another_order(toko_a: Shop, toko_b: Shop) -> None:
    toko_a.send(order("TKM-1", ("BTK-PARANG-M", 2)))
    toko_b.send(order("TKM-1", ("BTK-PARANG-M", 3)))

    assert [row["store_id"] for row in toko_a.orders()] == [4]
    assert [row["store_id"] for row in toko_b.orders()] == [9]
    assert (toko_a.stock()["BTK-PARANG-M"], toko_b.stock()["BTK-PARANG-M"]) == (48, 4)


def test_a_known_order_takes_what_is_sent_and_keeps_the_rest(emulator: Emulator, toko_a: Shop) -> None:
    sent = order("TKM-1", ("BTK-PARANG-M", 2), delivery_name="Sari", total=250000, order_status="accepted")
    made = toko_a.send(sent).body[0]
    later(emulator)

    changed = toko_a.send(order("TKM-1", airwaybill_number="JP01", remote_order_status="Shipped")).body

    news = {"airwaybill_number": "JP01", "remote_order_status": "Shipped", "updated_at": LATER}
    assert changed == [made | news]
    assert toko_a.orders() == changed


def test_changed_lines_change_the_reservation(toko_a: Shop) -> None:
    toko_a.send(order("TKM-1", ("BTK-PARANG-M", 5), ("BTK-PARANG-L", 1)))

    toko_a.send(order("TKM-1", ("BTK-PARANG-M", 2), ("BTK-LASEM", 3)))

    assert toko_a.stock() == {"BTK-PARANG-M": 48, "BTK-PARANG-L": 31, "BTK-LASEM": 0}


def test_an_empty_status_is_pending_or_no_change(toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1", order_status="")).body[0]
    toko_a.update((made["id"], "accepted"))

    again = toko_a.send(order("TKM-1", order_status="")).body[0]

    assert (made["order_status"], again["order_status"]) == ("", "accepted")


def test_a_time_of_the_caller_is_not_overwritten(toko_a: Shop) -> None:
    toko_a.send(order("TKM-1"))
    own = "2026-11-03T01:00:00Z"

    made = toko_a.send(order("TKM-1", order_status="packed", packed_at=own)).body[0]

    assert (made["accepted_at"], made["packed_at"]) == (NOW, own)


def test_a_status_that_is_passed_is_ignored(toko_a: Shop) -> None:
    sent = order("TKM-1", order_status="pending")
    made = toko_a.send(sent).body[0]
    toko_a.update((made["id"], "packed"))
    before = toko_a.orders()

    assert toko_a.send(sent).body == before
    assert before[0]["order_status"] == "packed"


def test_a_cancelled_order_that_is_sent_again_stays_cancelled(toko_a: Shop) -> None:
    sent = order("TKM-1", ("BTK-LASEM", 3), order_status="accepted")
    made = toko_a.send(sent).body[0]
    toko_a.update((made["id"], "cancelled"))

    again = toko_a.send(sent).body[0]

    assert again["order_status"] == "cancelled"
    assert toko_a.stock()["BTK-LASEM"] == 3


def test_an_order_can_be_cancelled_by_sending_it_again(toko_a: Shop) -> None:
    toko_a.send(order("TKM-1", ("BTK-LASEM", 3)))

    made = toko_a.send(order("TKM-1", order_status="cancelled", cancel_reason="Stok rusak")).body[0]

    assert (made["order_status"], made["cancelled_at"], made["cancel_reason"]) == (
        "cancelled",
        NOW,
        "Stok rusak",
    )
    assert toko_a.stock()["BTK-LASEM"] == 3


def test_a_new_order_has_the_times_of_its_status(toko_a: Shop) -> None:
    own = "2026-11-01T08:00:00Z"

    made = toko_a.send(order("TKM-1", order_status="packed", accepted_at=own)).body[0]

    assert (made["accepted_at"], made["packed_at"], made["completed_at"]) == (own, NOW, NOT_SET)


def test_a_refused_order_stops_the_whole_call(toko_a: Shop) -> None:
    refused = toko_a.send(order("TKM-1", ("BTK-PARANG-M", 2)), order("TKM-2", ("BTK-LASEM", 4)))

    assert (refused.status, refused.reason) == (400, "rule:insufficient-stock")
    assert refused.body["message"] == (
        "1.line_items.0.order_quantity: more than there is of BTK-LASEM: 3 can still be sold"
    )
    assert toko_a.orders() == []
    assert toko_a.stock()["BTK-PARANG-M"] == 50


def test_lines_of_one_sku_are_added_up(toko_a: Shop) -> None:
    refused = toko_a.send(order("TKM-1", ("BTK-PARANG-M", 1), ("BTK-LASEM", 2), ("BTK-LASEM", 2)))

    assert refused.reason == "rule:insufficient-stock"
    assert refused.body["message"].startswith("0.line_items.1.order_quantity: ")


def test_the_last_piece_can_be_sold_once(toko_a: Shop) -> None:
    taken = toko_a.send(order("TKM-1", ("BTK-LASEM", 3)))
    refused = toko_a.send(order("TKM-2", ("BTK-LASEM", 1)))

    assert (taken.status, refused.reason) == (200, "rule:insufficient-stock")
    assert toko_a.stock()["BTK-LASEM"] == 0


def test_unknown_skus_reserve_nothing(toko_a: Shop, toko_b: Shop) -> None:
    made = toko_a.send(order("TKM-1", ("BUKAN-SKU", 2**62), ("BTK-PARANG-M", 1))).body[0]
    toko_b.send(order("TKM-1", ("BTK-LASEM", 1)))

    assert [line["product_code"] for line in made["line_items"]] == ["BUKAN-SKU", "BTK-PARANG-M"]
    assert toko_a.stock() == {"BTK-PARANG-M": 49, "BTK-PARANG-L": 31, "BTK-LASEM": 3}


@pytest.mark.parametrize("pieces", [0, -2])
def test_a_line_wants_at_least_one_piece(toko_a: Shop, pieces: int) -> None:
    refused = toko_a.send(order("TKM-1", ("BTK-PARANG-M", 1), ("BTK-PARANG-L", pieces)))

    assert (refused.status, refused.reason) == (400, "rule:quantity-not-positive")
    assert refused.body["message"] == "0.line_items.1.order_quantity: must be 1 or more"


def test_the_reference_may_not_be_empty(toko_a: Shop) -> None:
    refused = toko_a.send(order("TKM-1"), order(""))

    assert (refused.status, refused.reason) == (400, "rule:reference-empty")
    assert toko_a.orders() == []


def test_nothing_can_be_sent(toko_a: Shop) -> None:
    assert toko_a.send().body == []


def test_the_span_of_the_list_includes_both_ends(toko_a: Shop) -> None:
    toko_a.send(
        order("TKM-3", order_date="2026-11-03T02:00:00.5Z"),
        order("TKM-1", order_date="2026-11-03T09:00:00+07:00"),
        order("TKM-2", order_date="2026-11-03T02:00:00.25Z"),
        order("TKM-4", order_date="2026-11-03T02:00:01Z"),
    )

    def found(start: str, end: str) -> list[str]:
        return [row["remote_order_id"] for row in toko_a.orders(start, end)]

    assert found("2026-11-03T02:00:00Z", "2026-11-03T02:00:00Z") == ["TKM-1"]
    assert found("2026-11-03T09:00:00.2+07:00", "2026-11-03T02:00:00.5Z") == ["TKM-2", "TKM-3"]
    assert found("2026-11-03T02:00:00Z", "2026-11-03T02:00:01Z") == ["TKM-1", "TKM-2", "TKM-3", "TKM-4"]
    assert found("2026-11-03T02:00:01.000001Z", "2026-11-04T00:00:00Z") == []
    assert found("2026-11-04T00:00:00Z", "2026-11-03T00:00:00Z") == []


def test_texts_of_any_script_come_back_as_sent(toko_a: Shop) -> None:
    name = 'Pak "Ujang"; DROP TABLE\'--\r\nꦱꦫꦶ 🛵 \u0000'

    toko_a.send(order("TKM-🛵'", delivery_name=name))

    assert [(row["remote_order_id"], row["delivery_name"]) for row in toko_a.orders()] == [("TKM-🛵'", name)]
