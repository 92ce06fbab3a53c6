#!/usr/bin/env python3
"""Cuts a small batch short at every step, runs it again, and compares with a batch that was left in peace.

    script/faults.py .build/release/sipantau [--seconds 120] [--all]

Each trial begins with the same workspace and drops. `strace` ends the batch by SIGKILL, or lets one system call fail,
at the Nth call that changes a file; then the batch runs again undisturbed. The end must be the same: rows of the
ledger, archive, rejected files, an empty drop folder, the same workbooks byte for byte. A failed call must end the
batch with status 74 and a sentence, or be made good by it. Without --all the calls are spread over the given time.
Needs strace. Ends with 0 where all trials held, 1 where one did not, 77 where there is no strace.
"""

import argparse
import csv
import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

AS_OF = "2023-11-10T10:00:00+07:00"
CALLS = "rename,renameat,renameat2,fsync,fdatasync,syncfs,unlink,unlinkat,pwrite64,write,mkdir,ftruncate"
ACTIVITIES = b"kode_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab\n"
OBSTACLES = (
    b"kode_wilayah,periode,nomor,kategori,tingkat,uraian,tanggal_kejadian,status_hambatan,tindak_lanjut,koordinasi\n"
)
REGIONS = {"73", "73.09", "73.10"}


def drops():
    """In the order of their arrival: accepted, partly held, its duplicate, empty, no CSV, outside scope, no scope, an
    older week under a hostile name, a link."""
    one = ACTIVITIES + b"73.10,2023-W45,2023-11-07,1,pemantauan,Gudang,Analis\n"
    held = b"73.10,2023-W45,1,H11,sedang,Segel kurang,2023-11-02,baru,Diminta,KPU\n73.10,2023-W45,2,H99,sedang,x,2023-11-02,baru,y,\n"
    yield b"73.10/aktivitas.csv", one
    yield b"73.10/hambatan.csv", OBSTACLES + held
    yield b"73.10/lagi.csv", one
    yield b"73.09/kosong.csv", b""
    yield b"73.09/bukan.csv", b"%PDF-1.4 x"
    yield b"73.09/pangkep.csv", one.replace(b",1,pem", b",2,pem")
    yield b"lain/x.csv", one
    yield b"73/na\xe9me\n.csv", ACTIVITIES + b"73,2023-W44,2023-11-01,7,pemantauan,Provinsi,Analis\n"


class Trials:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.pattern = os.path.join(folder, "pola")
        subprocess.run([program, "init", self.pattern], check=True, capture_output=True)
        self.shrink()

    def shrink(self):
        """Three regions: the whole country would only make each trial slow."""
        for name, column in (("wilayah", 0), ("kode-lama", 1), ("keikutsertaan", 1), ("waktu-tempuh", 0)):
            path = os.path.join(self.pattern, "seeds", name + ".csv")
            with open(path, encoding="utf-8") as file:
                lines = file.read().splitlines()
            kept = [line for line in lines[1:] if next(csv.reader([line]))[column] in REGIONS]
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(lines[:1] + kept) + "\n")

    def workspace(self):
        """At the same path every time, because messages and workbooks may name it."""
        path = os.path.join(self.folder, "kerja")
        shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(self.pattern, path)
        for name, content in drops():
            target = os.path.join(os.fsencode(path), b"masuk", name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(content)
            # Clocks of file systems go by steps of a few milliseconds.
            time.sleep(0.02)
        os.symlink("/etc/passwd", os.path.join(path, "masuk/73.09/tautan.csv"))
        return path

    def run(self, path, strace=()):
        # One processor: then mostly one thread does all, and the Nth call is the same in every trial.
        command = ["taskset", "-c", "0", *strace, self.program, "run", "--workspace", path, "--as-of", AS_OF]
        return subprocess.run([*command, "--settle", "0", "--language", "en"], capture_output=True, timeout=120)

    def trial(self, call, kind, number):
        path = self.workspace()
        injection = ["-e", f"trace={call}", "-e", f"inject={call}:{kind}:when={number}"]
        cut = self.run(path, ["strace", "-f", "-qq", "-o", "/dev/null", *injection])
        again = self.run(path)
        return cut, again, state(path)

    def calls(self):
        """The calls of an undisturbed batch, in their order, each with what it was about."""
        path, log = self.workspace(), os.path.join(self.folder, "panggilan")
        self.run(path, ["strace", "-f", "-qq", "-y", "-o", log, "-e", f"trace={CALLS}"])
        with open(log, errors="replace") as file:
            calls = [line for line in file if re.match(r"\d+ +[a-z0-9]+\(", line)]
        # strace counts the calls of each thread for itself; where others helped all the same, the main one's are tried.
        return [call for call in calls if call.split()[0] == calls[0].split()[0]], state(path)


def state(path):
    """Everything that must be the same: content of the files by path, rows of the ledger by table."""
    files = {}
    for top in ("masuk", "arsip", "ditolak", "keluaran", ".proses"):
        for folder, _, names in os.walk(os.path.join(os.fsencode(path), top.encode())):
            for name in names:
                place = os.path.join(folder, name)
                shown = os.fsdecode(os.path.relpath(place, os.fsencode(path)))
                if os.path.islink(place):
                    files[shown] = "-> " + os.readlink(os.fsdecode(place))
                else:
                    with open(place, "rb") as file:
                        files[shown] = hashlib.sha256(file.read()).hexdigest()
    ledger = sqlite3.connect(os.path.join(path, "sipantau.db"))
    ledger.text_factory = bytes
    tables = [row[0].decode() for row in ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {table: sorted(ledger.execute(f"SELECT * FROM {table}"), key=repr) for table in tables}
    ledger.close()
    return files, rows


def differences(found, wanted):
    for kind, one, other in zip(("file", "table"), found, wanted):
        for key in sorted(set(one) | set(other)):
            if one.get(key) != other.get(key):
                yield f"{kind} {key}: {one.get(key)} instead of {other.get(key)}"


def chosen(calls, count, everything):
    """All calls, or so many: those before the first workbook are what a batch depends on, so they are most of them."""
    first = next((n for n, call in enumerate(calls) if "/keluaran" in call), len(calls))
    before, after = list(range(1, first + 1)), list(range(first + 1, len(calls) + 1))
    if everything:
        return before + after
    few = max(1, count // 6)
    return spread(before, count - few) + spread(after, few)


def spread(items, count):
    return items if len(items) <= count else [items[n * len(items) // count] for n in range(count)]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--seconds", type=float, default=110)
    options.add_argument("--all", action="store_true", help="every call, however long it takes")
    options = options.parse_args()
    if shutil.which("strace") is None:
        print("strace is not installed; nothing was tried")
        return 77
    folder = tempfile.mkdtemp(prefix="sipantau-faults-")
    try:
        return all_trials(Trials(os.path.abspath(options.program), folder), options)
    finally:
        shutil.rmtree(folder)


def all_trials(trials, options):
    began = time.monotonic()
    calls, wanted = trials.calls()
    one = time.monotonic() - began
    count = max(8, int(options.seconds / (2.5 * one)))
    print(f"{len(calls)} calls; one batch takes {one:.1f} s")
    faults, tried = [], 0
    kinds = [("signal=KILL", 0.6), ("error=ENOSPC", 0.2), ("error=EIO", 0.15), ("error=EINTR", 0.05)]
    for kind, share in kinds:
        for number in chosen(calls, max(2, int(count * share)), options.all):
            if not options.all and time.monotonic() - began > options.seconds:
                break
            tried += 1
            faults += judged(trials, calls, number - 1, kind, wanted)
    print(f"{tried} trials, {len(faults)} faults")
    return 1 if faults else 0


def judged(trials, calls, index, kind, wanted):
    # strace counts each kind of call for itself.
    name = called(calls[index])
    cut, again, found = trials.trial(name, kind, sum(called(call) == name for call in calls[: index + 1]))
    faults = list(differences(found, wanted))
    if again.returncode not in (0, 1):
        faults.append(f"the next batch ended with {again.returncode}: {again.stderr.decode()}")
    if "error" in kind and cut.returncode not in (0, 1, 74):
        faults.append(f"ended with {cut.returncode}: {cut.stderr.decode()}")
    if cut.returncode == 74 and not cut.stderr.startswith(b"sipantau: "):
        faults.append(f"said {cut.stderr!r}")
    for fault in faults:
        print(f"{kind} at {calls[index].strip()[:160]}\n  {fault[:600]}", flush=True)
    return faults


def called(line):
    return line.split()[1].partition("(")[0]


if __name__ == "__main__":
    sys.exit(main())
