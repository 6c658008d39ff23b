"""What a request names but the shop does not have: 404 in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.emulator.api import Api

NO = 999_999
SUPPLIER = {"name": "G", "district_id": NO, "address": "J", "phone": "0812", "description": ""}
WAREHOUSE = {"warehouse": "G", "supplier_id": NO, "user_id": [], "is_active": True}
ACCOUNT = {"bank_type": "bca", "account_number": "1", "holder_name": "T", "branch": "C"}


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        (
            "POST",
            "/supplier/create",
            SUPPLIER,
            {"district_id": ["Tidak ada kecamatan 999999."]},
        ),
        (
            "POST",
            "/warehouse",
            WAREHOUSE,
            {"supplier_id": ["Tidak ada supplier 999999 di toko ini."]},
        ),
        (
            "GET",
            f"/warehouse/{NO}",
            None,
            {"id": ["Tidak ada gudang 999999 di toko ini."]},
        ),
        (
            "POST",
            "/product-category",
            {"name": "K", "root_categories_id": NO},
            {"root_categories_id": ["Tidak ada kategori utama 999999."]},
        ),
        (
            "GET",
            f"/product-category/{NO}",
            None,
            {"id": ["Tidak ada kategori produk 999999 di toko ini."]},
        ),
        (
            "PATCH",
            "/customer-category/update",
            {"id": NO, "code": "N"},
            {"id": ["Tidak ada kategori pelanggan 999999 di toko ini."]},
        ),
        (
            "POST",
            "/bank/create",
            ACCOUNT | {"bank_type": "x"},
            {"bank_type": ["Tidak ada bank x."]},
        ),
        (
            "POST",
            "/order-source/create",
            {"marketplace_id": NO, "note": ""},
            {"marketplace_id": ["Tidak ada marketplace 999999."]},
        ),
        (
            "PATCH",
            "/order-source/update",
            {"order_source_id": NO},
            {"order_source_id": ["Tidak ada sumber order 999999 di toko ini."]},
        ),
    ],
)
def test_what_is_not_there_is_named_in_indonesian(
    toko_a: Api, method: str, path: str, body: dict[str, Any] | None, message: dict[str, Any]
) -> None:
    answer = toko_a.language("id").call(method, path, body=body)

    assert (answer.status, answer.reason) == (404, "not-found")
    assert answer.body == {"response": "Failed", "message": message, "data": None}


def test_a_user_that_is_not_there_is_named_in_indonesian(toko_a: Api) -> None:
    supplier = toko_a.post("/supplier/create", **SUPPLIER | {"district_id": 3636}).data
    warehouse = WAREHOUSE | {"supplier_id": supplier["supplier_id"], "user_id": [5, NO]}

    answer = toko_a.language("id").post("/warehouse", **warehouse)

    assert answer.body["message"] == {"user_id.1": ["Tidak ada pengguna 999999 di toko ini."]}


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        (
            "DELETE",
            "/warehouse/0",
            None,
            {"id": ["Gudang Utama tidak dapat diubah atau dihapus."]},
        ),
        (
            "POST",
            "/bank/create",
            ACCOUNT | {"bank_type": "bniBisnis"},
            {"corporate_id": ["BNI Bisnis adalah bank bisnis, jadi corporate_id wajib diisi."]},
        ),
        (
            "PATCH",
            "/customer-category/update",
            {"id": 1, "code": "Z"},
            {"code": ["Kode kategori 1 adalah N dan tidak dapat diubah."]},
        ),
    ],
)
def test_rules_speak_indonesian_too(
    toko_a: Api, method: str, path: str, body: dict[str, Any] | None, message: dict[str, Any]
) -> None:
    answer = toko_a.language("id").call(method, path, body=body)

    assert (answer.status, answer.body["message"]) == (400, message)
