"""Couriers and the services that orders name.

Two kinds of numbers are both called expedition id: a courier (1 JNE, 2 TIKI, …), which lists are filtered by,
and a service of a courier (1 JNE REG, 2 JNE YES, …), which an order is sent with. Only the services that
samples show are known; for any other the courier is read out of the name.
"""

from typing import Final

from attrs import frozen

__all__ = ["MANUAL", "PICKUP", "Service", "service_of"]

PICKUP: Final = 98
MANUAL: Final = 99

_COURIERS: Final = {
    1: "JNE",
    2: "TIKI",
    3: "POS",
    4: "SiCepat",
    5: "WAHANA",
    6: "J&T",
    7: "Alfatrex",
    8: "Lion Parcel",
    9: "Ninja Xpress",
    10: "SAP",
    11: "RPX",
}
_OTHER_NAMES: Final = {
    "jnt": 6,
    "jntexpress": 6,
    "jtexpress": 6,
    "lion": 8,
    "ninja": 9,
    "ninjaexpress": 9,
    "posindonesia": 3,
}
_SERVICES: Final = {
    1: (1, "REG"),
    2: (1, "YES"),
    3: (1, "OKE"),
    4: (1, "CTC"),
    44: (8, "REGPACK"),
    57: (6, "EZ"),
}


@frozen
class Service:
    """A service: number and name of its courier, and its own name, which may be empty."""

    courier_id: int
    courier: str
    name: str


def service_of(expedition_id: int, name: str) -> Service:
    """Return the service that an order is sent with, given its number and the name that came with it."""
    if expedition_id == PICKUP:
        return Service(PICKUP, "Ambil di Toko", "")
    if expedition_id in _SERVICES:
        courier_id, service = _SERVICES[expedition_id]
        return Service(courier_id, _COURIERS[courier_id], service)
    words = name.split()
    for length in range(len(words), 0, -1):
        courier = _BY_NAME.get(_plain("".join(words[:length])))
        if courier is not None:
            return Service(courier, _COURIERS[courier], " ".join(words[length:]))
    return Service(MANUAL, name, "")


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


_BY_NAME: Final = {_plain(name): number for number, name in _COURIERS.items()} | _OTHER_NAMES
