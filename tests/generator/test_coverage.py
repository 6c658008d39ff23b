"""The comparison with an inventory: it sees every kind of gap, and knows a reason from none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.cli import main
from tests.generator.conftest import ERRATA, THINGS, Repo


def field(path: str, place: str, kind: str | None, **more: Any) -> dict[str, Any]:
    plain = {"required": False, "enum": None, "default": None, "min": None, "max": None, "format": None}
    return {"path": path, "documented_in": place, "type": kind, **plain, **more}


def operation(
    number: int, method: str, path: str, *params: dict[str, Any], answer: Any = None
) -> dict[str, Any]:
    samples = [] if answer is None else [{"label": "response", "json": answer}]
    language = field("Accept-Language", "Header", "string", enum=["id", "en"])
    credential = field("Authorization", "Header", "string", required=True)
    return {
        "n": number,
        "method": method,
        "path": path,
        "params": [credential, language, *params],
        "response_examples": samples,
    }


THING = {"id": 7, "name": "Kerudung", "price": None}
INVENTORY: dict[str, Any] = {
    "errors": [{"status": 400}],
    "operations": [
        operation(
            1,
            "POST",
            "/thing",
            field("name", "Body", "string", required=True, max=40),
            field("addess", "Body", "string", required=True),
            field("price", "Body", "integer", min=0, max="Rp1.000.000"),
            field("status", "Body", "string", enum=["PAID", "UNPAID"], default="UNPAID"),
            field("date", "Body", "string", format="yyyy-mm-dd", required_if="status: PAID"),
            field("lines", "Body", "array"),
            field("lines[].qty", "Body", "integer", required=True),
            field("lines[].kind", "Body", "string", enum=["S", "R"]),
            field("lines[].note", "Body", "string"),
            answer={"data": THING},
        ),
        operation(
            2,
            "GET",
            "/thing",
            field("name", "Query", "string"),
            field("order_by", "Query", "string", enum=["NAME"]),
            field("start_date", "Query", "string", format="yyyy-mm-dd"),
            answer={"data": [THING]},
        ),
        operation(3, "GET", "/thing/{thing_id}", field("thing_id", "Path", "integer", required=True)),
        operation(4, "PATCH", "/thing/update", field("thing_id", "Body", "integer", required=True)),
    ],
}
Said = tuple[int, list[str], list[str]]


@pytest.fixture
def printed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(INVENTORY))
    return found


def covered(repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str], *more: str) -> Said:
    """Run the command; return its code, the table, and the gaps."""
    findings = [{"id": 11, "api": "smartseller", "n": 1, "where": "colour", "documented": "", "problem": ""}]
    repo.write("inventory/smartseller.json", json.dumps(printed))
    repo.write("inventory/findings.json", json.dumps(findings))
    code = main(["coverage", str(repo.root / "inventory"), "--root", str(repo.root), *more])
    lines = capsys.readouterr().out.split("\n")
    gaps = [line for line in lines if "smartseller#" in line]
    return code, [line for line in lines if line not in gaps], gaps


def param(printed: dict[str, Any], number: int, path: str) -> dict[str, Any]:
    found: dict[str, Any] = next(
        each for each in printed["operations"][number - 1]["params"] if each["path"] == path
    )
    return found


def test_all_is_covered(repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    code, table, gaps = covered(repo, printed, capsys)

    assert (code, gaps) == (0, [])
    rows = {line.split()[0]: line.split()[-2:] for line in table[1:] if line}
    assert {share for _, share in rows.values()} == {"100%"}
    assert rows["operations"][0] == "4/4"
    assert rows["fields"][0] == "22/22"
    assert rows["answers"][0] == "8/8"
    assert rows["conditions"][0] == "1/1"


def test_erratum_is_the_reason_of_a_changed_name(
    repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, gaps = covered(repo, printed, capsys, "--all")

    assert code == 0
    assert gaps == ["fields: smartseller#1 things_create: addess: is called address (things-001)"]


@pytest.mark.parametrize(
    ("number", "path", "change", "gap"),
    [
        (1, "name", {"path": "nam"}, "fields: nam: body field is missing"),
        (2, "name", {"documented_in": "Body"}, "places: name: printed under body, is sent in the query"),
        (1, "name", {"type": "integer"}, "types: name: printed as integer, is string"),
        (1, "price", {"required": True}, "required: price: printed as required, is optional"),
        (1, "lines[].qty", {"required": False}, "required: lines[].qty: printed as optional, is required"),
        (1, "lines[].kind", {"enum": ["S", "PO"]}, "values: lines[].kind: the value PO is missing"),
        (1, "status", {"default": "PAID"}, "defaults: status: the default paid is missing"),
        (
            2,
            "start_date",
            {"default": "7 days ago"},
            "defaults: start_date: the default 7 days ago is missing",
        ),
        (1, "name", {"max": 50}, "limits: name: the largest value 50 is missing"),
        (1, "price", {"min": 1}, "limits: price: the least value 1 is missing"),
        (1, "name", {"format": "yyyy-mm-dd"}, "formats: name: the format yyyy-mm-dd is missing"),
        (
            1,
            "date",
            {"required_if": "status: UNPAID"},
            "conditions: date: no rule requires it for status UNPAID",
        ),
        (1, "price", {"required_if": "it is red"}, "conditions: price: no rule requires it if it is red"),
    ],
)
def test_gap_is_seen(
    repo: Repo,
    printed: dict[str, Any],
    capsys: pytest.CaptureFixture[str],
    *,
    number: int,
    path: str,
    change: dict[str, Any],
    gap: str,
) -> None:
    param(printed, number, path).update(change)

    code, _, gaps = covered(repo, printed, capsys)

    category, _, rest = gap.partition(": ")
    name = {1: "things_create", 2: "things_list"}[number]
    expected = f"{category}: smartseller#{number} {name}: {rest} (no reason is recorded)"
    assert (code, gaps) == (1, [expected])


def test_missing_operation_address_answer_and_status_are_seen(
    repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    printed["operations"].append(operation(5, "GET", "/more"))
    printed["operations"][1]["path"] = None
    printed["operations"][0]["response_examples"][0]["json"]["data"]["shade"] = "red"
    printed["errors"].append({"status": 418})

    code, _, gaps = covered(repo, printed, capsys)

    assert code == 1
    assert [gap.removesuffix(" (no reason is recorded)") for gap in gaps] == [
        "answers: smartseller#1 things_create: data.shade: the answer 200 lacks the field",
        "statuses: smartseller#1 things_create: 418: the answer is missing",
        "addresses: smartseller#2 things_list: /thing: printed as GET, is GET /thing",
        "statuses: smartseller#2 things_list: 418: the answer is missing",
        "statuses: smartseller#3 things_get: 418: the answer is missing",
        "statuses: smartseller#4 things_update: 418: the answer is missing",
        "operations: smartseller#5: the operation is missing",
    ]


def test_missing_example_is_seen(
    repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    repo.edit(
        THINGS, "              example:\n                data: {id: 7, name: Kerudung, price: 45000}\n", ""
    )

    assert covered(repo, printed, capsys)[2] == [
        "examples: smartseller#3 things_get: 200: there is no example (no reason is recorded)"
    ]


def test_undeclared_field_counts_when_it_is_noted(
    repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    printed["operations"][1]["response_examples"][0]["json"]["data"][0]["_id"] = "x"
    note = "      description: A thing.\n"
    repo.edit(THINGS, note, f"{note}      x-undeclared: {{_id: a key of the database}}\n")

    assert covered(repo, printed, capsys)[0] == 0


def test_erratum_about_something_else_is_no_reason(
    repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """It concerns the operation, and says the word, but is not about this."""
    repo.edit(ERRATA, "title: the address is", "title: the address, unlike the price, is")
    param(printed, 1, "price").update({"type": "string"})

    code, _, gaps = covered(repo, printed, capsys)

    assert code == 1
    assert gaps[0].endswith("(no reason is recorded)")


def test_dismissed_finding_is_a_reason(
    repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    repo.edit(ERRATA, "  findings: [11]\n", "")
    repo.write("patches/smartseller/dismissed.yaml", "- {findings: [11], reason: lost in print}\n")
    printed["operations"][0]["params"].append(field("lines[].colour", "Body", "string"))

    code, _, gaps = covered(repo, printed, capsys, "--all")

    assert code == 0
    assert gaps[-1].endswith("lines[].colour: body field is missing (finding 11 is dismissed: lost in print)")


def test_without_an_inventory_there_is_nothing_to_compare(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["coverage", str(repo.root / "nowhere"), "--root", str(repo.root)]) == 0
    assert "there is no inventory at " in capsys.readouterr().err


def test_prose_is_compared_by_its_numbers_and_words(
    repo: Repo, printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    repo.edit(THINGS, "description: First day.", "description: First day; 30 days back when left out.")
    param(printed, 2, "start_date").update({"default": "30 days ago"})

    assert covered(repo, printed, capsys)[0] == 0
