from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.emulator.orders.shop import OTHERS, furnish

if TYPE_CHECKING:
    from tests.emulator.api import Api


@pytest.fixture
def toko(toko_a: Api) -> Api:
    """A shop that has all it takes to sell."""
    with toko_a.store() as db:
        furnish(db)
    return toko_a


@pytest.fixture
def other(toko_b: Api) -> Api:
    """Another shop that has it, too; its ids are higher by OTHERS."""
    with toko_b.store() as db:
        furnish(db, 8, OTHERS)
    return toko_b
