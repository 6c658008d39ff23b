"""SIRCLO Connexi API (curated by Lapak, unofficial): the generated client."""

from .client import AsyncSirclo, Sirclo

__all__ = ["AsyncSirclo", "Sirclo"]
