"""The shops that orders are tested in."""

from tests.emulator.orders.conftest import other, toko

__all__ = ["other", "toko"]
