"""Run the command as `python -m lapak.cli`."""

import sys

from lapak.cli import main

if __name__ == "__main__":  # the emulator's workers import this module under another name
    sys.exit(main())
