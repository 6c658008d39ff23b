"""Districts (kecamatan), which all shops share."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = ["find_region", "place", "search_regions"]

_MATCHING: Final = """
    FROM regions
    WHERE instr(lower(subdistrict), lower(:keyword)) OR instr(lower(district), lower(:keyword))"""


def find_region(db: "Db", region_id: int) -> "Row | None":
    """Return a district, or None."""
    return db.one("SELECT * FROM regions WHERE id = :id", id=region_id)


def search_regions(db: "Db", keyword: str, limit: int, offset: int) -> tuple[list["Row"], int]:
    """Return some of the districts whose own or whose city's name has the keyword, and how many there are."""
    total = db.scalar(f"SELECT COUNT(*) {_MATCHING}", keyword=keyword)
    if offset >= total:
        return [], total
    rows = db.all(
        f"SELECT * {_MATCHING} ORDER BY id LIMIT :limit OFFSET :offset",
        keyword=keyword,
        limit=limit,
        offset=offset,
    )
    return rows, total


def place(region: "Row") -> str:
    """Write a district and its city in one line: `Ciputat, Kota Tangerang Selatan`."""
    return f"{region['subdistrict']}, {region['district']}"
