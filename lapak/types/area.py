"""Places of the country, by the ids of one provider; names repeat, so nothing here guesses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

__all__ = ["AmbiguousArea", "Area", "Level", "candidates", "resolve"]


class Level(StrEnum):
    """How large a place is. Providers disagree on the English words, so these are the Indonesian ones."""

    PROVINSI = "provinsi"
    KABUPATEN = "kabupaten"
    """A regency, or a city (kota) of the same rank."""
    KECAMATAN = "kecamatan"
    """Called subdistrict by the list of regions, district by orders and suppliers."""
    KELURAHAN = "kelurahan"
    """A village, or a part of a town."""


@dataclass(frozen=True, slots=True)
class Area:
    """A place. The id means something to its provider only: no two of them number alike."""

    provider: str
    level: Level
    id: str
    names: tuple[str, ...] = field(compare=False)
    """Its name, then those of the places it lies in, the largest last."""
    postcodes: tuple[str, ...] = field(default=(), compare=False)
    """Postal codes in it, as text: no number has a zero in front."""

    def __post_init__(self) -> None:
        """Refuse a place without a name or id."""
        if not self.id or not self.names or not all(self.names):
            raise ValueError("an area has an id and names")

    @classmethod
    def of_region(cls, provider: str, row: Mapping[str, Any]) -> Self:
        """Read a row of the list of regions of SmartSeller and Ngorder, which holds kecamatan.

        Its `subdistrict` is the kecamatan and its `district` the kabupaten, which orders call `district` and
        `city`. A model is read by its `to_dict()`.
        """
        try:
            names = (row["subdistrict"], row["district"]["name"], row["province"]["name"])
            codes = row.get("postal_code") or ()
            return cls(
                provider, Level.KECAMATAN, str(row["id"]), tuple(map(str, names)), tuple(map(str, codes))
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"no row of the list of regions: {error}") from None

    def __str__(self) -> str:
        """Write all names: `Ciputat, Kota Tangerang Selatan, Banten`."""
        return ", ".join(self.names)


class AmbiguousArea(ValueError):  # noqa: N818 - it says what is wrong
    """Several areas fit, or none: somebody who knows has to choose."""

    def __init__(self, name: str, found: tuple[Area, ...]) -> None:
        """Hold what fits."""
        super().__init__(name, found)
        self.name = name
        self.candidates = found

    def __str__(self) -> str:
        """List what fits."""
        listed = "; ".join(f"{area.id} {area}" for area in self.candidates)
        return f"{self.name!r} fits {len(self.candidates)} areas" + (f": {listed}" if listed else "")


def candidates(areas: Iterable[Area], name: str, *, within: str = "", postcode: str = "") -> tuple[Area, ...]:
    """List the areas of a name, in the order given; the rest of an address narrows them down.

    Args:
        areas: Areas of one provider.
        name: The whole name, in any capitals.
        within: The name of a place that it lies in; `Bandung` stands for the city and for the kabupaten.
        postcode: A postal code in it; areas that list none stay.
    """
    wanted, around = _plain(name), _plain(within)
    return tuple(
        area
        for area in areas
        if _plain(area.names[0]) == wanted
        and (not around or any(around in _spellings(larger) for larger in area.names[1:]))
        and (not postcode or not area.postcodes or postcode.strip() in area.postcodes)
    )


def resolve(areas: Iterable[Area], name: str, *, within: str = "", postcode: str = "") -> Area:
    """Return the one area that fits, see `candidates`.

    Raises:
        AmbiguousArea: Several fit, or none does; it has them.
    """
    found = candidates(areas, name, within=within, postcode=postcode)
    if len(found) != 1:
        raise AmbiguousArea(name, found)
    return found[0]


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())


def _spellings(name: str) -> set[str]:
    """Return a name with and without what kind of place it is."""
    plain = _plain(name)
    kind, _, rest = plain.partition(" ")
    if kind in {"kabupaten", "kab"}:
        return {plain, rest, f"kab {rest}", f"kabupaten {rest}"}
    return {plain, rest} if kind == "kota" else {plain}
