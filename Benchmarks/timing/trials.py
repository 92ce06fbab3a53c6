"""One trial of a command, and contenders that take turns."""
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

STOPWATCH = Path(__file__).with_name("stopwatch.py")
PHASE = re.compile(r"^fase (\S+) ([0-9.]+) s(?:: .*)?$", re.MULTILINE)


class Wrong(Exception):
    """A run that failed or lost something; its time means nothing."""


@dataclass(frozen=True)
class Finished:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    peak: float  # MiB
    status: int
    out: Path
    err: Path

    @property
    def phases(self) -> dict[str, float]:
        """Seconds of wall time by phase, where the program tells them (`run --verbose`)."""
        return {name: float(seconds) for name, seconds in PHASE.findall(self.err.read_text(errors="replace"))}

    @property
    def answer(self) -> dict:
        return json.loads(self.out.read_bytes())


def run(command: list[str], scratch: Path, folder: Path | None = None) -> Finished:
    out, err = scratch / "stdout", scratch / "stderr"
    watch = [sys.executable, "-I", "-S", str(STOPWATCH), str(out), str(err), *command]
    told = json.loads(subprocess.run(watch, cwd=folder, check=True, stdout=subprocess.PIPE).stdout)
    finished = Finished(told["wall"], told["cpu"], told["peak_kib"] / 1024, told["status"], out, err)
    if finished.status != 0:
        said = err.read_text(errors="replace")[-2000:]
        raise Wrong(f"{' '.join(command)[:200]}: exit status {finished.status}\n{said}")
    return finished


@dataclass(frozen=True)
class Contender:
    """Something that is timed. `prepare` makes all ready and gives the command; `verify` raises Wrong."""

    name: str
    prepare: Callable[[], list[str]]
    verify: Callable[[Finished], None]
    rows: int
    bytes: int
    folder: Path | None = None
    runs: int | None = None  # at most


@dataclass
class Series:
    """All trials of a contender."""

    rows: int
    bytes: int
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    peak: list[float] = field(default_factory=list)
    phases: dict[str, list[float]] = field(default_factory=dict)

    def add(self, finished: Finished) -> None:
        self.wall.append(finished.wall)
        self.cpu.append(finished.cpu)
        self.peak.append(finished.peak)
        for name, seconds in finished.phases.items():
            self.phases.setdefault(name, []).append(seconds)

    def summary(self) -> dict:
        return {"runs": len(self.wall),
                "wall": median(self.wall), "wall_min": min(self.wall), "wall_max": max(self.wall),
                "cpu": median(self.cpu), "peak": median(self.peak), "rows": self.rows, "bytes": self.bytes,
                "phases": {name: median(seconds) for name, seconds in self.phases.items()}}


def in_turn(contenders: list[Contender], runs: int, scratch: Path) -> dict[str, dict]:
    """Lets the contenders run one after the other, again and again, each round beginning with another one."""
    series = {c.name: Series(c.rows, c.bytes) for c in contenders}
    for round_number in range(runs):
        at = round_number % len(contenders)
        for contender in contenders[at:] + contenders[:at]:
            if contender.runs is not None and round_number >= contender.runs:
                continue
            command = contender.prepare()
            os.sync()  # what preparing wrote is not the run's to flush
            finished = run(command, scratch, contender.folder)
            contender.verify(finished)
            series[contender.name].add(finished)
    return {name: s.summary() for name, s in series.items()}
