"""How bash, zsh and fish ask for completions.

click's own way loses words: bash cuts them at `=` and `@` before it asks, zsh takes a value for the whole of
`--status=paid`, and fish cuts an answer at its commas.
"""

import os
from typing import ClassVar

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    split_arg_string,
)

__all__ = ["SHELLS", "complete"]

_BASH = """\
%(complete_func)s() {
    local type value
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain)
                [[ $value == */ ]] && compopt -o nospace
                [[ $value == *[[:space:]\\$\\&\\;\\(\\)\\'\\"\\\\]* ]] && printf -v value %%q "$value"
                COMPREPLY+=("$value")
                ;;
        esac
    done < <(env COMP_LINE="${COMP_LINE:0:COMP_POINT}" COMP_WORD="$2" %(complete_var)s=bash_complete "$1")
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""
_FISH = """\
function %(complete_func)s
    set -l line (commandline -cp | string collect)
    set -l word (commandline -ct | string collect)
    for found in (env %(complete_var)s=fish_complete COMP_WORDS=$line COMP_CWORD=$word %(prog_name)s)
        set -l parts (string split -m 1 , -- $found)
        switch $parts[1]
            case dir
                __fish_complete_directories $parts[2]
            case file
                __fish_complete_path $parts[2]
            case plain
                printf '%%s\\n' $parts[2]
        end
    end
end
complete --no-files --command %(prog_name)s --arguments "(%(complete_func)s)"
"""


class _WholeWords(ShellComplete):
    """Answers with `--option=value` where that has been begun."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        option, equals, _ = incomplete.partition("=")
        before = f"{option}=" if equals and option.startswith("-") else ""
        return [
            CompletionItem(f"{before}{item.value}", item.type, item.help) if item.type == "plain" else item
            for item in super().get_completions(args, incomplete)
        ]


class _Bash(_WholeWords, BashComplete):
    """Takes the line, and says what belongs in place of the piece of the word that bash would replace."""

    source_template: ClassVar[str] = _BASH
    kept = 0

    def get_completion_args(self) -> tuple[list[str], str]:
        line, piece = os.environ["COMP_LINE"], os.environ["COMP_WORD"]
        words = split_arg_string(line)[1:]
        incomplete = words.pop() if words and not line[-1].isspace() else ""
        self.kept = len(incomplete) - len(piece) if incomplete.endswith(piece) else 0
        return words, incomplete

    def format_completion(self, item: CompletionItem[str]) -> str:
        return f"{item.type},{item.value[self.kept :]}"


class _Zsh(_WholeWords, ZshComplete):
    """Takes whole words as they are."""


class _Fish(_WholeWords, FishComplete):
    """Leaves commas alone."""

    source_template: ClassVar[str] = _FISH


def complete(root: click.Command, variable: str) -> int:
    """Offer what may stand where the cursor is; 1 when there is nothing to say."""
    made = SHELLS.get(os.environ[variable].removesuffix("_complete"))
    if made is None:
        return 1
    try:
        offered = made(root, {}, "lapak", variable).complete()
    except click.UsageError:  # an edition that does not exist, say
        return 1
    click.echo(offered.encode())  # as bytes, or Windows would end the lines in its own way
    return 0


SHELLS: dict[str, type[ShellComplete]] = {"bash": _Bash, "zsh": _Zsh, "fish": _Fish}
