#!/usr/bin/env bash
# Runs the three sample weeks of eastern Indonesia in order: script/demo.sh PROGRAM FOLDER
set -euo pipefail

program=$1
folder=$2
samples=$(dirname "$0")/../samples/kti-2023

rm -rf "$folder"
"$program" init "$folder" --quiet
while read -r week batch instant; do
  as_of=$instant
  period=$week
  echo
  echo "== $week ($batch), $as_of"
  cp -r "$samples/$week/$batch/masuk/." "$folder/masuk/"
  # Status 1 says that some files were not accepted: the samples hold such files on purpose.
  "$program" run --workspace "$folder" --language id --settle 0 --as-of "$as_of" || [ $? -eq 1 ]
done <"$samples/weeks.txt"

echo
"$program" status --workspace "$folder" --language id --as-of "$as_of" --missing nphd --province 73 | head -n 20
echo
echo "Buku kerja nasional / national workbook:"
ls "$folder"/keluaran/*/nasional/*.xlsx
echo "Provinsi dan unit / provinces and units: $folder/keluaran/$period/"
