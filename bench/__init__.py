"""Measurements of the generator, the client and the emulator: `python -m bench`, about a minute.

Every figure stands beside what it is to be compared with, measured in the same run on the same machine.
Not shipped, and no test depends on a time.
"""
