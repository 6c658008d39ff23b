"""How type checkers see a program of a user. Nothing here runs: `make types` reads it.

A type that changes fails `assert_type`; a mistake that is no longer noticed makes its comment superfluous,
which mypy refuses as well.
"""

from collections.abc import AsyncIterator, Iterator
from datetime import date
from typing import Any, assert_type

import httpx

from lapak import AsyncSmartSeller, MaybeApplied, Ngorder, Reconciliation, Response, Sirclo, SmartSeller
from lapak_api.smartseller.models import (
    Order,
    OrderCreate,
    OrderPage,
    OrderPaymentStatus,
    OrderResult,
    SupplierCreate,
)


def answers(api: SmartSeller) -> None:
    assert_type(api.with_options(timeout=3), SmartSeller)
    assert_type(api.orders.list(payment_status="PAID", start_date="2026-11-01"), OrderPage)
    assert_type(api.orders.list(payment_status=OrderPaymentStatus.PAID, end_date=date.min), OrderPage)
    assert_type(api.orders.list().data, list[Order])
    assert_type(api.orders.list().data[0].total_amount, int)
    assert_type(api.orders.with_response.list().parsed, OrderPage)
    assert_type(api.orders.iter_all(), Iterator[Order])
    assert_type(api.orders.iter_pages(), Iterator[OrderPage])
    assert_type(api.request("GET", "/voucher"), Response[Any])
    with api as opened:
        assert_type(opened, SmartSeller)
    try:
        assert_type(api.orders.create({"source": "WEB"}), OrderResult)
    except MaybeApplied as lost:
        assert_type(lost.reconcile(), Reconciliation)


async def asynchronous_answers(api: AsyncSmartSeller) -> None:
    assert_type(await api.orders.list(), OrderPage)
    assert_type(await api.orders.with_response.list(), Response[OrderPage])
    assert_type(api.orders.iter_all(), AsyncIterator[Order])
    async with api as opened:
        assert_type(opened, AsyncSmartSeller)


def mistakes(api: SmartSeller, supplier: SupplierCreate) -> None:
    SmartSeller(timeout="3")  # type: ignore[arg-type]
    SmartSeller(transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]
    Ngorder(wire_spelling="printed")  # type: ignore[arg-type]
    Sirclo("kunci", "rahasia", language="id")  # type: ignore[call-arg]
    with AsyncSmartSeller():  # type: ignore[attr-defined]
        pass
    api.order  # type: ignore[attr-defined] # noqa: B018
    api.orders.list("PAID")  # type: ignore[call-arg]
    api.orders.list(payment_statuss="PAID")  # type: ignore[call-arg]
    api.orders.list(start_date=5)  # type: ignore[arg-type]
    api.orders.list(per_page="10")  # type: ignore[arg-type]
    api.orders.list().data[0].totl_amount  # type: ignore[attr-defined] # noqa: B018
    api.orders.with_response.list().data  # type: ignore[attr-defined] # noqa: B018
    api.orders.create()  # type: ignore[call-arg]
    api.orders.create(supplier)  # type: ignore[arg-type]
    api.orders.cancel({"id": 1}, retries="2")  # type: ignore[arg-type]
    api.request("GET", "/voucher", effect="delete")  # type: ignore[arg-type]
    OrderCreate(note="Titip satpam")  # type: ignore[call-arg]


async def asynchronous_mistakes(api: AsyncSmartSeller) -> None:
    api.orders.list().data  # type: ignore[attr-defined] # noqa: B018
    for _ in api.orders.iter_all():  # type: ignore[attr-defined]
        pass
