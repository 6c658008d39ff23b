import io
import logging
from collections.abc import Iterator

import pytest

from tests.client.secrecy.watch import Watch


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Log everything of every library at the lowest level."""
    handler = logging.StreamHandler(io.StringIO())
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield Watch(handler)
    root.removeHandler(handler)
    root.setLevel(before)
