"""The product's commands and the yardsticks, each as something to time, and checked for having done its work."""
import csv
from pathlib import Path

from .drops import TOP, Batch
from .setting import Setting
from .trials import Contender, Finished, Wrong
from .workspaces import Workspace, rows_of


def batch_run(name: str, setting: Setting, batch: Batch, before: tuple[Batch, ...] = (),
              kept: Workspace | None = None) -> Contender:
    """`run` on a fresh workspace, or on a copy of `kept`, which holds the batches `before`."""
    workspace = setting.workspace(name)

    def prepare() -> list[str]:
        if kept is None:
            workspace.fresh(batch)
        else:
            workspace.fresh_from(kept).drop(batch)
        return workspace.run_command(batch)

    def verify(_: Finished) -> None:
        workspace.must_hold(*before, batch)
        workspace.must_have_workbooks(batch.period)
        must_list(workspace, batch)
        workspace.put_away()

    return Contender(name, prepare, verify, batch.rows, batch.bytes)


def must_list(workspace: Workspace, batch: Batch) -> None:
    """Every activity of the batch stands in the national workbook; its title, notes and header make some rows more."""
    listed, wanted = rows_of(workspace.national(batch.period), "Aktivitas"), workspace.activities(batch.period)
    if listed <= wanted:
        raise Wrong(f"the national workbook lists {listed} rows for {wanted} activities")


def report(name: str, workspace: Workspace, batch: Batch, *kinds: str) -> Contender:
    command = workspace.command("report", "--period", batch.period, "--as-of", batch.as_of,
                                *(word for kind in kinds for word in ("--kind", kind)))
    return Contender(name, lambda: command, lambda _: must_list(workspace, batch), batch.rows, batch.bytes)


def status(name: str, workspace: Workspace, batch: Batch) -> Contender:
    command = workspace.command("status", "--as-of", batch.as_of, "--json")

    def verify(finished: Finished) -> None:
        if finished.answer["period"] != batch.period or not finished.answer["regions"]:
            raise Wrong(f"status told nothing of {batch.period}")

    return Contender(name, lambda: command, verify, batch.rows, batch.bytes)


def check(name: str, workspace: Workspace, batch: Batch, paths: list[str]) -> Contender:
    """`check` of some of a batch's files."""
    files = [batch.folder / path for path in paths]
    rows = batch.rows if len(paths) == batch.files else sum(map(records, files))
    command = workspace.command("check", *paths, "--as-of", batch.as_of, "--json")

    def verify(finished: Finished) -> None:
        told = finished.answer["files"]
        accepted = sum(file["rows_accepted"] for file in told)
        if (len(told), accepted) != (len(paths), rows):
            raise Wrong(f"check accepted {accepted} of {rows} rows in {len(told)} of {len(paths)} files")

    size = sum(file.stat().st_size for file in files)
    return Contender(name, lambda: command, verify, rows, size, folder=batch.folder)


def records(path: Path) -> int:
    """The drops hold no line breaks inside a field."""
    return path.read_bytes().count(b"\n") - 1


def analyst(name: str, script: str, setting: Setting, batch: Batch, runs: int | None = None) -> Contender:
    """A yardstick that does a week's job."""
    command = setting.yardstick(script, batch.folder, TOP / "seeds", setting.scratch / f"{name}.xlsx")
    return Contender(name, lambda: command, lambda f: must_tell(f, batch.rows), batch.rows, batch.bytes, runs=runs)


def long_list(name: str, setting: Setting, batch: Batch) -> Contender:
    """The yardstick that copies all rows of a batch, as one CSV, into one sheet."""
    source = setting.scratch / "list.csv"
    merge(batch, source)
    command = setting.yardstick("list_xlsxwriter.py", source, setting.scratch / f"{name}.xlsx")
    size = source.stat().st_size
    return Contender(name, lambda: command, lambda f: must_tell(f, batch.rows), batch.rows, size)


def merge(batch: Batch, target: Path) -> None:
    with open(target, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        for number, path in enumerate(batch.paths()):
            with open(batch.folder / path, encoding="utf-8-sig", newline="") as file:
                delimiter = max(",;", key=file.readline().count)
                file.seek(0)
                records = csv.reader(file, delimiter=delimiter)
                head = next(records)
                if number == 0:
                    writer.writerow(head)
                writer.writerows(records)


def must_tell(finished: Finished, rows: int) -> None:
    if finished.answer["rows"] != rows:
        raise Wrong(f"the yardstick read {finished.answer['rows']} rows, not {rows}")
