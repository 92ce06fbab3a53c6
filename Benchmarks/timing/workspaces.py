"""Workspaces to run in, and whether a run took everything."""
import shutil
import sqlite3
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from .drops import Batch
from .trials import Wrong

FORMS = ["tahapan", "dokumen", "nphd", "logistik", "hambatan", "aktivitas"]
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}sheet"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class Workspace:
    program: Path
    folder: Path

    def fresh(self, *batches: Batch) -> "Workspace":
        """Empty but for what `batches` drop."""
        self.put_away()
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([self.program, "init", self.folder, "--quiet"], check=True)
        for batch in batches:
            self.drop(batch)
        return self

    def drop(self, batch: Batch) -> None:
        shutil.copytree(batch.folder / "masuk", self.folder / "masuk", dirs_exist_ok=True)

    def fresh_from(self, other: "Workspace") -> "Workspace":
        """As the other: its files copied, its folders with all in them linked, which is never changed in place."""
        self.put_away()
        self.folder.mkdir(parents=True)
        for entry in other.folder.iterdir():
            how = ["-al"] if entry.is_dir() else ["-a", "--reflink=auto"]
            subprocess.run(["cp", *how, entry, self.folder], check=True)
        return self

    def put_away(self) -> None:
        """Gives its name free. It is removed after the last trial: for minutes ext4 passes over the inodes of removed files,
        one by one, and whoever then makes thousands of files would be timed for it."""
        if self.folder.exists():
            number = sum(1 for _ in self.folder.parent.glob(f"{self.folder.name}.*"))
            self.folder.rename(self.folder.with_name(f"{self.folder.name}.{number}"))

    def command(self, verb: str, *rest: str) -> list[str]:
        return [str(self.program), verb, *rest, "--workspace", str(self.folder), "--language", "en", "--no-color"]

    def run_command(self, batch: Batch) -> list[str]:
        return self.command("run", "--settle", "0", "--as-of", batch.as_of, "--verbose")

    def ask(self, question: str, *values: str) -> tuple[int, ...]:
        """One row of the ledger, through the views that are meant for readers."""
        ledger = sqlite3.connect(f"file:{self.folder / 'sipantau.db'}?mode=ro", uri=True)
        try:
            return ledger.execute(question, values).fetchone()
        finally:
            ledger.close()

    def must_hold(self, *batches: Batch) -> None:
        """Raises Wrong unless all files and rows of exactly these batches were accepted."""
        told = self.ask("SELECT count(*), sum(baris_diterima), sum(baris_ditahan) FROM kiriman")
        wanted = (sum(b.files for b in batches), sum(b.rows for b in batches), 0)
        facts = sum(self.ask(f"SELECT count(*) FROM {form}")[0] for form in FORMS)
        if told != wanted or facts != wanted[1]:
            raise Wrong(f"(files, rows, held rows) are {told}, not {wanted}; the ledger holds {facts} rows")

    def activities(self, period: str) -> int:
        return self.ask("SELECT count(*) FROM aktivitas WHERE periode = ?", period)[0]

    def national(self, period: str) -> Path:
        return self.folder / "keluaran" / period / "nasional" / f"Sipantau_Nasional_{period}.xlsx"

    def must_have_workbooks(self, period: str) -> None:
        count = len(list((self.folder / "keluaran" / period).rglob("*.xlsx")))
        if count < 55:
            raise Wrong(f"{count} workbooks of {period}, not 55")


def rows_of(workbook: Path, name: str) -> int:
    """Rows of a sheet and of its continuations, headers and notes among them."""
    with zipfile.ZipFile(workbook) as package:
        relations = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
        parts = {relation.attrib["Id"]: relation.attrib["Target"] for relation in relations}
        sheets = ElementTree.fromstring(package.read("xl/workbook.xml")).iter(SHEET)
        targets = [parts[s.attrib[RELATION]] for s in sheets if s.attrib["name"].split(" (")[0] == name]
        return sum(count(package, f"xl/{target.removeprefix('/xl/')}", b"<row ") for target in targets)


def count(package: zipfile.ZipFile, part: str, mark: bytes) -> int:
    total, rest = 0, b""
    with package.open(part) as stream:
        while block := stream.read(1 << 20):
            block = rest + block
            total += block.count(mark)
            rest = block[-(len(mark) - 1):]
    return total
