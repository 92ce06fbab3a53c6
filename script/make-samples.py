#!/usr/bin/env python3
"""Makes samples/kti-2023: three weeks of drops from eastern Indonesia, always the same ones.

usage: script/make-samples.py [--seed N] [--output DIR]

Every week has two batches: what came before the deadline (`jumat`) and what came after it (`minggu`). `weeks.txt` lists
them with the as-of instant of the batch. About a tenth of the files are spoiled in the ways of samples/dirt.py.
"""
import argparse
import datetime as dt
import random
import shutil
from pathlib import Path

from samples import dirt
from samples.checklist import Checklist
from samples.forms import HEADS, Office

TOP = Path(__file__).resolve().parent.parent
EASTERN = ["52", "53", "61", "62", "63", "64", "65", "71", "72", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96"]
WEEKS = [("2023-W43", dt.date(2023, 10, 23)), ("2023-W44", dt.date(2023, 10, 30)), ("2023-W45", dt.date(2023, 11, 6))]


def offices(checklist, chooser):
    """73 and all below it, every eastern province, and some kabupaten/kota of each."""
    south = [c for c in checklist.regions if c[:2] == "73"]
    chosen = list(south)
    for province in EASTERN:
        below = [c for c in checklist.regions if c.startswith(province + ".")]
        chosen += [province, *sorted(chooser.sample(below, min(3, len(below))))]
    return sorted(chosen)


def week_of(office, week, monday, habit, chooser):
    """(batch, file name, form, rows) of what the office sends in a week."""
    forms = ["tahapan", "dokumen", "nphd", "aktivitas"]
    if habit == "partial":
        forms = chooser.sample(forms, chooser.randrange(1, 4))
    rows = {form: office.report(form, week, monday) for form in [*forms, "hambatan"]}
    late = habit == "late"
    for form, lines in rows.items():
        if lines:
            batch = "minggu" if late and form in forms[-2:] else "jumat"
            yield batch, f"{form}_{week}.csv", form, lines


def habit_of(chooser):
    return chooser.choices(["punctual", "late", "partial", "absent"], [70, 12, 10, 8])[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=2023)
    parser.add_argument("--output", type=Path, default=TOP / "samples" / "kti-2023")
    arguments = parser.parse_args()
    checklist = Checklist(TOP / "seeds")
    chooser = random.Random(arguments.seed)
    senders = {c: Office(checklist.regions[c], checklist, random.Random(f"{arguments.seed} {c}")) for c in offices(checklist, chooser)}
    spoiler = random.Random(f"{arguments.seed} dirt")
    shutil.rmtree(arguments.output, ignore_errors=True)

    def put(week, batch, path, data):
        target = arguments.output / week / batch / "masuk" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)

    count = 0
    for week, monday in WEEKS:
        for code, office in senders.items():
            habit = habit_of(chooser)
            if habit == "absent" and code != "73":
                continue
            for batch, name, form, rows in week_of(office, week, monday, habit, chooser):
                count += 1
                spoil = spoiler.choice(dirt.KINDS) if spoiler.random() < 0.1 else dirt.clean
                put(week, batch, f"{code}/{name}", spoil(office.region, form, HEADS[form], rows, spoiler))
                if count % 97 == 0:
                    put(week, batch, f"{code}/{name[:-4]} (1).csv", spoil(office.region, form, HEADS[form], rows, spoiler))
        stray = Office(checklist.regions["93.01"], checklist, random.Random(week)).report("aktivitas", week, monday)
        put(week, "minggu", f"91.01/aktivitas_{week}.csv", dirt.render(HEADS["aktivitas"], stray).encode())
        put(week, "minggu", f"rekap_{week}.csv", dirt.render(HEADS["aktivitas"], stray).encode())
        put(week, "minggu", f"73.10/unggahan_{week}.csv.part", b"kode_wilayah,nama_wil")

    lines = [f"{week} {batch} {monday + dt.timedelta(days=days)}T{time}+07:00\n"
             for week, monday in WEEKS for batch, days, time in [("jumat", 4, "13:30:00"), ("minggu", 6, "20:00:00")]]
    (arguments.output / "weeks.txt").write_text("".join(lines))
    print(f"{len(senders)} offices, {sum(1 for p in arguments.output.rglob('*') if p.is_file()) - 1} files in {arguments.output}")


if __name__ == "__main__":
    main()
