"""Bank accounts of a shop."""

from typing import Any, Final

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.call import Call
from lapak.emulator.commerce import bank_accounts as commerce
from lapak.emulator.errors import RuleBroken
from lapak.emulator.store.db import Row

__all__ = ["bank_accounts_create", "bank_accounts_list"]

_LOGOS: Final = "https://static.example.com/bank"


def bank_accounts_create(call: Call) -> dict[str, Any]:
    """Add an account."""
    body = call.body
    bank_type = body["bank_type"]
    bank = found(call, commerce.find_bank(call.db, bank_type), "bank", "bank_type", bank_type)
    if bank["is_business"] and not body.get("corporate_id"):
        text = f"{bank['name']} is a business bank, so corporate_id is required."
        if call.language == "id":
            text = f"{bank['name']} adalah bank bisnis, jadi corporate_id wajib diisi."
        raise RuleBroken("corporate-id-required", {"corporate_id": [text]})
    account = commerce.NewAccount(
        bank_type=bank_type,
        account_number=body["account_number"],
        holder_name=body["holder_name"],
        branch=body["branch"],
        username=body.get("username"),
        pin=body.get("pin"),
        corporate_id=body.get("corporate_id"),
    )
    account_id = commerce.add_bank_account(call.db, call.shop.id, account)
    return {"response": "Success", "data": {"bank_id": account_id, "name": bank_type}}


def bank_accounts_list(call: Call) -> dict[str, Any]:
    """Show the accounts, all or those of a kind."""
    rows = commerce.bank_accounts(call.db, call.shop.id, call.query.get("type"))
    return {"data": [_shown(row) for row in rows]}


def _shown(row: Row) -> dict[str, Any]:
    return {
        "bank_id": row["id"],
        "bank_name": row["bank"],
        "bank_type": row["bank_type"],
        "branch": row["branch"],
        "holder_name": row["holder_name"],
        "account_number": row["account_number"],
        "image": f"{_LOGOS}/{row['bank_type']}.svg",
        "type": row["type"],
    }
