"""Weeks of reports of the offices of the registry, written by all cores: office by office, each through all weeks."""
import datetime as dt
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from samples.checklist import Checklist

from .files import Count, dialect_of, write
from .offices import HEADS, BusyOffice, goods_of

FIRST_OF_YEAR = dt.date(2023, 10, 2)  # the first monitored week: no logistics then, nor 52 weeks later
BUSIEST = dt.date(2024, 1, 15)  # all six forms are required


@dataclass(frozen=True)
class Week:
    monday: dt.date
    folder: Path

    @property
    def period(self) -> str:
        year, week, _ = self.monday.isocalendar()
        return f"{year}-W{week:02}"

    @property
    def as_of(self) -> str:
        """Friday noon in Jakarta: before the deadline in all three zones."""
        return f"{self.monday + dt.timedelta(days=4)}T12:00:00+07:00"


def weeks_from(monday: dt.date, count: int, top: Path) -> list[Week]:
    mondays = [monday + dt.timedelta(weeks=n) for n in range(count)]
    return [Week(m, top / Week(m, top).period) for m in mondays]


def write_office(code: str, weeks: list[Week], seeds: Path, seed: int) -> list[Count]:
    """All weeks of one office; one count a week."""
    checklist, random = checklist_of(seeds), Random(f"{seed} {code}")
    office = BusyOffice(checklist.regions[code], checklist, goods_of(seeds), random)
    dialect = dialect_of(random)
    return [write_week(office, week, dialect) for week in weeks]


def write_week(office: BusyOffice, week: Week, dialect) -> Count:
    folder, count = week.folder / "masuk" / office.region.code, Count()
    folder.mkdir(parents=True)
    for form, lines in office.week(week.period, week.monday).items():
        count += write(folder / f"{form}_{week.period}.csv", HEADS[form], lines, dialect)
    return count


_checklists: dict[Path, Checklist] = {}


def checklist_of(seeds: Path) -> Checklist:
    """One a process: reading the seeds takes longer than an office's week."""
    if seeds not in _checklists:
        _checklists[seeds] = Checklist(seeds)
    return _checklists[seeds]


def write_weeks(weeks: list[Week], seeds: Path, seed: int, offices: int | None) -> list[Count]:
    codes = spread(sorted(checklist_of(seeds).regions), offices)
    totals = [Count() for _ in weeks]
    with ProcessPoolExecutor() as pool:
        for counts in pool.map(partial(write_office, weeks=weeks, seeds=seeds, seed=seed), codes, chunksize=8):
            for total, count in zip(totals, counts):
                total += count
    return totals


def spread(codes: list[str], wanted: int | None) -> list[str]:
    """As many codes as wanted, evenly over the registry."""
    if wanted is None or wanted >= len(codes):
        return codes
    return [codes[n * len(codes) // wanted] for n in range(wanted)]
