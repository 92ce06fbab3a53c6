#!/bin/sh
# Makes, or puts right, the account of one office: add-account.sh CODE <public-key
# Its folder in masuk/ is its own; the one in tanda-terima/ it may read.
set -eu

code=$1
workspace=${SIPANTAU_WORKSPACE:-/var/lib/sipantau}
account=kirim-$(printf %s "$code" | tr -d .)

if [ ! -d "$workspace/masuk/$code" ]; then
  echo "There is no folder $workspace/masuk/$code: $code is the code of no office." >&2
  exit 64
fi
if ! id -u "$account" >/dev/null 2>&1; then
  useradd --user-group --groups sipantau-kirim --home-dir "/masuk/$code" --no-create-home \
    --shell /usr/sbin/nologin --comment "Sipantau $code" "$account"
fi
# The set-group-ID bit gives what is made in a folder to the folder's group: drops to the program, receipts to the office.
install -d -o "$account" -g sipantau -m 2770 "$workspace/masuk/$code"
install -d -o sipantau -g "$account" -m 2750 "$workspace/tanda-terima/$code"
chgrp -hR "$account" "$workspace/tanda-terima/$code"
install -d -m 755 /etc/ssh/sipantau-kirim
install -m 644 /dev/stdin "/etc/ssh/sipantau-kirim/$account"
echo "$account"
