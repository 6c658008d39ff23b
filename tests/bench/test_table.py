import json

from bench.figures import Figure, Row, Section
from bench.table import as_json, as_text

SECTIONS = [
    Section(
        "client", ("httpx µs", "lapak µs"), (Row("1 order", (Figure(99.5, "µs"), Figure(1234.5, "µs"))),)
    ),
    Section("a longer title", ("file",), (Row("peak", (Figure(None, "MiB"),)),), ("one note",), failed=2),
]


def test_the_figures_stand_below_their_columns() -> None:
    assert as_text({"Python": "3.11", "cores": "2"}, SECTIONS) == (
        "Python 3.11, cores 2\n"
        "\n"
        "client          httpx µs  lapak µs\n"
        "  1 order           99.5     1,234\n"
        "\n"
        "a longer title  file\n"
        "  peak             -\n"
        "  (one note)\n"
    )


def test_json_has_the_unrounded_values() -> None:
    assert json.loads(as_json({"cores": "2"}, SECTIONS)) == {
        "machine": {"cores": "2"},
        "sections": [
            {
                "title": "client",
                "columns": ["httpx µs", "lapak µs"],
                "rows": [
                    {
                        "name": "1 order",
                        "figures": [{"value": 99.5, "unit": "µs"}, {"value": 1234.5, "unit": "µs"}],
                    }
                ],
                "notes": [],
                "failed": 0,
            },
            {
                "title": "a longer title",
                "columns": ["file"],
                "rows": [{"name": "peak", "figures": [{"value": None, "unit": "MiB"}]}],
                "notes": ["one note"],
                "failed": 2,
            },
        ],
    }
