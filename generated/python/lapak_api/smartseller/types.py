"""Types that requests and answers share."""

from lapak.client.files import File
from lapak.client.operation import Response
from lapak.client.unset import UNSET, Unset

__all__ = ["UNSET", "File", "Response", "Unset"]
