"""Several batches at once, and very many files at once."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time

import workspaces
from batches import FIRST_CORE, injecting

FILES = 100_000
SCAN_SECONDS = 2
MEMORY_MIB = 256


def two_at_once(program, pattern, folder, wanted):
    """One is stopped in the middle, so that the other finds it there whatever the clock says; then many start together."""
    faults, path, log = [], os.path.join(folder, "kerja"), os.path.join(folder, "berhenti")
    workspaces.fresh(pattern, path)
    first = StoppedBatch(program, folder, "syncfs", 1, log)
    second = program.run(folder)
    said = second.stderr.decode(errors="replace")
    if second.returncode != 75:
        faults.append(f"the second batch ended with {second.returncode} instead of 75: {said}")
    if not re.search(rf"\bpid {first.pid}, \d+/\d+/\d{{4}} \d+:\d+", said):
        faults.append(f"it does not name pid {first.pid} and its start: {said}")
    first.go_on()
    faults += workspaces.differences(workspaces.state(path), wanted)

    workspaces.fresh(pattern, path)
    command = program.command()
    many = [
        subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(8)
    ]
    statuses = [batch.wait() for batch in many]
    if not set(statuses) <= {0, 1, 75} or 1 not in statuses:
        faults.append(f"eight at once ended with {statuses}")
    faults += workspaces.differences(workspaces.state(path), wanted)
    return f"a second batch, and eight at once ({statuses.count(75)} were sent away)", faults


class StoppedBatch:
    """A batch under strace that SIGSTOP holds behind the Nth call of a kind."""

    def __init__(self, program, folder, call, number, log, environment=(), core=FIRST_CORE, workspace="kerja"):
        with open(log, "w", encoding="utf-8"):
            pass
        strace = injecting(call, "signal=STOP", number, log, environment)
        self.process = subprocess.Popen(
            program.command(core, strace, workspace), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        self.pid = self.found(log)

    def found(self, log):
        """- Returns: the pid of the batch; nil where it ended before that call."""
        while True:
            with open(log, encoding="utf-8", errors="replace") as file:
                stopped = re.search(r"^(\d+) +--- stopped by SIGSTOP", file.read(), re.MULTILINE)
            if stopped:
                # Of the thread that stopped, the process.
                with open(f"/proc/{stopped[1]}/status", encoding="utf-8") as file:
                    return int(re.search(r"^Tgid:\s*(\d+)", file.read(), re.MULTILINE)[1])
            if self.process.poll() is not None:
                return None
            time.sleep(0.002)

    def go_on(self):
        os.kill(self.pid, 18)
        self.process.communicate(timeout=120)
        return self.process.returncode

    def kill(self):
        if self.pid is not None:
            os.kill(self.pid, 9)
        self.process.communicate(timeout=120)


def crowd(program, pattern, folder, count=FILES):
    """Very many files, each with a row of its own, in three folders."""
    path, log, faults = os.path.join(folder, "kerja"), os.path.join(folder, "waktu"), []
    shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(pattern, path)
    for number in range(count):
        code = ("73.09", "73.10", "73")[number % 3]
        with open(os.path.join(path, "masuk", code, f"{number:06}.csv"), "wb") as file:
            file.write(workspaces.ACTIVITIES + workspaces.activity(code, "2023-W45", number))

    # From the first look into the drop folder to the plan of the first files, which is the first thing written after it.
    trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-ttt", "-y", "-o", log, "-e", "trace=getdents64,fdatasync"]
    peak = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peak.py")
    began = time.monotonic()
    batch = program.run(folder, None, [sys.executable, peak, *trace])
    took = time.monotonic() - began
    scan = scan_seconds(log)
    memory = int(batch.stderr.split()[-1]) >> 10 if batch.returncode in (0, 1) else 0
    if batch.returncode != 0:
        faults.append(f"the batch ended with {batch.returncode}: {batch.stderr.decode(errors='replace')[-400:]}")
    if scan > SCAN_SECONDS:
        faults.append(f"the scan took {scan:.1f} s")
    if memory > MEMORY_MIB:
        faults.append(f"the batch took {memory} MiB")
    faults += not_kept(path, count)
    return f"{count} files: scan {scan:.2f} s, all taken in {took:.0f} s, {memory} MiB", faults


def scan_seconds(log):
    with open(log, encoding="utf-8", errors="replace") as file:
        calls = [(float(line.split()[1]), line) for line in file if "getdents64(" in line or "fdatasync(" in line]
    looks = [number for number, (_, line) in enumerate(calls) if "/masuk" in line]
    planned = next(time for time, line in calls[looks[-1] :] if "fdatasync(" in line)
    return planned - calls[looks[0]][0]


def not_kept(path, count):
    database = sqlite3.connect(os.path.join(path, "sipantau.db"))
    places = {row[0] for row in database.execute("SELECT destination FROM submission WHERE status = 'accepted'")}
    (rows,) = database.execute("SELECT sum(rows_accepted) FROM submission").fetchone()
    database.close()
    lying = {
        os.path.relpath(os.path.join(folder, name), path)
        for folder, _, names in os.walk(os.path.join(path, "arsip"))
        for name in names
    }
    left = sum(len(names) for _, _, names in os.walk(os.path.join(path, "masuk")))
    if (len(places), rows, left) != (count, count, 0):
        yield f"{len(places)} places, {rows} rows, {left} files left of {count}"
    if places != lying:
        yield f"{len(places ^ lying)} files are not where the ledger says"
