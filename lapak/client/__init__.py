"""The hand-written runtime under the generated clients.

Its own records are dataclasses and not attrs classes: importing attrs takes a third as long as importing
httpx, and a client can be made without it. Models are attrs classes, imported when an answer is read.
"""
