"""Upload the logo of a shop; the emulator does not play this, and says so.

Run it as `python upload_logo.py logo.png`.

It prints:

    501 not-emulated
"""

import sys
from pathlib import Path

from lapak import File, ServerError, SmartSeller

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)


def main(api: SmartSeller, path: Path) -> None:
    """Send a file; its type is guessed from its name, and it is opened when it is sent."""
    path.write_bytes(PIXEL)
    try:
        done = api.shops.upload_logo({"logo": File.from_path(path)})
    except ServerError as error:
        print(error.status, error.headers.get("x-lapak-reason"))
    else:
        print(done.response)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, Path(sys.argv[1]))
