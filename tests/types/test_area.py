"""Places by the ids of one provider: shared/domain.md, section 4."""

import pickle
from typing import Any

import pytest

from lapak.types.area import AmbiguousArea, Area, Level, candidates, resolve


def region(number: int, name: str, city: str, province: str, *codes: str) -> dict[str, Any]:
    return {
        "id": number,
        "subdistrict": name,
        "district": {"id": 1, "name": city},
        "province": {"id": 2, "name": province},
        "fullname": f"{name}, {city}, {province}",
        "postal_code": list(codes),
    }


AREAS = [
    Area.of_region("smartseller", row)
    for row in (
        region(3636, "Ciputat", "Kota Tangerang Selatan", "Banten", "15411", "15413"),
        region(346, "CIMAUNG", "Kabupaten Bandung", "Jawa Barat", "40374"),
        region(347, "Cimaung", "Kabupaten Serang", "Banten"),
        region(348, "Coblong", "Kota Bandung", "Jawa Barat", "40132"),
        region(349, "Coblong", "Kabupaten Bandung", "Jawa Barat", "40999"),
    )
]


def ids(found: tuple[Area, ...]) -> list[str]:
    return [area.id for area in found]


def test_a_row_of_the_list_of_regions_is_read() -> None:
    assert AREAS[0] == Area("smartseller", Level.KECAMATAN, "3636", ("Ciputat",))
    assert (AREAS[0].names, AREAS[0].postcodes, str(AREAS[0])) == (
        ("Ciputat", "Kota Tangerang Selatan", "Banten"),
        ("15411", "15413"),
        "Ciputat, Kota Tangerang Selatan, Banten",
    )


@pytest.mark.parametrize("row", [{}, {"id": 1, "subdistrict": "A"}, {"subdistrict": "A", "district": None}])
def test_another_row_is_refused(row: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no row of the list of regions"):
        Area.of_region("smartseller", row)


@pytest.mark.parametrize(("number", "names"), [("", ("A",)), ("1", ()), ("1", ("A", ""))])
def test_an_area_has_an_id_and_names(number: str, names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="an id and names"):
        Area("smartseller", Level.KECAMATAN, number, names)


def test_an_id_means_something_to_its_provider_and_level_only() -> None:
    one = Area("smartseller", Level.KECAMATAN, "346", ("Cimaung",))

    assert one != Area("komship", Level.KECAMATAN, "346", ("Cimaung",))
    assert one != Area("smartseller", Level.KABUPATEN, "346", ("Cimaung",))
    assert {one, Area("smartseller", Level.KECAMATAN, "346", ("CIMAUNG",))} == {one}


@pytest.mark.parametrize(
    ("name", "within", "postcode", "found"),
    [
        ("cimaung", "", "", ["346", "347"]),
        (" CIMAUNG ", "Bandung", "", ["346"]),
        ("Cimaung", "kab. serang", "", ["347"]),
        ("Cimaung", "Kabupaten Serang", "", ["347"]),
        ("Cimaung", "Kota Serang", "", []),
        ("Cimaung", "Banten", "", ["347"]),
        ("Cimaung", "", "40374", ["346", "347"]),
        ("Cimaung", "", "99999", ["347"]),
        ("Coblong", "Bandung", "", ["348", "349"]),
        ("Coblong", "Kota Bandung", "", ["348"]),
        ("Coblong", "", "40132", ["348"]),
        ("Cimau", "", "", []),
        ("Bandung", "", "", []),
    ],
)
def test_candidates_are_all_that_fit(name: str, within: str, postcode: str, found: list[str]) -> None:
    assert ids(candidates(AREAS, name, within=within, postcode=postcode)) == found


def test_the_one_that_fits_is_taken() -> None:
    assert resolve(AREAS, "Cimaung", within="Serang").id == "347"


@pytest.mark.parametrize(
    ("name", "found", "told"),
    [
        (
            "Cimaung",
            ["346", "347"],
            f"'Cimaung' fits 2 areas: 346 {AREAS[1]}; 347 {AREAS[2]}",
        ),
        ("Menteng", [], "'Menteng' fits 0 areas"),
    ],
)
def test_nothing_is_guessed(name: str, found: list[str], told: str) -> None:
    with pytest.raises(AmbiguousArea) as caught:
        resolve(AREAS, name)

    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - made in this test
    assert (ids(error.candidates), error.name, str(error)) == (found, name, told)


def test_an_area_survives_pickling_and_does_not_change() -> None:
    area: Any = pickle.loads(pickle.dumps(AREAS[0]))  # noqa: S301 - made in this test

    assert (area, area.names) == (AREAS[0], AREAS[0].names)
    with pytest.raises(AttributeError):
        area.id = "1"
