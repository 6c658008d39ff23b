from pathlib import Path

import pytest

from bench.client import stages_of
from bench.orders import example_order, page
from bench.processes import children, peaks

STATUS = "Name:\tpython3\nUmask:\t0022\nPPid:\t{parent}\nVmPeak:\t  999999 kB\nVmHWM:\t{peak:>8} kB\n"


@pytest.fixture
def proc(tmp_path: Path) -> Path:
    """Lay out a /proc: 10 has started 20 and 21, 20 has started 30; 2 is the kernel's and has no memory."""
    for pid, parent, peak in ((10, 1, 1024), (20, 10, 2048), (21, 10, 512), (30, 20, 102_400), (40, 1, 9)):
        (tmp_path / str(pid)).mkdir()
        (tmp_path / str(pid) / "status").write_text(STATUS.format(parent=parent, peak=peak))
    (tmp_path / "2").mkdir()
    (tmp_path / "2" / "status").write_text("Name:\tkthreadd\nPPid:\t20\n")
    (tmp_path / "50").mkdir()  # it has just ended
    (tmp_path / "self").mkdir()
    return tmp_path


def test_children_are_the_processes_that_one_has_started(proc: Path) -> None:
    assert children(10, proc) == {20, 21}
    assert children(30, proc) == set()


def test_peaks_are_those_of_a_process_and_all_below_it(proc: Path) -> None:
    assert peaks(10, proc) == [1.0, 2.0, 0.5, 100.0]
    assert peaks(21, proc) == [0.5]
    assert peaks(99, proc) == []


def test_without_proc_nothing_is_known(tmp_path: Path) -> None:
    assert peaks(10, tmp_path / "none") == []
    assert children(10, tmp_path / "none") == set()


def test_marks_become_stages_in_milliseconds() -> None:
    assert stages_of([0.25, 0.5, 0.75, 1.5]) == [250.0, 250.0, 750.0, 1250.0]


def test_a_page_has_as_many_orders_as_asked_for() -> None:
    assert [page(size).count(b'"order_id":') for size in (1, 10, 100)] == [1, 10, 100]


def test_the_order_that_is_made_again_and_again_takes_stock() -> None:
    assert [line["product_status"] for line in example_order()["products"]] == ["S"]
