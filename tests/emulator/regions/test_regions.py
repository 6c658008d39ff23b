"""Regions: finding districts by name, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.emulator.api import Api


def test_a_district_is_shown_with_what_it_lies_in(toko_a: Api) -> None:
    assert toko_a.get("/region", keyword="tajinan").body == {
        "data": [
            {
                "_id": "5d1d86101449f91d8b320e2b",
                "id": 3627,
                "subdistrict": "Tajinan",
                "district": {"id": 255, "name": "Kabupaten Malang"},
                "province": {"id": 11, "name": "Jawa Timur"},
                "fullname": "Tajinan, Kabupaten Malang, Jawa Timur",
                "postal_code": ["65172"],
            }
        ],
        "meta": {
            "pagination": {
                "total": 1,
                "count": 1,
                "per_page": 10,
                "current_page": 1,
                "total_pages": 1,
                "links": {},
            }
        },
    }


@pytest.mark.parametrize("keyword", ["cimaung", "CIMAUNG", "maun"])
def test_a_name_that_repeats_finds_all_its_districts(toko_a: Api, keyword: str) -> None:
    found = toko_a.get("/region", keyword=keyword).data

    assert [row["fullname"] for row in found] == [
        "Cimaung, Kabupaten Bandung, Jawa Barat",
        "Cimaung, Kabupaten Serang, Banten",
    ]


def test_the_name_of_a_city_finds_its_districts(toko_a: Api) -> None:
    found = toko_a.get("/region", keyword="tangerang selatan").data

    assert [row["subdistrict"] for row in found] == ["Ciputat", "Ciputat Timur", "Pamulang"]


@pytest.mark.parametrize("keyword", ["%", "_", "Atlantis", "' OR 1=1 --"])
def test_signs_of_sql_in_a_keyword_mean_themselves(toko_a: Api, keyword: str) -> None:
    answer = toko_a.get("/region", keyword=keyword).body

    assert (answer["data"], answer["meta"]["pagination"]["total"]) == ([], 0)


def test_pages_cover_the_list_once(toko_a: Api) -> None:
    total = toko_a.get("/region").body["meta"]["pagination"]["total"]
    pages = -(-total // 7)

    seen = []
    for number in range(1, pages + 1):
        answer = toko_a.get("/region", per_page=7, pagination_offset=number).body
        seen += [row["id"] for row in answer["data"]]
        assert answer["meta"]["pagination"]["count"] == len(answer["data"])
        assert answer["meta"]["pagination"]["total_pages"] == pages

    assert len(seen) == total
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("number", [99, 9_999_999_999_999_999_999])
def test_a_page_after_the_last_is_empty(toko_a: Api, number: int) -> None:
    answer = toko_a.get("/region", per_page=9_999_999_999_999_999_999, pagination_offset=number).body

    assert answer["data"] == []


def test_a_page_may_be_larger_than_any_list(toko_a: Api) -> None:
    answer = toko_a.get("/region", keyword="cimaung", per_page=9_999_999_999_999_999_999).body

    assert len(answer["data"]) == 2


def test_an_id_of_the_list_serves_as_district_id(toko_a: Api) -> None:
    district = toko_a.get("/region", keyword="ciputat timur").data[0]

    made = toko_a.post(
        "/supplier/create",
        name="Gudang",
        district_id=district["id"],
        address="Jalan Merpati 1",
        phone="081210203099",
        description="",
    )

    rows = {row["id"]: row for row in toko_a.get("/supplier").data}
    row = rows[made.data["supplier_id"]]
    assert (row["district"], row["city"]) == (district["subdistrict"], district["district"]["name"])


def test_shops_share_the_regions(toko_a: Api, toko_b: Api) -> None:
    assert toko_a.get("/region").body == toko_b.get("/region").body
