"""Why the rules of a shop refuse something. The words for it are the caller's."""

__all__ = ["Missing", "Refused"]


class Refused(Exception):  # noqa: N818 - an answer of the rules, not a fault
    """A rule of the shop forbids it. Roll the transaction back.

    Attributes:
        rule: Id of the rule, as in the `x-rules` of the operations.
        field: What breaks it, as a dotted path in the request: `products.0.qty`, `payment.amount`.
        facts: What a text about it needs to know.
    """

    def __init__(self, rule: str, field: str, **facts: object) -> None:
        """Name the rule and what breaks it."""
        super().__init__(f"{rule} at {field}: {facts}")
        self.rule = rule
        self.field = field
        self.facts = facts


class Missing(Exception):  # noqa: N818 - an answer of the rules, not a fault
    """The shop has no such thing. Roll the transaction back.

    Attributes:
        thing: What it would be: `customer`, `variation`, …
        field: Where it is named, as in `Refused`.
        given: The id that was given.
    """

    def __init__(self, thing: str, field: str, given: object) -> None:
        """Say what is missing and where it is named."""
        super().__init__(f"no {thing} {given} ({field})")
        self.thing = thing
        self.field = field
        self.given = given
