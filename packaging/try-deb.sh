#!/usr/bin/env bash
# Installs the package, runs it once, upgrades, removes and purges it: packaging/try-deb.sh PACKAGE. As root. Leaves the
# machine as it was, and touches none that has a workspace of its own.
# shellcheck source=packaging/trial.sh
source "$(dirname "$0")/trial.sh"

[ "$(sipantau --version)" = "$(dpkg-deb --field "$package" Version)" ] || fail "another version answers"
[ "$(stat -c '%U %a' $workspace)" = "sipantau 750" ] || fail "the workspace is not the program's own"
for file in bash-completion/completions/sipantau zsh/vendor-completions/_sipantau sipantau/seeds/wilayah.csv; do
  [ -s "/usr/share/$file" ] || fail "/usr/share/$file is missing"
done
as_sipantau sipantau registry >/dev/null || fail "the seeds do not hold"

echo "manual"
# From the package itself: small images leave manual pages out when they install.
manual=$(dpkg-deb --fsys-tarfile "$package" | tar -xO ./usr/share/man/man1/sipantau.1.gz | gzip -d)
for word in 'EXIT STATUS' FILES ENVIRONMENT 'SS run' 'SS status'; do
  grep -q "$word" <<<"$manual" || fail "the manual says nothing of $word"
done
if command -v groff >/dev/null; then
  complaints=$(groff -man -Tutf8 -ww -Kutf8 <<<"$manual" 2>&1 >/dev/null)
  [ -z "$complaints" ] || fail "the manual: $complaints"
fi

echo "one batch"
tar -C "$samples/pulau-terluar/1/masuk" -c . | (umask 0027 && as_sipantau tar -C $workspace/masuk -x --no-overwrite-dir --no-same-permissions)
status=0
as_sipantau sipantau run --quiet --settle 0 --as-of 2024-02-06T20:00:00+07:00 || status=$?
[ $status -le 1 ] || fail "the batch ended with $status"
compgen -G "$workspace/keluaran/2024-W06/nasional/*.xlsx" >/dev/null || fail "there is no workbook"
[ -z "$(find $workspace -perm /o+rwx ! -type l)" ] || fail "something is open to everybody"

echo "upgrade"
echo '# kept' >>$workspace/sipantau.yaml
echo >>$workspace/seeds/hari-libur.csv
before=$(find $workspace -type f -exec sha256sum {} + | sort)
apt install --reinstall "$package"
[ "$before" = "$(find $workspace -type f -exec sha256sum {} + | sort)" ] || fail "an upgrade changed the workspace"

echo "remove and purge"
apt remove sipantau
if command -v sipantau >/dev/null; then fail "the program is still there"; fi
apt purge sipantau
[ "$before" = "$(find $workspace -type f -exec sha256sum {} + | sort)" ] || fail "removing changed the workspace"
echo "The package installs, runs, upgrades and leaves every report in place."
