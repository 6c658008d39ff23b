"""Ngorder Open API (curated by Lapak, unofficial): the generated client."""

from .client import AsyncNgorder, Ngorder

__all__ = ["AsyncNgorder", "Ngorder"]
