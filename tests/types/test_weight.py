"""Weights with their unit: shared/domain.md, section 5."""

import pickle
from decimal import Decimal
from typing import Any

import pytest

from lapak.types.weight import Weight


@pytest.mark.parametrize(
    ("weight", "grams"),
    [
        (Weight.of_kilograms(0.4), "400"),
        (Weight.of_kilograms(0.1667), "166.7"),
        (Weight.of_kilograms(1), "1000"),
        (Weight.of_kilograms("1"), "1000"),
        (Weight.of_kilograms(Decimal("1.25")), "1250"),
        (Weight.of_grams(200), "200"),
        (Weight.of_grams("200"), "200"),
        (Weight.of_grams(0), "0"),
        (Weight.parse("1 Kg"), "1000"),
        (Weight.parse("0,4 kg"), "400"),
        (Weight.parse("0.4kg"), "400"),
        (Weight.parse("0.125 kg"), "125"),
        (Weight.parse("200 gr"), "200"),
        (Weight.parse(" 200g. "), "200"),
        (Weight.parse("2 kilo"), "2000"),
        (Weight.parse("150 gram"), "150"),
    ],
)
def test_a_weight_is_exact(weight: Weight, grams: str) -> None:
    assert weight.grams == Decimal(grams)
    assert weight == Weight(Decimal(grams))


@pytest.mark.parametrize(
    "value", [True, -1, float("nan"), float("inf"), "", "1,5", "1 kg", None, "satu", [1]]
)
def test_what_is_no_number_is_no_weight(value: Any) -> None:
    for read in (Weight.of_grams, Weight.of_kilograms):
        with pytest.raises(ValueError, match="is no weight"):
            read(value)


@pytest.mark.parametrize(
    "text", ["1", "0,4", "kg", "1 lb", "-1 kg", "1 kg 200 g", "", "1.000.000 g", None, 1]
)
def test_a_text_without_a_unit_is_refused(text: Any) -> None:
    with pytest.raises(ValueError, match="no weight with a unit"):
        Weight.parse(text)


@pytest.mark.parametrize("text", ["1.250 kg", "1,250 gram"])
def test_a_text_with_two_readings_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="separates thousands or decimals"):
        Weight.parse(text)


def test_only_decimal_grams_are_a_weight_by_themselves() -> None:
    grams: Any = 200

    with pytest.raises(ValueError, match="use of_grams"):
        Weight(grams)


@pytest.mark.parametrize(
    ("kilograms", "whole_grams", "text"),
    [
        (0.4, 400, "400 g"),
        (0.1667, 167, "166,7 g"),
        (1.25, 1250, "1,25 kg"),
        (10, 10_000, "10 kg"),
        (0, 0, "0 g"),
    ],
)
def test_every_unit_can_be_had(kilograms: float, whole_grams: int, text: str) -> None:
    weight = Weight.of_kilograms(kilograms)

    assert weight.kilograms == Decimal(str(kilograms))
    assert (weight.whole_grams, str(weight)) == (whole_grams, text)


@pytest.mark.parametrize(
    ("grams", "free", "billed"),
    [
        (0, 0, 1),
        (400, 0, 1),
        (1000, 0, 1),
        (1001, 0, 2),
        (1300, 300, 1),
        (1301, 300, 2),
        (100, 300, 1),
        (2350, 300, 3),
    ],
)
def test_begun_kilograms_are_billed(grams: int, free: int, billed: int) -> None:
    weight = Weight.of_grams(grams)

    assert weight.billed_kilograms(free=Weight.of_grams(free)) == billed
    assert free or weight.billed_kilograms() == billed


def test_parcels_add_up() -> None:
    pieces = [Weight.of_grams(200) * 2, Weight.of_kilograms(0.4), 3 * Weight.of_grams(50)]

    assert sum(pieces) == Weight.of_grams(950)
    assert sorted(pieces) == [Weight.of_grams(150), Weight.of_grams(400), Weight.of_grams(400)]


@pytest.mark.parametrize("other", [1, 0.5, True])
def test_a_weight_and_a_bare_number_do_not_add_up(other: Any) -> None:
    weight: Any = Weight.of_grams(200)

    with pytest.raises(TypeError):
        _ = weight + other
    with pytest.raises(TypeError):
        _ = weight * 0.5


def test_the_text_is_kept_and_does_not_count() -> None:
    weight: Any = pickle.loads(pickle.dumps(Weight.parse("0,4 kg")))  # noqa: S301 - made in this test

    assert (weight.raw, Weight.of_kilograms(0.4).raw) == ("0,4 kg", "0.4")
    assert {weight, Weight.of_grams(400)} == {weight}
    with pytest.raises(AttributeError):
        weight.raw = ""
