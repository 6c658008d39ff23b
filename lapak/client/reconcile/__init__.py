"""Find out whether a create whose reply was lost took effect: see docs/reconcile.md."""
