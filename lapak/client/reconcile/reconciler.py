"""The way from an error to what became of the create."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from lapak.client.clock import Deadline
from lapak.client.reconcile.ledger import Entry, Ledger, Moment
from lapak.client.reconcile.result import Reconciliation

if TYPE_CHECKING:
    from lapak.client.operation import Operation
    from lapak.client.reconcile.steps import Plan
    from lapak.client.sender import AsyncSender, Sender

__all__ = ["LostCreate"]


@dataclass(frozen=True, slots=True, repr=False)
class LostCreate:
    """A create whose reply was lost, and the client that sent it."""

    sender: "Sender | AsyncSender"
    ledger: Ledger
    operation: "Operation[Any]"
    entry: Entry

    def reconcile(self, *, timeout: float, settle: float) -> Reconciliation:
        """Look for it; what an asynchronous client returns has to be awaited."""
        from lapak.client.options import checked_settle, checked_timeout  # noqa: PLC0415 - rarely needed
        from lapak.client.reconcile.by_fingerprint import by_fingerprint  # noqa: PLC0415
        from lapak.client.reconcile.by_reference import by_reference  # noqa: PLC0415
        from lapak.client.reconcile.steps import Case, carry_out, carry_out_async  # noqa: PLC0415
        from lapak.client.sender import Sender  # noqa: PLC0415

        clock = self.sender.clock
        deadline = Deadline(checked_timeout(timeout), clock)
        pause = checked_settle(settle)
        case = Case(self.entry, self.ledger, deadline, clock, pause, Moment.of(clock))
        package = self.operation.read.__module__.rpartition(".")[0].rpartition(".")[0]
        by = by_reference if package.startswith("lapak_api.sirclo.") else by_fingerprint
        plan: Plan = by(case)
        if isinstance(self.sender, Sender):
            return carry_out(plan, self.sender, package, deadline)
        return cast("Reconciliation", carry_out_async(plan, self.sender, package, deadline))
