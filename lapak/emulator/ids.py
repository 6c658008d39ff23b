"""Identifiers that are not row numbers: request ids, UUIDs, random letters."""

import random
import string
import uuid
from typing import Final

from attrs import define, field

from lapak.emulator.message import Json

__all__ = ["Ids"]

_ALPHANUMERIC: Final = string.ascii_letters + string.digits


@define
class Ids:
    """A generator of identifiers; with a seed, the same calls give the same ones."""

    seed: int | None = None
    _random: random.Random = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Start the sequence."""
        self.reset()

    def reset(self) -> None:
        """Start the sequence again; without a seed, a new one."""
        self._random = random.Random(self.seed)  # noqa: S311  # reproducible on purpose, guards nothing

    def request_id(self) -> str:
        """Return 13 hexadecimal digits, the form of the ids that the providers quote."""
        return self.hex(13)

    def uuid(self) -> str:
        """Return a random UUID (version 4) as text."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def sku_suffix(self) -> str:
        """Return a capital and two letters or digits, as in the `Pq2` of `SEP-Pq2`."""
        return self.text(1, string.ascii_uppercase) + self.text(2)

    def hex(self, digits: int) -> str:
        """Return a number of hexadecimal digits."""
        return f"{self._random.getrandbits(4 * digits):0{digits}x}"

    def text(self, length: int, alphabet: str = _ALPHANUMERIC) -> str:
        """Return random characters of an alphabet, letters and digits by default."""
        return "".join(self._random.choices(alphabet, k=length))

    def state(self) -> Json:
        """Return the position in the sequence, for a snapshot."""
        return self._random.getstate()

    def restore(self, state: Json) -> None:
        """Go back to a position that `state` returned."""
        self._random.setstate(state)
