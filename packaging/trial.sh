# What the trials of the package share: it is installed, and whatever happens the machine is left as it was. Sourced.
# shellcheck shell=bash
set -euo pipefail

package=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
# shellcheck disable=SC2034 # the trials use it
samples=$(realpath "$here/../samples")
workspace=/var/lib/sipantau

fail() { echo "$(basename "$0"): $*" >&2; exit 1; }
as_sipantau() { runuser -u sipantau -- env SIPANTAU_WORKSPACE=$workspace "$@"; }
apt() { DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@" >/dev/null; }

# A trial that makes more than the package does says here how that is undone.
undo() { :; }
restore() {
  undo
  if dpkg-query -W sipantau >/dev/null 2>&1; then apt purge sipantau || true; fi
  rm -rf --one-file-system $workspace
  if getent passwd sipantau >/dev/null; then userdel sipantau; fi
  if getent group sipantau-kirim >/dev/null; then groupdel sipantau-kirim; fi
}

if [ "$(id -u)" -ne 0 ]; then fail "only root can install"; fi
if [ -e $workspace ] || getent passwd sipantau >/dev/null || dpkg-query -W sipantau >/dev/null 2>&1; then
  fail "Sipantau is at home on this machine; nothing was touched"
fi
trap restore EXIT
echo "install"
apt install "$package"
