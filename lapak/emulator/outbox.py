"""Mails and messages that a real service would have sent."""

from attrs import define

from lapak.emulator.clock import Clock
from lapak.emulator.store.db import Db, Row
from lapak.emulator.tenancy import Shop

__all__ = ["Outbox", "clear_outbox", "sent_messages"]


@define(eq=False)
class Outbox:
    """Where a handler puts a message, in its own transaction: what is undone was never sent."""

    db: Db
    shop: Shop
    clock: Clock

    def send(self, channel: str, recipient: str, text: str, order_id: int | None = None) -> None:
        """Note a message.

        Args:
            channel: `email`, `sms` or `whatsapp`.
            recipient: The address or phone number.
            text: What the message says.
            order_id: The order that it is about.
        """
        self.db.insert(
            "outbox",
            shop_id=self.shop.id,
            at=self.clock.now().isoformat(),
            channel=channel,
            recipient=recipient,
            text=text,
            order_id=order_id,
        )


def sent_messages(db: Db) -> list[Row]:
    """Return all messages of all shops, oldest first."""
    return db.all("SELECT id, shop_id, at, channel, recipient, text, order_id FROM outbox ORDER BY id")


def clear_outbox(db: Db) -> None:
    """Forget all messages."""
    db.execute("DELETE FROM outbox")
