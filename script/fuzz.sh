#!/usr/bin/env bash
# Feeds the readers and the writer of cells with what nobody would send: script/fuzz.sh [SECONDS] [TARGET...]
# Each target (files, fields, text) runs so long on its corpus in Fuzz/Corpus; what it finds lies in .build/fuzz/TARGET.
# The rooms are built anew for it, optimised, with coverage and address sanitizer: the normal build knows nothing of this.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
targets=("${@:2}")
if [ ${#targets[@]} -eq 0 ]; then targets=(files fields text); fi
swiftc=${SWIFTC:-swiftc}
out=.build/fuzz
mkdir -p "$out"
flags=("-sanitize=fuzzer,address" -use-ld=lld -enable-testing -swift-version 6 -package-name sipantau -parse-as-library
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I "$out")
for door in Sources/CLib*; do flags+=(-I "$door"); done

# From the ground up, as in Package.swift.
rooms=(PantauDomain PantauGrid PantauCSV PantauIntake PantauRules PantauXLSX)
objects=()
rebuilds=false
for room in "${rooms[@]}"; do
  objects+=("$out/$room.o")
  if [ ! -f "$out/$room.o" ] || [ -n "$(find "Sources/$room" script/fuzz.sh -newer "$out/$room.o" -print -quit)" ]; then
    rebuilds=true
  fi
  if $rebuilds; then
    echo "Building $room"
    find "Sources/$room" -name '*.swift' -print0 | sort -z | xargs -0 "$swiftc" "${flags[@]}" \
      -O -wmo -module-name "$room" -emit-module -emit-module-path "$out/$room.swiftmodule" -c -o "$out/$room.o"
  fi
done

reading=Sources/PantauBatch/Reading
sources() {
  case $1 in
  files) echo Fuzz/World.swift Fuzz/Files/*.swift $reading/{TableReading,Reading,CSVStopping}.swift ;;
  fields) echo Fuzz/World.swift Fuzz/Fields/*.swift ;;
  text) echo Fuzz/Text/*.swift ;;
  *) echo "There is no target $1; there are files, fields and text." >&2 && exit 64 ;;
  esac
}

export SIPANTAU_SEEDS=$PWD/seeds SWIFT_BACKTRACE=enable=no
# Swift and the seeds live as long as the program: what they hold to the end is no leak.
export ASAN_OPTIONS=detect_leaks=0
status=0
for target in "${targets[@]}"; do
  # shellcheck disable=SC2046
  "$swiftc" "${flags[@]}" -O -wmo -module-name "Fuzz_$target" $(sources "$target") "${objects[@]}" -o "$out/fuzz-$target"
  mkdir -p "$out/$target" "$out/new-$target"
  echo "== $target, $seconds s"
  "$out/fuzz-$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
    -verbosity=0 -artifact_prefix="$out/$target/" "$out/new-$target" "Fuzz/Corpus/$target" || status=1
done
exit $status
