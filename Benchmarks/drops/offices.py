"""What one office sends in one week of the benchmark: all six forms, each row accepted, always about as many rows."""
import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from random import Random

from samples import texts
from samples.checklist import Checklist, Region, day, rows
from samples.forms import HEADS as SAMPLE_HEADS
from samples.forms import Office, written

Row = list[str]

GOODS_COLUMNS = ("siklus kode_barang nama_barang kebutuhan diterima rusak terdistribusi tanggal_diterima tanggal_kirim "
                 "moda keterangan")
HEADS: dict[str, list[str]] = SAMPLE_HEADS | {"logistik": [*SAMPLE_HEADS["tahapan"][:3], *GOODS_COLUMNS.split()]}
FORMS = ["tahapan", "dokumen", "nphd", "logistik", "hambatan", "aktivitas"]

ROWS_A_WEEK = 67  # of an office; 552 of them make 36,984 rows a week and 1.9 million in 52 weeks
DOCUMENTS_A_WEEK = 24
FEWEST_ACTIVITIES = 3
SECOND_PAYMENT_AFTER = dt.timedelta(weeks=20)
MEANS = ["Truk", "Kapal perintis", "Kapal Pelni", "Pesawat perintis", "Perahu motor"]


@dataclass(frozen=True)
class Goods:
    """A logistics item and the days in which its form is required."""

    cycle: str
    code: str
    name: str
    first: dt.date
    last: dt.date
    deliver_by: dt.date


def goods_of(seeds: Path) -> list[Goods]:
    windows = {r["siklus"]: (day(r["mulai"]), day(r["selesai"]))
               for r in rows(seeds, "formulir") if r["formulir"] == "logistik"}
    return [Goods(r["siklus"], r["kode_barang"], r["nama"], *windows[r["siklus"]], day(r["tenggat_tps"]))
            for r in rows(seeds, "barang")]


class BusyOffice(Office):
    """An office of the samples that also ships goods, and never has less than a full week to tell."""

    def __init__(self, region: Region, checklist: Checklist, goods: list[Goods], random: Random):
        super().__init__(region, checklist, random)
        self.goods = [] if region.is_province else [g for g in goods if checklist.asks(region, g.cycle, g.code)]
        self.shipments: dict[tuple[str, str], dict] = {}
        self.told: set[str] = set()
        self.activities = 0

    def week(self, period: str, monday: dt.date) -> dict[str, list[Row]]:
        """The rows of each form that has any, in the order of FORMS."""
        told = {form: self.report(form, period, monday) for form in FORMS if form != "aktivitas"}
        self.activities = max(FEWEST_ACTIVITIES, ROWS_A_WEEK - sum(map(len, told.values())))
        told["aktivitas"] = self.report("aktivitas", period, monday)
        return {form: lines for form, lines in told.items() if lines}

    def dokumen(self, monday: dt.date) -> list[Row]:
        """What is new or still missing comes first; the rest of the list says again what is there."""
        lines = sorted(super().dokumen(monday), key=lambda line: line[0] in self.told)[:DOCUMENTS_A_WEEK]
        self.told.update(code for code, _, status, *_ in lines if status == "ada")
        return lines

    def nphd(self, monday: dt.date) -> list[Row]:
        """As in the samples; what is left of a grant is paid some months after the first payment."""
        lines = super().nphd(monday)
        for line in lines:
            grant = self.grants[line[1]]
            if grant["paid"] and monday >= grant["paid_on"] + SECOND_PAYMENT_AFTER:
                rest, paid_on = grant["value"] - grant["paid"], grant["paid_on"] + SECOND_PAYMENT_AFTER
                line[8:10] = [str(int(rest)), written(paid_on)]
        return lines

    def hambatan(self, monday: dt.date) -> list[Row]:
        """Open obstacles, and those solved in this very week."""
        lines = super().hambatan(monday)
        return [line for line, known in zip(lines, self.obstacles) if not known["done"] or known["done"] >= monday]

    def logistik(self, monday: dt.date) -> list[Row]:
        sunday = monday + dt.timedelta(days=6)
        return [self.shipment(item, monday) for item in self.goods if item.first <= sunday and item.last >= monday]

    def shipment(self, item: Goods, monday: dt.date) -> Row:
        unknown = {"need": self.random.randrange(200, 40_000), "got": 0}
        known = self.shipments.setdefault((item.cycle, item.code), unknown)
        if known["got"] < known["need"]:
            known["got"] = min(known["need"], known["got"] + round(known["need"] * self.random.uniform(0.1, 0.7)))
            known["got_on"] = monday + dt.timedelta(days=self.random.randrange(0, 5))
        broken = known["got"] // 500
        out = round((known["got"] - broken) * (1 if monday >= item.deliver_by - dt.timedelta(days=7) else 0.5))
        shipped = written(item.deliver_by - dt.timedelta(days=self.random.randrange(3, 15)))
        return [item.cycle, item.code, item.name, str(known["need"]), str(known["got"]), str(broken), str(out),
                written(known["got_on"]), shipped, self.random.choice(MEANS), ""]

    def aktivitas(self, monday: dt.date) -> list[Row]:
        days = sorted(self.random.randrange(0, 5) for _ in range(self.activities))
        return [activity(self.random, monday + dt.timedelta(days=at), number) for number, at in enumerate(days, 1)]


def activity(random: Random, date: dt.date, number: int) -> Row:
    kind, what, result = random.choice(texts.ACTIVITIES)
    place = f"{what}, kecamatan {random.randrange(1, 30)}, kelompok {random.randrange(1, 400)}"
    return [written(date), str(number), kind, place, random.choice(texts.OFFICERS), result]
