"""Runs one command and tells its time and memory: stopwatch.py OUT ERR COMMAND…

Linux counts the memory of the process that starts a program to that program's peak. This file imports next to nothing,
so that the floor below which no peak can be told stays at that of a bare interpreter.
"""
import json
import os
import sys
import time


def main() -> None:
    out, err, *command = sys.argv[1:]
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    streams = [(os.POSIX_SPAWN_OPEN, 1, out, flags, 0o644), (os.POSIX_SPAWN_OPEN, 2, err, flags, 0o644)]
    started = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=streams)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - started
    print(json.dumps({"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak_kib": usage.ru_maxrss,
                      "status": os.waitstatus_to_exitcode(status)}))


main()
