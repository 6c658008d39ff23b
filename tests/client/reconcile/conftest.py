from datetime import datetime

import pytest

from lapak.emulator import WIB, Emulator
from tests.client.reconcile.shop import World


@pytest.fixture
def world(lapak_emulator: Emulator) -> World:
    lapak_emulator.clock.freeze(datetime(2026, 12, 22, 9, 20, 31, 250_000, tzinfo=WIB))
    return World(lapak_emulator)
