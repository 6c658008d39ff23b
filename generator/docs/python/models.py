"""The models of the client, each once."""

from collections.abc import Iterable

from generator.docs.html import Html, code, commas, element, prose
from generator.docs.python.arguments import model_fields
from generator.docs.python.records import Client, Model
from generator.docs.python.types import anchor, reached

__all__ = ["models_section", "paragraphs"]

_MISSING = "Fields that may be missing in an answer are `UNSET` then, those that were null are `None`."


def models_section(client: Client) -> Html:
    """List all models, each with the resources that it is used in."""
    used: dict[str, list[str]] = {name: [] for name in client.models}
    for resource in client.resources:
        returned = [each.returns for each in resource.methods]
        taken = [argument.type for each in resource.methods for argument in each.arguments]
        for name in reached([*returned, *taken], client.models):
            used[name].append(resource.name)
    articles = (_model(model, client.models, used[model.name]) for model in client.models.values())
    return element(
        "section",
        element("h2", "Models", id="models"),
        element("p", prose(_MISSING)),
        "\n",
        *([article, "\n"] for article in articles),
        data_group=True,
    )


def _model(model: Model, models: dict[str, Model], used: list[str]) -> Html:
    values = commas(code(value.strip('"')) for value in model.values)
    return element(
        "article",
        element("h3", element("a", code(model.name), href=f"#{anchor(model.name)}", class_="anchor")),
        *(element("p", prose(part)) for part in paragraphs(model.text)),
        model_fields(model, models),
        element("p", "Known: ", values, ".") if model.values else None,
        id=anchor(model.name),
        class_="entry",
        data_entry=True,
        data_resource=" ".join(used),
    )


def paragraphs(text: str) -> Iterable[str]:
    """Take a text apart at its empty lines."""
    return filter(None, (part.strip() for part in text.split("\n\n")))
