"""One very long list: activities of all regions in one week, in as many files as asked, sent by the ministry itself."""
import datetime as dt
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from random import Random

from samples.checklist import Region

from .files import DIALECTS, Count, write
from .offices import HEADS, Row, activity
from .weeks import Week, checklist_of


def row(number: int, regions: list[Region], week: Week, random: Random) -> Row:
    """Row `number` of the list. Regions take turns, so that (region, day, number) is never there twice."""
    region = regions[number % len(regions)]
    date = week.monday + dt.timedelta(days=number // len(regions) % 5)
    return [region.code, region.full_name, week.period, *activity(random, date, number // len(regions) + 1)]


def write_part(part: int, parts: int, total: int, week: Week, seeds: Path, seed: int) -> Count:
    regions, random = list(checklist_of(seeds).regions.values()), Random(f"{seed} {part}")
    numbers = range(part * total // parts, (part + 1) * total // parts)
    lines = (row(number, regions, week, random) for number in numbers)
    path = week.folder / "masuk" / "pusat" / f"aktivitas_{part + 1:05}.csv"
    return write(path, HEADS["aktivitas"], lines, DIALECTS[part % len(DIALECTS)])


def write_bulk(week: Week, total: int, parts: int, seeds: Path, seed: int) -> list[Count]:
    (week.folder / "masuk" / "pusat").mkdir(parents=True)
    sum_of_parts = Count()
    with ProcessPoolExecutor() as pool:
        task = partial(write_part, parts=parts, total=total, week=week, seeds=seeds, seed=seed)
        for count in pool.map(task, range(parts), chunksize=max(1, parts // 64)):
            sum_of_parts += count
    return [sum_of_parts]
