"""From how cost grew to what it would be: straight lines, drawn out to ten times the offices and to ten years."""
from statistics import linear_regression

from . import report

Series = dict[str, list[dict]]

OFFICES = 552
FILES_A_WEEK = 3_026  # as generated, all six forms
ROWS_A_WEEK = 36_984
TEN_YEARS = 520
TREND = 26  # weeks that a workbook looks back on: so long a growing history also makes a growing workbook


def slope(points: list[dict], what: str) -> float:
    """Of `run`, a unit of x. Where it falls, that is the noise of something that does not grow."""
    line = linear_regression([point["x"] for point in points], [point["run"][what] for point in points])
    return max(0.0, line.slope)


def settled(weeks: list[dict]) -> list[dict]:
    """The weeks after the trend has its full length, where there are enough of them."""
    late = [point for point in weeks if point["x"] > TREND]
    return late if len(late) >= TREND else weeks


def rates_table(series: Series) -> str:
    """What one more file, row or week costs a `run`."""
    kinds = [("file", series["files"], 1e3, "ms"), ("row", series["rows"], 1e6, "µs"),
             ("week in the ledger", settled(series["weeks"]), 1e3, "ms")]
    lines = [[f"one more {name}", *(f"{slope(points, what) * per:.2f} {unit}" for what in ("wall", "cpu")),
              f"{slope(points, 'peak') * 1000:.2f} MiB"] for name, points, per, unit in kinds]
    return report.table(["", "wall", "CPU", "peak, of a thousand more"], lines)


def forecast(series: Series, what: str, times: int, weeks: int) -> float:
    """Of a `run` by so many times the offices, that many weeks in the ledger."""
    measured = series["weeks"][0 if weeks <= 1 else -1]
    of_all_offices = FILES_A_WEEK * slope(series["files"], what) + ROWS_A_WEEK * slope(series["rows"], what)
    more_offices = (times - 1) * of_all_offices
    more_weeks = times * max(0, weeks - measured["x"]) * slope(settled(series["weeks"]), what)
    return measured["run"][what] + more_offices + more_weeks


def forecast_table(series: Series) -> str:
    """The measured first and last week, and a `run` in other worlds."""
    last = series["weeks"][-1]["x"]
    worlds = [(times, weeks) for times in (1, 10) for weeks in (1, last, TEN_YEARS)]
    lines = [[f"{OFFICES * times:,} offices, week {weeks}",
              *(report.seconds(forecast(series, what, times, weeks)) for what in ("wall", "cpu")),
              f"{forecast(series, 'peak', times, weeks):,.0f} MiB"] for times, weeks in worlds]
    return report.table(["`run`", "wall", "CPU", "peak"], lines)
