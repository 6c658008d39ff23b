"""The command `lapak completion`: the script with which a shell completes words."""

import click
from click.shell_completion import get_completion_class

__all__ = ["completion"]

_ABOUT = """Print the script that completes words in a shell.

\b
  bash   eval "$(lapak completion bash)"               in ~/.bashrc
  zsh    eval "$(lapak completion zsh)"                in ~/.zshrc
  fish   lapak completion fish > ~/.config/fish/completions/lapak.fish"""


@click.command(help=_ABOUT)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print a script."""
    from lapak.cli import COMPLETE  # noqa: PLC0415 - the package imports this module

    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"nothing completes words in {shell}")
    script = made(click.Command("lapak"), {}, "lapak", COMPLETE)
    click.echo(script.source_template % script.source_vars())
