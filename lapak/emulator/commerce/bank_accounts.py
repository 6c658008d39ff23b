"""Accounts that a shop is paid on, at banks or through payment gateways."""

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = ["NewAccount", "add_bank_account", "bank_accounts", "find_bank", "find_bank_account"]

_ACCOUNTS: Final = """
    SELECT a.id, a.bank_type, b.name AS bank, a.account_number, a.holder_name, a.branch, a.type
    FROM bank_accounts a JOIN banks b ON b.code = a.bank_type
    WHERE a.shop_id = :shop_id"""


@frozen
class NewAccount:
    """What an account is made of; user name, PIN and corporate id are those of the bank's web site."""

    bank_type: str
    account_number: str
    holder_name: str
    branch: str
    username: str | None = None
    pin: str | None = None
    corporate_id: str | None = None


def find_bank(db: "Db", bank_type: str) -> "Row | None":
    """Return a bank of the provider's list, or None; payment gateways are no banks."""
    sql = "SELECT code, name, is_business FROM banks WHERE code = :code AND type = 'BANK'"
    return db.one(sql, code=bank_type)


def bank_accounts(db: "Db", shop_id: int, kind: str | None = None) -> list["Row"]:
    """Return the accounts of a shop, oldest first; all, or those of a kind (BANK, PAYMENT GATEWAY)."""
    sql = f"{_ACCOUNTS} AND (:kind IS NULL OR a.type = :kind) ORDER BY a.id"
    return db.all(sql, shop_id=shop_id, kind=kind)


def find_bank_account(db: "Db", shop_id: int, account_id: int) -> "Row | None":
    """Return an account, or None."""
    return db.one(f"{_ACCOUNTS} AND a.id = :id", shop_id=shop_id, id=account_id)


def add_bank_account(db: "Db", shop_id: int, account: NewAccount) -> int:
    """Add an account and return its id. It is of the kind that the provider's list says of its bank_type."""
    return db.insert(
        "bank_accounts",
        shop_id=shop_id,
        bank_type=account.bank_type,
        account_number=account.account_number,
        holder_name=account.holder_name,
        branch=account.branch,
        username=account.username,
        pin=account.pin,
        corporate_id=account.corporate_id,
        type=db.scalar("SELECT type FROM banks WHERE code = :code", code=account.bank_type),
    )
