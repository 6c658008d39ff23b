"""Files are saved where they were asked for, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from tests.cli.terminal import lapak

if TYPE_CHECKING:
    from pathlib import Path

CALL = ("canceled-orders", "download")


def file(name: str | None = None, kind: str = "text/csv") -> httpx.Response:
    headers = {"content-type": kind}
    if name is not None:
        headers["content-disposition"] = f'attachment; filename="{name}"'
    return httpx.Response(200, content=b"po_number\n12000\n", headers=headers)


def test_a_folder_gets_the_name_that_the_server_says(tmp_path: Path) -> None:
    done = lapak(*CALL, "--to", str(tmp_path), answers=[file("pesanan batal.csv")])

    assert done.out == f"{tmp_path / 'pesanan batal.csv'}\n"
    assert (tmp_path / "pesanan batal.csv").read_bytes() == b"po_number\n12000\n"


def test_a_file_can_be_named(tmp_path: Path) -> None:
    done = lapak(*CALL, "--to", str(tmp_path / "baru.csv"), answers=[file("lain.csv")])

    assert done.status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["baru.csv"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "laporan.csv").write_text("lama")

    into_folder = lapak(*CALL, "--to", str(tmp_path), answers=[file("laporan.csv")])
    into_file = lapak(*CALL, "--to", str(tmp_path / "laporan.csv"), answers=[file()])

    assert (into_folder.out, into_file.out) == (
        f"{tmp_path / 'laporan (2).csv'}\n",
        f"{tmp_path / 'laporan (3).csv'}\n",
    )
    assert (tmp_path / "laporan.csv").read_text() == "lama"


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    done = lapak(*CALL, "--to", str(tmp_path / "tidak" / "ada.csv"), answers=[file()])

    assert (done.status, done.requests) == (2, [])
    assert "there is no folder" in done.err


@pytest.mark.parametrize("name", ["../../jahat.csv", "/etc/jahat.csv", "..\\jahat.csv", ".bashrc", ".."])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "unduhan"
    folder.mkdir()

    done = lapak(*CALL, "--to", str(folder), answers=[file(name)])

    assert done.status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["unduhan"]
    (made,) = folder.iterdir()
    assert not made.name.startswith(".")


def test_a_dash_means_standard_output() -> None:
    done = lapak(*CALL, "--to", "-", answers=[file("x.csv")])

    assert done.raw == b"po_number\n12000\n"


def test_a_refusal_leaves_no_file(tmp_path: Path) -> None:
    done = lapak(*CALL, "--to", str(tmp_path), answers=[httpx.Response(404, json={"message": "no"})])

    assert done.status == 1
    assert list(tmp_path.iterdir()) == []
