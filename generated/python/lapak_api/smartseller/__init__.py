"""SmartSeller Open API (curated by Lapak, unofficial): the generated client."""

from .client import AsyncSmartSeller, SmartSeller

__all__ = ["AsyncSmartSeller", "SmartSeller"]
