"""Which fields hold personal data, by their names: the facts behind redaction.

The names come from the specifications of all editions; one that no specification has is judged by its words.
"""

import re
from functools import lru_cache

__all__ = ["is_harmless", "is_identifying", "is_personal", "is_private_in"]

_ID = re.compile(r"(?:^|_)ids?$")
_WORDS = re.compile(
    r"""(?x)
    name|phone|telp|telepon|handphone|mobile|whatsapp|(?:^|_)(?:hp|wa|no_hp)(?:_|$)|mail|addr|addess|alamat|street
    |suburb|district|city|kota|kecamatan|provin|region|postal|post_code|zip|location|coordinate|latitude|longitude
    |account|rekening|holder|bank_number|virtual|(?:^|_)va(?:_|$)|card|awb|airwaybill|waybill|resi|tracking
    |note|remark|comment|descri|(?:^|_)desc(?:_|$)|message|content|(?:^|_)text|title|keyword|search|(?:^|_)q$
    |token|(?:^|_)key|secret|passw|(?:^|_)pin(?:_|$)|authori|cookie|credential|signature|session
    |user|person|sender|receiver|consignee|buyer|customer|recipient|dropshipper|supplier|admin|author
    |(?:^|_)line$|(?:^|_)other$|raw|extras|reference|invoice|image|url|link|file|logo|subdomain
    |npwp|ktp|(?:^|_)nik(?:_|$)|birth|(?:created|updated|received)_by|coupon|reason|corporate|number$
    """
)
_HARMLESS = re.compile(
    r"(?:^|_)(?:status|type|flag|source|category|currency|sort|unit|response|interval|channel|date|order_by"
    r"|group_by|level|method|funds|kind)$|^category_code$|^currency_code$"
)
_SENTENCES = re.compile(
    r"message|descri|(?:^|_)desc(?:_|$)|content|text|title|reason|url|link|image|file|logo|invoice"
)
_WORD = re.compile(r"[A-Z][A-Z _]{0,24}|[a-z_]{1,16}")
_NUMBERS = {"po_number", "line_number", "page_number"}
_GOODS = re.compile(
    r"Product|Variation|Categor|Courier|Expedition|Cost|Warehouse|Region|Source|Sku|Stock(?!Author)|Bank$|Fee"
    r"|Marketplace|Alias|Page|Pagination|Line"
)
_IN_ANYTHING = re.compile(
    r"""(?x)
    phone|mail|addr|addess|street|suburb|postal|post_code|account_n|holder|bank_number|virtual|(?:^|_)va_no
    |awb|airwaybill|resi|(?:^|_)note$|remark|comment|keyword|token|(?:^|_)key$|secret|passw|(?:^|_)pin$|fullname
    |(?:full|sender|receiver|customer|delivery|consignees?|user|buyer_user|supplier|origin|(?:created|updated)_by)_?name
    |received_by|buyer_delivery_number|(?:^|_)line$|(?:^|_)other$|(?:^|_)raw$|extras|transfer_image|web_login
    |(?:sender|receiver|delivery|origin)_(?:city|district|region|location)|name_initial|customer_code|message
    """
)
_IN_PEOPLE = re.compile(
    r"name|district|city|province|location|description|(?:^|_)text|title|content|code$|level"
)


@lru_cache(maxsize=2048)
def is_personal(name: str) -> bool:
    """Tell whether a field may say who somebody is, where he lives, or how to get at his money."""
    plain = _snake(name)
    if _ID.search(plain) or plain in _NUMBERS or _HARMLESS.search(plain):
        return False
    return _WORDS.search(plain) is not None


@lru_cache(maxsize=2048)
def is_identifying(name: str) -> bool:
    """Tell whether a personal field holds a name or the like, not a sentence or an address of the web."""
    return is_personal(name) and _SENTENCES.search(_snake(name)) is None


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
    if _IN_ANYTHING.search(plain):
        return True
    return (
        _IN_PEOPLE.search(plain) is not None and _GOODS.search(model) is None and not _HARMLESS.search(plain)
    )


def _snake(name: str) -> str:
    """Write orderNumber, Order-Number and `products.0.order number` the way that the rules are written."""
    last = name.rpartition(".")[2].removesuffix("[]")
    return re.sub(r"[\s-]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", last)).lower()
