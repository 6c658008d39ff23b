"""Errata undone: each form of fix, what goes with it, and what cannot be."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from generator.documented import as_documented
from tests.generator.conftest import ERRATA, THINGS, Repo

CREATE = "/components/schemas/ThingCreate"
SAMPLE_OF_CREATE = "/paths/~1thing/post/requestBody/content/application~1json/example"


def documented(repo: Repo, *fixes: dict[str, Any], kind: str = "contradiction") -> dict[str, Any]:
    """Undo some fixes in place of the sample's; they have to hold in the sample."""
    entry = {
        "id": "things-001",
        "title": "it is printed otherwise",
        "kind": kind,
        "confidence": "inferred",
        "operations": ["things_create", "things_list", "things_get"],
        "evidence": [{"doc": "002", "lines": "2", "says": "otherwise, it is"}],
        "fix": list(fixes),
    }
    repo.write(ERRATA, yaml.safe_dump([entry], sort_keys=False))
    made = repo.bundle()
    faults = [str(error) for error in made.problems if "none of its fixes is in this file" not in str(error)]
    assert faults == []
    return as_documented(made)


def create(data: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = data["components"]["schemas"]["ThingCreate"]
    return schema


def sample(data: dict[str, Any]) -> Any:
    return data["paths"]["/thing"]["post"]["requestBody"]["content"]["application/json"].get("example")


def reasons(data: dict[str, Any]) -> Any:
    return data["info"]["x-not-undone"]


def test_renamed_field_takes_requirement_and_examples_along(repo: Repo) -> None:
    data = documented(repo, {"at": f"{CREATE}/properties", "was": "addess", "now": "address"})

    assert list(create(data)["properties"])[:2] == ["name", "addess"]
    assert create(data)["required"] == ["name", "addess"]
    assert sample(data)["addess"] == "Jalan Melati 3"
    assert "address" not in sample(data)
    assert reasons(data) == {}


def test_renamed_field_takes_rules_along(repo: Repo) -> None:
    data = documented(repo, {"at": f"{CREATE}/properties", "was": "datum", "now": "date"})

    (rule,) = create(data)["x-rules"]
    assert (rule["field"], rule["require"], rule["when"]) == ("datum", ["datum"], {"status": ["PAID"]})


def test_renamed_entry_of_a_list(repo: Repo) -> None:
    at = "/components/schemas/ThingStatus/enum"

    data = documented(repo, {"at": at, "was": "PAYED", "now": "PAID"})

    assert data["components"]["schemas"]["ThingStatus"]["enum"] == ["PAYED", "UNPAID"]
    assert "status" not in sample(data)


def test_renamed_path(repo: Repo) -> None:
    data = documented(repo, {"at": "/paths", "was": "/things/update", "now": "/thing/update"})

    assert data["paths"]["/things/update"]["patch"]["operationId"] == "things_update"
    assert "/thing/update" not in data["paths"]


def test_path_of_another_operation_stays_its_own(repo: Repo) -> None:
    repo.edit(THINGS, "  /thing/update:", "  /things/{thing_id}:")

    data = documented(repo, {"at": "/paths", "was": "/thing/{id}", "now": "/things/{thing_id}"})

    assert "/things/{thing_id}" in data["paths"]
    assert reasons(data) == {"things-001": "/thing/{thing_id} is there already"}


def test_type_drops_what_means_nothing_to_it(repo: Repo) -> None:
    data = documented(repo, {"at": f"{CREATE}/properties/name/type", "was": "number", "now": "string"})

    assert create(data)["properties"]["name"] == {"type": "number", "description": "Name of the thing."}
    assert sample(data) is None


def test_example_is_converted_when_nothing_is_lost(repo: Repo) -> None:
    data = documented(
        repo, {"at": "/components/schemas/ThingLine/properties/qty/type", "was": "string", "now": "integer"}
    )

    assert sample(data)["lines"][0]["qty"] == "2"


def test_object_becomes_a_list_of_them(repo: Repo) -> None:
    data = documented(repo, {"at": "/components/schemas/ThingLine/type", "was": "array", "now": "object"})

    line = data["components"]["schemas"]["ThingLine"]
    assert line["type"] == "array"
    assert set(line["items"]) == {"type", "required", "properties"}
    assert sample(data)["lines"] == [[{"qty": 2, "kind": "R", "note": None}]]


def test_type_that_forbids_its_own_values_stays(repo: Repo) -> None:
    at = "/components/schemas/ThingStatus/type"

    data = documented(repo, {"at": at, "was": "integer", "now": "string"})

    assert data["components"]["schemas"]["ThingStatus"]["type"] == "string"
    assert reasons(data) == {
        "things-001": "a value of the type integer cannot be PAID, UNPAID, which is printed as well"
    }


def test_limit_that_is_not_printed_goes(repo: Repo) -> None:
    data = documented(repo, {"at": f"{CREATE}/properties/name/maxLength", "was": None, "now": 40})

    assert "maxLength" not in create(data)["properties"]["name"]


def test_default_has_to_be_one_of_the_values(repo: Repo) -> None:
    at = "/components/schemas/ThingStatus/default"

    data = documented(repo, {"at": at, "was": "OPEN", "now": "UNPAID"})

    assert reasons(data) == {"things-001": "OPEN is none of the values that are printed"}


def test_added_field_goes_from_examples_too(repo: Repo) -> None:
    data = documented(repo, {"at": f"{CREATE}/properties/address", "added": True})

    assert create(data)["required"] == ["name"]
    assert "address" not in sample(data)


def test_last_requirement_leaves_no_empty_list(repo: Repo) -> None:
    """OpenAPI 3.0 does not allow one."""
    data = documented(repo, {"at": "/components/schemas/ThingLine/properties/qty", "added": True})

    assert "required" not in data["components"]["schemas"]["ThingLine"]


def test_added_example_goes(repo: Repo) -> None:
    data = documented(repo, {"at": SAMPLE_OF_CREATE, "added": True})

    assert sample(data) is None


def test_answer_that_is_not_shown_has_no_content(repo: Repo) -> None:
    at = "/paths/~1thing/get/responses/200/content/application~1json/schema"

    data = documented(repo, {"at": at, "added": True})

    assert set(data["paths"]["/thing"]["get"]["responses"]["200"]) == {"description"}
    assert "ThingList" not in data["components"]["schemas"]


def test_schema_that_is_not_described_says_nothing(repo: Repo) -> None:
    data = documented(repo, {"at": "/components/schemas/ThingLine", "added": True})

    assert set(data["components"]["schemas"]["ThingLine"]) == {"type", "description"}


def test_operation_without_a_path_is_left_out_with_all_that_leads_to_it(repo: Repo) -> None:
    data = documented(repo, {"at": "/paths/~1thing~1{thing_id}", "added": True}, kind="blank")

    assert "/thing/{thing_id}" not in data["paths"]
    create = data["paths"]["/thing"]["post"]
    assert list(create["responses"]["200"]["links"]) == ["UpdateThing"]
    assert "x-resource" not in create
    assert "links" not in data["paths"]["/thing"]["get"]["responses"]["200"]
    reason = "without a path there is no operation: things_get is left out"
    assert reasons(data) == {"things-001": reason}


def test_parameter_of_the_path_has_to_stay(repo: Repo) -> None:
    data = documented(repo, {"at": "/paths/~1thing~1{thing_id}/get/parameters/thing_id", "added": True})

    assert reasons(data) == {"things-001": "OpenAPI wants thing_id of the path described"}


def test_added_parameter_goes_with_the_facts_about_it(repo: Repo) -> None:
    data = documented(repo, {"at": "/paths/~1thing/get/parameters/name", "added": True})

    listing = data["paths"]["/thing"]["get"]
    assert [each.get("name") for each in listing["parameters"]][:3] == ["order_by", "start_date", "end_date"]
    assert "x-filter" not in listing
    assert "x-sort" in listing


def test_shared_answers_go_but_one_refusal_stays(repo: Repo) -> None:
    data = documented(repo, {"at": "/components/responses/BadRequest", "added": True})

    assert list(data["paths"]["/thing"]["post"]["responses"]) == ["200", "400"]
    assert reasons(data) == {
        "things-001": "no answer to a wrong call is printed; BadRequest stays, as linters want one"
    }


def test_removed_requirement_is_back_and_examples_without_it_are_gone(repo: Repo) -> None:
    data = documented(repo, {"at": f"{CREATE}/required", "removed": "price"})

    assert create(data)["required"] == ["name", "address", "price"]
    assert sample(data) is None


def test_removed_field_is_back(repo: Repo) -> None:
    field = {"type": "string", "description": "More."}

    data = documented(repo, {"at": f"{CREATE}/properties", "removed": {"more": field}})

    assert create(data)["properties"]["more"] == field
    assert sample(data)["name"] == "Kerudung"


def test_parameter_printed_under_body_is_in_the_body(repo: Repo) -> None:
    at = "/paths/~1thing/get/parameters"

    data = documented(
        repo,
        {"at": f"{at}/name/in", "was": "body", "now": "query"},
        {"at": f"{at}/start_date/in", "was": "header", "now": "query"},
        kind="location",
    )

    listing = data["paths"]["/thing"]["get"]
    schema = listing["requestBody"]["content"]["application/json"]["schema"]
    assert list(schema["properties"]) == ["name"]
    assert listing["x-body-on-get"] is True
    places = {each["name"]: each["in"] for each in listing["parameters"] if "name" in each}
    assert places == {"order_by": "query", "start_date": "header", "end_date": "query"}


def test_path_without_the_variable_cannot_have_it(repo: Repo) -> None:
    data = documented(repo, {"at": "/paths/~1thing/get/parameters/name/in", "was": "path", "now": "query"})

    assert reasons(data) == {"things-001": "name cannot be a path parameter of /thing, which lacks it"}


def test_body_printed_under_query_is_in_the_query(repo: Repo) -> None:
    data = documented(repo, {"at": "/paths/~1thing/post/requestBody", "added": True}, kind="location")

    operation = data["paths"]["/thing"]["post"]
    assert "requestBody" not in operation
    query = {each["name"]: each for each in operation["parameters"] if each.get("in") == "query"}
    assert list(query) == ["name", "address", "price", "status", "date", "lines"]
    assert [name for name, each in query.items() if each.get("required")] == ["name", "address"]
    assert query["lines"]["schema"]["items"] == {"$ref": "#/components/schemas/ThingLine"}


def test_value_of_a_sample_is_back(repo: Repo) -> None:
    data = documented(repo, {"at": f"{SAMPLE_OF_CREATE}/name", "was": "Jilbab", "now": "Kerudung"})

    assert sample(data)["name"] == "Jilbab"


def test_sample_that_contradicts_the_table_stays_as_it_is(repo: Repo) -> None:
    data = documented(repo, {"at": f"{SAMPLE_OF_CREATE}/name", "was": 7, "now": "Kerudung"})

    assert sample(data)["name"] == "Kerudung"
    assert reasons(data) == {"things-001": "the sample contradicts the table, which an example may not"}


@pytest.mark.parametrize("name", ["title", "description"])
def test_document_says_what_it_is(repo: Repo, name: str) -> None:
    data = documented(repo, {"at": f"{CREATE}/properties", "was": "addess", "now": "address"})

    assert ("as documented" in data["info"][name]) or ("documentation prints" in data["info"][name])
