#!/usr/bin/env bash
# Tries the drop folders of docs/administrator.md with a real SFTP server on the loopback: packaging/try-sftp.sh PACKAGE.
# As root, where openssh-server is installed.
# shellcheck source=packaging/trial.sh
source "$(dirname "$0")/trial.sh"

door=/srv/sipantau-kirim
keys=/etc/ssh/sipantau-kirim
port=2222
scratch=$(mktemp -d)
[ -x /usr/sbin/sshd ] || fail "there is no sshd"
if [ -e $door ] || [ -e $keys ]; then fail "$door or $keys is in use; nothing was touched"; fi
undo() {
  if [ -f "$scratch/pid" ]; then kill "$(cat "$scratch/pid")" || true; fi
  for folder in masuk tanda-terima; do if mountpoint -q $door/$folder; then umount $door/$folder; fi; done
  for account in kirim-7310 kirim-7371; do if id -u $account >/dev/null 2>&1; then userdel $account; fi; done
  rm -rf --one-file-system $door $keys "$scratch"
}

echo "server"
install -d -m 755 $door $door/masuk $door/tanda-terima /run/sshd
mount --bind $workspace/masuk $door/masuk
mount --bind -o ro $workspace/tanda-terima $door/tanda-terima
ssh-keygen -q -t ed25519 -N '' -f "$scratch/host"
{
  printf 'Port %s\nListenAddress 127.0.0.1\nHostKey %s\nPidFile %s\nUsePAM yes\nSubsystem sftp internal-sftp\n' \
    $port "$scratch/host" "$scratch/pid"
  cat "$here/sftp/sshd.conf"
} >"$scratch/sshd.conf"
/usr/sbin/sshd -t -f "$scratch/sshd.conf"
for code in 73.10 73.71; do
  ssh-keygen -q -t ed25519 -N '' -f "$scratch/$code"
  "$here/sftp/add-account.sh" $code <"$scratch/$code.pub" >/dev/null
done
/usr/sbin/sshd -f "$scratch/sshd.conf"

options=(-q -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o IdentitiesOnly=yes)
client() { # CODE COMMAND: one command of sftp, as the account of that office
  sftp "${options[@]}" -o Port=$port -i "$scratch/$1" -b - "kirim-${1//./}@127.0.0.1" <<<"$2" 2>&1
}
refused() { # CODE COMMAND WHAT
  if client "$1" "$2" >/dev/null; then fail "an office can $3"; fi
}

echo "an office drops"
sample=$(find "$samples/pulau-terluar/1/masuk/73.10" -name '*.csv' | sort | head -n 1)
install -m 644 "$sample" "$scratch/laporan.csv"
client 73.10 "put $scratch/laporan.csv" >/dev/null || fail "an office cannot drop"
[ "$(stat -c '%U %G %a' $workspace/masuk/73.10/laporan.csv)" = "kirim-7310 sipantau 640" ] || fail "wrong rights on a drop"

echo "and can do nothing else"
refused 73.10 "ls /masuk" "see the other offices"
refused 73.10 "ls /masuk/73.71" "look into another's folder"
refused 73.10 "put $scratch/laporan.csv /masuk/73.71/x.csv" "speak for another"
refused 73.10 "put $scratch/laporan.csv /tanda-terima/73.10/x" "write a receipt"
refused 73.10 "symlink /etc/passwd x.csv" "make a link"
refused 73.10 "ln laporan.csv x.csv" "make a second name"
if ssh "${options[@]}" -p $port -i "$scratch/73.10" kirim-7310@127.0.0.1 true >/dev/null; then fail "an office has a shell"; fi

echo "one batch"
as_sipantau touch $workspace/tanda-terima/73.10/coba.txt
client 73.10 "get /tanda-terima/73.10/coba.txt $scratch/" >/dev/null || fail "an office cannot read its receipt"
refused 73.71 "get /tanda-terima/73.10/coba.txt $scratch/" "read another's receipt"
status=0
as_sipantau sipantau run --quiet --settle 0 --as-of "$(date +%FT%T%:z)" || status=$?
[ $status -le 1 ] || fail "the batch ended with $status"
[ ! -e $workspace/masuk/73.10/laporan.csv ] || fail "the drop was not taken"
kept=$(find $workspace/arsip $workspace/ditolak -type f -name '*.csv')
cmp "$kept" "$sample" || fail "what was dropped was not kept byte for byte"

echo "a drop that the program may not read"
chmod 600 "$scratch/laporan.csv"
client 73.10 "put $scratch/laporan.csv tertutup.csv" >/dev/null || fail "the folder takes no more drops"
status=0
as_sipantau sipantau run --quiet --settle 0 --as-of "$(date +%FT%T%:z)" || status=$?
[ $status -eq 1 ] || fail "a drop that nobody could read was accepted ($status)"
compgen -G "$workspace/ditolak/73.10/*tertutup.csv.temuan.txt" >/dev/null || fail "the office was not told"
echo "Offices can drop, read their receipts, and do nothing else."
