import pytest

from bench.figures import Figure, Load, best, difference, ratio


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (19_668.4, "19,668"),
        (123.4, "123"),
        (12.34, "12.3"),
        (1.234, "1.23"),
        (0.12345, "0.123"),
        (0.0, "0.000"),
        (-4.26, "-4.26"),
        (None, "-"),
    ],
)
def test_figures_have_three_significant_digits(value: float | None, text: str) -> None:
    assert str(Figure(value, "ms")) == text


def test_the_best_run_is_the_shortest() -> None:
    assert best([3.0, 1.5, None, 2.0], "s") == Figure(1.5, "s")
    assert best([None], "s") == Figure(None, "s")
    assert best([], "s") == Figure(None, "s")


def test_figures_are_compared() -> None:
    ours, theirs, unknown = Figure(300.0, "µs"), Figure(200.0, "µs"), Figure(None, "µs")

    assert difference(ours, theirs) == Figure(100.0, "µs")
    assert ratio(ours, theirs) == Figure(1.5, "times")
    assert difference(ours, unknown) == Figure(None, "µs")
    assert ratio(unknown, theirs) == Figure(None, "times")
    assert ratio(ours, Figure(0.0, "µs")) == Figure(None, "times")


def test_only_successes_count_as_answers() -> None:
    load = Load(requests=3000, seconds=2.0, failed=1000, p50=0.0005, p99=0.002)

    assert load.figures == (Figure(1000.0, "r/s"), Figure(0.5, "ms"), Figure(2.0, "ms"))


def test_a_load_without_answers_has_no_rate() -> None:
    assert Load(requests=0, seconds=0.0, failed=16, p50=0.0, p99=0.0).figures[0] == Figure(None, "r/s")
