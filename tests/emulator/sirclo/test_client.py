"""The life of orders, as a caller of `lapak.Sirclo` sees it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from lapak import AuthenticationFailed, BadRequest, MaybeApplied, NotFound, Sirclo
from lapak.emulator.app import Emulator
from lapak.emulator.clock import WIB
from lapak.emulator.transport import sync_transport
from lapak_api.sirclo.models import Order, OrderCreate, OrderLineCreate, OrderUpdate
from tests.emulator.sirclo.wire import SECRET

NOT_YET = datetime(1, 1, 1, tzinfo=UTC)
DAY = datetime(2026, 11, 3, tzinfo=WIB)
TOMORROW = DAY + timedelta(days=1)


def client_of(emulator: Emulator, key: str, *, retries: int = 2) -> Sirclo:
    transport = sync_transport(emulator)
    url = "http://lapak.test/sirclo/v1"
    return Sirclo(key, SECRET, base_url=url, transport=transport, retries=retries)


@pytest.fixture
def api(emulator: Emulator) -> Iterator[Sirclo]:
    with client_of(emulator, "demo-toko-a") as client:
        yield client


def order(reference: str, sku: str, pieces: int) -> OrderCreate:
    return OrderCreate(
        remote_order_id=reference,
        remote_order_status="pending",
        shipment_reference="",
        accepted_at=NOT_YET,
        packed_at=NOT_YET,
        completed_at=NOT_YET,
        order_date=datetime(2026, 11, 3, 9, 14, 5, tzinfo=WIB),
        delivery_name="Sari Wulandari",
        total=258000,
        line_items=[OrderLineCreate(product_code=sku, order_quantity=pieces)],
    )


def orders_of(api: Sirclo) -> list[Order]:
    return api.orders.list(start=DAY, end=TOMORROW).orders


def available(api: Sirclo, sku: str) -> str:
    rows = api.stocks.list(start=DAY - timedelta(days=365), end=TOMORROW)
    return next(row.available for row in rows if row.sku == sku)


def test_an_order_goes_from_the_channel_to_the_buyer(emulator: Emulator, api: Sirclo) -> None:
    made = api.orders.create([order("TKM-1", "BTK-PARANG-M", 2)])[0]
    assert (made.order_status, made.accepted_at, made.total) == ("", NOT_YET, 258000)
    assert available(api, "BTK-PARANG-M") == "48"

    for status in ("accepted", "packed", "shipped", "completed"):
        emulator.clock.advance(timedelta(hours=1))
        changed = api.orders.update([OrderUpdate(id=made.id, status=status)])
        assert [(row.id, row.status) for row in changed] == [(made.id, status)]

    (listed,) = orders_of(api)
    assert listed.order_status == "completed"
    assert listed.completed_at == made.created_at + timedelta(hours=4)
    assert listed.order_date == datetime(2026, 11, 3, 2, 14, 5, tzinfo=UTC)
    assert listed.line_items is not None
    assert [(line.product_code, line.order_quantity) for line in listed.line_items] == [("BTK-PARANG-M", 2)]
    assert available(api, "BTK-PARANG-M") == "48"


def test_a_cancelled_order_returns_its_stock(api: Sirclo) -> None:
    made = api.orders.create([order("TKM-1", "BTK-LASEM", 3)])[0]
    assert available(api, "BTK-LASEM") == "0"

    api.orders.update([OrderUpdate(id=made.id, status="cancelled")])

    assert available(api, "BTK-LASEM") == "3"


def test_an_order_whose_answer_was_lost_can_be_sent_again(emulator: Emulator, api: Sirclo) -> None:
    """The reference of the caller makes repeating safe; the client still leaves it to the caller."""
    emulator.faults.add(operation="orders_create", nth=1, effect="after", drop=True)
    sent = [order("TKM-1", "BTK-LASEM", 3)]

    with pytest.raises(MaybeApplied):
        api.orders.create(sent)
    again = api.orders.create(sent)

    assert orders_of(api) == again
    assert available(api, "BTK-LASEM") == "0"


def test_too_large_an_order_is_refused_with_the_place(api: Sirclo) -> None:
    with pytest.raises(BadRequest) as refused:
        api.orders.create([order("TKM-1", "BTK-PARANG-M", 1), order("TKM-2", "BTK-LASEM", 4)])

    assert refused.value.message.startswith("1.line_items.0.order_quantity: ")
    assert refused.value.request_id == refused.value.body["reference"]
    assert orders_of(api) == []


def test_shops_do_not_see_each_other(emulator: Emulator, api: Sirclo) -> None:
    made = api.orders.create([order("TKM-1", "BTK-PARANG-M", 2)])[0]

    with client_of(emulator, "demo-toko-b") as other:
        assert orders_of(other) == []
        with pytest.raises(NotFound):
            other.orders.update([OrderUpdate(id=made.id, status="cancelled")])

    assert orders_of(api) == [made]


def test_a_wrong_key_is_told_apart(emulator: Emulator) -> None:
    with client_of(emulator, "demo-toko-c") as nobody, pytest.raises(AuthenticationFailed):
        orders_of(nobody)
