#!/usr/bin/env python3
"""Yardstick: the job of week_polars.py with pandas and XlsxWriter.

usage: week_pandas.py DROPS SEEDS OUT.xlsx
"""
import sys
from pathlib import Path

import pandas as pd

from weekly import CHECKED, HEADER, KEYS, LAST_ROW, NUMBERS, SEED_OF, drops, tell

Tables = dict[str, pd.DataFrame]


def read(folder: Path) -> Tables:
    parts: dict[str, list[pd.DataFrame]] = {form: [] for form in KEYS}
    for drop in drops(folder):
        table = text_table(drop.path, drop.separator)
        parts[drop.form].append(table.assign(berkas=drop.path.name))
    return {form: pd.concat(tables, ignore_index=True) for form, tables in parts.items() if tables}


def text_table(path: Path, separator: str = ",") -> pd.DataFrame:
    return pd.read_csv(path, sep=separator, dtype=str, keep_default_na=False, encoding="utf-8-sig")


def registry(seeds: Path) -> pd.DataFrame:
    regions = text_table(seeds / "wilayah.csv")
    regions["induk"] = regions["induk"].where(regions["induk"] != "", regions["kode"])
    names = regions[regions["tingkat"] == "provinsi"].set_index("kode")["nama"]
    return pd.DataFrame({"provinsi": regions["induk"].map(names), "kode_wilayah": regions["kode"],
                         "wilayah": regions["nama_lengkap"]})


def is_wrong(table: pd.DataFrame, form: str, regions: pd.DataFrame, seeds: Path) -> pd.Series:
    wrong = ~table["kode_wilayah"].isin(regions["kode_wilayah"])
    if form in CHECKED:
        wrong |= ~table[CHECKED[form]].isin(text_table(seeds / f"{SEED_OF[form]}.csv")[CHECKED[form]])
    return wrong


def latest(table: pd.DataFrame, form: str, regions: pd.DataFrame) -> pd.DataFrame:
    kept = table.drop_duplicates(["kode_wilayah", *KEYS[form]], keep="last")
    numbers = {c: pd.to_numeric(kept[c].str.replace(",", "."), errors="coerce") for c in kept.columns if c in NUMBERS}
    return kept.assign(**numbers).merge(regions, on="kode_wilayah", how="left").drop(columns="berkas")


def summaries(state: Tables, regions: pd.DataFrame, documents: pd.DataFrame) -> Tables:
    have = state["dokumen"].query("status_dokumen == 'ada'")[["kode_wilayah", "kode_dokumen"]]
    wanted = regions.merge(documents[["kode_dokumen", "nama"]], how="cross")
    marked = wanted.merge(have, on=["kode_wilayah", "kode_dokumen"], how="left", indicator=True)
    by_province = state["tahapan"].groupby("provinsi").agg(
        persen=("persen", "mean"), kantor=("kode_wilayah", "nunique")).round({"persen": 1})
    return {
        "dokumen kurang": marked[marked["_merge"] == "left_only"].drop(columns="_merge"),
        "matriks dokumen": matrix(state["dokumen"], "kode_dokumen", "status_dokumen"),
        "matriks tahapan": matrix(state["tahapan"], "kode_tahapan", "status"),
        "provinsi": by_province.reset_index(),
    }


def matrix(table: pd.DataFrame, across: str, value: str) -> pd.DataFrame:
    return table.pivot_table(value, ["kode_wilayah", "wilayah"], across, aggfunc="last").reset_index()


def write(sheets: Tables, path: str) -> None:
    with pd.ExcelWriter(path, engine="xlsxwriter") as book:
        style = book.book.add_format(HEADER)
        for name, table in sheets.items():
            for number, start in enumerate(range(0, max(len(table), 1), LAST_ROW - 1), 1):
                part, title = table.iloc[start:start + LAST_ROW - 1], name if number == 1 else f"{name} ({number})"
                part.to_excel(book, sheet_name=title, index=False)
                sheet = book.sheets[title]
                sheet.write_row(0, 0, [str(c) for c in part.columns], style)
                sheet.freeze_panes(1, 0)
                sheet.autofilter(0, 0, len(part), len(part.columns) - 1)


def main() -> None:
    folder, seeds, out = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    tables, regions = read(folder), registry(seeds)
    state, errors = {}, []
    for form, table in tables.items():
        wrong = is_wrong(table, form, regions, seeds)
        errors.append(table.loc[wrong, ["berkas", "kode_wilayah", "periode"]].assign(formulir=form))
        state[form] = latest(table[~wrong], form, regions)
    sheets = state | summaries(state, regions, text_table(seeds / "dokumen.csv")) | {"galat": pd.concat(errors)}
    write(sheets, out)
    tell(sum(map(len, tables.values())), {name: len(table) for name, table in sheets.items()})


main()
