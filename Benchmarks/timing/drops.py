"""The drops that are timed: made once, kept while the generator and the seeds stay as they are."""
import hashlib
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
GENERATOR = TOP / "Benchmarks" / "make-drops.py"
SOURCES = [GENERATOR, *sorted((TOP / "Benchmarks/drops").glob("*.py")), *sorted((TOP / "script/samples").glob("*.py")),
           *sorted((TOP / "seeds").glob("*.csv"))]


@dataclass(frozen=True)
class Batch:
    """The drops of one batch: what lies in `folder`/masuk."""

    folder: Path
    period: str
    as_of: str
    files: int
    rows: int
    bytes: int

    def paths(self) -> list[str]:
        """Below `folder`, sorted."""
        return sorted(str(path.relative_to(self.folder)) for path in (self.folder / "masuk").rglob("*.csv"))


def stamp_of(paths: list[Path], *more: str) -> str:
    digest = hashlib.sha256("\n".join(more).encode())
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def drops(store: Path, kind: str, *options: str) -> list[Batch]:
    """The batches of these drops; makes them if they are not there, or are those of another generator."""
    name = "".join([kind, *options]).replace("--", "-").replace("=", "")
    folder = store / f"{name}.{stamp_of(SOURCES)}"
    if not (folder / "counts.json").exists():
        for old in store.glob(f"{name}.*"):
            shutil.rmtree(old)
        store.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, GENERATOR, kind, folder, *options], check=True, stdout=sys.stderr)
    counts = json.loads((folder / "counts.json").read_text())
    return [Batch(folder / c["period"] if kind == "year" else folder, **c) for c in counts]
