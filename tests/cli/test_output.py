"""What stands on standard output, to the letter."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from lapak.cli.tables import columns_that_fit, flat, sheet, table
from tests.cli.terminal import lapak, page

FIRST: dict[str, Any] = {
    "order_id": 39384704,
    "po_number": 12000,
    "order_date": "2026-11-14",
    "receiver_name": "Dewi Anggraini",
    "total_amount": 97500,
    "weight": 0.22,
    "note": '=HYPERLINK("http://jahat.test")',
    "order_progress_status": "UNPAID",
    "payment_status": "UNPAID",
    "payment_date": None,
    "products": [{"product_meta_id": 10726652, "name": "Kerudung “Voal”", "quantity": 2}],
    "awb_number": "00046512912705",
    "tidak_dikenal": True,
}
SECOND: dict[str, Any] = {
    "order_id": 39384705,
    "po_number": 12001,
    "order_date": "2026-11-15",
    "receiver_name": "Siti \x1b[31mRahmawati\nKedua",
    "total_amount": 1250000,
    "note": "-15",
    "order_progress_status": "NO AWB",
    "payment_status": "PAID",
}
LIST = ("orders", "list", "--since", "30d")


def test_a_table_fits_into_eighty_columns() -> None:
    done = lapak(*LIST, answers=[page([FIRST, SECOND])])

    assert done.err == ""
    assert done.out == (
        "order_id  po_number  order_date  receiver_name              payment_status\n"
        "39384704      12000  2026-11-14  Dewi Anggraini             UNPAID\n"
        "39384705      12001  2026-11-15  Siti \ufffd[31mRahmawati Kedua  PAID\n"
    )
    assert max(map(len, done.out.splitlines())) <= 80


def test_a_wide_terminal_shows_more() -> None:
    done = lapak(*LIST, answers=[page([FIRST])], COLUMNS="120")

    assert done.out == (
        "order_id  po_number  order_date  receiver_name   total_amount  order_progress_status  payment_status"
        "  awb_number\n"
        "39384704      12000  2026-11-14  Dewi Anggraini         97500  UNPAID                 UNPAID"
        "          00046512912705\n"
    )


def test_columns_can_be_named() -> None:
    done = lapak(*LIST, "--columns", "receiver_name, products,total_amount", answers=[page([FIRST])])

    products = '[{"product_meta_id": 10726652, "name": "Kerudung “Voal”", "quantity": 2}]'
    assert done.out == (
        f"receiver_name   {'products':{len(products)}}  total_amount\n"
        f"Dewi Anggraini  {products}         97500\n"
    )


def test_a_column_that_no_row_has_is_refused() -> None:
    done = lapak(*LIST, "--columns", "reciever", answers=[page([SECOND])])

    assert (done.status, done.out) == (2, "")
    assert "no row has reciever; there are order_id, po_number" in done.err
    assert done.err.endswith("Did you mean receiver_name?\n")


@pytest.mark.parametrize(
    ("columns", "lacking"),
    [("products.name", "products.name"), ("products.0.nama,note", "products.0.nama"), ("note.x", "note.x")],
)
def test_a_column_that_leads_nowhere_is_refused(columns: str, lacking: str) -> None:
    row = {"note": "Titip", "products": [{"name": "Gamis"}]}

    done = lapak(*LIST, "--columns", columns, answers=[page([row])])

    assert (done.status, done.out) == (2, "")
    assert f"no row has {lacking}; " in done.err


def test_columns_reach_into_lists_and_into_what_is_empty() -> None:
    rows = [{"order_id": 1, "products": [{"name": "Gamis"}], "shopee": None}, {"order_id": 2, "products": []}]

    done = lapak(*LIST, "--columns", "order_id,products.0.name,shopee.id", "-o", "csv", answers=[page(rows)])

    assert (done.status, done.out) == (0, "order_id,products.0.name,shopee.id\n1,Gamis,\n2,,\n")


def test_a_place_that_no_list_has_is_empty() -> None:
    far = f"products.{'9' * 5000}"

    done = lapak(
        *LIST, "--columns", f"order_id,{far}", "-o", "csv", answers=[page([{"order_id": 1, "products": [2]}])]
    )

    assert (done.status, done.out) == (0, f"order_id,{far}\n1,\n")


def test_columns_of_one_thing_are_the_names_that_it_is_shown_with() -> None:
    answer = httpx.Response(200, json={"data": {"name": "Gamis", "variations": [{"price": 215000}]}})

    done = lapak("products", "get", "7", "--columns", "variations.0.price,name", answers=[answer])
    wrong = lapak("products", "get", "7", "--columns", "nam", answers=[answer])

    assert done.out == "field               value\nvariations.0.price  215000\nname                Gamis\n"
    assert (wrong.status, wrong.out) == (2, "")
    assert "the answer lacks nam; there are name, variations. Did you mean name?" in wrong.err


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_columns_are_not_left_out_of_json_in_silence(form: str) -> None:
    done = lapak(*LIST, "--columns", "order_id", "-o", form)

    assert (done.status, done.requests) == (2, [])
    assert "--columns is for tables and csv" in done.err


def test_a_heading_is_no_formula() -> None:
    done = lapak(*LIST, "-o", "csv", "--columns", "=1+1", answers=[page([{"=1+1": "\n=2"}])])

    assert done.out == "'=1+1\n\"'\n=2\"\n"


def test_a_change_that_has_happened_is_no_wrong_use() -> None:
    made = httpx.Response(200, json=[{"id": 1}])

    done = lapak(
        "orders", "create", "--edition", "sirclo", "--body", "[]", "--columns", "nomor", "-o", "csv",
        answers=[made],
    )  # fmt: skip

    assert (done.status, done.out) == (0, 'nomor\n""\n')
    assert done.err == "no row has nomor; there are id.\n"


def test_another_character_set_can_be_read() -> None:
    body = '{"data": [{"id": 1, "name": "Toko Café"}]}'.encode("utf-16")

    done = lapak("suppliers", "list", "-o", "json", answers=[httpx.Response(200, content=body)])

    assert done.json == [{"id": 1, "name": "Toko Café"}]


def test_json_is_one_array_with_the_rows_as_they_came() -> None:
    done = lapak(*LIST, "-o", "json", answers=[page([FIRST], 2), page([SECOND], 2)])

    assert done.out == json.dumps([FIRST, SECOND], ensure_ascii=False, indent=2) + "\n"
    assert list(done.json[0]) == list(FIRST)


def test_jsonl_is_a_row_a_line() -> None:
    done = lapak(*LIST, "-o", "jsonl", answers=[page([FIRST, SECOND])])

    assert [json.loads(line) for line in done.out.splitlines()] == [FIRST, SECOND]


def test_csv_has_all_fields_and_no_formulas() -> None:
    done = lapak(
        *LIST, "-o", "csv",
        "--columns", "order_id,receiver_name,note,awb_number,payment_date,products,weight",
        answers=[page([FIRST, SECOND])],
    )  # fmt: skip

    assert done.raw.decode("utf-8") == (
        "order_id,receiver_name,note,awb_number,payment_date,products,weight\n"
        '39384704,Dewi Anggraini,"\'=HYPERLINK(""http://jahat.test"")",00046512912705,,'
        '"[{""product_meta_id"": 10726652, ""name"": ""Kerudung “Voal”"", ""quantity"": 2}]",0.22\n'
        '39384705,"Siti \x1b[31mRahmawati\nKedua",-15,,,,\n'
    )


def test_half_a_character_stays_what_it_was() -> None:
    answer = httpx.Response(200, content=rb'{"data": [{"note": "\ud83d", "id": 1}]}')

    assert lapak("suppliers", "list", "-o", "json", answers=[answer]).json == [{"note": "\ud83d", "id": 1}]
    assert lapak("suppliers", "list", "--columns", "note", answers=[answer]).out == "note\n\ufffd\n"


def test_csv_begins_with_the_documented_fields_and_ends_with_the_others() -> None:
    done = lapak(*LIST, "-o", "csv", answers=[page([FIRST])])

    header = done.out.splitlines()[0].split(",")
    assert header[:4] == ["order_id", "po_number", "shop_id", "order_date"]
    assert header[-2:] == ["awb_number", "tidak_dikenal"]


def test_a_list_without_rows_keeps_its_form() -> None:
    empty = [page([])]

    assert lapak(*LIST, "-o", "json", answers=empty).out == "[]\n"
    assert lapak(*LIST, "-o", "csv", answers=empty).out.startswith("order_id,po_number,")
    assert lapak(*LIST, answers=empty).out.startswith("order_id  po_number  order_date")


def test_one_thing_is_shown_field_by_field() -> None:
    answer = {
        "response": "Success",
        "data": {"id": 22, "warehouse": "Gudang Cimahi", "tags": ["a", {"b": None}]},
    }

    done = lapak("warehouses", "get", "22", answers=[httpx.Response(200, json=answer)])
    whole = lapak("warehouses", "get", "22", "-o", "json", answers=[httpx.Response(200, json=answer)])
    row = lapak("warehouses", "get", "22", "-o", "csv", answers=[httpx.Response(200, json=answer)])

    assert done.out == ("field      value\nid         22\nwarehouse  Gudang Cimahi\ntags.0     a\ntags.1.b\n")
    assert whole.json == answer
    assert row.out == 'id,warehouse,tags\n22,Gudang Cimahi,"[""a"", {""b"": null}]"\n'


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+62 812", "'+62 812"),
        ("-Rp64.000", "'-Rp64.000"),
        ("@toko", "'@toko"),
        ("\t=1", "'\t=1"),
        ("-1400", "-1400"),
        ("+6281210203040", "+6281210203040"),
        ("Jalan = rumah", "Jalan = rumah"),
    ],
)
def test_only_texts_that_a_spreadsheet_would_calculate_are_changed(text: str, written: str) -> None:
    assert sheet([{"note": text}], ["note"]) == f"note\n{written}\n"


def test_numbers_stand_at_the_right_and_wide_letters_count_twice() -> None:
    assert table([{"a": 5, "b": "店"}, {"a": 1200, "b": "x"}], ["a", "b"]) == "   a  b\n   5  店\n1200  x\n"


def test_long_cells_are_cut_where_columns_were_chosen_for_people() -> None:
    rows = [{"name": "panjang " * 20}]

    assert table(rows, ["name"]).splitlines()[1] == f"{('panjang ' * 20)[:39]}…"
    assert table(rows, ["name"], longest=None).splitlines()[1] == ("panjang " * 20).strip()


def test_a_column_that_does_not_fit_makes_room_for_one_that_does() -> None:
    rows = [{"a": 1, "b": "x" * 30, "c": 2}]

    assert columns_that_fit(rows, ["a", "b", "c"], ["c", "a", "b"], 10) == ["c", "a"]
    assert columns_that_fit(rows, ["b"], [], 10) == ["b"]


def test_flat_lists_what_is_inside() -> None:
    assert flat({"a": {"b": [1, {}]}, "c": []}) == [("a.b.0", 1), ("a.b.1", {}), ("c", [])]
