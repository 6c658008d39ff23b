"""A pool of connections that no other process uses.

A connection that came along in a fork brings the answers of one process to the other.
"""

import os
from collections.abc import Callable

import httpx

__all__ = ["ProcessPool"]


class ProcessPool(httpx.BaseTransport):
    """A pool that a forked process replaces by one of its own."""

    def __init__(self, make: Callable[[], httpx.BaseTransport]) -> None:
        """Make the pool of this process."""
        self._make = make
        self._pool = make()
        self._process = os.getpid()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send over connections of this process."""
        if not self._is_ours:
            # The other one is not closed: a thread that is not there any more may have held its lock.
            self._pool = self._make()
            self._process = os.getpid()
        return self._pool.handle_request(request)

    def close(self) -> None:
        """Close the connections of this process."""
        if self._is_ours:
            self._pool.close()

    @property
    def _is_ours(self) -> bool:
        return self._process == os.getpid()
