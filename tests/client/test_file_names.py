"""What a server proposes as a name becomes a name of one file, in one folder, on every system."""

from itertools import islice
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from lapak.client.file_names import LONGEST, numbered, proposed_name, safe_name

PDF = {"content-type": "application/pdf"}


@pytest.mark.parametrize(
    ("proposed", "name"),
    [
        ("nota.pdf", "nota.pdf"),
        ("Nota Toko Kirana.pdf", "Nota Toko Kirana.pdf"),
        ("laporan é.pdf", "laporan é.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\Windows\\system32\\nota.pdf", "nota.pdf"),
        ("/etc/passwd", "passwd"),
        ("C:\\nota.pdf", "nota.pdf"),
        ("C:nota.pdf", "C_nota.pdf"),
        ("nota.pdf:stream", "nota.pdf_stream"),
        ("\\\\server\\share\\nota.pdf", "nota.pdf"),
        ("nota\x00.pdf", "nota.pdf"),
        ("nota\r\n.pdf", "nota.pdf"),
        ("nota\u202efdp.exe", "notafdp.exe"),
        ("\ud800nota.pdf", "nota.pdf"),
        ("  .nota.pdf. ", "nota.pdf"),
        (".bashrc", "bashrc"),
        ("...", ""),
        ("..", ""),
        ("", ""),
        ("/", ""),
        ("nota?*|<>.pdf", "nota_____.pdf"),
        ("CON", "_CON"),
        ("con.pdf", "_con.pdf"),
        ("nul .txt", "_nul.txt"),
        ("COM1.pdf", "_COM1.pdf"),
        ("lpt³.pdf", "_lpt³.pdf"),
        ("com10.pdf", "com10.pdf"),
        ("console.pdf", "console.pdf"),
        ("nota.pdf.part", "nota.pdf"),
        ("nota.PART.part", "nota"),
    ],
)
def test_a_name_is_made_harmless(proposed: str, name: str) -> None:
    assert safe_name(proposed) == name


@pytest.mark.parametrize("letter", ["a", "é", "好", "😀"])
@pytest.mark.parametrize("suffix", ["", ".pdf", "." + "x" * 300])
def test_a_name_has_a_length_that_every_system_takes(letter: str, suffix: str) -> None:
    name = safe_name(letter * 400 + suffix)

    assert 100 < len(name.encode()) <= LONGEST
    assert name.endswith(".pdf") == (suffix == ".pdf")


def test_a_safe_name_is_one_name_on_every_system() -> None:
    pieces = ["..", "/", "\\", "a", ".", ":", " ", "nul", "\x00", "\n", "c:", "~", "é", ".part"]
    for one in pieces:
        for two in pieces:
            for three in pieces:
                name = safe_name(one + two + three)
                assert not name or PurePosixPath(name).parts == (name,)
                assert not name or PureWindowsPath(name).parts == (name,)
                assert safe_name(name) == name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename=nota.pdf", "nota.pdf"),
        ('attachment; filename="nota toko.pdf"', "nota toko.pdf"),
        ('ATTACHMENT;FileName = "nota.pdf"', "nota.pdf"),
        ('attachment; filename="a\\"b;c.pdf"', "a_b;c.pdf"),
        ("attachment; filename*=UTF-8''nota%20%C3%A9.pdf", "nota é.pdf"),
        ("attachment; filename=\"plain.pdf\"; filename*=utf-8'id'laporan%20%E2%82%AC.pdf", "laporan €.pdf"),
        ("attachment; filename*=iso-8859-1''nota%E9.pdf; filename=x.pdf", "notaé.pdf"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ("attachment; filename*=nonsense''x.pdf; filename=plain.pdf", "plain.pdf"),
        ("attachment; filename*=UTF-8''%FF%FE; filename=plain.pdf", "plain.pdf"),
        ("attachment; filename*=plain.pdf", "billings_download_invoice.pdf"),
        ("attachment; filename=first.pdf; filename=second.pdf", "first.pdf"),
        ('inline; filename="/absolute/nota.pdf"', "nota.pdf"),
        ("attachment; filename=..", "billings_download_invoice.pdf"),
        ('attachment; filename="', "billings_download_invoice.pdf"),
        ('attachment; filename="nota.pdf', "nota.pdf"),
        ("attachment; filename=Laporan Penjualan.pdf; size=7", "Laporan Penjualan.pdf"),
        ('attachment; filename="C:\\temp\\nota.pdf"', "nota.pdf"),
        ("attachment; filename*=undefined''x.pdf; filename=plain.pdf", "plain.pdf"),
        ("attachment; filename*=idna''" + "a" * 70 + "%FF; filename=plain.pdf", "plain.pdf"),
        ("attachment; filename*=a%00b''x.pdf; filename=plain.pdf", "plain.pdf"),
        ("attachment", "billings_download_invoice.pdf"),
        ("", "billings_download_invoice.pdf"),
    ],
)
def test_the_name_is_read_from_the_header(header: str, name: str) -> None:
    assert proposed_name("billings_download_invoice", {**PDF, "content-disposition": header}) == name


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [
        ("application/pdf", ".pdf"),
        ("text/csv; charset=utf-8", ".csv"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
        ("application/octet-stream", ".bin"),
        ("x", ".bin"),
    ],
)
def test_without_a_name_the_operation_and_the_type_make_one(kind: str, suffix: str) -> None:
    assert proposed_name("expenses_download", {"content-type": kind}) == f"expenses_download{suffix}"
    assert proposed_name("expenses_download", {}) == "expenses_download.bin"


def test_names_are_numbered_before_the_suffix() -> None:
    assert list(islice(numbered("nota.pdf"), 3)) == ["nota.pdf", "nota (2).pdf", "nota (3).pdf"]
    assert list(islice(numbered("nota"), 2)) == ["nota", "nota (2)"]
    assert list(islice(numbered("a.b c d e f g h i j k l"), 2))[1] == "a.b c d e f g h i j k l (2)"
