"""A create whose reply is lost is looked for."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from lapak.cli.root import root
from lapak.cli.session import Session
from lapak.emulator import DEMO_KEYS, open_emulator, sync_transport

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("effect", "told"), [("after", "it has happened: "), ("before", "it has not happened")]
)
def test_what_became_of_an_order_is_found_out(effect: str, told: str, tmp_path: Path) -> None:
    environment = {
        "LAPAK_SMARTSELLER_KEY": DEMO_KEYS[0],
        "LAPAK_SMARTSELLER_URL": "http://toko.test/smartseller/api/open",
        "LAPAK_EDITION": "",
    }
    file = tmp_path / "pesanan.json"
    with closing(open_emulator()) as emulator:
        session = Session(transport=sync_transport(emulator), settle=0)
        emulator.faults.add(operation="orders_create", nth=1, effect=effect, drop=True)
        example = CliRunner().invoke(root, ["orders", "create", "--example"], obj=session, env=environment)
        today = emulator.clock.now().date().isoformat()
        file.write_text(json.dumps(json.loads(example.stdout) | {"order_date": today}))

        done = CliRunner().invoke(
            root, ["orders", "create", "--body", f"@{file}"], obj=session, env=environment
        )

    assert done.exit_code == 3
    assert done.stdout == ""
    assert f"Looked: {told}" in done.stderr
