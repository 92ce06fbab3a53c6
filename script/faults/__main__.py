"""Cuts batches short in every way that a machine can, runs them again, and compares with one that was left in peace.

    sudo python3 script/faults .build/release/sipantau [--seconds 60] [--only kills]

Every trial begins with the same workspace and drops. The end must be the same: rows of the ledger, archive, rejected
files, receipts, an empty drop folder, the same workbooks byte for byte. What fails must end the batch with status 74 and
a sentence, or be made good by it. `docs/decisions/0022-faults-are-tried.md` says what is tried, and how.

Needs strace, and root for the disks that it mounts. Ends with 0 where all trials held, 1 where one did not.
"""

import argparse
import math
import os
import shutil
import sys
import tempfile
import time

import crowds
import cuts
import disks
import powercuts
import workspaces
from batches import Program, calls


class Trials:
    """All parts; each answers what it tried and what was wrong."""

    def __init__(self, program, folder, seconds):
        self.program, self.folder, self.seconds = Program(program), folder, seconds
        self.pattern = os.path.join(folder, "pola")
        workspaces.make_pattern(self.program.path, self.pattern)
        self.cuts = cuts.Cuts(self.program, self.pattern, folder)
        self.wanted = self.cuts.wanted

    @property
    def is_short(self):
        return self.seconds is not None

    def share(self, part):
        """- Returns: seconds; the long form tries every point that it has chosen."""
        return self.seconds * part if self.is_short else math.inf

    def kills(self):
        return cuts.kills(self.cuts, self.share(0.25), 100 if self.is_short else None)

    def errors(self):
        return cuts.errors(self.cuts, self.share(0.25), 30 if self.is_short else None)

    def disks(self):
        return disks.Disks(self.program, self.pattern, self.part("disk"), self.wanted)

    def temporary(self):
        return disks.temporary_folder_full(self.disks(), (48 if self.is_short else 6) << 10)

    def small(self):
        return disks.small_disk(self.disks(), (64 if self.is_short else 12) << 10)

    def readonly(self):
        return disks.read_only(self.disks())

    def two(self):
        return crowds.two_at_once(self.program, self.pattern, self.part("dua"), self.wanted)

    def crowd(self):
        # On a disk: what is dropped there is synced for every group of files.
        with tempfile.TemporaryDirectory(prefix="sipantau-faults-") as folder:
            return crowds.crowd(self.program, self.pattern, folder, 10_000 if self.is_short else crowds.FILES)

    def powered(self):
        place = self.part("listrik")
        workspaces.fresh(self.pattern, os.path.join(place, "kerja"))
        found = calls(self.program, place)
        shutil.rmtree(os.path.join(place, "kerja"))
        return powercuts.PowerCuts(self.program, self.pattern, place, found, self.wanted)

    def power(self):
        return powercuts.power_cuts(self.powered(), 16 if self.is_short else 60)

    def mutants(self):
        return powercuts.mutants(self.powered())

    def part(self, name):
        return tempfile.mkdtemp(prefix=name + "-", dir=self.folder)


APART = "SIPANTAU_FAULTS_APART"
PARTS = ("kills", "errors", "two", "temporary", "small", "readonly", "power", "mutants", "crowd")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--seconds", type=float, help="a short form that takes about so long")
    options.add_argument("--only", action="append", choices=PARTS)
    options = options.parse_args()
    for tool in ("strace", "taskset", "unshare", "mkfs.ext4", "cc"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not installed; nothing was tried")
    if os.geteuid() != 0:
        sys.exit("Only root may mount the disks that are tried: run this with sudo. Nothing was tried.")
    if APART not in os.environ:
        # Mounts of its own: whoever starts beside it keeps none of them busy, and none is left behind.
        os.environ[APART] = "1"
        os.execvp("unshare", ["unshare", "--mount", sys.executable, *sys.argv])
    # In memory where there is room: a batch that is killed leaves the same files on any disk.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="sipantau-faults-", dir=memory)
    try:
        return all_parts(Trials(options.program, folder, options.seconds), options.only or PARTS)
    finally:
        shutil.rmtree(folder)


def all_parts(trials, parts):
    violations = 0
    for part in parts:
        began = time.monotonic()
        tried, faults = getattr(trials, part)()
        violations += len(faults)
        print(f"{part:9} {time.monotonic() - began:6.1f} s  {tried}; {len(faults)} violations", flush=True)
        for fault in faults[:20]:
            print(f"  {fault}", flush=True)
    print(f"{violations} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
