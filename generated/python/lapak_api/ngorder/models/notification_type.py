from lapak.client.enums import OpenStrEnum


class NotificationType(OpenStrEnum):
    """What happened in the shop (ACTIVITY), or news of the provider (NEWS)."""

    ACTIVITY = "ACTIVITY"
    NEWS = "NEWS"
