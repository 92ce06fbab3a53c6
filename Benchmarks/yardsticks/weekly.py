"""What the polars and the pandas yardstick share: the forms, and how to tell one file from another."""
import json
from dataclasses import dataclass
from pathlib import Path

KEYS = {"tahapan": ["kode_tahapan"], "dokumen": ["kode_dokumen"], "nphd": ["siklus", "penerima"],
        "logistik": ["siklus", "kode_barang"], "hambatan": ["nomor"], "aktivitas": ["tanggal", "nomor"]}
OWN_COLUMN = {"status_dokumen": "dokumen", "status_nphd": "nphd", "kebutuhan": "logistik",
              "status_hambatan": "hambatan", "penanggung_jawab": "aktivitas", "persen": "tahapan"}
CHECKED = {"tahapan": "kode_tahapan", "dokumen": "kode_dokumen", "logistik": "kode_barang"}
SEED_OF = {"tahapan": "tahapan", "dokumen": "dokumen", "logistik": "barang"}
NUMBERS = {"persen", "nilai", "cair_1", "cair_2", "kebutuhan", "diterima", "rusak", "terdistribusi"}
HEADER = {"bold": True, "bg_color": "#D9E1F2", "border": 1}
LAST_ROW = 1_048_576


@dataclass(frozen=True)
class Drop:
    path: Path
    form: str
    separator: str


def drops(folder: Path) -> list[Drop]:
    return [drop_of(path) for path in sorted(folder.rglob("*.csv"))]


def drop_of(path: Path) -> Drop:
    with open(path, encoding="utf-8-sig") as file:
        head = file.readline().strip()
    separator = max(",;", key=head.count)
    columns = set(head.split(separator))
    # A stage has a responsible officer, too: `persen` is looked at last and wins.
    form = [form for column, form in OWN_COLUMN.items() if column in columns][-1]
    return Drop(path, form, separator)


def tell(rows: int, sheets: dict[str, int]) -> None:
    """For the benchmark, which times no run that lost a row."""
    print(json.dumps({"rows": rows, "sheets": sheets}))
