"""The 3.0.3 form is taken by parsers that are stricter than OpenAPI."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from generator.bundle import bundle
from generator.document import operations
from generator.editions import editions
from generator.portable import portable

EXPRESSION = re.compile(r"\{(\$[^{}]*)\}")


def links(data: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    return {
        (operation.id, name): link
        for operation in operations(data)
        for response in operation.data["responses"].values()
        for name, link in response.get("links", {}).items()
    }


def decoded(text: str) -> Any:
    """Read the text of a body back into the mapping that it was."""
    return json.loads(EXPRESSION.sub(lambda found: json.dumps(found[1]), text))


@pytest.mark.parametrize("name", sorted(editions()))
def test_bodies_of_links_are_text_that_says_the_same(name: str) -> None:
    data = bundle(editions()[name]).document.data

    before, after = links(data), links(portable(data))

    bodies = {key: link["requestBody"] for key, link in before.items() if "requestBody" in link}
    texts = {key: link["requestBody"] for key, link in after.items() if "requestBody" in link}
    assert bodies
    assert all(isinstance(text, str) for text in texts.values())
    assert {key: decoded(text) for key, text in texts.items()} == bodies


def test_nothing_else_changes() -> None:
    body = {"id": "$response.body#/id", "n": [1, "é"]}
    answers = {"200": {"links": {"Update": {"requestBody": body}}}}
    data = {
        "paths": {"/thing": {"post": {"responses": answers}}},
        "components": {"schemas": {"Thing": {"example": {"requestBody": {"id": 1}}}}},
    }

    made = portable(data)

    link = made["paths"]["/thing"]["post"]["responses"]["200"]["links"]["Update"]
    assert link == {"requestBody": '{"id":{$response.body#/id},"n":[1,"é"]}'}
    assert made["components"] == data["components"]
