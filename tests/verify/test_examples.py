"""A server that answers with the documented examples is as described, all operations of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from generator.verify.guard import matches
from generator.verify.session import End
from generator.verify.spec import Spec, Target
from tests.verify.conftest import BASES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.verify.altering import Alter
    from tests.verify.conftest import Described, Run

#: Nothing in any answer says which values these take; the documented ones are sent.
WITHOUT_SOURCE = {
    "orders_get_wholesale_price",
    "expeditions_track",
    "reports_get_group",
    "orders_get_price_access",
}


def shown(media: dict[str, Any]) -> Any:
    return media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]


def as_shown(spec: Spec, base: str) -> Alter:
    """Answer every operation with its example, files with some bytes."""
    targets = sorted(
        (each for each in spec.targets.values() if each.is_free), key=lambda each: each.path.count("{")
    )

    def answer(target: Target, status: str) -> httpx.Response:
        kind, media = next(iter(spec.media(target, status).items()))
        content = json.dumps(shown(media)).encode() if "json" in kind else b"PK"
        return httpx.Response(int(status), headers={"content-type": kind}, content=content)

    def alter(request: httpx.Request, _: object) -> httpx.Response:
        path = request.url.path.removeprefix(base)
        meant = next((each for each in targets if matches(each.path, path)), None)
        if not {"authorization", "api_key"} & set(request.headers):
            return answer(meant or targets[0], "401")
        return answer(meant or targets[0], "200" if meant else "404")

    return alter


@pytest.mark.parametrize("edition", BASES)
def test_documented_answers_are_as_described(
    edition: str, described: Callable[[str], Described], run: Run
) -> None:
    what = described(edition)
    spec = Spec(what.data)

    result = run(what, as_shown(spec, f"/{edition}{BASES[edition]}"), tries_parameters=False)

    visits = result.outcome.session.visits
    assert set(visits) == {each.id for each in spec.targets.values() if each.is_free}
    assert {each.end for each in visits.values()} == {End.ANSWERED}
    assert result.findings == set()
    assert {name for name, each in visits.items() if not each.is_real} <= WITHOUT_SOURCE
