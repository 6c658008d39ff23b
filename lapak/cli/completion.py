"""The command `lapak completion`: the script with which a shell completes words."""

import click

from lapak.cli.kinds import Choice

__all__ = ["completion"]

_ABOUT = """Print the script that completes words in a shell.

\b
  bash   eval "$(lapak completion bash)"               in ~/.bashrc
  zsh    eval "$(lapak completion zsh)"                in ~/.zshrc
  fish   lapak completion fish > ~/.config/fish/completions/lapak.fish"""


@click.command(help=_ABOUT)
@click.argument("shell", type=Choice(["bash", "zsh", "fish"]), metavar="bash|zsh|fish")
def completion(shell: str) -> None:
    """Print a script."""
    from lapak.cli import COMPLETE  # noqa: PLC0415 - the package imports this module
    from lapak.cli.shells import SHELLS  # noqa: PLC0415 - slow

    script = SHELLS[shell](click.Command("lapak"), {}, "lapak", COMPLETE)
    click.echo(script.source_template % script.source_vars())
