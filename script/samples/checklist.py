"""The seeds, as the sample maker needs them."""
import csv
import datetime as dt
from dataclasses import dataclass
from pathlib import Path


def rows(seeds, name):
    with open(Path(seeds) / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return dt.date.fromisoformat(text) if text else None


@dataclass(frozen=True)
class Region:
    code: str
    name: str
    full_name: str
    is_province: bool
    statistics_code: str
    aliases: tuple

    def covers(self, applies_to):
        return applies_to == "semua" or (applies_to == "provinsi") == self.is_province


class Checklist:
    def __init__(self, seeds):
        self.regions = {
            r["kode"]: Region(r["kode"], r["nama"], r["nama_lengkap"], r["tingkat"] == "provinsi", r["kode_bps"],
                              tuple(a for a in r["alias"].split("|") if a))
            for r in rows(seeds, "wilayah")
        }
        self.stages = rows(seeds, "tahapan")
        self.documents = rows(seeds, "dokumen")
        self.grants = rows(seeds, "hibah")
        waived = [r for r in rows(seeds, "keikutsertaan")]
        self.out = {(r["siklus"], r["kode_wilayah"]) for r in waived if r["ikut"] == "tidak"}
        self.waived = {(r["siklus"], r["kode_wilayah"]): set(r["dikecualikan"].split("|")) for r in waived}

    def asks(self, region, cycle, code):
        return (cycle, region.code) not in self.out and code not in self.waived.get((cycle, region.code), set())

    def stages_of(self, region, around, weeks=3):
        """Stages that run, or begin within some weeks."""
        soon = around + dt.timedelta(weeks=weeks)
        return [s for s in self.stages
                if region.covers(s["berlaku_untuk"]) and self.asks(region, s["siklus"], s["kode_tahapan"])
                and s["jenis"] != "tahapan_bersyarat" and s["selesai"] and day(s["selesai"]) >= around - dt.timedelta(days=21)
                and (not s["mulai"] or day(s["mulai"]) <= soon)]

    def documents_of(self, region, around):
        """Mandatory documents with a fixed date of the months around."""
        return [d for d in self.documents
                if region.covers(d["berlaku_untuk"]) and self.asks(region, d["siklus"], d["kode_dokumen"])
                and d["wajib"] == "ya" and (d["tenggat_jenis"] != "tanggal" or day(d["tenggat"]) <= around + dt.timedelta(days=60))]

    def grants_of(self, region):
        return [g for g in self.grants if self.asks(region, g["siklus"], g["penerima"])]
