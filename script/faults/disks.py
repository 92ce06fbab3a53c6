"""Disks that are full, small or read-only: file systems of their own, which only root may mount."""

import contextlib
import os
import subprocess

import workspaces
from batches import ended_well


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)


def unmount(path):
    subprocess.run(["umount", path], check=True)


@contextlib.contextmanager
def mounted(path, *arguments):
    os.makedirs(path, exist_ok=True)
    mount(*arguments, path)
    try:
        yield path
    finally:
        unmount(path)


def of_size(size):
    return ("-t", "tmpfs", "-o", f"size={size}", "tmpfs")


class Disks:
    def __init__(self, program, pattern, folder, wanted):
        self.program, self.pattern, self.folder, self.wanted = program, pattern, folder, wanted
        self.path = os.path.join(folder, "kerja")

    def made_good(self, path=None):
        """Once there is room again, the next batch makes good what is missing."""
        path = path or self.path
        again = self.program.run(os.path.dirname(path))
        if again.returncode not in (0, 1):
            yield f"the next batch ended with {again.returncode}: {again.stderr.decode(errors='replace')}"
        yield from workspaces.differences(workspaces.state(path), self.wanted)

    def half_written(self, path):
        """Workbooks that took their names and are not what they should be."""
        for name, found in workspaces.files(path, ["keluaran"]).items():
            if not os.path.basename(name).startswith(".") and found != self.wanted[0].get(name):
                yield f"{name} has its name and is not whole"


def temporary_folder_full(disks, step=6 << 10):
    """The library for workbooks has its temporary files beside them, and answers success where they do not fit."""
    faults, sizes, size = [], 0, 4 << 10
    while True:
        workspaces.fresh(disks.pattern, disks.path)
        output = os.path.join(disks.path, "keluaran")
        with mounted(output, *of_size(size)):
            batch = disks.program.run(disks.folder)
            found = ended_well(batch) + list(disks.half_written(disks.path))
            is_done = batch.returncode in (0, 1)
            if is_done:
                found += workspaces.differences((workspaces.files(disks.path), {}), (disks.wanted[0], {}))
        if not is_done:
            found += disks.made_good()
        faults += [f"{size >> 10} KiB for workbooks: {fault}" for fault in found]
        sizes += 1
        if is_done or size > 64 << 20:
            break
        # Most failures come where the first workbooks find room and others do not.
        size += max(step, size // 12)
    return f"workbooks on {sizes} disks of 4 to {size >> 10} KiB", faults


def small_disk(disks, step=12 << 10):
    faults, tried, room = [], 0, 0
    root = os.path.join(disks.folder, "kecil")
    path = os.path.join(root, "kerja")
    while True:
        with mounted(root, *of_size("64m")):
            workspaces.fresh(disks.pattern, path)
            status = os.statvfs(root)
            used = (status.f_blocks - status.f_bfree) * status.f_frsize
            mount("-o", f"remount,size={used + room}", root)
            batch = disks.program.run(root)
            found = ended_well(batch) + list(disks.half_written(path))
            mount("-o", "remount,size=64m", root)
            found += disks.made_good(path)
        faults += [f"{room >> 10} KiB of room: {fault}" for fault in found]
        tried += 1
        if batch.returncode in (0, 1) or room > 32 << 20:
            break
        room += max(step, room // 12)
    return f"{tried} disks with room for 0 to {room >> 10} KiB more", faults


def read_only(disks):
    """Nothing is lost where nothing can be written, and where only workbooks cannot."""
    faults = []
    workspaces.fresh(disks.pattern, disks.path)
    before = workspaces.files(disks.path)
    with mounted(disks.path, "--bind", disks.path):
        mount("-o", "remount,ro,bind", disks.path)
        batch = disks.program.run(disks.folder)
    faults += refused(batch, "the whole workspace")
    if workspaces.files(disks.path) != before:
        faults.append("a workspace that is read-only was changed")
    with mounted(os.path.join(disks.path, "keluaran"), "-t", "tmpfs", "-o", "ro", "tmpfs"):
        batch = disks.program.run(disks.folder)
    faults += refused(batch, "keluaran")
    faults += disks.made_good()
    return "read-only workspace, read-only keluaran", faults


def refused(batch, what):
    if batch.returncode != 74:
        return [f"{what} read-only: ended with {batch.returncode} instead of 74"]
    return [f"{what} read-only: {fault}" for fault in ended_well(batch)]
