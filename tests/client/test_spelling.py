"""Names whose spelling is uncertain go out the way the caller decides: both ways, unless told otherwise."""

import json
from typing import Any, get_args

import httpx
import pytest

from generator.editions import ROOT
from lapak.client.clock import Deadline, Timeouts
from lapak.client.encoding import body_parts
from lapak.client.operation import Alias, Operation
from lapak.client.options import Options
from lapak.client.requests import Arguments, Requests, Target
from lapak.client.spelling import WireSpelling, spelled, spelled_pairs
from lapak.client.unset import UNSET
from lapak_api.smartseller.models import SupplierCreate, SupplierUpdate
from tests.client.wire import FakeTime, Server, created


def alias(place: str, curated: str, documented: str) -> Alias:
    return Alias(place, curated, documented, "inferred", "orders-001")


ADDRESS = alias("body", "address", "addess")
QTY = alias("body", "products[].qty", "products[].quantity")
NOTE = alias("body", "receiver.note", "receiver.notes")
PRODUCTS = alias("body", "products", "product")
STREET = "Jalan Aria Putra 18, Ciputat"


def operation(*aliases: Alias, send: Any = "json") -> Operation[Any]:
    return Operation(
        "orders_create", "POST", "/order", read=lambda payload: payload, send=send, aliases=aliases
    )


@pytest.mark.parametrize(
    ("spelling", "sent"),
    [
        ("both", {"name": "Gudang", "address": STREET, "addess": STREET}),
        ("curated", {"name": "Gudang", "address": STREET}),
        ("documented", {"name": "Gudang", "addess": STREET}),
    ],
)
def test_a_name_is_sent_as_the_option_says(spelling: WireSpelling, sent: dict[str, Any]) -> None:
    assert spelled({"name": "Gudang", "address": STREET}, (ADDRESS,), spelling) == sent


@pytest.mark.parametrize(
    ("spelling", "sent"),
    [
        ("both", {"address": STREET, "addess": "Kios 4"}),
        ("curated", {"address": STREET, "addess": "Kios 4"}),
        ("documented", {"addess": "Kios 4"}),
    ],
)
def test_a_printed_name_that_the_caller_gave_is_never_overwritten(
    spelling: WireSpelling, sent: dict[str, Any]
) -> None:
    assert spelled({"address": STREET, "addess": "Kios 4"}, (ADDRESS,), spelling) == sent


@pytest.mark.parametrize(
    ("spelling", "sent"),
    [
        ("both", {"addess": STREET, "address": STREET}),
        ("curated", {"addess": STREET}),
        ("documented", {"addess": STREET}),
    ],
)
def test_a_mapping_copied_from_the_documentation_goes_out_both_ways_too(
    spelling: WireSpelling, sent: dict[str, Any]
) -> None:
    assert spelled({"addess": STREET}, (ADDRESS,), spelling) == sent


@pytest.mark.parametrize("spelling", get_args(WireSpelling))
@pytest.mark.parametrize(
    "body",
    [{"name": "Gudang"}, {}, [], "address", None, {"products": None}, {"products": ["qty"]}, {"receiver": 5}],
)
def test_where_there_is_no_value_nothing_is_added(spelling: WireSpelling, body: Any) -> None:
    before = json.dumps(body)

    assert (
        json.dumps(
            spelled(
                body,
                (
                    ADDRESS,
                    QTY,
                    NOTE,
                ),
                spelling,
            )
        )
        == before
    )


def test_null_is_a_value() -> None:
    assert spelled({"address": None}, (ADDRESS,), "both") == {"address": None, "addess": None}


def test_names_are_found_in_lists_and_parts() -> None:
    body = {"products": [{"qty": 2}, {"id": 1}, {"qty": 3, "quantity": 4}], "receiver": {"note": "pagi"}}

    assert spelled(
        body,
        (
            QTY,
            NOTE,
        ),
        "both",
    ) == {
        "products": [{"qty": 2, "quantity": 2}, {"id": 1}, {"qty": 3, "quantity": 4}],
        "receiver": {"note": "pagi", "notes": "pagi"},
    }


def test_names_are_found_in_a_body_that_is_a_list() -> None:
    quantity = alias("body", "[].qty", "[].quantity")

    assert spelled([{"qty": 2}], (quantity,), "documented") == [{"quantity": 2}]


def test_a_part_whose_own_name_is_uncertain_has_its_names_spelt_too() -> None:
    assert spelled({"products": [{"qty": 2}]}, (PRODUCTS, QTY), "documented") == {
        "product": [{"quantity": 2}]
    }
    assert spelled({"products": [{"qty": 2}]}, (PRODUCTS, QTY), "both") == {
        "products": [{"qty": 2, "quantity": 2}],
        "product": [{"qty": 2, "quantity": 2}],
    }


@pytest.mark.parametrize(
    ("spelling", "sent"),
    [
        ("both", [("qty", "1"), ("qty", "2"), ("page", "1"), ("quantity", "1"), ("quantity", "2")]),
        ("curated", [("qty", "1"), ("qty", "2"), ("page", "1")]),
        ("documented", [("page", "1"), ("quantity", "1"), ("quantity", "2")]),
    ],
)
def test_parameters_are_spelt_likewise(spelling: WireSpelling, sent: list[tuple[str, str]]) -> None:
    pairs = [("qty", "1"), ("qty", "2"), ("page", "1")]

    assert spelled_pairs(pairs, (alias("query", "qty", "quantity"),), spelling, place="query") == sent
    assert spelled_pairs(pairs, (alias("header", "qty", "quantity"),), spelling, place="query") == pairs


def test_a_parameter_that_is_given_by_its_printed_name_is_not_overwritten() -> None:
    pairs = [("quantity", "5"), ("qty", "1")]

    assert spelled_pairs(pairs, (alias("query", "qty", "quantity"),), "both", place="query") == pairs


def test_query_headers_and_body_of_a_request_are_spelt() -> None:
    made = operation(ADDRESS, alias("query", "day", "date"), alias("header", "X-Shop", "X-Toko"))
    requests = Requests(
        Target(httpx.URL("https://toko.example"), (), ()), Options(wire_spelling="documented"), {}
    )
    arguments = Arguments(
        query={"day": "2026-11-22", "page": None}, headers={"X-Shop": 7}, body={"address": STREET}
    )

    request = requests.make(made, arguments, Timeouts(Deadline(5, FakeTime().clock())))

    assert (request.url.query, request.headers["X-Toko"]) == (b"date=2026-11-22", "7")
    assert "X-Shop" not in request.headers
    assert json.loads(request.content) == {"addess": STREET}


def test_forms_are_spelt() -> None:
    assert body_parts(operation(ADDRESS, send="form"), {"address": STREET}) == {
        "data": {"address": STREET, "addess": STREET}
    }


def test_what_the_caller_handed_over_stays_as_it_was() -> None:
    given = {"products": [{"qty": 2}]}

    body_parts(operation(QTY, PRODUCTS), given, "documented")

    assert given == {"products": [{"qty": 2}]}


def supplier() -> SupplierCreate:
    return SupplierCreate(
        name="Gudang Konveksi", district_id=3636, address=STREET, phone="081210203040", description="Jahitan"
    )


def test_a_client_sends_both_spellings_unless_told_otherwise() -> None:
    server = Server(created())

    with server.shop() as api:
        api.suppliers.create(supplier())
        api.suppliers.update(SupplierUpdate(supplier_id=7, address=STREET))
        api.suppliers.update(SupplierUpdate(supplier_id=7, address=UNSET, phone="0812"))

    assert [json.loads(request.content) for request in server.requests] == [
        supplier().to_dict() | {"addess": STREET},
        {"supplier_id": 7, "address": STREET, "addess": STREET},
        {"supplier_id": 7, "phone": "0812"},
    ]


@pytest.mark.parametrize(
    ("spelling", "names"),
    [("both", {"address", "addess"}), ("curated", {"address"}), ("documented", {"addess"})],
)
def test_a_client_is_told_the_spelling_when_it_is_made_or_copied(
    spelling: WireSpelling, names: set[str]
) -> None:
    server = Server(created())

    server.shop(wire_spelling=spelling).suppliers.create(supplier())
    server.shop(wire_spelling="curated").with_options(wire_spelling=spelling).suppliers.create(supplier())

    for request in server.requests:
        assert {"address", "addess"} & json.loads(request.content).keys() == names


@pytest.mark.parametrize("confidence", ["stated", "observed"])
def test_a_certain_repair_is_not_doubled(confidence: str) -> None:
    certain = Alias("body", "address", "addess", confidence, "suppliers-002")

    assert spelled({"address": STREET}, (certain,), "both") == {"address": STREET}
    assert spelled({"address": STREET}, (certain,), "documented") == {"address": STREET}


def test_a_repair_that_an_example_shows_is_doubled() -> None:
    shown = Alias("body", "wholesales", "wholesale", "example", "products-007")

    assert spelled({"wholesales": []}, (shown,), "both") == {"wholesales": [], "wholesale": []}


def test_the_name_of_a_part_of_an_address_is_never_sent() -> None:
    place = alias("path", "supplier_id", "id")

    assert spelled({"supplier_id": 7}, (place,), "both") == {"supplier_id": 7}


@pytest.mark.parametrize("edition", ["smartseller", "ngorder", "sirclo"])
def test_the_generated_operations_have_the_names_of_the_table(edition: str) -> None:
    generated = ROOT / "generated"
    table = json.loads((generated / "openapi" / f"{edition}.aliases.json").read_text())
    expected = {
        (operation, row["in"], row["curated"], row["documented"], row["confidence"], row["erratum"])
        for row in table
        for operation in row["operations"]
    }

    found: set[tuple[str, ...]] = set()
    for path in (generated / "python" / "lapak_api" / edition / "api").glob("*/[!_]*.py"):
        if "aliases=(" in path.read_text():
            module = __import__(
                f"lapak_api.{edition}.api.{path.parent.name}.{path.stem}", fromlist=["OPERATION"]
            )
            found |= {(path.stem, *row) for row in module.OPERATION.aliases}

    assert found == expected
