"""Runs of the program under test, undisturbed or under strace, and the calls that a batch makes."""

import os
import re
import subprocess
import sys

import workspaces

CHANGING = (
    "rename renameat renameat2 fsync fdatasync syncfs sync_file_range unlink unlinkat rmdir write writev pwrite64 pwritev"
    " mkdir mkdirat ftruncate fallocate link linkat symlink symlinkat chmod fchmod fchmodat utimensat copy_file_range"
).split()

# The first of those that we may use.
FIRST_CORE = min(os.sched_getaffinity(0))


class Program:
    def __init__(self, path):
        self.path = os.path.abspath(path)

    def command(self, core=None, strace=(), workspace="kerja"):
        """- core: with one processor one thread does nearly all, and the Nth call is the same in every trial."""
        pinned = ["taskset", "-c", str(core)] if core is not None else []
        options = ["--workspace", workspace, "--as-of", workspaces.AS_OF, "--settle", "0", "--language", "en"]
        return [*pinned, *strace, self.path, "run", *options]

    def run(self, folder, core=None, strace=(), workspace="kerja"):
        # By a relative path, because messages may name it, and each worker has a folder of its own.
        return subprocess.run(
            self.command(core, strace, workspace), cwd=folder, capture_output=True, timeout=600, check=False
        )


def injecting(call, what, number, log="/dev/null", environment=()):
    extra = [part for setting in environment for part in ("-E", setting)]
    inject = f"inject={call}:{what}:when={number}"
    # With it strace looks at one kind of call only, which is faster; but strace 6.1 then sends no signal.
    quick = [] if what.startswith("signal") else ["--seccomp-bpf"]
    return ["strace", "-f", *quick, "-qq", "-o", log, *extra, "-e", f"trace={call}", "-e", inject]


class Call:
    """One call of the undisturbed batch: strace counts each kind of call for itself."""

    def __init__(self, name, number, line):
        self.name, self.number, self.line = name, number, line.strip()

    def __str__(self):
        return f"{self.name} {self.number}: {self.line[:160]}"


def calls(program, folder, core=FIRST_CORE, workspace="kerja"):
    """The calls of a batch that change something, in their order."""
    log = os.path.join(folder, "panggilan")
    trace = "trace=openat," + ",".join("?" + name for name in CHANGING)
    batch = program.run(folder, core, ["strace", "-f", "-qq", "-y", "-s", "64", "-o", log, "-e", trace], workspace)
    with open(log, errors="replace", encoding="utf-8") as file:
        lines = [line for line in file if re.match(r"\d+ +[a-z0-9_]+\(", line)]
    # strace counts the calls of each thread for itself; where others helped all the same, the main one's are tried.
    counts, found = {}, []
    for line in lines:
        thread, rest = line.split(None, 1)
        if thread != lines[0].split(None, 1)[0]:
            continue
        name = rest.partition("(")[0]
        counts[name] = counts.get(name, 0) + 1
        if name != "openat" or "O_CREAT" in rest or "O_TRUNC" in rest:
            found.append(Call(name, counts[name], rest))
    if batch.returncode not in (0, 1) or not found:
        sys.exit(f"the undisturbed batch ended with {batch.returncode}, {len(found)} calls: there is nothing to try")
    return found


def ended_well(batch, what="the batch"):
    """A batch ends with done, or with a sentence on what the machine refused."""
    if batch.returncode in (0, 1):
        return []
    if batch.returncode != 74:
        return [f"{what} ended with {batch.returncode}: {batch.stderr.decode(errors='replace')[-400:]}"]
    if not any(line.startswith(b"sipantau: ") for line in batch.stderr.splitlines()):
        return [f"{what} ended with 74 and said {batch.stderr[-400:]!r}"]
    return []
