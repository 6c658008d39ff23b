import copy
import json
import pickle

import pytest

from lapak.client.enums import OpenIntEnum, OpenStrEnum
from lapak.client.model import to_wire
from lapak.client.reading import each, enum


class Progress(OpenStrEnum):
    NO_AWB = "NO AWB"
    UNPAID = "UNPAID"


class Pickup(OpenIntEnum):
    READY = 0
    REQUESTED = 1


def test_a_known_value_is_its_member() -> None:
    assert Progress("NO AWB") is Progress.NO_AWB
    assert Pickup(1) is Pickup.REQUESTED
    assert Progress.NO_AWB.is_known
    assert Pickup.READY.is_known


@pytest.mark.parametrize("value", ["TELEPORTED", "", "no awb", " NO AWB"])
def test_an_unknown_text_is_kept(value: str) -> None:
    made = Progress(value)

    assert (made, made.value, made.name, str(made), f"{made}") == (value, value, value, value, value)
    assert isinstance(made, Progress)
    assert not made.is_known
    assert made == Progress(value)
    assert hash(made) == hash(value)
    assert json.dumps(made) == json.dumps(value)
    assert to_wire([made]) == [value]


@pytest.mark.parametrize("value", [7, -1])
def test_an_unknown_number_is_kept(value: int) -> None:
    made = Pickup(value)

    assert (made, made.value, made.name) == (value, value, str(value))
    assert not made.is_known
    assert json.dumps(made) == str(value)


def test_unknown_values_do_not_become_members() -> None:
    Progress("TELEPORTED")

    assert [member.value for member in Progress] == ["NO AWB", "UNPAID"]
    assert not Progress("TELEPORTED").is_known


@pytest.mark.parametrize("made", [Progress.UNPAID, Progress("TELEPORTED"), Pickup(1), Pickup(9)])
def test_values_can_be_pickled_and_copied(made: Progress | Pickup) -> None:
    for other in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):  # noqa: S301 - made a line above
        assert (other, other.is_known, type(other)) == (made, made.is_known, type(made))


@pytest.mark.parametrize("value", [None, 7, 1.5, True, [], {}, ["NO AWB"]])
def test_values_of_another_type_come_back_as_they_are(value: object) -> None:
    assert enum(Progress)(value) is value


@pytest.mark.parametrize("value", [None, "1", 1.5, [], {}])
def test_numbers_of_another_type_come_back_as_they_are(value: object) -> None:
    assert enum(Pickup)(value) is value


def test_arrays_are_read_item_by_item() -> None:
    assert each(enum(Progress))(["NO AWB", "X", None, 3]) == [Progress.NO_AWB, Progress("X"), None, 3]
    assert each(enum(Progress))("NO AWB") == "NO AWB"
