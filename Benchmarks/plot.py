#!/usr/bin/env python3
"""Fills docs/performance.md with the figures of results.json and scaling.json, and draws its plots.

A place for figures is `<!-- figures: NAME -->` and `<!-- end -->`, each on a line of its own; what stands
between them is replaced.
"""
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from matplotlib import pyplot
from matplotlib.axes import Axes

from timing import growth, report, scaling

TOP = Path(__file__).resolve().parent.parent
PAGE = TOP / "docs" / "performance.md"
PLOTS = TOP / "docs" / "performance"
PLACE = re.compile(r"(<!-- figures: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
PLOT_TEXTS = {
    "files": "Wall time and peak memory against the number of files",
    "rows": "Wall time and peak memory against the number of rows",
    "weeks": "Wall time, peak memory and size of the ledger against the weeks in it"}
COLOURS = {"check": "#2b6cb0", "run": "#c05621"}
# Text stays text and nothing depends on the moment, so that a plot changes only with its figures.
STYLE: dict[Any, Any] = {
    "svg.fonttype": "none", "svg.hashsalt": "sipantau", "font.size": 9, "axes.grid": True, "grid.alpha": 0.3,
    "axes.spines.top": False, "axes.spines.right": False}


def load(name: str) -> dict | None:
    path = TOP / "Benchmarks" / name
    return json.loads(path.read_text()) if path.exists() else None


def texts(results: dict | None, grown: dict | None) -> dict[str, str]:
    """The tables by name, as far as they have been measured."""
    found: dict[str, str] = {}
    if results:
        cases = results["cases"]
        found["measured-on"] = measured_on(results)
        found["goals"] = report.goal_table(cases)
        found["phases"] = report.phase_table(cases)
        found |= {case: report.case_table(contenders) for case, contenders in cases.items()}
    if grown:
        found |= {name: f"![{PLOT_TEXTS[name]}]({PLOTS.name}/{name}.svg)\n\n{scaling.table(name, sample(points))}"
                  for name, points in grown["series"].items()}
        found |= {"rates": growth.rates_table(grown["series"]), "forecast": growth.forecast_table(grown["series"])}
    return found


def measured_on(told: dict) -> str:
    machine = told["machine"]
    return (f"{told['date']}, commit {told['commit']}; {machine['processor']}, {machine['cores']} cores, "
            f"{machine['memory']}; {machine['system']}; {machine['disk']}.")


def sample(points: list[dict]) -> list[dict]:
    """A long series is told by about a dozen of its points, first and last among them."""
    step = max(1, len(points) // 12)
    return points if step == 1 else [*points[:-1:step], points[-1]]


def fill(page: str, found: dict[str, str]) -> str:
    def figures(place: re.Match) -> str:
        text = found.get(place[2])
        return place[0] if text is None else f"{place[1]}{text}\n{place[3]}"
    return PLACE.sub(figures, page)


def draw(name: str, *panels: Callable[[Axes], None]) -> None:
    with pyplot.rc_context(STYLE):
        size = (4.2 * len(panels), 3)
        figure, axes = pyplot.subplots(1, len(panels), figsize=size, layout="constrained", squeeze=False)
        for panel, axis in zip(panels, axes[0]):
            panel(axis)
        PLOTS.mkdir(exist_ok=True)
        figure.savefig(PLOTS / f"{name}.svg", metadata={"Date": None})
        pyplot.close(figure)


def curves(points: list[dict], what: str, label: str, unit: str, scales: tuple[str, str],
           per: float = 1) -> Callable[[Axes], None]:
    """A curve a contender of `what` over x; the scales are those of x and y."""
    def panel(axis: Axes) -> None:
        for name in [key for key in points[0] if key != "x"]:
            x, y = [point["x"] for point in points], [point[name][what] / per for point in points]
            axis.plot(x, y, marker="o", markersize=3, label=name, color=COLOURS[name])
        axis.set(xlabel=unit, ylabel=label, xscale=scales[0], yscale=scales[1])
        if scales[1] == "linear":
            axis.set_ylim(bottom=0)
        axis.legend(frameon=False)
    return panel


def draw_series(series: dict[str, list[dict]]) -> None:
    for name in ("files", "rows"):
        draw(name, curves(series[name], "wall", "wall time (s)", name, ("log", "log")),
             curves(series[name], "peak", "peak memory (MiB)", name, ("log", "linear")))
    weeks, unit, plain = series["weeks"], "weeks in the ledger", ("linear", "linear")
    draw("weeks", curves(weeks, "wall", "wall time (s)", unit, plain),
         curves(weeks, "peak", "peak memory (MiB)", unit, plain),
         curves(weeks, "ledger", "ledger (MB)", unit, plain, per=1e6))


def main() -> None:
    results, grown = load("results.json"), load("scaling.json")
    PAGE.write_text(fill(PAGE.read_text(), texts(results, grown)))
    if grown:
        draw_series(grown["series"])


if __name__ == "__main__":
    main()
