"""customer_messages_get_template: GET /woowa/customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.message_template_list import MessageTemplateList


def read(payload: Any) -> MessageTemplateList:
    """Read the body of a success."""
    from ...models.message_template_list import MessageTemplateList

    return as_object(MessageTemplateList, payload)


OPERATION = Operation(
    id="customer_messages_get_template",
    method="GET",
    path="/woowa/customer",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
