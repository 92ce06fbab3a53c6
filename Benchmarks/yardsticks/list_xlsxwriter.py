#!/usr/bin/env python3
"""Yardstick: one long CSV becomes one sheet, row by row, by XlsxWriter in constant memory; numbers become numbers.

usage: list_xlsxwriter.py IN.csv OUT.xlsx
"""
import csv
import sys

import xlsxwriter

from weekly import HEADER, tell


def is_number(text: str) -> bool:
    return text.isdigit() and text[0] != "0"


def main() -> None:
    source, out = sys.argv[1:3]
    with (open(source, encoding="utf-8-sig", newline="") as file,
          xlsxwriter.Workbook(out, {"constant_memory": True}) as book):
        records = csv.reader(file)
        sheet = book.add_worksheet("Aktivitas")
        sheet.write_row(0, 0, next(records), book.add_format(HEADER))
        number = 0
        for number, record in enumerate(records, 1):
            for column, text in enumerate(record):
                if is_number(text):
                    sheet.write_number(number, column, int(text))
                elif text:
                    sheet.write_string(number, column, text)
    tell(number, {"Aktivitas": number})


main()
