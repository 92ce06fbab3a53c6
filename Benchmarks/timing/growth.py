"""From how cost grew to what it would be: straight lines through the series, drawn out to ten times the offices and ten years."""
from statistics import linear_regression

from . import report

Series = dict[str, list[dict]]

OFFICES = 552
FILES_A_WEEK = 3_026  # as generated, all six forms
ROWS_A_WEEK = 36_984
TEN_YEARS = 520


def slope(points: list[dict], what: str) -> float:
    """Of `run`, a unit of x."""
    return linear_regression([p["x"] for p in points], [p["run"][what] for p in points]).slope


def rates_table(series: Series) -> str:
    """What one more file, row or week costs a `run`."""
    lines = [[f"one more {what}", f"{slope(points, 'wall') * per:.3f} {unit}", f"{slope(points, 'cpu') * per:.3f} {unit}",
              f"{slope(points, 'peak') * 1000:.2f} MiB"]
             for what, points, per, unit in [("file", series["files"], 1e3, "ms"), ("row", series["rows"], 1e6, "µs"),
                                             ("week in the ledger", series["weeks"], 1e3, "ms")]]
    return report.table(["", "wall", "CPU", "peak, of a thousand more"], lines)


def forecast_table(series: Series) -> str:
    """`run` of a week in another world, by the same straight lines."""
    def forecast(times: int, weeks: int) -> list[str]:
        return [told(what, unit, times, weeks) for what, unit in [("wall", "s"), ("cpu", "s"), ("peak", "MiB")]]

    def told(what: str, unit: str, times: int, weeks: int) -> str:
        more = times - 1
        value = (series["weeks"][0]["run"][what] + more * FILES_A_WEEK * slope(series["files"], what)
                 + more * ROWS_A_WEEK * slope(series["rows"], what) + weeks * times * slope(series["weeks"], what))
        return f"{value:,.0f} {unit}" if unit == "MiB" else report.seconds(value)

    worlds = [(f"{OFFICES} offices, first week", 1, 0), (f"{OFFICES} offices, ten years", 1, TEN_YEARS),
              (f"{OFFICES * 10:,} offices, first week", 10, 0), (f"{OFFICES * 10:,} offices, ten years", 10, TEN_YEARS)]
    return report.table(["`run` of a week", "wall", "CPU", "peak"],
                        [[name, *forecast(times, weeks)] for name, times, weeks in worlds])
