"""Every text that the emulator itself writes, in English and Indonesian.

A text about a field says what is wrong and what is allowed; it completes `The price field …` and
`Kolom price …`.
"""

from collections.abc import Mapping
from typing import Final

__all__ = ["has_text", "text"]

_EN: Final = 0
_ID: Final = 1

_TEXTS: Final[Mapping[str, tuple[str, str]]] = {
    "required": ("is required", "wajib diisi"),
    "required when": ("is required when {when}", "wajib diisi bila {when}"),
    "when": ("{field} is {values}", "{field} adalah {values}"),
    "type": ("must be {types}, not {value}", "harus berupa {types}, bukan {value}"),
    "null": ("must be {types} and may not be null", "harus berupa {types} dan tidak boleh null"),
    "enum": ("must be one of {options}, not {value}", "harus salah satu dari {options}, bukan {value}"),
    "only": ("must be {options}, not {value}", "harus {options}, bukan {value}"),
    "guess": (" (did you mean {guess}?)", " (mungkin maksudnya {guess}?)"),
    "minimum": ("must be at least {limit}, not {value}", "minimal {limit}, bukan {value}"),
    "maximum": ("must be at most {limit}, not {value}", "maksimal {limit}, bukan {value}"),
    "int64": ("must fit into 64 bits, {value} does not", "harus muat dalam 64 bit, {value} tidak muat"),
    "exclusiveMinimum": (
        "must be greater than {limit}, not {value}",
        "harus lebih besar dari {limit}, bukan {value}",
    ),
    "exclusiveMaximum": (
        "must be less than {limit}, not {value}",
        "harus lebih kecil dari {limit}, bukan {value}",
    ),
    "multipleOf": ("must be a multiple of {limit}, not {value}", "harus kelipatan {limit}, bukan {value}"),
    "empty": ("may not be empty", "tidak boleh kosong"),
    "at least": ("must have at least {count}", "minimal berisi {count}"),
    "at most": ("may have at most {count}", "maksimal berisi {count}"),
    "1 Length": ("1 character", "1 karakter"),
    "Length": ("{limit} characters", "{limit} karakter"),
    "1 Items": ("1 entry", "1 baris"),
    "Items": ("{limit} entries", "{limit} baris"),
    "1 Properties": ("1 field", "1 kolom"),
    "Properties": ("{limit} fields", "{limit} kolom"),
    "uniqueItems": ("may not have the same entry twice", "tidak boleh berisi baris yang sama dua kali"),
    "digits": ("must consist of digits only, not {value}", "hanya boleh berisi angka, bukan {value}"),
    "pattern": (
        "must match {pattern}, {value} does not",
        "harus sesuai pola {pattern}, {value} tidak sesuai",
    ),
    "date": (
        "must be a date such as 2026-11-30, not {value}",
        "harus berupa tanggal seperti 2026-11-30, bukan {value}",
    ),
    "date-time": (
        "must be a time with offset such as 2026-11-30T17:05:00+07:00, not {value}",
        "harus berupa waktu dengan zona seperti 2026-11-30T17:05:00+07:00, bukan {value}",
    ),
    "email": ("must be an email address, not {value}", "harus berupa alamat email, bukan {value}"),
    "uuid": (
        "must be a UUID such as 5d2c1f80-94b1-4c0e-9a67-3f1be0a7c512, not {value}",
        "harus berupa UUID seperti 5d2c1f80-94b1-4c0e-9a67-3f1be0a7c512, bukan {value}",
    ),
    "uri": (
        "must be an address such as https://toko.example/a, not {value}",
        "harus berupa alamat seperti https://toko.example/a, bukan {value}",
    ),
    "format": ("must be a valid {format}, not {value}", "harus berupa {format} yang benar, bukan {value}"),
    "falseSchema": ("is not allowed here", "tidak boleh diisi di sini"),
    "invalid": ("is not valid: {message}", "tidak benar: {message}"),
    "no address": ("There is no such address: {path}", "Alamat ini tidak ada: {path}"),
    "no method": (
        "{method} is not allowed here. Allowed: {allow}.",
        "{method} tidak diizinkan di sini. Yang diizinkan: {allow}.",
    ),
    "no key": ("The API key is missing or wrong.", "Kunci API tidak ada atau salah."),
    "not acceptable": ("Only {types} can be answered.", "Jawaban hanya tersedia sebagai {types}."),
    "too large": ("The body may have {limit} bytes at most.", "Isi permintaan maksimal {limit} byte."),
    "media type": ("Send the body as {type}.", "Kirim isi permintaan sebagai {type}."),
    "no body": ("The body is missing; send {type}.", "Isi permintaan tidak ada; kirim {type}."),
    "no json": ("The body is not valid JSON: {message}.", "Isi permintaan bukan JSON yang benar: {message}."),
    "too deep": (
        "The body is nested more than {limit} levels deep.",
        "Isi permintaan bersarang lebih dari {limit} tingkat.",
    ),
    "too big a number": (
        "A number is too big to calculate with.",
        "Ada angka yang terlalu besar untuk dihitung.",
    ),
    "not emulated": ("{operation} is not emulated.", "{operation} belum tersedia di emulator."),
    "busy": ("The store is busy; try again.", "Penyimpanan sedang sibuk; coba lagi."),
    "failed": (
        "The emulator failed; its log says why.",
        "Emulator mengalami kesalahan; sebabnya ada di log.",
    ),
    "fault": ("{phrase} (a fault that was set).", "{phrase} (gangguan yang disengaja)."),
    "repeated": ("was sent more than once", "dikirim lebih dari satu kali"),
    "two spellings": (
        "is sent as {other} too, with another value",
        "dikirim juga sebagai {other}, dengan nilai lain",
    ),
    "encoding": ("is not encoded as UTF-8", "tidak dikodekan sebagai UTF-8"),
    "or": (" or ", " atau "),
    "and": (" and ", " dan "),
    "string": ("a text", "teks"),
    "integer": ("a whole number", "bilangan bulat"),
    "number": ("a number", "angka"),
    "boolean": ("true or false", "true atau false"),
    "array": ("a list", "daftar"),
    "object": ("an object", "objek"),
    "the text": ("the text {value}", "teks {value}"),
}


def text(key: str, language: str, **parts: object) -> str:
    """Return a text of the table in a language, English by default."""
    return _TEXTS[key][_ID if language == "id" else _EN].format(**parts)


def has_text(key: str) -> bool:
    """Tell whether the table has a text."""
    return key in _TEXTS
