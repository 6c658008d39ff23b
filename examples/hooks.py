"""Count calls and retries, and measure how long the server takes.

Run it as `python hooks.py`. It brings its own emulator.

It prints:

    warehouses_list: try 1 failed, once more
    2 warehouses_get 200
    1 warehouses_list 200
    1 warehouses_list lost
    In time
"""

from collections import Counter
from contextlib import closing

from lapak import Hooks, ResponseEvent, RetryEvent, SmartSeller
from lapak.emulator import open_emulator, sync_transport

calls: Counter[str] = Counter()
slowest = 0.0


def note(event: ResponseEvent) -> None:
    """Look at every answer; hooks get neither keys nor bodies."""
    global slowest  # noqa: PLW0603 - a small program
    calls[f"{event.operation} {event.status or 'lost'}"] += 1
    slowest = max(slowest, event.elapsed)


def complain(event: RetryEvent) -> None:
    """Say that a call did not go well the first time."""
    print(f"{event.operation}: try {event.attempt} failed, once more")


def main(api: SmartSeller) -> None:
    """Make some calls; one of them has to be repeated."""
    api.warehouses.list()
    for number in (22, 23):
        api.warehouses.get(number)
    for name, times in sorted(calls.items()):
        print(times, name)
    print("In time" if slowest < 5 else "Slow")  # noqa: PLR2004 - seconds


if __name__ == "__main__":
    with closing(open_emulator()) as emulator:
        emulator.faults.add(operation="warehouses_list", nth=1, drop=True)
        here = sync_transport(emulator)
        base = "http://toko.test/smartseller/api/open"
        with SmartSeller(
            "demo-toko-a", base_url=base, transport=here, hooks=Hooks(response=note, retry=complain)
        ) as client:
            main(client)
