#!/usr/bin/env python3
"""Writes the manual page: manual.py PROGRAM >sipantau.1

Commands and options are what the program says of itself; sections.roff, beside this script, holds the rest.
"""

import json
import subprocess
import sys
from pathlib import Path


def roff(text: str) -> str:
    """Text as the formatter shows it unchanged."""
    lines = text.replace("\\", r"\e").replace("-", r"\-").split("\n")
    return "\n".join(r"\&" + line if line.startswith((".", "'")) else line for line in lines)


def options(command: dict) -> list[dict]:
    return [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]


def written(argument: dict) -> str:
    """An argument as it is typed."""
    value = rf"\fI{roff(argument['valueName'])}\fR"
    if argument["kind"] == "positional":
        return value + ("..." if argument["isRepeating"] else "")
    names = [("-" if name["kind"] == "short" else "--") + name["name"] for name in argument["names"]]
    typed = ", ".join(rf"\fB{roff(name)}\fR" for name in names)
    return typed if argument["kind"] == "flag" else f"{typed} {value}"


def paragraph(argument: dict) -> str:
    return f".TP\n{written(argument)}\n{roff(argument.get('abstract', ''))}"


def synopsis(program: str, command: dict, shared: list[dict]) -> str:
    parts = [rf"\fB{program} {command['commandName']}\fR"]
    own = [argument for argument in options(command) if argument not in shared]
    for argument in sorted(own, key=lambda argument: argument["kind"] == "positional"):
        text = written(argument)
        parts.append(f"[{text}]" if argument["isOptional"] else text)
    return " ".join(parts)


def section(program: str, command: dict, shared: list[dict]) -> str:
    lines = [f".SS {roff(command['commandName'])}", synopsis(program, command, shared), ".PP", roff(command["abstract"])]
    lines += [paragraph(argument) for argument in options(command) if argument not in shared]
    if command.get("discussion"):
        lines += [".PP", ".nf", roff(command["discussion"]), ".fi"]
    return "\n".join(lines)


def main() -> None:
    program = sys.argv[1]
    dump = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    root = json.loads(dump)["command"]
    name = root["commandName"]
    commands = [command for command in root["subcommands"] if command["shouldDisplay"] and command["commandName"] != "help"]
    shared = [argument for argument in options(commands[0]) if all(argument in options(command) for command in commands)]

    print(f'.TH {name.upper()} 1 "" "{name} {version}" "User Commands"')
    print(f".SH NAME\n{name} \\- weekly CSV reports of election stages become workbooks")
    print(f".SH SYNOPSIS\n\\fB{name}\\fR \\fIcommand\\fR [\\fIoption\\fR...]")
    print(f".SH DESCRIPTION\n{roff(root['abstract'])}\n.PP\n.nf\n{roff(root['discussion'])}\n.fi")
    print(".SH COMMANDS")
    print("\n".join(section(name, command, shared) for command in commands))
    print(".SH OPTIONS OF EVERY COMMAND")
    print("\n".join(paragraph(argument) for argument in shared))
    print((Path(__file__).parent / "sections.roff").read_text(encoding="utf-8"), end="")


if __name__ == "__main__":
    main()
