"""Load on a server: by wrk when it is installed, else by a generator of our own."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import asdict, frozen

from bench.figures import Load
from bench.processes import BenchError

__all__ = ["CONNECTIONS", "Target", "generator_name", "load", "parsed", "script"]

CONNECTIONS = 16
_MARK = "bench-result"
_MORE_SECONDS = 30


@frozen
class Target:
    """A request to send again and again."""

    name: str
    method: str
    url: str
    headers: dict[str, str]
    body: str = ""


def generator_name() -> str:
    """Say what makes the load."""
    return "wrk" if shutil.which("wrk") else "bench.pyload, wrk is not installed: its own cost counts too"


def load(target: Target, seconds: int) -> Load:
    """Keep all connections busy with a request for some seconds."""
    wrk = shutil.which("wrk")
    if wrk is None:
        command = [sys.executable, "-m", "bench.pyload", str(seconds), str(CONNECTIONS)]
        return Load(**json.loads(_output(command, json.dumps(asdict(target)), seconds)))
    with tempfile.TemporaryDirectory() as folder:
        lua = Path(folder, "target.lua")
        lua.write_text(script(target), encoding="utf-8")
        command = [wrk, "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", str(lua), target.url]
        return parsed(_output(command, "", seconds))


def script(target: Target) -> str:
    """Write the Lua script with which wrk sends a request and tells what it counted."""
    lines = [f"wrk.method = {_quoted(target.method)}", f"wrk.body = {_quoted(target.body)}"]
    lines += [f"wrk.headers[ {_quoted(name)} ] = {_quoted(value)}" for name, value in target.headers.items()]
    return (
        "\n".join(lines)
        + f"""
done = function(summary, latency)
  local e = summary.errors
  local failed = e.status + e.connect + e.read + e.write + e.timeout
  local p50, p99 = latency:percentile(50), latency:percentile(99)
  local told = {{summary.requests, summary.duration, failed, p50, p99}}
  io.write("\\n{_MARK} " .. table.concat(told, " ") .. "\\n")
end
"""
    )


def parsed(output: str) -> Load:
    """Read what the script told; wrk counts in microseconds."""
    for line in output.splitlines():
        if line.startswith(f"{_MARK} "):
            requests, duration, failed, p50, p99 = (float(word) for word in line.split()[1:])
            return Load(int(requests), duration / 1e6, int(failed), p50 / 1e6, p99 / 1e6)
    raise BenchError(f"wrk told no result:\n{output}")


def _quoted(text: str) -> str:
    """Write a Lua string: between brackets that do not occur in it, for escapes differ from JSON's."""
    level = ""
    while f"]{level}]" in f"{text}]":
        level += "="
    return f"[{level}[{text}]{level}]"


def _output(command: list[str], told: str, seconds: int) -> str:
    try:
        done = subprocess.run(  # noqa: S603  # wrk, or our own module
            command, input=told, capture_output=True, text=True, check=False, timeout=seconds + _MORE_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise BenchError(f"{command[0]} did not end in time") from None
    if done.returncode or done.stderr:  # wrk goes on without a script that it does not understand
        raise BenchError(f"{command[0]} failed:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout
