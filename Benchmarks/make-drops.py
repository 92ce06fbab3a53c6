#!/usr/bin/env python3
"""Makes the drops of the benchmark: clean, and the same bytes for the same seed and numbers.

week     FOLDER/masuk/<code>/<form>_<period>.csv            one week of all offices
year     FOLDER/<period>/masuk/<code>/<form>_<period>.csv   such weeks in a row, what was said before evolving
million  FOLDER/masuk/pusat/aktivitas_<n>.csv               one long list

Beside them weeks.txt (a line a week: period, as-of instant of its batch) and counts.json (files, rows, bytes of each).
"""
import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / "script"))  # where drops finds the offices of the samples

from drops.bulk import write_bulk
from drops.files import Count
from drops.weeks import BUSIEST, FIRST_OF_YEAR, Week, weeks_from, write_weeks


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["week", "year", "million"])
    parser.add_argument("folder", type=Path, help="must not be there yet")
    parser.add_argument("--seed", type=int, default=2024)
    parser.add_argument("--offices", type=int, help="week, year: only so many, spread over the registry")
    parser.add_argument("--weeks", type=int, default=53, help="year: how many (53)")
    parser.add_argument("--rows", type=int, default=1_000_000, help="million: how many (1,000,000)")
    parser.add_argument("--files", type=int, default=100, help="million: how many (100)")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    folder, seeds = given.folder.resolve(), TOP / "seeds"
    if folder.exists():
        sys.exit(f"{given.folder} is there already")
    folder.mkdir(parents=True)
    weeks = weeks_from(FIRST_OF_YEAR, given.weeks, folder) if given.kind == "year" else [Week(BUSIEST, folder)]
    if given.kind == "million":
        counts = write_bulk(weeks[0], given.rows, given.files, seeds, given.seed)
    else:
        counts = write_weeks(weeks, seeds, given.seed, given.offices)
    tell(folder, weeks, counts)


def tell(folder: Path, weeks: list[Week], counts: list[Count]) -> None:
    """counts.json is written last: drops that have one are whole."""
    (folder / "weeks.txt").write_text("".join(f"{week.period} {week.as_of}\n" for week in weeks))
    listed = [{"period": week.period, "as_of": week.as_of, **asdict(count)} for week, count in zip(weeks, counts)]
    (folder / "counts.json").write_text(json.dumps(listed, indent=1) + "\n")
    files, rows = sum(c.files for c in counts), sum(c.rows for c in counts)
    print(f"{len(weeks)} weeks, {files} files, {rows} rows in {folder.name}")


if __name__ == "__main__":
    main()
