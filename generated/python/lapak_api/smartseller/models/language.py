from lapak.client.enums import OpenStrEnum


class Language(OpenStrEnum):
    """Language code, Indonesian or English."""

    ID = "id"
    EN = "en"
