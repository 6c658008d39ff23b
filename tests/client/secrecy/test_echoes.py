"""Keys and persons are hidden however a server writes them when it repeats what it was sent."""

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from lapak.client.redaction import masked, personal_texts, without_secrets
from lapak.client.refusal import hidden_bytes
from tests.client.secrecy.canaries import KEY

Write = Callable[[str], str]


def units(text: str) -> str:
    return "".join(f"\\u{ord(letter):04x}" for letter in text)


def entities(text: str) -> str:
    return "".join(f"&#{ord(letter):03d};" for letter in text)


WAYS: dict[str, Write] = {
    "as it is": str,
    "upper case": str.upper,
    "PHP's JSON": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "JSON units": units,
    "JSON in JSON": lambda text: json.dumps(units(text))[1:-1],
    "HTML": html.escape,
    "HTML decimal": entities,
    "HTML hexadecimal": lambda text: "".join(f"&#x{ord(letter):X};" for letter in text),
    "HTML twice": lambda text: html.escape(entities(text)),
    "URL": lambda text: quote(text, safe=""),
    "URL, every byte": lambda text: "".join(f"%{octet:02x}" for octet in text.encode()),
    "URL twice": lambda text: quote(quote(text, safe=""), safe=""),
    "form": quote_plus,
}
BINARY: dict[str, Write] = {
    "Base64": lambda text: base64.b64encode(text.encode()).decode(),
    "Base64 in PHP's JSON": lambda text: base64.b64encode(text.encode()).decode().replace("/", "\\/"),
    "hexadecimal": lambda text: text.encode().hex(),
}


@pytest.mark.parametrize("way", [*WAYS, *BINARY])
def test_a_key_is_hidden_however_it_is_written(way: str) -> None:
    written = (WAYS | BINARY)[way](KEY)

    assert without_secrets(f"<p>{written}</p>", [KEY]) == "<p>***</p>"
    assert hidden_bytes(f"\u00e9 <p>{written}</p>".encode(), [KEY]) == "\u00e9 <p>***</p>".encode()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_key_is_hidden_in_json_of_any_encoding(encoding: str) -> None:
    """Python reads such a body as JSON, so it can be that of an error."""
    content = json.dumps({"message": f"{KEY} is unknown"}).encode(encoding)

    assert json.loads(hidden_bytes(content, [KEY])) == {"message": "*** is unknown"}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["Siti Rahmawati", "siti rahmawati", "O'Brien & Putra", "Nyoman Adnyé"])
def test_a_name_is_hidden_however_it_is_written(name: str, way: str) -> None:
    text = f"{WAYS[way](name)} is not a valid name"

    assert masked(text, personal_texts({"receiver": {"name": name}})) == "*** is not a valid name"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Ani has no phone", "*** has no phone"),
        ("nani dan pelayanan", "nani dan pelayanan"),
        ("the receiver Siti is unknown", "the receiver *** is unknown"),
        ("SITI, RAHMAWATI", "***, ***"),
        ("Sitinurbaya", "Sitinurbaya"),
    ],
)
def test_parts_of_names_are_hidden_where_they_are_words(said: str, left: str) -> None:
    assert masked(said, personal_texts([{"name": "Ani"}, {"name": "Siti Rahmawati"}])) == left


@pytest.mark.parametrize("phone", ["+62215551234", "0215551234", "021 555-1234", "62.21.555.1234"])
def test_a_number_is_hidden_however_it_is_grouped(phone: str) -> None:
    assert masked(f"{phone} is taken", personal_texts({"phone": "021-555 1234"})) == "*** is taken"


@pytest.mark.parametrize(
    "said",
    [
        "order 580123456789012345 is not PAID, it is UNPAID",
        "order_id: 5801234567890123 was canceled on 2026-11-14 09:26:45",
        "INV/2026/11/14/0007 and INV-2026-1114-0917 are open: Rp1.250.000.000",
        "Token expired. Basic authentication required. Bearer token is missing.",
        "token: The token field is required. password: must have 8 characters",
        "Order 23115411 of the product Batik Merah cannot be canceled, please wait",
    ],
)
def test_what_an_error_is_about_stays(said: str) -> None:
    """Whatever stands in notes, names of products and numbers of places that were sent."""
    sent = {
        "note": "Please cancel order 23115411, not PAID",
        "products": [{"name": "Batik Merah", "code": 7}],
        "receiver": {"name": "Dewi", "city": "Kota Order", "postal_code": 15411, "district": 5},
    }

    assert masked(said, personal_texts(sent)) == said


@pytest.mark.parametrize(
    "text",
    ["\\", "%25", "&amp;", "&", "jl ", "a.b@", "0 8", "RT ", "123-", "1.", "(0", "\\u0041", "token=", "eyJ"],
)
def test_no_text_takes_long(text: str) -> None:
    """A hundred thousand characters take tenths of a second; a backtracking pattern would take hours."""
    whole = text * (100_000 // len(text))

    assert masked(whole, {"Siti Rahmawati"})
    assert hidden_bytes(whole.encode(), [KEY]) == whole.encode()
