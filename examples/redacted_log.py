"""Keep a log of what the client does; keys, names and telephone numbers are blacked out.

Run it as `python redacted_log.py "Siti Rahmawati"`, a customer to look for.

It prints:

    Something is logged: True
    In the log: none of it
"""

import io
import logging
import sys

from lapak import SmartSeller


def main(api: SmartSeller, name: str) -> None:
    """Log everything into memory, then look for what must not be there."""
    kept = io.StringIO()
    handler = logging.StreamHandler(kept)
    logger = logging.getLogger("lapak")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    customer = api.customers.list(keyword=name).data[0]
    api.customers.list(keyword=customer.phone)
    logger.removeHandler(handler)
    logger.setLevel(logging.WARNING)

    log = kept.getvalue()
    print("Something is logged:", "customers_list" in log)
    secrets = {"key": "demo-toko-a", "name": name, "phone": customer.phone, "address": customer.address}
    print("In the log:", [what for what, secret in secrets.items() if secret in log] or "none of it")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1])
