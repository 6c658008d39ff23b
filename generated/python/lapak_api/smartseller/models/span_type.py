from lapak.client.enums import OpenStrEnum


class SpanType(OpenStrEnum):
    """How a span is given, BY_DATE by first and last day, BY_MONTH by month and year."""

    BY_DATE = "BY_DATE"
    BY_MONTH = "BY_MONTH"
