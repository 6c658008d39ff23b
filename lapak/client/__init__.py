"""The hand-written runtime under the generated clients.

Its records and the models are dataclasses and not attrs classes: importing attrs takes a third as long as
importing httpx, and only the emulator needs it.
"""
