"""What one office reports in one week: plausible rows of the six forms."""
import datetime as dt

from .checklist import day
from . import texts

HEADS = {
    "tahapan": "kode_tahapan nama_tahapan status persen tanggal_mulai tanggal_selesai penanggung_jawab keterangan",
    "dokumen": "kode_dokumen nama_dokumen status_dokumen nomor tanggal tautan keterangan",
    "nphd": "siklus penerima status_nphd nomor_nphd tanggal_nphd nilai cair_1 tanggal_cair_1 cair_2 tanggal_cair_2 "
            "kode_kendala kendala tindak_lanjut",
    "hambatan": "nomor kode_tahapan kategori tingkat uraian tanggal_kejadian koordinasi tindak_lanjut status_hambatan "
                "target_selesai tanggal_selesai",
    "aktivitas": "tanggal nomor jenis uraian penanggung_jawab hasil",
}
HEADS = {form: ["kode_wilayah", "nama_wilayah", "periode", *columns.split()] for form, columns in HEADS.items()}


def written(date):
    return date.strftime("%d/%m/%Y") if date else ""


class Office:
    """An office and what it has said so far: what is signed stays signed."""

    def __init__(self, region, checklist, random):
        self.region, self.checklist, self.random = region, checklist, random
        self.pace = random.uniform(0.55, 1.25)
        self.stages, self.grants, self.documents, self.obstacles = {}, {}, {}, []

    def report(self, form, week, monday):
        """Rows of a form, without the three common columns."""
        common = [self.region.code, self.region.full_name, week]
        return [common + row for row in getattr(self, form)(monday)]

    def tahapan(self, monday):
        out, friday = [], monday + dt.timedelta(days=4)
        for stage in self.checklist.stages_of(self.region, monday):
            start, end = day(stage["mulai"]) or monday - dt.timedelta(days=200), day(stage["selesai"])
            share = (friday - start) / max(end - start, dt.timedelta(days=1))
            reckoned = max(0, min(100, round(share * 100 * self.pace + self.random.uniform(-6, 6))))
            percent = max(reckoned, self.stages.get(stage["kode_tahapan"], 0))
            if self.random.random() < 0.01:
                percent = reckoned  # somebody corrects last week's figure downwards
            if share <= 0:
                status, percent = "belum", 0
            elif percent == 100 or (friday > end and self.random.random() < 0.8):
                status, percent = "selesai", 100
            else:
                status = "terkendala" if self.random.random() < 0.08 else "berjalan"
            self.stages[stage["kode_tahapan"]] = percent
            note = self.random.choice(texts.HINDRANCES if status == "terkendala" else texts.STAGE_NOTES)
            officer = self.random.choice(["", "", *texts.OFFICERS])
            out.append([stage["kode_tahapan"], stage["nama"], status, str(percent),
                        written(start if status != "belum" else None), written(end if status == "selesai" else None),
                        officer, note])
        return out

    def dokumen(self, monday):
        out = []
        for item in self.checklist.documents_of(self.region, monday):
            code = item["kode_dokumen"]
            known = self.documents.get(code)
            if known is None or known[0] != "ada":
                due = day(item["tenggat"]) if item["tenggat_jenis"] == "tanggal" else None
                chance = 0.15 if due is None else 0.88 if due < dt.date(2023, 9, 1) else 0.3
                draw = self.random.random() / self.pace
                if draw < chance:
                    signed = min(due or monday, monday) - dt.timedelta(days=self.random.randrange(1, 25))
                    number = f"{100 + self.random.randrange(800)}/{self.random.randrange(1, 90)}/{signed:%m}/{signed:%Y}"
                    known = ("ada", number if self.random.random() > 0.04 else "", written(signed))
                else:
                    known = ("proses" if draw < chance + 0.35 or (known and known[0] == "proses") else "belum", "", "")
                self.documents[code] = known
            status, number, signed = known
            note = self.random.choice(texts.DOCUMENT_NOTES) if status != "ada" else ""
            out.append([code, item["nama"], status, number, signed, "", note])
        return out

    def nphd(self, monday):
        out, order = [], ["belum_dibahas", "pembahasan", "reviu_inspektorat", "sepakat", "ditandatangani"]
        size = 9.0 if self.region.is_province else 1.0
        base = {"KPU": 36e9, "Bawaslu": 11e9, "TNI": 1.6e9, "Polri": 3.4e9}
        for grant in self.checklist.grants_of(self.region):
            who = grant["penerima"]
            known = self.grants.setdefault(who, {"step": self.random.choice([0, 1, 1, 2, 2, 3]), "paid": 0})
            late = {"KPU": 0, "Bawaslu": 0.05, "TNI": 0.25, "Polri": 0.2}[who]
            if known["step"] < 4 and self.random.random() < 0.62 * self.pace - late:
                known["step"] += 2 if self.random.random() < 0.5 and known["step"] < 3 else 1
                if known["step"] == 4:
                    known["date"] = monday + dt.timedelta(days=self.random.randrange(0, 5))
                    known["value"] = round(base[who] * size * self.random.uniform(0.55, 1.6), -6)
                    known["number"] = f"{self.random.randrange(1, 40)}/NPHD/{who.upper()}/{self.region.code}/2023"
            elif known["step"] == 4 and not known["paid"] and self.random.random() < 0.35:
                known["paid"] = round(known["value"] * (0.4 if self.random.random() < 0.9 else 0.25))
                known["paid_on"] = monday + dt.timedelta(days=self.random.randrange(0, 5))
            status = order[min(known["step"], 4)]
            if status == "ditandatangani":
                paid = [str(int(known["paid"])), written(known["paid_on"])] if known["paid"] else ["", ""]
                out.append([grant["siklus"], who, status, known["number"], written(known["date"]), str(int(known["value"])),
                            *paid, "", "", "", "", ""])
            else:
                reason = self.random.choice(sorted(texts.GRANT_REASONS)) if self.random.random() < 0.8 else ""
                free = self.random.choice(texts.GRANT_REASONS[reason]) if reason else ""
                step = self.random.choice(texts.GRANT_STEPS) if self.random.random() < 0.6 else ""
                out.append([grant["siklus"], who, status, "", "", "", "", "", "", "", reason, free, step])
        return out

    def hambatan(self, monday):
        for known in self.obstacles:
            if known["status"] != "selesai" and self.random.random() < 0.4:
                known["status"] = {"baru": "dikoordinasikan", "dikoordinasikan": "ditangani", "ditangani": "selesai"}[known["status"]]
                known["done"] = monday + dt.timedelta(days=3) if known["status"] == "selesai" else None
        if self.random.random() < (0.55 if not self.obstacles else 0.25):
            kind = self.random.choice(texts.OBSTACLES)
            happened = monday - dt.timedelta(days=self.random.randrange(0, 9))
            self.obstacles.append({"number": str(len(self.obstacles) + 1), "kind": kind, "status": "baru",
                                   "happened": happened, "target": happened + dt.timedelta(days=self.random.choice([14, 21, 30])),
                                   "done": None})
        out = []
        for known in self.obstacles:
            category, stage, level, what, whom, follow_up = known["kind"]
            out.append([known["number"], stage, category, level, what, written(known["happened"]), whom, follow_up,
                        known["status"], written(known["target"]), written(known["done"])])
        return out

    def aktivitas(self, monday):
        picked = self.random.sample(texts.ACTIVITIES, self.random.randrange(1, 5))
        days = sorted(self.random.randrange(0, 5) for _ in picked)
        return [[written(monday + dt.timedelta(days=at)), str(number), kind, what, self.random.choice(texts.OFFICERS), result]
                for number, (at, (kind, what, result)) in enumerate(zip(days, picked), 1)]
