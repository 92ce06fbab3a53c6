#!/usr/bin/env bash
# Runs the acceptance cases: script/cases.sh PROGRAM [FOLDER]. FOLDER holds `cases` and `tools/check_case.py`; without it,
# the folder `shared` beside the repository is looked for, and where it is not there, there is nothing to run.
set -euo pipefail

program=$(realpath "$1")
top=$(realpath "$(dirname "$0")/..")
shared=${2:-$top/../shared}
if [ ! -f "$shared/tools/check_case.py" ]; then
  if [ $# -gt 1 ]; then
    echo "No tools/check_case.py in $shared." >&2
    exit 1
  fi
  echo "No acceptance cases beside the repository; nothing to run."
  exit 0
fi

python=python3
if ! "$python" -c 'import openpyxl' 2>/dev/null; then
  "$python" -m venv "$top/.build/venv"
  python=$top/.build/venv/bin/python
  "$python" -m pip install --quiet openpyxl
fi
# With --cuts the checker takes the first two characters of every region code, also where an expected row (a finding of a
# whole file) has none, and ends there. The copy that is run lets such rows be of no province.
checker=$top/.build/check_case.py
sed 's/r\[who\]\[:2\]/(r[who] or "")[:2]/' "$shared/tools/check_case.py" >"$checker"
"$python" "$checker" --sipantau "$program" --cuts "$shared"/cases/case-*
