"""How cost grows: by files, by rows, by weeks in the ledger. Each series is a list of points."""
from collections.abc import Iterator

from . import report
from .contenders import batch_run, check
from .drops import drops
from .setting import Setting
from .trials import run

Point = dict  # {"x": number, "<contender>": summary}

FILES = [138, 552, 2_208, 8_832]
ROWS_IN_FILES = 36_984  # as many as in a week
ROWS = [10_000, 30_000, 100_000, 300_000, 1_000_000]
RUNS = 3
UNITS = {"files": "files", "rows": "rows", "weeks": "weeks"}


def series(setting: Setting, weeks: int) -> Iterator[tuple[str, list[Point]]]:
    quick = setting.quick
    yield "files", [bulk(setting, ROWS_IN_FILES, files, files) for files in (FILES[:2] if quick else FILES)]
    yield "rows", [bulk(setting, rows, 100, rows) for rows in (ROWS[:2] if quick else ROWS)]
    yield "weeks", by_weeks(setting, 3 if quick else weeks)


def bulk(setting: Setting, rows: int, files: int, x: int) -> Point:
    """The same kind of rows, once read and once run."""
    [batch] = drops(setting.store / "data", "million", f"--rows={rows}", f"--files={files}")
    empty = setting.workspace("empty").fresh()
    contenders = [check("check", empty, batch, batch.paths()), batch_run("run", setting, batch)]
    return {"x": x, **setting.contest(contenders, runs=min(setting.runs, RUNS))}


def by_weeks(setting: Setting, weeks: int) -> list[Point]:
    """One week after the other on the same ledger, each run once: a week cannot be run twice."""
    batches = setting.drops("year")
    if weeks > len(batches):
        batches = drops(setting.store / "data", "year", f"--weeks={weeks}")
    workspace, points = setting.workspace("weeks").fresh(), []
    for number, batch in enumerate(batches[:weeks], 1):
        workspace.drop(batch)
        finished = run(workspace.run_command(batch), setting.scratch)
        size = (workspace.folder / "sipantau.db").stat().st_size
        points.append({"x": number, "run": {"wall": finished.wall, "cpu": finished.cpu, "peak": finished.peak,
                                            "phases": finished.phases, "ledger": size}})
    workspace.must_hold(*batches[:weeks])
    return points


def table(name: str, points: list[Point]) -> str:
    names = [key for key in points[0] if key != "x"]
    head = [UNITS[name], *(f"`{n}` {what}" for n in names for what in ("wall", "CPU", "peak"))]
    lines = [[f"{point['x']:,}", *(cell for n in names for cell in cells(point[n]))] for point in points]
    return report.table(head, lines)


def cells(summary: dict) -> list[str]:
    return [report.seconds(summary["wall"]), report.seconds(summary["cpu"]), f"{summary['peak']:.0f} MiB"]
