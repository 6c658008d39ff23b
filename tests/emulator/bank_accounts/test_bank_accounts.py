"""Bank accounts: create, list, business banks, secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.emulator.api import Api

KINDS = ("BANK", "PAYMENT GATEWAY")
NEW: dict[str, Any] = {
    "bank_type": "bca",
    "account_number": "0081200847",
    "holder_name": "Toko Kirana",
    "branch": "Ciputat",
}


def test_a_new_account_is_listed_with_its_bank(toko_a: Api) -> None:
    made = toko_a.post("/bank/create", **NEW)

    bank_id = made.data["bank_id"]
    assert made.body == {"response": "Success", "data": {"bank_id": bank_id, "name": "bca"}}
    assert toko_a.get("/bank", type="BANK").data[-1] == {
        "bank_id": bank_id,
        "bank_name": "BCA",
        "bank_type": "bca",
        "branch": "Ciputat",
        "holder_name": "Toko Kirana",
        "account_number": "0081200847",
        "image": "https://static.example.com/bank/bca.svg",
        "type": "BANK",
    }


def test_secrets_are_never_answered(toko_a: Api) -> None:
    toko_a.post("/bank/create", **NEW, username="kirana01", pin="240617", corporate_id="KIRANA77")

    listed = str(toko_a.get("/bank").body)
    assert not [secret for secret in ("kirana01", "240617", "KIRANA77") if secret in listed]


def test_type_filters(toko_a: Api) -> None:
    made = toko_a.post("/bank/create", **NEW).data["bank_id"]
    with toko_a.store() as db:
        gateway = db.insert(
            "bank_accounts",
            shop_id=toko_a.shop_id,
            bank_type="xendit",
            account_number="",
            holder_name="Toko Kirana",
            branch="",
            type="PAYMENT GATEWAY",
        )

    listed = {kind: {row["bank_id"] for row in toko_a.get("/bank", type=kind).data} for kind in KINDS}
    everything = {row["bank_id"] for row in toko_a.get("/bank").data}
    assert made in listed["BANK"]
    assert gateway in listed["PAYMENT GATEWAY"]
    assert listed["BANK"].isdisjoint(listed["PAYMENT GATEWAY"])
    assert listed["BANK"] | listed["PAYMENT GATEWAY"] == everything


@pytest.mark.parametrize("bank_type", ["bcaa", "BCA", "", "xendit"])
def test_the_bank_must_be_one_of_the_providers_list(toko_a: Api, bank_type: str) -> None:
    before = toko_a.get("/bank").body

    answer = toko_a.post("/bank/create", **NEW | {"bank_type": bank_type})

    assert (answer.status, answer.reason) == (404, "not-found")
    assert answer.body["message"] == {"bank_type": [f"No bank {bank_type}."]}
    assert toko_a.get("/bank").body == before


@pytest.mark.parametrize("corporate", [{}, {"corporate_id": ""}])
def test_an_account_at_a_business_bank_needs_a_corporate_id(toko_a: Api, corporate: dict[str, str]) -> None:
    answer = toko_a.post("/bank/create", **NEW | {"bank_type": "mandiriBisnisMCM"} | corporate)

    assert (answer.status, answer.reason) == (400, "rule:corporate-id-required")
    assert answer.body["message"] == {
        "corporate_id": ["Mandiri Bisnis MCM is a business bank, so corporate_id is required."]
    }


def test_an_account_at_a_business_bank_with_a_corporate_id_is_made(toko_a: Api) -> None:
    made = toko_a.post("/bank/create", **NEW | {"bank_type": "bniBisnis", "corporate_id": "KIRANA01"})

    assert made.data["name"] == "bniBisnis"


@pytest.mark.parametrize("number", [81200847, "0081-2008", "", "rekening"])
def test_an_account_number_is_a_text_of_digits(toko_a: Api, number: object) -> None:
    answer = toko_a.post("/bank/create", **NEW | {"account_number": number})

    assert (answer.reason, list(answer.body["message"])) == ("schema", ["account_number"])


def test_another_shop_does_not_see_an_account(toko_a: Api, toko_b: Api) -> None:
    bank_id = toko_a.post("/bank/create", **NEW).data["bank_id"]

    assert bank_id not in [row["bank_id"] for row in toko_b.get("/bank").data]
