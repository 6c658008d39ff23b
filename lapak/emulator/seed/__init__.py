"""The demo shops: two shops at work, made with the same rules that calls go through.

Everything is drawn from a fixed seed and dated back from the clock, so that a fresh store always holds
the same shops, with the ids that the examples of the specs use, so that an example can be sent as it stands.
Orders go back 90 days; the old ones have arrived, new ones wait for payment or for an airway bill.
"""

from lapak.emulator.seed.fill import DEMO_KEYS, DEMO_SECRET, fill

__all__ = ["DEMO_KEYS", "DEMO_SECRET", "fill"]
