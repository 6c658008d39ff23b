"""Start openapi-python-client with what its templates cannot see by themselves.

The generator reads the bundle and drops parts of it: descriptions beside a parameter's schema, security,
servers, extensions of operations. This script parses the bundle with the generator's own parser, adds the
missing facts to what came out, and renders `patches/templates/`. Run it as
`python -m generator.opc BUNDLE TEMPLATES OUT CLASS EXTRA`, in a process of its own: it prints and exits.
"""

import json
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import typer
from openapi_python_client import Project
from openapi_python_client.cli import handle_errors
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.schema import Reference, Schema

from generator.opc_commands import command_facts
from generator.opc_facts import Bundle, Facts, endpoint_facts
from generator.opc_text import prose, untrusted, with_example
from generator.opc_types import accepted, argument, attribute, classes, parts, reader, shown

VERSION = "0.29.1"
"""The one version that the templates are made for."""


def main(bundle_path: Path, templates: Path, out: Path, client: str, extra_path: Path) -> None:
    """Write the package of one edition; exit with 1 when the generator warns about anything.

    The file `extra_path` has what is not in the bundle: facts by name, then by operationId.
    """
    installed = version("openapi-python-client")
    if installed != VERSION:
        sys.exit(f"openapi-python-client {installed} is installed, the templates are made for {VERSION}")
    config = Config.from_sources(
        ConfigFile.load_from_path(templates / "config.yaml"),
        MetaType.NONE,
        bundle_path,
        "utf-8",
        overwrite=True,
        output_path=out,
    )
    document = json.loads(bundle_path.read_text(encoding="utf-8"))
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        _stop_on([data])
        return
    collections = data.endpoint_collections_by_tag.values()
    _stop_on([*data.errors, *(error for collection in collections for error in collection.parse_errors)])
    bundle = Bundle(document, json.loads(extra_path.read_text(encoding="utf-8")))
    facts = _describe_endpoints(data, bundle)
    for model in data.models:
        _describe_fields(model, document["components"]["schemas"])
    project = Project(openapi=data, custom_template_path=templates, config=config)
    project.env.filters.update(
        accepted=accepted,
        argument=argument,
        attribute=attribute,
        classes=classes,
        prose=prose,
        reader=reader,
        shown=shown,
        with_example=with_example,
    )
    project.env.globals.update(
        api=bundle.api(client), facts=facts, request_only=_request_only(data, facts), fields=fields
    )
    _stop_on(project.build())
    told = command_facts(data, document, facts, bundle.api(client))
    (out / "commands.json").write_text(told, encoding="utf-8")


def _stop_on(errors: Sequence[GeneratorError]) -> None:
    try:
        handle_errors(errors, fail_on_warning=True)
    except typer.Exit as stop:
        sys.exit(stop.exit_code)


def fields(model: ModelProperty) -> list[Property]:
    """List the fields of a model."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _describe_endpoints(data: GeneratorData, bundle: Bundle) -> dict[str, Facts]:
    """Collect the facts of all operations, and give their parameters the descriptions of the bundle."""
    models = {str(model.class_info.name): model for model in data.models}
    found: dict[str, Facts] = {}
    for tag, collection in data.endpoint_collections_by_tag.items():
        for endpoint in collection.endpoints:
            found[str(endpoint.name)] = endpoint_facts(endpoint, str(tag), bundle, models)
            for place, prop in endpoint.iter_all_parameters():
                described = bundle.parameter(str(endpoint.name), place, prop.name.get_untrusted_value())
                _describe(prop, described.get("description"), described.get("example"))
    return found


def _describe_fields(model: ModelProperty, known: Facts) -> None:
    """Give fields their own description and example, written the way they are sent.

    The generator writes examples of referred schemas as Python does, and gives fields that can only be null
    no description at all: both come from the schema.
    """
    schemas = model.data.properties or {}
    for prop in fields(model):
        schema = schemas.get(prop.name)
        if isinstance(schema, Schema):
            _describe(prop, schema.description, schema.example)
        elif isinstance(schema, Reference):
            meant = known[schema.ref.get_untrusted_value().rpartition("/")[2]]
            description = None if prop.description else meant.get("description")
            _describe(prop, description, meant.get("example") if prop.example else None)


def _describe(prop: Any, description: object, example: object) -> None:
    if description is not None:
        prop.description = untrusted(description)
    if example is not None:
        prop.example = untrusted(example)


def _request_only(data: GeneratorData, facts: dict[str, Facts]) -> set[str]:
    """Name the models that are only ever sent: their fields may be typed more freely."""
    models = {str(model.class_info.name): model for model in data.models}

    def reach(props: list[Any]) -> set[str]:
        names: set[str] = set()
        while props:
            for part in parts(props.pop()):
                name = str(part.class_info.name) if isinstance(part, ModelProperty) else ""
                if name and name not in names:
                    names.add(name)
                    props += fields(models[name])
        return names

    return reach([fact["body"] for fact in facts.values() if fact["body"]]) - reach(
        [fact["result"] for fact in facts.values() if fact["result"]]
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], Path(sys.argv[5]))
