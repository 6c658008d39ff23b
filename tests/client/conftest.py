import importlib
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from generator.client import generate
from generator.editions import ROOT, Edition

TRAPS = Path(__file__).parent / "fixtures" / "traps.yaml"


@pytest.fixture(scope="session")
def traps(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """Generate the client of tests/client/fixtures/traps.yaml."""
    edition = edition_of(yaml.safe_load(TRAPS.read_text()), tmp_path_factory.mktemp("traps"))
    generate(edition, edition.client)
    return edition


@pytest.fixture(scope="session")
def trapped(traps: Edition, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import that client."""
    folder = tmp_path_factory.mktemp("imported")
    shutil.copytree(traps.client, folder / "traps_api")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("traps_api")
    sys.path.remove(str(folder))


def edition_of(document: dict[str, object], root: Path) -> Edition:
    """Make an edition whose bundle is this document."""
    edition = Edition("sirclo", "Traps", "traps", ("000",), 0, root)
    (root / "patches").symlink_to(ROOT / "patches")
    edition.bundle_json.parent.mkdir(parents=True)
    edition.bundle_json.write_text(json.dumps(document))
    return edition
