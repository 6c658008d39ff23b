"""What the figures depend on besides the code."""

import os
import platform
from importlib.metadata import version

__all__ = ["described"]

_PACKAGES = ("httpx", "granian", "jsonschema-rs", "openapi-python-client")


def described() -> dict[str, str]:
    """Return facts about this machine, with how busy it is before anything runs."""
    facts = {"Python": platform.python_version(), "on": f"{platform.system()} {platform.machine()}"}
    facts["cores"] = str(os.cpu_count() or "?")
    if hasattr(os, "getloadavg"):
        facts["load"] = f"{os.getloadavg()[0]:.1f}"
    return facts | {name: version(name) for name in _PACKAGES}
