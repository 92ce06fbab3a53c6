#!/usr/bin/env bash
# Lays the units and the drop-in that both services share into a folder: packaging/install-units.sh FOLDER
set -euo pipefail
source=$(dirname "$0")/systemd
target=$1

install -m 644 -D --target-directory="$target" "$source"/*.service "$source"/*.timer "$source"/*.path
for service in sipantau sipantau-batch; do
  install -m 644 -D "$source/hardening.conf" "$target/$service.service.d/hardening.conf"
done
