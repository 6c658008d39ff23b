"""The emulator put together from a store, the bundles and the handlers."""

from collections.abc import Iterable
from typing import Final

from lapak.emulator.app import Emulator
from lapak.emulator.clock import Clock
from lapak.emulator.edition import load_editions
from lapak.emulator.ids import Ids
from lapak.emulator.seed import DEMO_KEYS, DEMO_SECRET, fill
from lapak.emulator.store.database import Database
from lapak.emulator.store.db import Db

__all__ = ["DEMO_KEYS", "DEMO_SECRET", "SEEDS", "open_emulator"]

#: What a new store can be filled with.
SEEDS: Final = ("demo", "none")

_ID_SEED: Final = 1


def open_emulator(
    store: str = ":memory:",
    *,
    seed: str = "demo",
    editions: Iterable[str] | None = None,
    strict: bool = False,
    raise_violations: bool = True,
    clock: Clock | None = None,
    image: bytes | None = None,
) -> Emulator:
    """Return an emulator on a store, which is filled if it is new.

    Args:
        store: A file, an address `sqlite:///file`, or `:memory:`.
        seed: `demo` for two shops at work, `none` for two empty ones.
        editions: Names; all by default.
        strict: Check every answer against the specification.
        raise_violations: Raise ContractViolation from `handle`; otherwise it answers 500.
        clock: The time; the real one by default.
        image: What `emulator.database.dump()` returned, to begin with instead of filling a new store.

    Raises:
        StoreError: The store cannot be used.
        BundleError: There is no such edition.
        ValueError: There is no such seed.
    """
    if seed not in SEEDS:
        raise ValueError(f"There is no seed {seed!r}; there are {' and '.join(SEEDS)}.")
    clock = clock or Clock()
    ids = Ids(_ID_SEED)

    def seeded(db: Db) -> None:
        fill(db, clock.now(), empty=seed == "none")

    database = Database(store, fill=seeded, image=image)
    try:
        return Emulator(
            load_editions(editions), database, clock, ids, strict=strict, raise_violations=raise_violations
        )
    except BaseException:
        database.close()
        raise
