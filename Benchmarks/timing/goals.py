"""What the product must reach: ratios of medians of one call, peaks, rates."""
from collections.abc import Callable
from dataclasses import dataclass

Results = dict[str, dict[str, dict]]


@dataclass(frozen=True)
class Goal:
    text: str
    unit: str
    value: Callable[[Results], float]
    must: float | None = None
    better: float | None = None
    more_is_better: bool = False

    def reaches(self, value: float, mark: float | None) -> bool:
        return mark is not None and (value >= mark if self.more_is_better else value <= mark)

    def verdict(self, value: float) -> str:
        if self.reaches(value, self.better):
            return "better"
        if self.must is None:
            return "not yet"
        return "reached" if self.reaches(value, self.must) else "MISSED"


def wall(case: str, name: str) -> Callable[[Results], float]:
    return lambda results: results[case][name]["wall"]


def peak(case: str, name: str) -> Callable[[Results], float]:
    return lambda results: results[case][name]["peak"]


def ratio(case: str, ours: str, theirs: str, what: str = "wall") -> Callable[[Results], float]:
    return lambda results: results[case][ours][what] / results[case][theirs][what]


def rate(case: str, name: str, what: str = "wall") -> Callable[[Results], float]:
    return lambda results: results[case][name]["rows"] / results[case][name][what]


def later_week(results: Results) -> dict:
    return next(summary for name, summary in results["year"].items() if name != "first week")


GOALS = [
    Goal("week: `run` / polars", "x", ratio("week", "run", "polars"), 0.7, 0.35),
    Goal("week: `run`, peak", "MiB", peak("week", "run"), 350),
    Goal("week: `report --kind nasional` / polars", "x", ratio("week", "report nasional", "polars"), 0.2, 0.1),
    Goal("year: `run` of the last week / of the first", "x",
         lambda r: later_week(r)["wall"] / r["year"]["first week"]["wall"], 2, 1.2),
    Goal("year: `run` of the last week, peak", "MiB", lambda r: later_week(r)["peak"], 700),
    Goal("million: `check`", "rows/s", rate("million", "check"), 400_000, more_is_better=True),
    Goal("million: `check`, of one core", "rows/s", rate("million", "check", "cpu"),
         better=1_000_000, more_is_better=True),
    Goal("memory: peak of `check` of 1,000 files / of 100", "x",
         ratio("memory", "1,000 files", "100 files", "peak"), 1.1),
    Goal("million: `run` / XlsxWriter", "x", ratio("million", "run", "XlsxWriter"), 0.4, 0.1),
    Goal("million: `run`, peak", "MiB", peak("million", "run"), 700),
    Goal("one: `check` of one office's file", "ms", lambda r: wall("one", "check")(r) * 1000, 60, 30),
]


def judged(results: Results) -> list[tuple[Goal, float]]:
    """The goals of the cases that were run."""
    return [(goal, goal.value(results)) for goal in GOALS if goal.text.split(":")[0] in results]
