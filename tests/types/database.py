"""What needs the IANA zones: small containers have none."""

from pathlib import Path
from zoneinfo import TZPATH

import pytest

__all__ = ["with_zones"]

with_zones = pytest.mark.skipif(
    not any(Path(folder, "Asia", "Jakarta").is_file() for folder in TZPATH),
    reason="there is no zone database here",
)
