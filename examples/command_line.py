"""Use the `lapak` command from a script: list orders as JSON.

Run it as `python command_line.py 2026-11-12 2026-11-14`, the first and the last day.

It prints:

    12199 PAID 64500
    12198 PAID 177500
    12197 PAID 364000
    12196 PAID 497000
"""

import json
import subprocess
import sys


def main(first: str, last: str) -> None:
    """Read what the command prints."""
    words = ["orders", "list", "--since", first, "--until", last, "-o", "json"]
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "lapak.cli", *words], capture_output=True, text=True, check=True
    )
    for order in json.loads(done.stdout):
        print(order["po_number"], order["payment_status"], order["total_amount"])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
