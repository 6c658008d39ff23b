"""The house lint: what OpenAPI allows and this project does not."""

from generator.document import Document
from generator.editions import Edition
from generator.lint import (  # noqa: F401 - importing a module registers its rules
    conditions,
    examples,
    links,
    names,
    operations,
    parameters,
    payloads,
    resources,
    schemas,
    traps,
    validity,
    values,
)
from generator.lint.registry import RULES, Context
from generator.problems import Problems

__all__ = ["RULES", "lint"]


def lint(edition: Edition, document: Document) -> Problems:
    """Apply every rule to the bundle of an edition and return what they find."""
    problems = Problems()
    context = Context(edition, document)
    for name, check in RULES.items():
        for finding in check(context):
            problems.add(f"{finding.message} ({name})", document.place(finding.pointer), finding.fix)
    return problems
