"""The workspace that every trial begins with, its drops, and what must be the same at the end."""

import csv
import hashlib
import os
import shutil
import sqlite3
import stat
import subprocess
import zipfile

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
AS_OF = "2023-11-10T10:00:00+07:00"
ACTIVITIES = b"kode_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab\n"
OBSTACLES = (
    b"kode_wilayah,periode,nomor,kategori,tingkat,uraian,tanggal_kejadian,status_hambatan,tindak_lanjut,koordinasi\n"
)
REGIONS = {"73", "73.09", "73.10"}
# What is no file of its own is set aside unopened.
LINK, PIPE = object(), object()
UNITS = ("KPU",)
# Where everything lies that an office or the ministry may look for.
FOLDERS = ("masuk", "arsip", "ditolak", "tanda-terima", "keluaran", ".proses")


def activity(code, week, number, text="Gudang"):
    return f"{code},{week},2023-11-01,{number},pemantauan,{text},Analis\n".encode()


def drops():
    """Name and bytes, in the order of their paths: clocks of file systems go by steps of a few milliseconds, and what
    arrived in one step is taken in that order."""
    one = ACTIVITIES + activity("73.10", "2023-W45", 1)
    held = b"73.10,2023-W45,1,H11,sedang,Segel kurang,2023-11-02,baru,Diminta,KPU\n"
    held += b"73.10,2023-W45,2,H99,sedang,x,2023-11-02,baru,y,\n"
    yield b"73.09/bukan.csv", b"%PDF-1.4 x"
    yield b"73.09/kosong.csv", b""
    yield b"73.09/pangkep.csv", one.replace(b",1,pem", b",2,pem")
    yield b"73.09/tautan.csv", LINK
    yield b"73.10/aktivitas.csv", one
    yield b"73.10/hambatan.csv", OBSTACLES + held
    yield b"73.10/lagi.csv", one
    yield b"73.10/pipa.csv", PIPE
    yield b"73.10/revisi.csv", ACTIVITIES + activity("73.10", "2023-W45", 1, "Gudang kedua")
    yield b"73/na\xe9me\n.csv", ACTIVITIES + activity("73", "2023-W44", 7)
    yield b"lain/x.csv", one


def make_pattern(program, path):
    """A workspace of three regions and a unit: the whole country, and fifty-five workbooks, would only make each trial slow."""
    os.makedirs(os.path.join(path, "seeds"))
    for name in sorted(os.listdir(os.path.join(TOP, "seeds"))):
        with open(os.path.join(TOP, "seeds", name), encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        with open(os.path.join(path, "seeds", name), "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *small(name.removesuffix(".csv"), rows)])
    subprocess.run([program, "init", path], check=True, capture_output=True)


def small(name, rows):
    columns = {"wilayah": 0, "kode-lama": 1, "keikutsertaan": 1, "waktu-tempuh": 0}
    if name in columns:
        return [row for row in rows if row[columns[name]] in REGIONS]
    if name == "unit":
        return [row for row in rows if row[0] in UNITS]
    if name == "kategori-hambatan":
        return [[*row[:2], UNITS[0]] for row in rows]
    return rows


def lay_drops(path):
    for name, content in drops():
        target = os.path.join(os.fsencode(path), b"masuk", name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if content is LINK:
            os.symlink("/etc/passwd", target)
        elif content is PIPE:
            os.mkfifo(target)
        else:
            with open(target, "wb") as file:
                file.write(content)


def fresh(pattern, path):
    shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(pattern, path)
    lay_drops(path)


def files(path, folders=FOLDERS):
    """By path, what lies there: the SHA-256 of files, where links lead, what else it is."""
    found = {}
    for top in folders:
        for folder, _, names in os.walk(os.path.join(os.fsencode(path), top.encode())):
            for name in names:
                place = os.path.join(folder, name)
                key = os.fsdecode(os.path.relpath(place, os.fsencode(path)))
                found[key] = told(place)
                if name.endswith(b".xlsx"):
                    found.update((f"{key}!{part}", size) for part, size in parts(place))
    return found


def parts(workbook):
    """The files inside, so that a difference tells whether rows, their packing or a time of creation differ."""
    with zipfile.ZipFile(os.fsdecode(workbook)) as package:
        for part in package.infolist():
            yield part.filename, f"{part.CRC:08x}, {part.file_size} bytes in {part.compress_size}"


def told(place):
    mode = os.lstat(place).st_mode
    if stat.S_ISLNK(mode):
        return "-> " + os.fsdecode(os.readlink(place))
    if not stat.S_ISREG(mode):
        return f"mode {mode:o}"
    with open(place, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def ledger(path):
    """The rows of every table. Opening it may change the files of the ledger, so no trial goes on behind it."""
    database = sqlite3.connect(os.path.join(path, "sipantau.db"))
    database.text_factory = bytes
    tables = [row[0].decode() for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {table: sorted(database.execute(f'SELECT * FROM "{table}"'), key=repr) for table in tables}
    database.close()
    return rows


def state(path):
    """Everything that must be the same, however often a batch was cut short on the way."""
    return files(path), ledger(path)


def differences(found, wanted):
    for kind, one, other in zip(("file", "table"), found, wanted):
        for key in sorted(set(one) | set(other)):
            if one.get(key) != other.get(key):
                yield f"{kind} {key}: {one.get(key)} instead of {other.get(key)}"
