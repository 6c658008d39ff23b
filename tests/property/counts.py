"""Counts what a run of schemathesis does; far cheaper than its reports, which hold every answer."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schemathesis import cli
from schemathesis.engine.events import EngineFinished, ScenarioFinished

if TYPE_CHECKING:
    from schemathesis.engine.events import EngineEvent

#: The variable of the environment that says where the counts go.
COUNTS = "LAPAK_COUNTS"


@cli.handler()
class Counts(cli.EventHandler[Any]):
    """Writes cases and checks by operation, when all is done."""

    def __init__(self, *_args: Any, **_params: Any) -> None:
        self.cases: Counter[str] = Counter()
        self.checks: Counter[str] = Counter()

    def handle_event(self, _ctx: Any, event: EngineEvent) -> None:
        """Count what a scenario did."""
        if isinstance(event, ScenarioFinished):
            recorder = event.recorder
            self.cases[recorder.label] += len(recorder.interactions)
            for results in recorder.checks.values():
                self.checks.update(check.name for check in results)
        elif isinstance(event, EngineFinished):
            found = {"cases": self.cases, "checks": self.checks}
            Path(os.environ[COUNTS]).write_text(json.dumps(found), encoding="utf-8")
