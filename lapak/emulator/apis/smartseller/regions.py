"""Regions: the districts of the country."""

import json
from typing import Any

from lapak.emulator.call import Call
from lapak.emulator.commerce.regions import place, search_regions
from lapak.emulator.paging import page_of, pagination
from lapak.emulator.store.db import Row

__all__ = ["regions_list"]


def regions_list(call: Call) -> dict[str, Any]:
    """Show a page of the districts that a keyword finds."""
    page = page_of(call)
    rows, total = search_regions(call.db, call.query.get("keyword", ""), page.size, page.offset)
    meta = pagination(call, page, total=total, count=len(rows))
    return {"data": [_shown(row) for row in rows], "meta": {"pagination": meta}}


def _shown(row: Row) -> dict[str, Any]:
    return {
        "_id": row["object_id"],
        "id": row["id"],
        "subdistrict": row["subdistrict"],
        "district": {"id": row["district_id"], "name": row["district"]},
        "province": {"id": row["province_id"], "name": row["province"]},
        "fullname": f"{place(row)}, {row['province']}",
        "postal_code": json.loads(row["postal_codes"]),
    }
