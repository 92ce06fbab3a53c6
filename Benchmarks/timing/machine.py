"""What the figures were measured on, without its name or its paths."""
import os
import platform
import subprocess
from pathlib import Path


def machine(disk_of: Path) -> dict[str, str]:
    return {
        "processor": field("/proc/cpuinfo", "model name"),
        "cores": str(len(os.sched_getaffinity(0))),
        "memory": f"{int(field('/proc/meminfo', 'MemTotal').split()[0]) / 1024 ** 2:.1f} GiB",
        "system": f"{release()}, Linux {platform.release()}",
        "disk": disk(disk_of),
        "load before": f"{os.getloadavg()[0]:.2f}",
    }


def field(path: str, name: str) -> str:
    for line in Path(path).read_text().splitlines():
        if line.startswith(name):
            return line.split(":", 1)[1].strip()
    return "unknown"


def release() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", "unknown")


def disk(path: Path) -> str:
    """File system, and whether the disk turns, as far as the kernel tells."""
    device = os.stat(path).st_dev
    kind = output(["stat", "-f", "-c", "%T", str(path)])
    block = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}").resolve()
    for folder in (block, block.parent):
        turns = folder / "queue" / "rotational"
        if turns.exists():
            return f"{kind}, {'rotational or virtual' if turns.read_text().strip() == '1' else 'not rotational'}"
    return kind


def output(command: list[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def commit(top: Path) -> str:
    changed = output(["git", "-C", str(top), "status", "--porcelain", "--", "Sources", "Package.swift", "seeds"])
    return output(["git", "-C", str(top), "rev-parse", "--short=12", "HEAD"]) + (" and changes" if changed else "")


def versions(python: Path) -> dict[str, str]:
    names = ["polars", "pandas", "xlsxwriter"]
    program = f"from importlib.metadata import version\nfor n in {names}: print(version(n))"
    found = dict(zip(names, output([str(python), "-c", program]).splitlines()))
    return {"Python": platform.python_version(), **found}
