"""Generated clients, one package an edition. Written by `python -m generator`; do not edit."""
