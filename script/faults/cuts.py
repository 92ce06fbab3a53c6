"""A batch is killed, or a call of it fails, at every call that changes something; then it runs again."""

import os
import queue
import time
from concurrent.futures import ThreadPoolExecutor

import workspaces
from batches import calls, ended_well, injecting


class Cuts:
    """Trials side by side, a core and a folder each."""

    def __init__(self, program, pattern, folder):
        self.program, self.pattern = program, pattern
        self.places = queue.Queue()
        self.cores = sorted(os.sched_getaffinity(0))
        for core in self.cores:
            place = os.path.join(folder, f"inti-{core}")
            os.makedirs(place)
            self.places.put((core, place))
        core, place = self.places.get()
        self.fresh(place)
        self.calls = calls(program, place, core)
        self.wanted = workspaces.state(os.path.join(place, "kerja"))
        self.places.put((core, place))

    def fresh(self, place):
        path = os.path.join(place, "kerja")
        workspaces.fresh(self.pattern, path)
        return path

    def tried(self, kind, chosen, seconds):
        """- Returns: how many points were tried within the seconds, and what was wrong."""
        end = time.monotonic() + seconds
        with ThreadPoolExecutor(len(self.cores)) as pool:
            answers = list(pool.map(lambda call: self.judged(kind, call, end), chosen))
        tried = [answer for answer in answers if answer is not None]
        return len(tried), [fault for faults in tried for fault in faults]

    def judged(self, kind, call, end):
        if time.monotonic() > end:
            return None
        core, place = self.places.get()
        try:
            return [f"{kind} at {call}\n  {fault[:600]}" for fault in self.trial(kind, call, core, place)]
        finally:
            self.places.put((core, place))

    def trial(self, kind, call, core, place):
        path = self.fresh(place)
        cut = self.program.run(place, core, injecting(call.name, kind, call.number))
        faults = []
        if kind.startswith("error"):
            faults += ended_well(cut)
            if cut.returncode in (0, 1):
                # It says that it is done, so it is: the next batch must not be what makes it true.
                faults += workspaces.differences((workspaces.files(path), {}), (self.wanted[0], {}))
        elif cut.returncode != -9:
            faults.append(f"was not killed, ended with {cut.returncode}")
        again = self.program.run(place, core)
        if again.returncode not in (0, 1):
            faults.append(f"the next batch ended with {again.returncode}: {again.stderr.decode(errors='replace')}")
        return faults + list(workspaces.differences(workspaces.state(path), self.wanted))


def spread(items, count):
    return items if len(items) <= count else [items[n * len(items) // count] for n in range(count)]


def chosen(all_calls, others=20, count=None):
    """All calls by which anything is decided: those before the first workbook, and those by which workbooks take their
    places. The writing of workbooks is thousands of calls more, of which some are tried. Or so many of all these."""
    first = next((n for n, call in enumerate(all_calls) if "/keluaran" in call.line), len(all_calls))
    placing = {"rename", "renameat", "renameat2", "fsync", "mkdir", "mkdirat"}
    decisive = [call for n, call in enumerate(all_calls) if n < first or call.name in placing]
    rest = [call for n, call in enumerate(all_calls) if n >= first and call.name not in placing]
    found = decisive + spread(rest, others)
    return found if count is None else spread(found, count)


def kills(trials, seconds, count=None):
    tried, faults = trials.tried("signal=KILL", chosen(trials.calls, count=count), seconds)
    return f"killed at {tried} of {len(trials.calls)} calls", faults


def errors(trials, seconds, count=None):
    told, all_faults, end = [], [], time.monotonic() + seconds
    for left, name in ((3, "ENOSPC"), (2, "EIO"), (1, "EINTR")):
        share = (end - time.monotonic()) / left
        tried, faults = trials.tried(f"error={name}", chosen(trials.calls, count=count), share)
        told.append(f"{name} at {tried}")
        all_faults += faults
    return ", ".join(told) + f" of {len(trials.calls)} calls", all_faults
