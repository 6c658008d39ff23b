from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .expedition_tracking_event import ExpeditionTrackingEvent


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionTracking(Model):
    """A parcel and its way."""

    awb_number: str
    """Airway bill (resi) of the parcel. Example: `JP2611140021`."""
    rate_name: str
    """Name of the courier's service. Not an amount. Example: `REG`."""
    delivery_date: str
    """When the courier took the parcel in, going by the sample, as `yyyy-mm-dd hh:mm`. The same as
    `delivery_time`. Example: `2026-11-15 16:40`."""
    delivery_time: str
    """Date and time once more, as `yyyy-mm-dd hh:mm`. The same as `delivery_date`. Example: `2026-11-15
    16:40`."""
    weight: float
    """Weight of the parcel; the unit is not documented, kilograms are assumed here. Example: `1`."""
    sender_name: str
    """Who sent the parcel. Example: `Toko Kirana`."""
    origin_city: str
    """Where the parcel was sent from. Example: `Kota Tangerang Selatan`."""
    receiver_name: str
    """Who the parcel is for. Example: `Dewi Anggraini`."""
    receiver_address: str
    """Where the parcel goes; district and city in the sample, without a street. Example: `Tajinan,
    Kabupaten Malang`."""
    receiver_city: str
    """Where the parcel goes; the same text as `receiver_address` in the sample. Example: `Tajinan,
    Kabupaten Malang`."""
    status: str
    """Code of the last event; DELIVERED is the one value seen here, the codes of `history` should be
    expected. Example: `DELIVERED`."""
    consignees_name: str | None
    """Who took the parcel. Only seen as null, even of a delivered parcel."""
    date_received: str | None
    """Day on which the parcel was taken. Only seen as null."""
    time_received: str | None
    """Time at which the parcel was taken. Only seen as null."""
    history: list[ExpeditionTrackingEvent]
    """The way of the parcel, oldest event first."""
    logistic_name: str
    """Name of the courier, in small letters. Example: `jne`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "awb_number",
            "rate_name",
            "delivery_date",
            "delivery_time",
            "weight",
            "sender_name",
            "origin_city",
            "receiver_name",
            "receiver_address",
            "receiver_city",
            "status",
            "consignees_name",
            "date_received",
            "time_received",
            "history",
            "logistic_name",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .expedition_tracking_event import ExpeditionTrackingEvent

        return {
            "history": each(model(ExpeditionTrackingEvent)),
        }
