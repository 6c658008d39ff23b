"""What changed between two bundles, and whether it breaks programs that use the API."""

from generator.diff.changes import Change, Level
from generator.diff.documents import compare
from generator.diff.versions import Step, step_between

__all__ = ["Change", "Level", "Step", "compare", "step_between"]
