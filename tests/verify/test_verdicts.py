"""What a live API says of errata and of operations that were guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import evolve

from generator.errata import Erratum, Fix
from generator.problems import Place
from generator.verify.verdicts import State, Verdict, together
from tests.verify.altering import Alter, answers, every, is_at, unaltered
from tests.verify.plants import PLANTS, known_as, only_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.verify.conftest import Described, Run

HERE = Place("errata.yaml", 1)
C, R, U = State.CONFIRMED, State.REFUTED, State.UNKNOWN
SCHEMAS = "/components/schemas"


def erratum(operations: str, at: str, **fix: Any) -> Erratum:
    one = Fix(at, HERE, **fix)
    return Erratum(
        "planted-001", HERE, "planted", "omission", "inferred", tuple(operations.split()), (), (one,)
    )


def rows(path: str, **values: Any) -> Alter:
    return answers(path, lambda body: every(body, lambda row: row.update(values)))


def without(path: str, name: str) -> Alter:
    return answers(path, lambda body: every(body, lambda row: row.pop(name)))


REGION, SUPPLIER = "/paths/~1region/get", f"{SCHEMAS}/Supplier"
CASES: dict[str, tuple[Erratum, Alter, State, str]] = {
    "path exists": (
        erratum("regions_list", "/paths/~1region", added=True),
        unaltered,
        C,
        "GET /region answered 200",
    ),
    "path does not exist, the printed one does": (
        erratum("regions_list", "/paths", was="/district", now="/region"),
        only_at("/region", "/district"),
        R,
        "it is at GET /district",
    ),
    "path of a write": (
        erratum("suppliers_update", "/paths/~1supplier~1update", added=True),
        unaltered,
        U,
        "not called without --write suppliers_update (write)",
    ),
    "name of a parameter": (
        erratum("regions_list", f"{REGION}/parameters/keyword/name", was="cari", now="keyword"),
        unaltered,
        C,
        "`keyword` changes what regions_list answers",
    ),
    "name of a parameter is the printed one": (
        erratum("regions_list", f"{REGION}/parameters/keyword/name", was="cari", now="keyword"),
        known_as("/region", "keyword", "cari"),
        R,
        "regions_list takes it as `cari` in the query",
    ),
    "type of a parameter": (
        erratum("regions_list", f"{REGION}/parameters/keyword/schema/type", was="integer", now="string"),
        unaltered,
        C,
        "regions_list accepts a value that is no integer, as `keyword`",
    ),
    "type of a parameter that both forms fit": (
        erratum("regions_list", f"{REGION}/parameters/per_page/schema/type", was="number", now="integer"),
        unaltered,
        U,
        "a value of `per_page` that is no number is not known",
    ),
    "default of a parameter": (
        erratum("regions_list", f"{REGION}/parameters/per_page/schema/default", was=1, now=10),
        unaltered,
        C,
        "without `per_page`, regions_list answers pages of 10 rows",
    ),
    "parameter may be left out": (
        erratum("regions_list", f"{REGION}/parameters/pagination_offset/required", was=True, now=False),
        unaltered,
        C,
        "regions_list answers without `pagination_offset`",
    ),
    "type of a field": (
        erratum("suppliers_list", f"{SUPPLIER}/properties/phone/type", was="number", now="string"),
        unaltered,
        C,
        "as described, ",
    ),
    "type of a field is the printed one": (
        erratum("suppliers_list", f"{SUPPLIER}/properties/phone/type", was="number", now="string"),
        rows("/supplier", phone=8121),
        R,
        "`data[].phone` can be an integer",
    ),
    "type of a field that is always null": (
        erratum("suppliers_list", f"{SUPPLIER}/properties/phone/type", added=True),
        rows("/supplier", phone=None),
        U,
        "only null was seen",
    ),
    "null is seen": (
        erratum("customers_list", f"{SCHEMAS}/Customer/properties/email/nullable", added=True),
        rows("/customer", email=None),
        C,
        "null was seen, ",
    ),
    "null is not seen": (
        erratum("customers_list", f"{SCHEMAS}/Customer/properties/email/nullable", added=True),
        rows("/customer", email="a@example.com"),
        U,
        "no null among ",
    ),
    "field is there": (
        erratum("suppliers_list", f"{SUPPLIER}/properties/shipper_id", added=True),
        unaltered,
        C,
        "`shipper_id` was in ",
    ),
    "field is not there": (
        erratum("suppliers_list", f"{SUPPLIER}/properties/shipper_id", added=True),
        without("/supplier", "shipper_id"),
        R,
        "`data[].shipper_id` can be missing",
    ),
    "field has the printed name": (
        erratum("suppliers_list", f"{SUPPLIER}/properties", was="addess", now="address"),
        answers("/supplier", lambda body: every(body, lambda row: row.update(addess=row.pop("address")))),
        R,
        "`addess` was in ",
    ),
    "field is left out on purpose": (
        erratum("regions_list", f"{SCHEMAS}/Region/properties", removed="_id"),
        unaltered,
        C,
        "`_id` is there, and the bundle leaves it out on purpose",
    ),
    "words": (
        erratum("regions_list", f"{REGION}/description", was="Get all.", now="Districts."),
        unaltered,
        U,
        "it is about words, which no call can check",
    ),
    "answer of another type": (
        erratum("regions_list", f"{REGION}/responses/200/content/application~1json", added=True),
        PLANTS["content type is text"].alter,
        R,
        "it answers text/plain instead of application/json",
    ),
    "answer without rows": (
        erratum("regions_list", f"{REGION}/responses/200/content/application~1json/schema", added=True),
        answers("/region", lambda body: {**body, "data": []}),
        U,
        "regions_list answered an empty list",
    ),
    "place is gone": (
        erratum("regions_list", f"{SCHEMAS}/Nowhere/type", was="a", now="b"),
        unaltered,
        U,
        "the bundle no longer has this place",
    ),
    "not emulated": (
        erratum("regions_list", "/paths/~1region", added=True),
        lambda request, through: (
            httpx.Response(501, json={"response": "Failed", "message": "x", "data": None})
            if is_at(request, "/region")
            else through(request)
        ),
        U,
        "regions_list: the emulator does not play it (501)",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_erratum_is_judged(name: str, described: Callable[[str], Described], run: Run) -> None:
    one, alter, state, reason = CASES[name]
    what = evolve(described("smartseller").of(*one.operations), errata={one.id: one})

    verdict = run(what, alter).outcome.errata[one.id][1]

    assert verdict.state is state, verdict.reason
    assert reason in verdict.reason


def test_settled_errata_are_not_asked_about(described: Callable[[str], Described], run: Run) -> None:
    what = described("sirclo")

    result = run(what)

    settled = {key for key, each in what.errata.items() if each.confidence in {"stated", "observed"}}
    assert settled
    assert set(result.outcome.errata) == set(what.errata) - settled


def test_guessed_operations_are_judged(described: Callable[[str], Described], run: Run) -> None:
    result = run(described("smartseller").of("bank_accounts_list", "suppliers_update", "suppliers_list"))

    assert result.outcome.operations == {
        "suppliers_update": Verdict(U, "not called without --write suppliers_update (write)"),
        "bank_accounts_list": Verdict(C, "GET /bank answered 200"),
    }


def test_one_refutation_is_enough() -> None:
    yes, no, maybe = Verdict(C, "a"), Verdict(R, "b"), Verdict(U, "c")

    assert together([yes, no, maybe]) == no
    assert together([yes, maybe]) == Verdict(U, "1 of 2 parts are confirmed; c")
    assert together([yes, yes]) == yes
    assert together([]).state is U
