"""How rows become a file: the dialects that offices' spreadsheets write, all of them without a fault."""
import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Self


@dataclass(frozen=True)
class Dialect:
    delimiter: str
    encoding: str
    line_end: str


DIALECTS = [Dialect(",", "utf-8", "\r\n"), Dialect(",", "utf-8", "\n"), Dialect(",", "utf-8-sig", "\r\n"),
            Dialect(";", "utf-8", "\r\n"), Dialect(";", "utf-8-sig", "\r\n")]


def dialect_of(random: Random) -> Dialect:
    """An office has one program and therefore one dialect."""
    return random.choice(DIALECTS)


@dataclass
class Count:
    files: int = 0
    rows: int = 0
    bytes: int = 0

    def __iadd__(self, other: "Count") -> Self:
        self.files += other.files
        self.rows += other.rows
        self.bytes += other.bytes
        return self


def write(path: Path, head: list[str], lines: Iterable[list[str]], dialect: Dialect) -> Count:
    """Writes a file into a folder that is there."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=dialect.delimiter, lineterminator=dialect.line_end)
    writer.writerow(head)
    number = 0
    for number, line in enumerate(lines, 1):
        writer.writerow(line)
    data = text.getvalue().encode(dialect.encoding)
    path.write_bytes(data)
    return Count(1, number, len(data))
