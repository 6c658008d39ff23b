from __future__ import annotations

import re
from uuid import UUID

from lapak.emulator.ids import Ids


def sample(ids: Ids) -> list[str]:
    return [ids.request_id(), ids.uuid(), ids.sku_suffix(), ids.text(8), ids.hex(4)]


def test_ids_have_their_forms() -> None:
    ids = Ids(7)

    for _ in range(50):
        request_id, uuid, suffix, text, digits = sample(ids)
        assert re.fullmatch(r"[0-9a-f]{13}", request_id)
        assert UUID(uuid).version == 4
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]{2}", suffix)
        assert re.fullmatch(r"[A-Za-z0-9]{8}", text)
        assert re.fullmatch(r"[0-9a-f]{4}", digits)


def test_the_same_seed_gives_the_same_ids_and_a_reset_starts_again() -> None:
    ids = Ids(7)
    first = sample(ids)

    assert sample(ids) != first
    assert sample(Ids(7)) == first
    assert sample(Ids(8)) != first
    ids.reset()
    assert sample(ids) == first


def test_without_a_seed_ids_differ() -> None:
    assert sample(Ids()) != sample(Ids())


def test_the_position_can_be_put_back() -> None:
    ids = Ids(7)
    ids.uuid()
    state = ids.state()
    first = sample(ids)

    ids.restore(state)

    assert sample(ids) == first
