"""What calls can raise."""

from lapak.client.errors import *
