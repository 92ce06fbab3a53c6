#!/usr/bin/env python3
"""Yardstick: a week's job as an analyst would write it with polars and XlsxWriter.

usage: week_polars.py DROPS SEEDS OUT.xlsx

Reads every CSV below DROPS, checks region and item codes against SEEDS, keeps the last row per key, joins the names,
and writes one workbook: the forms, missing documents, both matrices, provinces, errors. It repairs, keeps and judges
nothing.
"""
import sys
from pathlib import Path

import polars as pl
import xlsxwriter

from weekly import CHECKED, HEADER, KEYS, LAST_ROW, NUMBERS, SEED_OF, drops, tell

Tables = dict[str, pl.DataFrame]


def read(folder: Path) -> Tables:
    parts: dict[str, list[pl.DataFrame]] = {form: [] for form in KEYS}
    for drop in drops(folder):
        table = pl.read_csv(drop.path, separator=drop.separator, infer_schema=False, truncate_ragged_lines=True)
        table.columns = [name.lstrip("\ufeff").strip() for name in table.columns]
        parts[drop.form].append(table.with_columns(berkas=pl.lit(drop.path.name)))
    return {form: pl.concat(tables, how="diagonal") for form, tables in parts.items() if tables}


def seed(folder: Path, name: str) -> pl.DataFrame:
    return pl.read_csv(folder / f"{name}.csv", infer_schema=False).fill_null("")


def registry(seeds: Path) -> pl.DataFrame:
    regions = seed(seeds, "wilayah")
    parent = pl.when(pl.col("induk") == "").then(pl.col("kode")).otherwise(pl.col("induk"))
    provinces = regions.filter(pl.col("tingkat") == "provinsi").select(induk="kode", provinsi="nama")
    return (regions.with_columns(induk=parent).join(provinces, on="induk", maintain_order="left")
            .select("provinsi", kode_wilayah="kode", wilayah="nama_lengkap"))


def is_wrong(form: str, regions: pl.DataFrame, seeds: Path) -> pl.Expr:
    wrong = ~pl.col("kode_wilayah").is_in(regions["kode_wilayah"].implode())
    if form in CHECKED:
        codes = seed(seeds, SEED_OF[form])[CHECKED[form]]
        wrong |= ~pl.col(CHECKED[form]).is_in(codes.implode())
    return wrong


def latest(table: pl.DataFrame, form: str, regions: pl.DataFrame) -> pl.DataFrame:
    kept = table.unique(subset=["kode_wilayah", *KEYS[form]], keep="last", maintain_order=True)
    numbers = [pl.col(c).str.replace(",", ".").cast(pl.Float64, strict=False) for c in kept.columns if c in NUMBERS]
    return kept.with_columns(numbers).join(regions, on="kode_wilayah", how="left", maintain_order="left").drop("berkas")


def summaries(state: Tables, regions: pl.DataFrame, documents: pl.DataFrame) -> Tables:
    have = state["dokumen"].filter(pl.col("status_dokumen") == "ada").select("kode_wilayah", "kode_dokumen")
    wanted = regions.join(documents.select("kode_dokumen", "nama"), how="cross")
    place = ["kode_wilayah", "wilayah"]
    by_province = state["tahapan"].group_by("provinsi").agg(
        persen=pl.mean("persen").round(1), kantor=pl.n_unique("kode_wilayah"))
    return {
        "dokumen kurang": wanted.join(have, on=["kode_wilayah", "kode_dokumen"], how="anti"),
        "matriks dokumen": matrix(state["dokumen"], "kode_dokumen", place, "status_dokumen"),
        "matriks tahapan": matrix(state["tahapan"], "kode_tahapan", place, "status"),
        "provinsi": by_province.sort("provinsi"),
    }


def matrix(table: pl.DataFrame, across: str, place: list[str], value: str) -> pl.DataFrame:
    return table.pivot(across, index=place, values=value, aggregate_function="last")


def write(sheets: Tables, path: str) -> None:
    with xlsxwriter.Workbook(path) as book:
        for name, table in sheets.items():
            for number, start in enumerate(range(0, max(len(table), 1), LAST_ROW - 1), 1):
                table.slice(start, LAST_ROW - 1).write_excel(
                    book, worksheet=name if number == 1 else f"{name} ({number})", header_format=HEADER,
                    freeze_panes=(1, 0), autofilter=True)


def main() -> None:
    folder, seeds, out = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    tables, regions = read(folder), registry(seeds)
    state, errors = {}, []
    for form, table in tables.items():
        wrong = is_wrong(form, regions, seeds)
        errors.append(table.filter(wrong).select("berkas", "kode_wilayah", "periode", formulir=pl.lit(form)))
        state[form] = latest(table.filter(~wrong), form, regions)
    sheets = state | summaries(state, regions, seed(seeds, "dokumen")) | {"galat": pl.concat(errors)}
    write(sheets, out)
    tell(sum(map(len, tables.values())), {name: len(table) for name, table in sheets.items()})


main()
