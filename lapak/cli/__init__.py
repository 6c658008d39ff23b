"""The `lapak` command.

`lapak up` serves the emulators; every operation of every edition is a command too, made of the facts that
the generator writes beside each client (`lapak_api/<edition>/commands.json`). Nothing of a client is imported
before a call is made: help and completion must be quick.
"""

import os
import sys

from lapak.cli.streams import abandon, mend

__all__ = ["COMPLETE", "main"]

COMPLETE = "_LAPAK_COMPLETE"
"""Environment variable with which a shell asks for completions."""


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status; SystemExit when it ends early, as after `--help`."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    mend()
    if arguments[:1] == ["up"] and COMPLETE not in os.environ:
        from lapak.cli.up import up  # noqa: PLC0415 - it must be quick, and does without click

        return up(arguments[1:])
    import click  # noqa: PLC0415 - late, for the same reason

    from lapak.cli.root import root  # noqa: PLC0415
    from lapak.cli.session import INTERRUPTED  # noqa: PLC0415

    if COMPLETE in os.environ:
        from lapak.cli.shells import complete  # noqa: PLC0415 - shells only

        return complete(root, COMPLETE)
    try:
        with root.make_context("lapak", arguments) as context:
            root.invoke(context)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        if sys.stderr.isatty():
            click.echo(err=True)  # the shell's prompt would stand behind ^C
        return INTERRUPTED
    except OSError as fault:
        abandon(sys.stdout)
        if not isinstance(fault, BrokenPipeError):  # whose reader has left, as `head` does
            sys.stderr.write(f"lapak: {fault.strerror or fault}\n")
        return 1
    return 0
