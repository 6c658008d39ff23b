"""Models that are printed show no person."""

import importlib
import json
import re
from typing import Any

import pytest

from generator.editions import ROOT
from lapak_api.smartseller.models import Customer, Order, OrderDetail, OrderProduct, Supplier
from tests.client.secrecy.answers import body
from tests.client.secrecy.canaries import PERSONAL, seen_in
from tests.client.secrecy.watch import Watch, report


@pytest.mark.parametrize("kind", [Customer, Order, OrderDetail, Supplier])
def test_nothing_is_seen_of_models(watch: Watch, kind: Any) -> None:
    source = body() | {
        "customer": PERSONAL,
        "receiver": PERSONAL,
        "products": [PERSONAL | {"name": "Bandana"}],
    }

    watch.see("model", kind.from_dict(source))

    assert watch.hits() == [], report(watch.hits())


PEOPLE = [
    "AdminRevenue",
    "BestCustomer",
    "Customer",
    "CustomerCreate",
    "CustomerPrivorActivation",
    "CustomerReference",
    "CustomerUpdate",
    "OrderOrigin",
    "OrderPerson",
    "OrderUser",
    "ReportAdminShare",
    "ShipmentDropshipper",
    "ShipmentReceiver",
    "ShipmentSupplier",
    "ShopSupplier",
    "StockAuthor",
    "Supplier",
    "SupplierCreate",
    "SupplierReference",
    "SupplierUpdate",
    "UnconfirmedOrderCustomer",
    "UnconfirmedOrderDropshipper",
    "UnconfirmedOrderReceiver",
    "User",
    "XenditAccount",
]
PLACES = {"name", "district", "city", "province", "location"}
"""Fields that things have too: a product has a name, a list of regions has cities."""


@pytest.mark.parametrize("edition", ["smartseller", "ngorder", "sirclo"])
def test_every_personal_field_of_every_model_is_hidden(edition: str) -> None:
    """Whatever a field of a person is called: its value is in the model, and not in what is shown of it."""
    models = importlib.import_module(f"lapak_api.{edition}.models")
    seen, looked_at = [], 0
    for name in models.__all__:
        kind = getattr(models, name)
        if hasattr(kind, "from_dict"):
            looked_at += 1
            shown = repr(kind.from_dict(PERSONAL | {"people": [PERSONAL]}))
            hidden = {hit.name.partition(":")[2] for hit in seen_in(shown)}
            seen += [(name, field) for field in hidden - (set() if name in PEOPLE else PLACES)]

    assert seen == []
    assert looked_at >= 9


def test_a_thing_keeps_its_name() -> None:
    assert "Bandana Batik" in repr(OrderProduct.from_dict({"name": "Bandana Batik", "price": 22000}))


SHOP = {"Toko Kirana", "Ciputat, Kota Tangerang Selatan"}
"""The seller himself and where his warehouse is: a courier of his own is called after him."""
HOLDERS = (
    r"(?:sender|receiver|customer|delivery|holder|consignees|account|supplier|dropshipper)_name|reseller|user"
    r"|\w*(?:phone|phone_number|email|address|address_2|account_number|bank_number|awb|awb_number|va_no|token|password)|pin"
)
"""Fields that name a person, or say how to reach one, in the specifications."""


def example(schemas: dict[str, Any], schema: dict[str, Any], depth: int = 8) -> Any:
    """Return the example of a schema, put together from those of its properties."""
    if depth == 0:
        return None
    if "$ref" in schema:
        return example(schemas, schemas[schema["$ref"].rpartition("/")[2]], depth - 1)
    if "examples" in schema:
        return schema["examples"][0]
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema:
            return example(schemas, schema[key][0], depth - 1)
    if "properties" in schema:
        return {name: example(schemas, made, depth - 1) for name, made in schema["properties"].items()}
    return [example(schemas, schema["items"], depth - 1)] if "items" in schema else None


@pytest.mark.parametrize(("edition", "named"), [("smartseller", 25), ("ngorder", 25), ("sirclo", 4)])
def test_nobody_in_the_examples_of_the_specification_is_shown(edition: str, named: int) -> None:
    """The examples know where names stand that no field is called after: in a notification, for one."""
    document = json.loads((ROOT / f"generated/openapi/{edition}.3.1.json").read_text())
    schemas = document["components"]["schemas"]
    fields = [pair for made in schemas.values() for pair in made.get("properties", {}).items()]
    told = [example(schemas, made) for name, made in fields if re.fullmatch(HOLDERS, name)]
    people = {text for text in told if isinstance(text, str) and len(text) > len("Dewi")} - SHOP
    models = importlib.import_module(f"lapak_api.{edition}.models")
    shown = {
        name: repr(getattr(models, name).from_dict(found))
        for name, schema in schemas.items()
        if name in models.__all__ and isinstance(found := example(schemas, schema), dict)
    }

    seen = [(name, text) for name, written in shown.items() for text in people if text in written]

    assert seen == []
    assert len(people) >= named
    assert len(shown) > named


@pytest.mark.parametrize(
    ("kind", "source", "shown"),
    [
        ("OrderAwb", {"number": "JP2611140021"}, "OrderAwb(number='***')"),
        (
            "ShipmentInvoice",
            {"invoice_number": "INV/26/0007"},
            "ShipmentInvoice(invoice_number='INV/26/0007')",
        ),
        (
            "ExpeditionTracking",
            {"rate_name": "REG", "status": "DELIVERED"},
            "rate_name='REG', status='DELIVERED'",
        ),
        ("ExpeditionTrackingEvent", {"desc": "Diterima oleh SITI"}, "ExpeditionTrackingEvent(desc='***')"),
        ("BankAccountCreate", {"corporate_id": "KIRANA01"}, "BankAccountCreate(corporate_id='***')"),
        ("VariationHistoryEntry", {"user": "Kirana"}, "VariationHistoryEntry(user='***')"),
    ],
)
def test_what_a_field_holds_decides(kind: str, source: dict[str, Any], shown: str) -> None:
    models = importlib.import_module("lapak_api.smartseller.models")

    assert shown in repr(getattr(models, kind).from_dict(source))
