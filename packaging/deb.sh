#!/usr/bin/env bash
# Packs the built program and all that belongs to it: packaging/deb.sh PROGRAM FOLDER
# The same commit, built by the same toolchain, gives the same bytes.
set -euo pipefail

program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
cd "$(dirname "$0")/.."

version=$("$program" --version)
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
tree=$(mktemp -d)
trap 'rm -rf "$tree" "$tree.work"' EXIT
mkdir "$tree.work"
chmod 755 "$tree"

put() { install -D -m "$1" "$2" "$tree/$3"; }
put_text() { install -D -m 644 /dev/stdin "$tree/$1"; }
put_packed() { gzip -9n | put_text "$1"; }

put 755 "$program" usr/bin/sipantau
strip --strip-unneeded "$tree/usr/bin/sipantau"
if libraries=$(ldd "$tree/usr/bin/sipantau" | grep -E 'swift|Foundation|dispatch|not found'); then
  echo "The program would not start where there is no Swift; build it with --static-swift-stdlib:" >&2
  echo "$libraries" >&2
  exit 1
fi

packaging/manual/manual.py "$program" | put_packed usr/share/man/man1/sipantau.1.gz
complete() { "$program" --generate-completion-script "$1"; }
# Sourced, not run.
complete bash | sed '1{/^#!/d}' | put_text usr/share/bash-completion/completions/sipantau
complete zsh | put_text usr/share/zsh/vendor-completions/_sipantau
complete fish | put_text usr/share/fish/vendor_completions.d/sipantau.fish

packaging/install-units.sh "$tree/usr/lib/systemd/system"
put 644 packaging/systemd/sysusers.conf usr/lib/sysusers.d/sipantau.conf
put 644 packaging/systemd/tmpfiles.conf usr/lib/tmpfiles.d/sipantau.conf

for file in seeds/*.csv templates/*.csv; do put 644 "$file" "usr/share/sipantau/$file"; done
documents=usr/share/doc/sipantau
for file in CHANGELOG.md docs/*.md; do put 644 "$file" "$documents/$(basename "$file")"; done
# The handbooks lie beside it there.
sed 's|(docs/|(|g' README.md | put_text "$documents/README.md"
put 644 packaging/sftp/sshd.conf "$documents/examples/sshd_config.d/sipantau.conf"
put 755 packaging/sftp/add-account.sh "$documents/examples/add-account.sh"
put 644 packaging/debian/lintian-overrides usr/share/lintian/overrides/sipantau

maintainer=$(sed -n 's/^Maintainer: //p' packaging/debian/control)
put_packed "$documents/changelog.gz" <<END
sipantau ($version) unstable; urgency=medium

  * What users notice is told in /usr/share/doc/sipantau/CHANGELOG.md.

 -- $maintainer  $(LC_ALL=C date --utc --rfc-email --date "@$SOURCE_DATE_EPOCH")
END
# The licences of what is linked in, as their sources state them.
{
  cat NOTICE
  printf '\nThe Apache License, Version 2.0, is in /usr/share/common-licenses/Apache-2.0.\n'
  for licence in .build/checkouts/{swift-argument-parser,swift-log}/LICENSE.txt; do
    grep -q 'Apache License' "$licence"
    printf '\n%s: Apache License, Version 2.0, with Runtime Library Exception.\n' "$(basename "$(dirname "$licence")")"
  done
  for licence in .build/checkouts/{GRDB.swift,Yams}/LICENSE; do
    printf '\n== %s\n\n' "$(basename "$(dirname "$licence")")"
    cat "$licence"
  done
} | put_text "$documents/copyright"

# dpkg-shlibdeps wants a source package around it.
mkdir -p "$tree.work/debian"
printf 'Source: sipantau\n\nPackage: sipantau\nArchitecture: any\n' >"$tree.work/debian/control"
libraries=$(cd "$tree.work" && dpkg-shlibdeps -O "$tree/usr/bin/sipantau" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$libraries" ]
size=$(du --apparent-size -sk "$tree" | cut -f1)
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$size/" \
  -e "s/@libraries@/$libraries/" packaging/debian/control | put_text DEBIAN/control
for script in postinst prerm postrm; do put 755 "packaging/debian/$script" "DEBIAN/$script"; done
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) | put_text DEBIAN/md5sums

package=$folder/sipantau_${version}_$architecture.deb
# What tries the package takes the only one there.
rm -f "$folder"/sipantau_*.deb
dpkg-deb --root-owner-group --build "$tree" "$package" >/dev/null
echo "$package"
