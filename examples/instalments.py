"""Record what a customer pays in instalments, and what is still open.

Run it as `python instalments.py 39384704 50000 50000 30000`, the order and the amounts that came in.

It prints:

    50000: C
    50000: {'amount': ['Amount is more than amount remaining of this order'], 'maximum amount': ['30000']}
    30000: L
    2026-08-16 BCA Rp20.000
    2026-11-14 BCA Rp50.000
    2026-11-14 BCA Rp30.000
"""

import sys

from lapak import SmartSeller, ValidationFailed


def main(api: SmartSeller, order: int, amounts: list[int]) -> None:
    """Record each amount; one that is more than what is open is refused."""
    account = api.bank_accounts.list().data[0].bank_id
    for amount in amounts:
        payment = {"status": "INSTALLMENT", "date": "2026-11-14", "bank_id": account, "amount": amount}
        try:
            done = api.orders.update_payment({"id": order, "payment": payment})
        except ValidationFailed as error:
            print(f"{amount}: {error.fields}")
        else:
            print(f"{amount}: {done.data.payment_status}")
    for entry in api.orders.list_payments(id=order).data:
        print(entry.paid_at, entry.bank_name, entry.nominal)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]), [int(word) for word in sys.argv[2:]])
