#!/usr/bin/env bash
# Runs the acceptance cases that lie beside the repository, where they do: script/cases.sh PROGRAM
set -euo pipefail

program=$(realpath "$1")
cases=$(dirname "$0")/../../shared/cases
checker=$(dirname "$0")/../../shared/tools/check_case.py
if [ ! -f "$checker" ]; then
  echo "No acceptance cases beside the repository; nothing to run."
  exit 0
fi
python=python3
if ! "$python" -c 'import openpyxl' 2>/dev/null; then
  "$python" -m venv .build/venv
  python=.build/venv/bin/python
  "$python" -m pip install --quiet openpyxl
fi
"$python" "$checker" --sipantau "$program" --cuts "$cases"/case-*
