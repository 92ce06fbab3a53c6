"""The cases of the benchmark. Each lets its contenders take turns and gives their medians by name."""
import json
import shutil
from collections.abc import Callable

from .contenders import analyst, batch_run, check, long_list, report, status
from .drops import Batch, stamp_of
from .setting import Setting
from .trials import run
from .workspaces import Workspace

Results = dict[str, dict]

SLOW_RUNS = 3  # of what takes a minute or more
FAST_RUNS = 30  # of what takes some hundredths of a second
MEMORY_FILES = [1, 10, 100, 1_000]


def week(setting: Setting) -> Results:
    """The weekly job, in whole and in parts, beside what an analyst would write."""
    [batch] = setting.drops("week")
    kept = setting.workspace("kept").fresh(batch)
    run(kept.run_command(batch), setting.scratch)
    kept.must_hold(batch)
    return setting.contest([
        batch_run("run", setting, batch),
        report("report nasional", kept, batch, "nasional"),
        analyst("polars", "week_polars.py", setting, batch),
        check("check", kept, batch, batch.paths()),
        status("status", kept, batch),
        report("report", kept, batch),
        analyst("pandas", "week_pandas.py", setting, batch, runs=SLOW_RUNS),
    ])


def year(setting: Setting) -> Results:
    """The first week on an empty ledger, and one more on top of all weeks before it."""
    *before, last = setting.drops("year")
    kept = ledger_of(setting, before)
    return setting.contest([
        batch_run("first week", setting, before[0]),
        batch_run(f"week {len(before) + 1}", setting, last, tuple(before), kept),
    ])


def ledger_of(setting: Setting, batches: list[Batch]) -> Workspace:
    """A workspace in which these batches were run, one by one; kept for the same program and drops."""
    stamp = stamp_of([setting.program], *(f"{b.folder} {b.as_of}" for b in batches))
    kept = Workspace(setting.program, setting.store / "ledgers" / stamp)
    done = kept.folder.with_suffix(".json")
    if not done.exists():
        shutil.rmtree(kept.folder.parent, ignore_errors=True)
        kept.fresh()
        for batch in batches:
            kept.drop(batch)
            run(kept.run_command(batch), setting.scratch)
        kept.must_hold(*batches)
        done.write_text(json.dumps({"weeks": len(batches)}))
    return kept


def million(setting: Setting) -> Results:
    """A very long list, read, and written in whole."""
    [batch] = setting.drops("million")
    return setting.contest([
        batch_run("run", setting, batch),
        long_list("XlsxWriter", setting, batch),
        check("check", setting.workspace("empty").fresh(), batch, batch.paths()),
    ], runs=min(setting.runs, SLOW_RUNS))


def memory(setting: Setting) -> Results:
    """Peak memory of `check` against the number of files, all of them alike."""
    [batch] = setting.drops("files")
    empty, paths = setting.workspace("empty").fresh(), batch.paths()
    return setting.contest([check(f"{n:,} file{'s' * (n > 1)}", empty, batch, paths[:n]) for n in MEMORY_FILES])


def one(setting: Setting) -> Results:
    """`check` of one office's file, from start to exit."""
    [batch] = setting.drops("week")
    paths = batch.paths()
    file = [path for path in paths if "dokumen" in path][len(paths) // 12]
    empty = setting.workspace("empty").fresh()
    return setting.contest([check("check", empty, batch, [file])], runs=FAST_RUNS)


CASES: dict[str, Callable[[Setting], Results]] = {
    "week": week, "year": year, "million": million, "memory": memory, "one": one}
