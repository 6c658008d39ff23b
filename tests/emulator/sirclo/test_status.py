from itertools import product

from lapak.emulator.commerce.sirclo_status import is_behind, may_become, stamps
from lapak.emulator.commerce.sirclo_times import NOT_SET

STATUSES = ("pending", "accepted", "packed", "shipped", "completed", "cancelled")
AT = "2026-11-03T02:00:00Z"


def test_orders_move_forward_and_can_be_cancelled_until_they_are_shipped() -> None:
    allowed = {now: [then for then in STATUSES if then != now and may_become(now, then)] for now in STATUSES}

    assert allowed == {
        "pending": ["accepted", "packed", "shipped", "completed", "cancelled"],
        "accepted": ["packed", "shipped", "completed", "cancelled"],
        "packed": ["shipped", "completed", "cancelled"],
        "shipped": ["completed"],
        "completed": [],
        "cancelled": [],
    }


def test_every_status_may_be_kept() -> None:
    assert all(may_become(status, status) for status in STATUSES)


def test_of_two_statuses_one_is_reached_behind_or_forbidden() -> None:
    forbidden = [
        (now, then)
        for now, then in product(STATUSES, STATUSES)
        if not may_become(now, then) and not is_behind(now, then)
    ]

    assert forbidden == [("shipped", "cancelled"), ("completed", "cancelled")]
    assert not [pair for pair in product(STATUSES, STATUSES) if may_become(*pair) and is_behind(*pair)]


def test_a_status_stamps_the_steps_that_were_left_out() -> None:
    order = {"accepted_at": NOT_SET, "packed_at": "2026-11-01T00:00:00Z", "completed_at": NOT_SET}

    assert stamps(order, "completed", AT) == {"accepted_at": AT, "completed_at": AT}


def test_pending_and_shipped_have_no_time_of_their_own() -> None:
    assert stamps({}, "pending", AT) == {}
    assert stamps({}, "shipped", AT) == {"accepted_at": AT, "packed_at": AT}


def test_cancelling_stamps_only_the_cancellation() -> None:
    assert stamps({}, "cancelled", AT) == {"cancelled_at": AT}
