"""A misprinted name reaches the server whichever way it is sent (errata suppliers-002)."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from lapak import BadRequest, Ngorder, SmartSeller
from lapak.client.spelling import WireSpelling
from lapak.emulator import DEMO_KEYS, sync_transport
from lapak_api.smartseller.models import SupplierCreate

if TYPE_CHECKING:
    from lapak.emulator import Emulator

NEW = SupplierCreate(
    name="Gudang Konveksi Ciputat",
    district_id=3636,
    address="Jalan Aria Putra 18, Ciputat",
    phone="081210203040",
    description="Jahitan dan kemasan",
)


def opened(emulator: Emulator, edition: str, spelling: WireSpelling) -> SmartSeller | Ngorder:
    kind = SmartSeller if edition == "smartseller" else Ngorder
    base_url = f"http://lapak.test{emulator.editions[edition].base}"
    return kind(DEMO_KEYS[0], base_url=base_url, transport=sync_transport(emulator), wire_spelling=spelling)


@pytest.mark.parametrize("edition", ["smartseller", "ngorder"])
@pytest.mark.parametrize("spelling", get_args(WireSpelling))
def test_a_supplier_keeps_the_address_however_its_name_is_spelt(
    emulator: Emulator, edition: str, spelling: WireSpelling
) -> None:
    with opened(emulator, edition, spelling) as shop:
        made = shop.suppliers.create(NEW.to_dict()).data.supplier_id
        shop.suppliers.update({"supplier_id": made, "address": "Jalan Kertamukti 9"})
        rows = {row.id: row.address for row in shop.suppliers.list().data}

    assert rows[made] == "Jalan Kertamukti 9"


def test_two_addresses_are_told_apart(emulator: Emulator) -> None:
    with opened(emulator, "smartseller", "both") as shop, pytest.raises(BadRequest) as told:
        shop.suppliers.create(NEW.to_dict() | {"addess": "Jalan Kertamukti 9"})

    assert told.value.fields == {"address": ["The address field is sent as addess too, with another value."]}
