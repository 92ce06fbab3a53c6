#!/usr/bin/env bash
# Holds the units to what they promise: that systemd understands every line, and that their exposure is at most 1.0 of 10.
set -euo pipefail
cd "$(dirname "$0")"

most_tenths=10
units=$(mktemp -d)
trap 'rm -rf "$units"' EXIT

# A line that systemd does not know is only told, and passed over.
understood() {
  local said status=0
  said=$("$@" 2>&1) || status=$?
  if [ $status -ne 0 ] || [ -n "$said" ]; then
    echo "$said" >&2
    exit 1
  fi
}

./install-units.sh "$units"
# The program need not be installed where the units are looked at.
sed -i 's|^ExecStart=/usr/bin/sipantau|ExecStart=/bin/true|' "$units"/*.service
cp "$units/sipantau-batch@.path" "$units/sipantau-batch@pusat.path"
for unit in sipantau.service sipantau-batch.service sipantau-batch.timer sipantau-batch@pusat.path; do
  understood systemd-analyze verify --man=no "$units/$unit"
done
for unit in sipantau.service sipantau-batch.service; do
  systemd-analyze security --offline=true --threshold=$most_tenths --no-pager "$units/$unit" | tail -n 1
done
