"""The arrows of ARCHITECTURE.md."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FORBIDDEN = {
    "generator": ("lapak", "lapak_api", "tests"),
    "lapak/client": ("lapak.emulator", "generator", "tests"),
    "lapak/types": ("lapak.client", "lapak.emulator", "lapak_api", "generator", "tests"),
    "lapak/emulator": ("lapak.client", "lapak_api", "generator", "tests"),
    "lapak/emulator/commerce": ("lapak.emulator.apis", "lapak.emulator.app", "lapak.emulator.message"),
    "generated/python/lapak_api": ("lapak.emulator", "generator", "tests"),
}


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    package = ".".join(path.relative_to(ROOT).parent.parts)
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parent = package.rsplit(".", node.level - 1)[0] + "." if node.level else ""
            names.add(f"{parent}{node.module or ''}")
            names.update(f"{parent}{node.module or ''}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_imports_point_one_way(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files

    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files
        for name in sorted(imported(path))
        if any(name == target or name.startswith(f"{target}.") for target in FORBIDDEN[folder])
    ]

    assert wrong == []


def test_commerce_knows_no_http() -> None:
    found = [
        path.name
        for path in (ROOT / "lapak/emulator/commerce").rglob("*.py")
        for name in imported(path)
        if name.split(".")[0] in {"http", "httpx", "granian", "urllib"}
    ]

    assert found == []
