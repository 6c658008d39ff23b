"""Rules against constructs that are legal and go wrong in generators, mostly without a word."""

from collections.abc import Iterator
from typing import Any

from generator.document import operations
from generator.lint.registry import Context, Finding, rule
from generator.pointers import child
from generator.references import references


@rule("ref-siblings")
def ref_siblings(context: Context) -> Iterator[Finding]:
    """Check that nothing stands beside a $ref, where it would be ignored."""
    for schema in context.schemas:
        extra = sorted(set(schema.data) - {"$ref"})
        if "$ref" in schema.data and extra:
            message = f"{', '.join(extra)} beside a $ref is ignored"
            fix = "write oneOf with Nothing" if "nullable" in extra else "drop it"
            yield Finding(message, schema.pointer, fix)


@rule("nullable")
def nullable(context: Context) -> Iterator[Finding]:
    """Check that nullable has an effect, and only one."""
    for schema in context.schemas:
        if schema.data.get("nullable") is not True or "$ref" in schema.data:
            continue
        here = f"{schema.pointer}/nullable"
        combined = [key for key in ("allOf", "oneOf", "anyOf") if key in schema.data]
        if combined:
            fix = "write oneOf: [{$ref: …}, {$ref: '#/components/schemas/Nothing'}]"
            yield Finding("strict validators refuse null where a part of the schema does", here, fix)
        if "type" not in schema.data and not combined:
            yield Finding("nullable does nothing without a type", here, "add the type")


@rule("combination")
def combination(context: Context) -> Iterator[Finding]:
    """Check that combinations are of the kinds that every generator understands."""
    for schema in context.schemas:
        data, pointer = schema.data, schema.pointer
        if any(_only_required(branch) for branch in data.get("anyOf") or []):
            fix = "write an x-rule, or name the variants under oneOf"
            yield Finding("anyOf of required alone loses the properties in clients", f"{pointer}/anyOf", fix)
        if "not" in data:
            yield Finding("not is ignored by generators", f"{pointer}/not", "write an x-rule")
        if data.get("additionalProperties") is False:
            fix = "drop it: the interface may add fields at any time"
            yield Finding("a closed object breaks on new fields", f"{pointer}/additionalProperties", fix)
        for key in ("allOf", "oneOf", "anyOf"):
            if key in data and not data[key]:
                yield Finding(f"{key} has no parts", f"{pointer}/{key}", "list them, or drop it")


@rule("parts")
def parts(context: Context) -> Iterator[Finding]:
    """Check that the parts of an allOf fit together."""
    for schema in context.schemas:
        kind = schema.data.get("type")
        for index, branch in enumerate(schema.data.get("allOf") or []):
            here = f"{schema.pointer}/allOf/{index}"
            target = context.follow(branch)
            if target.get("additionalProperties") is False:
                fix = "drop additionalProperties: false; the parts reject each other"
                yield Finding("an allOf has a closed part", here, fix)
            if kind is not None and target.get("type", kind) != kind:
                message = f"the type {kind} stands beside a part of the type {target['type']}"
                yield Finding(message, here, f"write type: {target['type']}, or drop it")


@rule("variants")
def variants(context: Context) -> Iterator[Finding]:
    """Check that the variants of a schema can be told apart."""
    for schema in context.schemas:
        for key in ("oneOf", "anyOf"):
            here = f"{schema.pointer}/{key}"
            objects = [context.follow(branch) for branch in schema.data.get(key) or []]
            loose = ["properties" in each and not each.get("required") for each in objects]
            if key == "oneOf" and sum(each.get("nullable") is True for each in objects) > 1:
                fix = "leave null to one of them, Nothing for choice"
                yield Finding("null fits more than one variant, so it fits none", here, fix)
            if any(loose[:-1]) and sum("properties" in each for each in objects) > 1:
                fix = "put the most specific first, and give each but the last something required"
                yield Finding("a variant without required fields hides the ones after it", here, fix)
        discriminator = schema.data.get("discriminator")
        if isinstance(discriminator, dict):
            yield from _discriminator(
                context, schema.data, str(discriminator.get("propertyName")), schema.pointer
            )


def _only_required(branch: Any) -> bool:
    return isinstance(branch, dict) and "required" in branch and set(branch) <= {"required", "type"}


def _discriminator(context: Context, schema: dict[str, Any], name: str, pointer: str) -> Iterator[Finding]:
    for branch in schema.get("oneOf") or schema.get("anyOf") or []:
        target = context.follow(branch)
        if name not in (target.get("required") or []):
            message = f"the discriminator {name} is not required in every variant"
            yield Finding(message, f"{pointer}/discriminator", f"add {name} to required of each variant")
            return


@rule("not-understood")
def not_understood(context: Context) -> Iterator[Finding]:
    """Check that nothing is used that generators drop."""
    for operation in operations(context.data):
        for key in ("callbacks", "servers"):
            if key in operation.data:
                here = child(operation.pointer, key)
                yield Finding(f"{key} of an operation is dropped by generators", here, "describe it in words")
    for name, response in ((context.data.get("components") or {}).get("responses") or {}).items():
        if "$ref" in response:
            message = f"the response {name} is only a reference, which generators drop"
            yield Finding(message, child("/components/responses", name), "refer to the other one directly")


@rule("reference-kind")
def reference_kind(context: Context) -> Iterator[Finding]:
    """Check that a $ref stands where that kind of component belongs."""
    wanted = {"parameters": "parameters", "responses": "responses", "requestBody": "requestBodies"}
    for pointer, target in references(context.data):
        kind = str(target).split("/")[2:3]
        steps = pointer.split("/")
        where = "requestBody" if steps[-2] == "requestBody" else steps[-3]
        right = wanted.get(where, "schemas" if "schema" in steps[-2:] else "")
        if right and kind and kind[0] != right and "properties" not in steps:
            yield Finding(f"{target} is not one of {right}", pointer, f"refer to #/components/{right}/…")
