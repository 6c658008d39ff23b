"""Which fields hold personal data, by their names: the facts behind redaction.

The names come from the specifications of all editions; one that no specification has is judged by its words.
"""

import re
from functools import lru_cache

__all__ = [
    "is_goods",
    "is_harmless",
    "is_identifying",
    "is_personal",
    "is_private_in",
    "is_reference",
    "is_sentence",
    "is_sum",
]

_ID = re.compile(r"(?<!corporate)(?:^|_)ids?$")
"""A corporate_id is no number of a row: banks take it for who logs in."""
_WORDS = re.compile(
    r"""(?x)
    name|phone|telp|telepon|handphone|mobile|whatsapp|(?:^|_)(?:hp|wa|no_hp)(?:_|$)|mail|addr|addess|alamat|street
    |suburb|district|city|kota|kecamatan|provin|region|postal|post_code|zip|location|coordinate|latitude|longitude
    |account|rekening|holder|bank_number|virtual|(?:^|_)va(?:_|$)|card|awb|airwaybill|waybill|resi|tracking
    |note|remark|comment|descri|(?:^|_)desc(?:_|$)|message|content|(?:^|_)text|title|keyword|search|(?:^|_)q$
    |token|(?:^|_)key|secret|passw|(?:^|_)pin(?:_|$)|authori|cookie|credential|signature|session
    |user|person|sender|receiver|consignee|buyer|customer|recipient|dropshipper|supplier|admin|author
    |(?:^|_)line$|(?:^|_)other$|(?:^|_)raw(?:_|$)|extras|reference|invoice|image|url|link|file|logo|subdomain
    |nama|kontak|contact|penerima|pengirim|pelanggan|pembeli|ponsel|kelurahan|(?:^|_)desa|kode_?pos|reseller
    |otp|cvv|verif|passcode|pwd|(?:^|_)pass(?:_|$)|(?:^|_)(?:lat|lng|lon|long|rt|rw)(?:_|$)|(?:^|_)body$
    |npwp|ktp|(?:^|_)nik(?:_|$)|birth|(?:^|_)dob(?:_|$)|lahir|(?:created|updated|received)_by|coupon|reason|corporate|number$
    """
)
_HARMLESS = re.compile(
    r"(?:^|_)(?:status|type|flag|source|category|currency|sort|unit|response|interval|channel|date|order_by"
    r"|group_by|level|method|funds|kind)$|^category_code$|^currency_code$"
)
_SENTENCES = re.compile(
    r"message|descri|(?:^|_)desc(?:_|$)|content|text|title|reason|url|link|image|file|logo|invoice"
)
_WORD = re.compile(r"[A-Z][A-Z _]{0,24}|[A-Z]?[a-z_]{1,16}")
_NUMBERS = {"po_number", "line_number", "page_number"}
_REFERENCE = re.compile(
    r"^(?:remote_)?(?:order|order_item|invoice|transaction|payment|product|variation|request|po)_(?:id|no|number)$"
    r"|^ordersn$|(?:^|_)sku$|^(?:product|warehouse|marketplace)_code$"
)
_SUM = re.compile(
    r"(?:^|_)(?:total|subtotal|amount|price\d?|cost|nominal|sales|profit|revenue|balance|onhold|fee|tax|discount"
    r"|postage|idr|unpaid|escrow|withdrawal)(?:_|$)"
)
_NOTES = re.compile(r"note|remark|comment|keyword|search|reason|(?:^|_)(?:q|raw|other|extras)$")
_THINGS = re.compile(r"product|variation|item|categor|courier|expedition|warehouse|cost|source")
_GOODS = re.compile(
    r"Product|Variation|Categor|Courier|Expedition(?!Tracking)|Cost|Warehouse|Region|Source|Sku|Stock(?!Author)|Bank$|Fee"
    r"|Marketplace|Alias|Page|Pagination|Line"
)
_IN_ANYTHING = re.compile(
    r"""(?x)
    phone|mail|addr|addess|street|suburb|postal|post_code|account_n|holder|bank_number|virtual|(?:^|_)va_no
    |awb|airwaybill|resi|(?:^|_)note$|remark|comment|keyword|token|(?:^|_)key$|secret|passw|(?:^|_)pin$|fullname
    |(?:full|sender|receiver|customer|delivery|consignees?|user|buyer_user|supplier|origin|(?:created|updated)_by)_?name
    |received_by|reseller|^user$|^body$|corporate_id|(?:^|_)reason$|buyer_delivery_number|(?:^|_)line$|(?:^|_)other$|(?:^|_)raw$|extras|transfer_image|web_login
    |(?:sender|receiver|delivery|origin)_(?:city|district|region|location)|name_initial|customer_code|message
    """
)
_IN_PEOPLE = re.compile(
    r"(?<!rate_)(?<!logistic_)(?<!expedition_)name|(?:^|_)desc$|district|city|province|location|description|(?:^|_)text|title|content|code$|level"
)


@lru_cache(maxsize=2048)
def is_personal(name: str) -> bool:
    """Tell whether a field may say who somebody is, where he lives, or how to get at his money."""
    plain = _snake(name)
    if any(rule.search(plain) for rule in (_ID, _HARMLESS, _REFERENCE, _SUM)) or plain in _NUMBERS:
        return False
    return _WORDS.search(plain) is not None


@lru_cache(maxsize=2048)
def is_identifying(name: str) -> bool:
    """Tell whether a personal field holds a name or the like, not a sentence or an address of the web."""
    return is_personal(name) and _SENTENCES.search(_snake(name)) is None


def is_sentence(name: str) -> bool:
    """Tell whether a personal field holds whole sentences, whose single words say nothing."""
    return _NOTES.search(_snake(name)) is not None


def is_reference(name: str) -> bool:
    """Tell whether a field holds what an order, a payment or a product is called: a log needs it."""
    return _REFERENCE.search(_snake(name)) is not None


def is_sum(name: str) -> bool:
    """Tell whether a field holds an amount of rupiah."""
    return _SUM.search(_snake(name)) is not None


def is_goods(name: str) -> bool:
    """Tell whether a field holds things rather than people."""
    return _THINGS.search(_snake(name)) is not None


def is_harmless(name: str, text: str) -> bool:
    """Tell whether a text in a field is one of a few words, such as a status."""
    return _HARMLESS.search(_snake(name)) is not None and _WORD.fullmatch(text) is not None


@lru_cache(maxsize=4096)
def is_private_in(model: str, name: str) -> bool:
    """Tell whether the repr of a model hides a field.

    People have to recognize what they print, so this is narrower than `is_personal`: the name of a product is
    shown, that of a customer is not.
    """
    plain = _snake(name)
    if _ID.search(plain):
        return False
    if plain == "number" and "Awb" in model:
        return True
    if _IN_ANYTHING.search(plain):
        return True
    return (
        _IN_PEOPLE.search(plain) is not None and _GOODS.search(model) is None and not _HARMLESS.search(plain)
    )


def _snake(name: str) -> str:
    """Write orderNumber, Order-Number and `products.0.order number` the way that the rules are written."""
    last = name.rpartition(".")[2].removesuffix("[]")
    return re.sub(r"[\s-]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", last)).lower()
