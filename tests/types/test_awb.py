"""Resi are opaque: shared/domain.md, section 5."""

import pickle
from typing import Any

import pytest

from lapak.types.awb import AWB


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("JP8507716855", "JP8507716855"),
        ("00046512912705", "00046512912705"),
        (" jp8507716855\n", "jp8507716855"),
        ("0", "0"),
        ("JNE 123-456/7", "JNE 123-456/7"),
        ("x" * 60, "x" * 60),
    ],
)
def test_a_number_is_sent_as_it_came(raw: str, text: str) -> None:
    awb = AWB(raw)

    assert (awb.text, str(awb), f"{awb}", awb.raw) == (text, text, text, raw)


def test_capitals_and_blanks_around_do_not_count() -> None:
    assert {AWB("jp8507716855"), AWB(" JP8507716855 ")} == {AWB("JP8507716855")}


@pytest.mark.parametrize("other", ["46512912705", "0046512912705", "00046512912705 1", "00046512912705-"])
def test_everything_else_counts(other: str) -> None:
    assert AWB(other) != AWB("00046512912705")


@pytest.mark.parametrize("value", [46512912705, 1.0, None, b"JP1"])
def test_a_number_that_has_lost_its_zeros_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="zeros in front would be lost"):
        AWB(value)


@pytest.mark.parametrize("value", ["", "  \t"])
def test_an_empty_number_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="empty"):
        AWB(value)


def test_a_number_survives_pickling_and_does_not_change() -> None:
    awb: Any = pickle.loads(pickle.dumps(AWB(" jp85 ")))  # noqa: S301 - made in this test

    assert (awb, awb.raw) == (AWB("JP85"), " jp85 ")
    with pytest.raises(AttributeError):
        awb.raw = "JP86"
