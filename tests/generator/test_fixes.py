"""A fix holds in the bundle, in one of its forms, or stops the build."""

from __future__ import annotations

import pytest

from tests.generator.conftest import ERRATA, THINGS, Repo

CREATE = "/components/schemas/ThingCreate"


def with_fix(repo: Repo, fix: str) -> list[str]:
    """Give the erratum another fix and return what is wrong with it."""
    text = repo.read(ERRATA)
    repo.write(ERRATA, text[: text.index("  fix:")] + f"  fix:\n    - {fix}\n")
    return repo.problems()


@pytest.mark.parametrize(
    "fix",
    [
        f"{{at: {CREATE}/properties, was: addess, now: address}}",
        f"{{at: {CREATE}/required, was: nama, now: name}}",
        f"{{at: {CREATE}/properties/price/type, was: number, now: integer}}",
        f"{{at: {CREATE}/properties/price/maximum, was: null, now: 1000000}}",
        f"{{at: {CREATE}/properties/price/exclusiveMinimum, was: true, now: null}}",
        f"{{at: {CREATE}/required, was: [name], now: [name, address]}}",
        f"{{at: {CREATE}, added: true}}",
        f"{{at: {CREATE}/properties/price/minimum, added: true, now: 0}}",
        f"{{at: {CREATE}/properties, removed: _id}}",
        f"{{at: {CREATE}/properties, removed: {{_id: {{type: string}}}}}}",
        f"{{at: {CREATE}/required, removed: price}}",
        "{at: /paths, was: /things, now: /thing}",
        "{at: /paths/~1thing/get/parameters/order_by/schema/enum, was: [], now: [NAME]}",
        "{at: /paths/~1thing/get/parameters, removed: page}",
    ],
)
def test_fix_that_holds_is_accepted(repo: Repo, fix: str) -> None:
    assert with_fix(repo, fix) == []


@pytest.mark.parametrize(
    ("fix", "says"),
    [
        (f"{{at: {CREATE}/properties, was: addess, now: adress}}", "adress does not stand at"),
        (f"{{at: {CREATE}/required, was: address, now: name}}", "the spec says address at"),
        (f"{{at: {CREATE}/properties/price/type, was: number, now: string}}", "the spec says integer at"),
        (f"{{at: {CREATE}/properties/price/minimum, was: 1, now: false}}", "the spec says 0 at"),
        (
            f"{{at: {CREATE}/properties/price/type, was: integer, now: integer}}",
            "so the entry changes nothing",
        ),
        (f"{{at: {CREATE}/propertys/price, added: true}}", "did you mean properties?"),
        (f"{{at: {CREATE}/properties/size, added: true}}", f"written at: {CREATE}/properties, removed: size"),
        (f"{{at: {CREATE}/properties/price/minimum, added: true, now: 1}}", "the erratum says 1"),
        (f"{{at: {CREATE}/properties, removed: price}}", "the spec still has price at"),
        (f"{{at: {CREATE}/properties, removed: {{price: {{type: string}}}}}}", "the spec still has price at"),
        (f"{{at: {CREATE}/required, removed: name}}", "the spec still has name at"),
        (f"{{at: {CREATE}/type, removed: name}}", "is not a container"),
        ("{at: /paths/~1thing/get/parameters, removed: order_by}", "the spec still has order_by at"),
        ("{at: /paths/~1thing/get/parameters/order, added: true}", "did you mean order_by?"),
        (
            f"{{at: {CREATE}/properties/status/oneOf/0/type, added: true}}",
            "refers to #/components/schemas/ThingStatus",
        ),
        (f"{{at: {CREATE}/type/x, added: true}}", f"{CREATE}/type is object; point at it"),
        (f"{{at: {CREATE}, was: 1}}", "a fix takes one of three forms"),
        (f"{{at: {CREATE}, added: true, removed: x}}", "a fix takes one of three forms"),
        (f"{{at: {CREATE}, added: 'yes'}}", "added is not true"),
        (f"{{at: '#{CREATE}', added: true}}", "at is no pointer"),
        (f"{{at: {CREATE}, aded: true}}", "did you mean added?"),
    ],
)
def test_fix_that_does_not_hold_stops_with_a_line(repo: Repo, fix: str, says: str) -> None:
    problems = [problem for problem in with_fix(repo, fix) if says in problem]

    assert problems
    assert problems[0].startswith((f"{ERRATA}:{repo.line(ERRATA, fix[:20])}: ", f"{THINGS}:"))
