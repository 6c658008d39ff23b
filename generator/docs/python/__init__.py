"""The reference of the generated Python client, as a page."""

from generator.docs.python.page import client_page

__all__ = ["client_page"]
