"""Figures as text: on the terminal and in RESULTS.md, which are the same tables."""
from .goals import Goal, Results, judged

TITLES = {
    "week": "A week: all offices",
    "year": "A year: the first week, and one more on top of it",
    "million": "A million rows",
    "memory": "Memory against the number of files",
    "one": "One office's file",
}
PARTS = [("reading", "check"), ("rules", "status"), ("all workbooks", "report"), ("the whole", "run")]
NOTES = """\
Times are medians; contenders take turns within one call, each round beginning with another one. CPU is user and system
time of all threads. Before each trial the disk is synchronised; `run` is durable, the yardsticks write and forget.
Every trial is checked (ledger, rows and workbooks): a run that lost a row is not timed. Below about 10 MiB no peak can
be told. The yardsticks repair nothing, keep nothing, judge nothing, and write one workbook where `run` writes 55. They
were held once against independently written scripts for the same two jobs: the same rows in the same sheets; user time
with polars 11.3 s against 11.1 s, with XlsxWriter on 50,000 rows 4.2 s against 4.5 s (means of two trials on a busy
machine)."""


def table(head: list[str], lines: list[list[str]]) -> str:
    widths = [max(len(line[n]) for line in [head, *lines]) for n in range(len(head))]
    rule = ["-" * widths[0], *("-" * (w - 1) + ":" for w in widths[1:])]

    def row(line: list[str]) -> str:
        name, *figures = line
        return "| " + " | ".join([name.ljust(widths[0]), *map(str.rjust, figures, widths[1:])]) + " |"

    return "\n".join([row(head), "| " + " | ".join(rule) + " |", *map(row, lines)])


def seconds(value: float) -> str:
    return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value:.2f} s"


def case_table(contenders: dict[str, dict]) -> str:
    first = next(iter(contenders.values()))["wall"]
    lines = [[name, str(s["runs"]), seconds(s["wall"]), f"{seconds(s['wall_min'])} – {seconds(s['wall_max'])}",
              seconds(s["cpu"]), f"{s['peak']:.0f} MiB", *rates(s, s["wall"]), f"{s['wall'] / first:.2f}"]
             for name, s in contenders.items()]
    return table(["", "runs", "wall", "from – to", "CPU", "peak", "rows/s", "MB/s", "x first"], lines)


def number(value: float, unit: str) -> str:
    return f"{value:.2f}" if unit == "x" else f"{value:,.0f}"


def goal_table(results: Results) -> str:
    def mark(goal: Goal, value: float | None) -> str:
        return "" if value is None else f"{'≥' if goal.more_is_better else '≤'} {number(value, goal.unit)}"
    lines = [[goal.text, f"{number(value, goal.unit)} {goal.unit}", mark(goal, goal.must), mark(goal, goal.better),
              goal.verdict(value)] for goal, value in judged(results)]
    return table(["", "figure", "must", "better", ""], lines)


def phase_table(results: Results) -> str:
    """What the phases of a week cost: as the commands that stop after them, and as `run` itself tells them."""
    week = results["week"]
    lines = [phase(f"{part}: `{name}`", week[name], week[name]["wall"], week[name]["cpu"], week[name]["peak"])
             for part, name in PARTS]
    kept = {what: week["run"][what] - week["check"][what] - week["report"][what] for what in ("wall", "cpu")}
    if min(kept.values()) > 0:
        text = "ledger and archive: `run` less `check` and `report`"
        lines.insert(1, phase(text, week["run"], kept["wall"], kept["cpu"]))
    for case, contenders in results.items():
        for name, summary in contenders.items():
            lines += [phase(f"{case}, {name}: {told}", summary, wall) for told, wall in summary["phases"].items()]
    return table(["", "wall", "CPU", "peak", "rows/s", "MB/s"], lines)


def phase(text: str, of: dict, wall: float, cpu: float | None = None, peak: float | None = None) -> list[str]:
    return [text, seconds(wall), "" if cpu is None else seconds(cpu), "" if peak is None else f"{peak:.0f} MiB",
            *rates(of, wall)]


def rates(of: dict, wall: float) -> list[str]:
    """Rows and megabytes a second; nothing of what took no time."""
    return [f"{of['rows'] / wall:,.0f}", f"{of['bytes'] / 1e6 / wall:.1f}"] if wall else ["", ""]


def cases_text(results: Results) -> str:
    parts = [f"## {TITLES[case]}\n\n{case_table(contenders)}\n" for case, contenders in results.items()]
    if "week" in results:
        parts.append(f"## Reading, ledger, rules and workbooks apart\n\n{phase_table(results)}\n")
    return "\n".join([f"## Goals\n\n{goal_table(results)}\n", *parts])


def results_text(told: dict) -> str:
    """RESULTS.md of what results.json holds."""
    about = {"date": told["date"], "commit": told["commit"], **told["machine"], **told["versions"]}
    facts = table(["", "value"], [[name, value] for name, value in about.items()])
    parts = ["# Results of the benchmark", "Written by `make bench`.", facts, NOTES, cases_text(told["cases"])]
    return "\n\n".join(parts)
