"""Power cuts: what an ext4 file system still has after it was cut off in the middle of a batch.

The workspace lies on a small ext4 of its own, in a file. The batch is stopped behind a call, the file system is shut down
without writing anything more (the ioctl that file system developers test with), unmounted and mounted again: then it has
what it would have after the power came back, its journal replayed. Before most cuts a neighbour brings a file of its own
to the disk: with it the journal writes renames of ours down, but not the bytes that we have not yet asked for.

Not tested: a drive that loses what it said it had written.
"""

import fcntl
import glob
import hashlib
import os
import shutil
import sqlite3
import struct
import subprocess
import tempfile

import workspaces
from crowds import StoppedBatch
from cuts import spread
from disks import unmount

FS_IOC_SHUTDOWN, WITHOUT_WRITING = 0x8004587D, 2
NOTHING = hashlib.sha256(b"").hexdigest()
HERE = os.path.dirname(os.path.abspath(__file__))


class Disk:
    def __init__(self, pattern, folder):
        self.folder = folder
        self.image, self.pristine = os.path.join(folder, "disk.img"), os.path.join(folder, "awal.img")
        self.place = os.path.join(folder, "disk")
        self.path = os.path.join(self.place, "kerja")
        os.makedirs(self.place)
        with open(self.pristine, "wb") as file:
            file.truncate(48 << 20)
        options = ["-q", "-F", "-J", "size=4", "-E", "lazy_itable_init=0,lazy_journal_init=0"]
        subprocess.run(["mkfs.ext4", *options, self.pristine], check=True)
        self.mount(self.pristine)
        workspaces.fresh(pattern, self.path)
        unmount(self.place)

    def mount(self, image):
        subprocess.run(["mount", "-o", "loop", image, self.place], check=True)

    def begin(self):
        subprocess.run(["cp", "--sparse=always", self.pristine, self.image], check=True)
        self.mount(self.image)

    def neighbour_syncs(self):
        with open(os.path.join(self.place, "tetangga"), "wb") as file:
            file.write(b"x")
            file.flush()
            os.fsync(file.fileno())

    def cut(self):
        place = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(place, FS_IOC_SHUTDOWN, struct.pack("I", WITHOUT_WRITING))
        finally:
            os.close(place)


class PowerCuts:
    def __init__(self, program, pattern, folder, calls, wanted):
        self.program, self.calls, self.wanted = program, calls, wanted
        self.disk = Disk(pattern, folder)
        self.folder = folder

    def trial(self, call, neighbour=True, environment=()):
        disk = self.disk
        disk.begin()
        try:
            log = os.path.join(self.folder, "jejak")
            batch = StoppedBatch(self.program, disk.place, call.name, call.number, log, environment)
            if neighbour:
                disk.neighbour_syncs()
            disk.cut()
            batch.kill()
            unmount(disk.place)
            disk.mount(disk.image)
            faults = list(unbacked(disk.path))
            again = self.program.run(disk.place)
            if again.returncode not in (0, 1):
                faults.append(f"the next batch ended with {again.returncode}: {again.stderr.decode(errors='replace')}")
            else:
                faults += workspaces.differences(workspaces.state(disk.path), self.wanted)
        finally:
            unmount(disk.place)
        return [f"power cut behind {call}{', neighbour' * neighbour}\n  {fault[:600]}" for fault in faults]


def unbacked(path):
    """What an office may hold in its hands, and the ledger does not know: receipts, and files in their last place."""
    with tempfile.TemporaryDirectory() as copy:
        # Opening a ledger finishes what was begun in it, which is for the next batch to do.
        for name in glob.glob(os.path.join(path, "sipantau.db*")):
            shutil.copy(name, copy)
        place = os.path.join(copy, "sipantau.db")
        if not os.path.exists(place):
            places, receipts = set(), set()
        else:
            database = sqlite3.connect(place)
            try:
                places, receipts = known(database)
            except sqlite3.DatabaseError as error:
                yield f"the ledger: {error}"
                return
            finally:
                database.close()
    for name in workspaces.files(path, ["arsip", "ditolak"]):
        if not is_on_its_way(name) and not name.endswith(".temuan.txt") and name not in places:
            yield f"{name} lies in its place, and the ledger has no row of it"
    for name, digest in workspaces.files(path, ["tanda-terima"]).items():
        if not name.endswith(".json") or is_on_its_way(name):
            continue
        if not any(receipt.startswith(name.rpartition("_")[2].removesuffix(".json")) for receipt in receipts):
            yield f"the receipt {name} was given, and the ledger has no row of it"
        # One whose bytes did not come to the disk with its name is made again by the next batch.
        elif digest not in receipts and digest != NOTHING:
            yield f"the receipt {name} is not the one that the ledger knows"


def known(database):
    complaints = [row[0] for row in database.execute("PRAGMA integrity_check")]
    if complaints != ["ok"]:
        raise sqlite3.DatabaseError("; ".join(complaints))
    columns = {row[1] for row in database.execute("PRAGMA table_info(submission)")}
    if not columns:
        return set(), set()
    rows = database.execute("SELECT destination, receipt FROM submission").fetchall()
    return {row[0] for row in rows}, {row[1] for row in rows}


def is_on_its_way(name):
    return os.path.basename(name).startswith(".")


def power_cuts(cuts, count=48):
    """Most before the first workbook: what offices get is decided there."""
    first = next((n for n, call in enumerate(cuts.calls) if "/keluaran" in call.line), len(cuts.calls))
    chosen = spread(cuts.calls[:first], count - count // 6) + spread(cuts.calls[first:], count // 6)
    faults = []
    for number, call in enumerate(chosen):
        faults += cuts.trial(call, neighbour=number % 4 != 3)
    return f"cut behind {len(chosen)} of {len(cuts.calls)} calls", faults


def mutants(cuts):
    """Two careless programs; each must be found out."""
    told, faults = [], []
    placed = [call for call in cuts.calls if call.name.startswith("rename") and is_placing(call.line)]
    for name in ("SYNCHRONOUS_NORMAL", "NO_SYNC"):
        library = os.path.join(cuts.folder, name + ".so")
        build = ["cc", "-shared", "-fPIC", "-O", "-D" + name, "-o", library, os.path.join(HERE, "mutants.c"), "-ldl"]
        subprocess.run(build, check=True)
        caught = next((found for call in placed if (found := cuts.trial(call, True, [f"LD_PRELOAD={library}"]))), None)
        if caught:
            told.append(f"{name}: {caught[0].partition(chr(10))[2].strip()}")
        else:
            faults.append(f"{name} was not found out behind {len(placed)} calls")
    return "\n    ".join(["both found out", *told]) if not faults else "", faults


def is_placing(line):
    return ".proses/" in line and ("/arsip/" in line or "/ditolak/" in line or '"arsip/' in line)
