#!/usr/bin/env python3
"""Times sipantau beside its yardsticks; see docs/performance.md. `make bench` builds what it needs and starts it.

A whole run writes Benchmarks/RESULTS.md and results.json, --scaling writes scaling.json; --quick and --only write
nothing.
The exit status is 0 also where a goal is missed, and 1 where a run failed or lost a row.
"""
import argparse
import datetime as dt
import json
import os
import sys
from pathlib import Path

from timing import cases, machine, report, scaling
from timing.drops import TOP
from timing.setting import Setting
from timing.trials import Wrong

BENCHMARKS = TOP / "Benchmarks"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=TOP / ".build/release/sipantau")
    parser.add_argument("--store", type=Path, default=TOP / ".build/bench", help="data, ledgers and workspaces")
    parser.add_argument("--python", type=Path, default=TOP / ".build/bench/venv/bin/python", help="for the yardsticks")
    parser.add_argument("--runs", type=int, default=5, help="trials of each contender (5; 3 at most of the slow ones)")
    parser.add_argument("--only", action="append", choices=cases.CASES, help="these cases; repeatable")
    parser.add_argument("--quick", action="store_true", help="one trial on small drops: does the benchmark work?")
    parser.add_argument("--scaling", action="store_true", help="how cost grows, instead of the cases")
    parser.add_argument("--weeks", type=int, default=53, help="with --scaling: how many in the ledger")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    setting = Setting(given.program.resolve(), given.store.resolve(), given.python.absolute(),
                      1 if given.quick else given.runs, given.quick)
    if os.getloadavg()[0] > 0.5:
        say(f"The machine is not quiet: load {os.getloadavg()[0]:.2f}.")
    told = {"date": f"{dt.date.today()}", "commit": machine.commit(TOP), "machine": machine.machine(setting.scratch),
            "versions": machine.versions(setting.python)}
    try:
        if given.scaling:
            scale(setting, told, given.weeks)
        else:
            time_cases(setting, told, given.only)
    except Wrong as wrong:
        sys.exit(f"Failed: {wrong}")
    finally:
        setting.clear()


def time_cases(setting: Setting, told: dict, only: list[str] | None) -> None:
    told["cases"] = {}
    for name, case in cases.CASES.items():
        if only is None or name in only:
            say(f"{name} …")
            told["cases"][name] = case(setting)
    if setting.quick:
        say("Small drops, one trial: this shows that the benchmark works; its figures mean nothing.")
    print(report.cases_text(told["cases"]))
    if only is None and not setting.quick:
        keep("results.json", told)
        (BENCHMARKS / "RESULTS.md").write_text(report.results_text(told))


def scale(setting: Setting, told: dict, weeks: int) -> None:
    told["series"] = {}
    for name, points in scaling.series(setting, weeks):
        told["series"][name] = points
        print(f"{name}\n{scaling.table(name, points)}\n", flush=True)
    if not setting.quick:
        keep("scaling.json", told)


def keep(name: str, told: dict) -> None:
    (BENCHMARKS / name).write_text(json.dumps(told, indent=1) + "\n")


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
