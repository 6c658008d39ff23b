from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .shop_supplier import ShopSupplier
    from .user import User


@_dataclass(kw_only=True, repr=False, eq=False)
class Shop(Model):
    """A shop."""

    id: int
    """The shop. Example: `7`."""
    username: str
    """Name of the shop in addresses; very likely what the update of the shop calls subdomain. Example:
    `tokokirana`."""
    shop_name: str
    """Name of the shop. Example: `Toko Kirana`."""
    status: str
    """Whether the shop is in use; ACTIVE is the one value seen. Example: `ACTIVE`."""
    class_: str
    """The package that the shop has booked; PLATINUM, the one that the API takes, is the one value seen.
    Example: `PLATINUM`."""
    join_date: str
    """Day on which the shop was opened, as yyyy-mm-dd. Example: `2021-03-15`."""
    expired_date: str
    """Day on which the package ends, as yyyy-mm-dd. Example: `2027-03-15`."""
    phone: str
    """Telephone number. Example: `081210203040`."""
    courier: str
    """The couriers that the shop uses, in one text with commas between. Example: `JNE,SICEPAT,JNT`."""
    address: str
    """Address of the shop. Example: `Jalan Aria Putra 18, Ciputat`."""
    shipper_status: str
    """Whether the delivery aggregator collects parcels here; NON ACTIVE is the one value seen here, ACTIVE
    of suppliers. Example: `NON ACTIVE`."""
    note: str | None
    """Free text. Example: `Libur setiap hari Minggu`."""
    store_front: bool
    """Whether the shop has a storefront. Example: `true`."""
    warehouse: bool
    """Whether the shop keeps its stock in several warehouses. Example: `true`."""
    users: list[User]
    """The people who work in the shop."""
    active_supplier: ShopSupplier | None
    """The supplier that parcels are sent from; null, as assumed here, while there is none."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "username",
            "shop_name",
            "status",
            "class",
            "join_date",
            "expired_date",
            "phone",
            "courier",
            "address",
            "shipper_status",
            "note",
            "store_front",
            "warehouse",
            "users",
            "active_supplier",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "class_": "class",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .shop_supplier import ShopSupplier
        from .user import User

        return {
            "users": each(model(User)),
            "active_supplier": model(ShopSupplier),
        }
