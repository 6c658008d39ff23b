"""A tiny server of orders, which counts what it is asked to create."""

import json
from collections import Counter
from itertools import count

__all__ = ["Shop"]


class Shop:
    """Creates orders and lists them. What is created is told apart by its note."""

    def __init__(self) -> None:
        self.orders: Counter[str] = Counter()
        """How many orders exist, by note."""
        self.requests: Counter[str] = Counter()
        """How many whole requests have come, by note; some do not get further than the proxy."""
        self._numbers = count(1)

    def asked(self, body: bytes) -> None:
        """Count a request."""
        if body:
            self.requests[json.loads(body)["note"]] += 1

    def answer(self, method: str, body: bytes) -> bytes:
        """Do what a request asks for, and return the body of the answer."""
        if method == "GET":
            pagination = {
                "total": 0,
                "count": 0,
                "per_page": 10,
                "current_page": 1,
                "total_pages": 1,
                "links": [],
            }
            return json.dumps({"data": [], "meta": {"pagination": pagination}}).encode()
        number = next(self._numbers)
        self.orders[json.loads(body)["note"]] += 1
        made = {"order_id": number, "po_number": number}
        return json.dumps(
            {"request_id": "r", "response": "Success", "message": "made", "data": made}
        ).encode()
