#!/usr/bin/env bash
# Holds the units to what they promise: that systemd understands them, and that their exposure is at most 1.0 of 10.
set -euo pipefail
cd "$(dirname "$0")"

most=1.0
systemd-sysusers --dry-run "$PWD/systemd/sysusers.conf" >/dev/null
units=$(mktemp -d)
trap 'rm -rf "$units"' EXIT
./install-units.sh "$units"

cd "$units"
# The program need not be installed where the units are looked at.
sed -i 's|^ExecStart=/usr/bin/sipantau|ExecStart=/bin/true|' ./*.service
for unit in *.service *.timer; do
  systemd-analyze verify --man=no "./$unit"
done
cp sipantau-batch@.path sipantau-batch@pusat.path
systemd-analyze verify --man=no ./sipantau-batch@pusat.path
for unit in *.service; do
  # The threshold is given in tenths; past it the answer is an error.
  systemd-analyze security --offline=true --threshold="$(printf '%.0f' "${most}e1")" --no-pager "./$unit" | tail -n 1
done
