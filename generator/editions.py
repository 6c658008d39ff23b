"""The table of editions, and where everything of an edition lives."""

from pathlib import Path

import attrs

__all__ = ["ROOT", "Edition", "editions"]

ROOT = Path(__file__).resolve().parent.parent


@attrs.frozen
class Edition:
    """One edition of one API; all paths hang below `root`, so that a copy of the repository can be built."""

    name: str
    title: str
    api: str
    """Folder under spec/."""
    documents: tuple[str, ...]
    """Numbers of the documentation texts that describe it, the main one first."""
    operations: int
    """Operations that the documentation has: the highest number an x-source may name."""
    root: Path
    base: str | None = None
    """Edition that this one is an overlay over."""

    @property
    def spec(self) -> Path:
        """Folder of the curated sources."""
        return self.root / "spec" / self.api

    @property
    def patches(self) -> Path:
        """Folder of overlays, errata and quirks."""
        return self.root / "patches" / self.name

    @property
    def missing(self) -> Path | None:
        """The file without which there is no such edition, when it is not there."""
        root = self.spec / "openapi.yaml"
        if not root.is_file():
            return root
        return None if self.base is None or self.overlays else self.patches / "edition.overlay.yaml"

    @property
    def fragments(self) -> list[Path]:
        """Resource files, in name order."""
        return sorted(path for path in self.spec.glob("*.yaml") if path.name != "openapi.yaml")

    @property
    def unpublished(self) -> list[Path]:
        """Files of operations that the documentation does not have, in name order."""
        return sorted((self.spec / "unpublished").glob("*.yaml"))

    @property
    def limits(self) -> dict[str, int]:
        """Number of operations of every edition of the same API."""
        family = [each for each in editions(self.root).values() if each.api == self.api]
        return {each.name: each.operations for each in family}

    @property
    def overlays(self) -> list[Path]:
        """Overlays that belong to the repository, in the order they apply."""
        return sorted(self.patches.glob("*.overlay.yaml"))

    @property
    def local_overlays(self) -> list[Path]:
        """Overlays of this checkout only (git-ignored), which apply last."""
        return sorted((self.root / "patches" / "local").glob(f"{self.name}*.overlay.yaml"))

    @property
    def errata(self) -> list[Path]:
        """Files of errata."""
        return sorted((self.patches / "errata").glob("*.yaml"))

    @property
    def quirks(self) -> list[Path]:
        """Files of quirks."""
        return sorted((self.patches / "quirks").glob("*.yaml"))

    @property
    def dismissed(self) -> list[Path]:
        """Files of findings that need neither erratum nor quirk."""
        return sorted([*self.patches.glob("dismissed.yaml"), *self.patches.glob("dismissed/*.yaml")])

    @property
    def bundle_yaml(self) -> Path:
        """The bundle, OpenAPI 3.0.3."""
        return self.root / "generated" / "openapi" / f"{self.name}.yaml"

    @property
    def bundle_json(self) -> Path:
        """The same as JSON."""
        return self.bundle_yaml.with_suffix(".json")

    @property
    def bundle31_yaml(self) -> Path:
        """The bundle as OpenAPI 3.1."""
        return self.root / "generated" / "openapi" / f"{self.name}.3.1.yaml"

    @property
    def bundle31_json(self) -> Path:
        """The same as JSON."""
        return self.root / "generated" / "openapi" / f"{self.name}.3.1.json"

    @property
    def bundles(self) -> tuple[Path, ...]:
        """All forms of the bundle."""
        return (self.bundle_yaml, self.bundle_json, self.bundle31_yaml, self.bundle31_json)

    @property
    def documented_yaml(self) -> Path:
        """The bundle with its errata undone."""
        return self.root / "generated" / "openapi" / f"{self.name}.as-documented.yaml"

    @property
    def documented_json(self) -> Path:
        """The same as JSON."""
        return self.documented_yaml.with_suffix(".json")

    @property
    def aliases(self) -> Path:
        """The table of names that requests may also be sent with."""
        return self.root / "generated" / "openapi" / f"{self.name}.aliases.json"

    @property
    def documented(self) -> tuple[Path, ...]:
        """All files about what the documentation prints."""
        return (self.documented_yaml, self.documented_json, self.aliases)

    @property
    def client(self) -> Path:
        """Folder of the generated Python client."""
        return self.root / "generated" / "python" / "lapak_api" / self.name

    @property
    def runtime(self) -> Path:
        """Module of what all clients have in common, whose text the reference of the client shows."""
        return self.root / "lapak" / "client" / "base.py"

    @property
    def errata_page(self) -> Path:
        """The page of errata."""
        return self.root / "generated" / "docs" / f"{self.name}-errata.md"

    def relative(self, path: Path) -> str:
        """Write a path the way messages do."""
        return path.relative_to(self.root).as_posix()


def editions(root: Path = ROOT) -> dict[str, Edition]:
    """Return all editions by name, bases before what is built on them."""
    table = [
        Edition("smartseller", "SmartSeller", "smartseller", ("002",), 160, root),
        Edition("ngorder", "Ngorder", "smartseller", ("001", "000"), 151, root, base="smartseller"),
        Edition("sirclo", "SIRCLO", "sirclo", ("003",), 4, root),
    ]
    return {edition.name: edition for edition in table}
