"""Operations without documentation: checked with all others, and left out of bundles unless asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.cli import main
from generator.lint import lint
from generator.unpublished import published_records
from tests.generator.conftest import ERRATA, ROOT_FILE, THINGS, Repo, Run

if TYPE_CHECKING:
    from pathlib import Path

SECRETS = "spec/smartseller/unpublished/secrets.yaml"
OPERATION = """\
paths:
  /secret: # errata secrets-001
    get:
      operationId: unpublished_get_secret
      x-source: ['public#_secret.md']
      x-evidence: observed
      x-effect: read
      tags: [unpublished]
      summary: Get the secret
      description: Told nowhere.

      responses:
        '200':
          description: The secret.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Secret'
              example:
                word: kerudung

components:
  schemas:
    Secret:
      type: object
      description: A secret.
      properties:
        word:
          type: string
          description: The word.
          example: kerudung
"""
ERRATUM = """
- id: secrets-001
  title: the secret is not documented
  kind: omission
  confidence: observed
  operations: [unpublished_get_secret]
  evidence:
    - {doc: "002", lines: "1", says: "no word of a secret"}
    - {source: "the provider's sources (_secret.md)", says: "GET /secret"}
  fix:
    - {at: /paths/~1secret, added: true}
"""
TAG = "  - name: unpublished\n    description: Not documented.\n"


@pytest.fixture
def secretive(repo: Repo) -> Repo:
    """The sample with one more operation, which the documentation does not have."""
    repo.write(SECRETS, OPERATION)
    repo.edit(ROOT_FILE, "    description: Things of a shop.\n", "    description: Things of a shop.\n" + TAG)
    repo.write(ERRATA, repo.read(ERRATA) + ERRATUM)
    return repo


def findings(repo: Repo) -> list[str]:
    return [str(error) for error in lint(repo.edition(), repo.bundle().full)]


def test_operation_tag_and_schema_are_left_out(secretive: Repo, run: Run) -> None:
    assert run("all")[0] == 0

    bundle: dict[str, Any] = json.loads(secretive.read("generated/openapi/smartseller.json"))
    assert "/secret" not in bundle["paths"]
    assert [tag["name"] for tag in bundle["tags"]] == ["things"]
    assert "Secret" not in bundle["components"]["schemas"]
    assert "secret" not in secretive.read("generated/openapi/smartseller.as-documented.yaml")


def test_published_bundle_is_as_if_there_were_none(repo: Repo, run: Run) -> None:
    run("bundle")
    without = repo.read("generated/openapi/smartseller.yaml")
    repo.write(SECRETS, OPERATION)
    repo.edit(ROOT_FILE, "    description: Things of a shop.\n", "    description: Things of a shop.\n" + TAG)
    repo.write(ERRATA, repo.read(ERRATA) + ERRATUM)

    assert run("bundle")[0] == 0

    assert repo.read("generated/openapi/smartseller.yaml") == without


def test_bundle_on_demand_has_it_in_a_folder_of_its_own(secretive: Repo, run: Run) -> None:
    code, lines = run("bundle", "--unpublished")

    names = ["smartseller.yaml", "smartseller.json", "smartseller.3.1.yaml", "smartseller.3.1.json"]
    assert (code, lines) == (0, [f"wrote build/openapi-unpublished/{name}" for name in names])
    assert not (secretive.root / "generated").exists()
    full = json.loads(secretive.read("build/openapi-unpublished/smartseller.json"))
    assert full["paths"]["/secret"]["get"]["x-errata"] == ["secrets-001"]
    assert [tag["name"] for tag in full["tags"]] == ["things", "unpublished"]


def test_folder_can_be_named(secretive: Repo, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "elsewhere"

    assert run("bundle", "--unpublished", "--out", str(out))[0] == 0
    assert len(list(out.iterdir())) == 4
    assert not (secretive.root / "build").exists()


def test_out_is_for_unpublished_only(repo: Repo) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["bundle", "--out", "x", "--root", str(repo.root)])

    assert ended.value.code == 2


def test_lint_and_errata_check_it_always(secretive: Repo) -> None:
    assert (secretive.problems(), findings(secretive)) == ([], [])

    secretive.edit(SECRETS, "summary: Get the secret", "summary: Get the secret.")
    secretive.edit(SECRETS, " # errata secrets-001", "")

    assert any("ends in a full stop" in text for text in findings(secretive))
    assert any("secrets-001 is marked nowhere" in text for text in secretive.problems())


def test_link_to_it_is_a_fault(secretive: Repo) -> None:
    secretive.edit(
        THINGS,
        "operationId: things_get\n              parameters",
        "operationId: unpublished_get_secret\n              parameters",
    )

    line = secretive.line(THINGS, "operationId: unpublished_get_secret")
    (fault,) = secretive.problems()
    assert fault.startswith(
        f"{THINGS}:{line}: things_create leads to unpublished_get_secret, which is unpublished"
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("tags: [unpublished]", "tags: [things]", "is not tagged unpublished, but its file is"),
        ("public#_secret.md", "smartseller#1", "does not say what public source has it"),
        ("x-source: ['public#_secret.md']", "x-source: []", "does not say what public source has it"),
        ("x-evidence: observed", "x-evidence: stated", "is stated"),
    ],
)
def test_what_is_wrong_with_it_is_said(secretive: Repo, old: str, new: str, says: str) -> None:
    secretive.edit(SECRETS, old, new)

    found = [text for text in findings(secretive) if "(unpublished)" in text]
    assert any(says in text for text in found), found
    assert all(text.startswith(f"{SECRETS}:") for text in found)


def test_its_errata_are_not_those_of_the_bundle(secretive: Repo) -> None:
    made = secretive.bundle()

    assert set(made.records.errata) == {"things-001", "secrets-001"}
    assert set(published_records(made.records, made.document).errata) == {"things-001"}
