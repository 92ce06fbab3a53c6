"""Where the benchmark finds its things and how much of it is wanted."""
import shutil
from dataclasses import dataclass
from pathlib import Path

from .drops import TOP, Batch, drops
from .trials import Contender, in_turn
from .workspaces import Workspace

SMALL = {"week": ["--offices=60"], "year": ["--offices=60", "--weeks=5"],
         "million": ["--rows=50000", "--files=20"], "files": ["--rows=50000", "--files=1000"]}
WHOLE = {"week": [], "year": [], "million": [], "files": ["--files=1000"]}


@dataclass(frozen=True)
class Setting:
    program: Path
    store: Path  # of data, ledgers and workspaces: .build/bench
    python: Path  # with the packages of the yardsticks
    runs: int
    quick: bool

    def drops(self, name: str) -> list[Batch]:
        """`week`, `year`, `million`, or `files`: as many rows as `million` in ten times the files."""
        options = (SMALL if self.quick else WHOLE)[name]
        return drops(self.store / "data", "million" if name == "files" else name, *options)

    def workspace(self, name: str) -> Workspace:
        return Workspace(self.program, self.store / "workspaces" / name)

    @property
    def scratch(self) -> Path:
        folder = self.store / "scratch"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def yardstick(self, script: str, *arguments: Path) -> list[str]:
        return [str(self.python), str(TOP / "Benchmarks" / "yardsticks" / script), *map(str, arguments)]

    def contest(self, contenders: list[Contender], runs: int | None = None) -> dict[str, dict]:
        return in_turn(contenders, runs or self.runs, self.scratch)

    def clear(self) -> None:
        shutil.rmtree(self.store / "workspaces", ignore_errors=True)
        shutil.rmtree(self.store / "scratch", ignore_errors=True)
