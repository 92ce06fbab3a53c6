"""The ways in which spreadsheets and people spoil a clean form. Each takes (region, form, head, rows, random) and
returns the bytes of the file; `clean` is what the forms ask for."""
import csv
import io


def render(head, rows, delimiter=",", end="\r\n"):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    writer.writerow(head)
    writer.writerows(rows)
    return out.getvalue()


def clean(region, form, head, rows, random):
    return render(head, rows).encode()


def semicolons_with_bom(region, form, head, rows, random):
    return render(head, rows, ";").encode("utf-8-sig")


def tabs_utf16(region, form, head, rows, random):
    return render(head, rows, "\t").encode("utf-16")


def sep_line(region, form, head, rows, random):
    return ("sep=;\r\n" + render(head, rows, ";")).encode()


def windows_1252(region, form, head, rows, random):
    rows = [r[:-1] + [(r[-1] + " – lihat lampiran “A”").strip()] for r in rows]
    return render(head, rows).encode("cp1252")


def title_lines(region, form, head, rows, random):
    title = f"LAPORAN MINGGUAN {form.upper()}\r\n{region.full_name}\r\n\r\n"
    return (title + render(head, rows)).encode()


def footer(region, form, head, rows, random):
    return (render(head, rows) + ",,,,Mengetahui\r\nKepala Badan Kesbangpol\r\n").encode()


def code_with_comma(region, form, head, rows, random):
    return render(head, [[r[0].replace(".", ",")] + r[1:] for r in rows]).encode()


def code_as_time(region, form, head, rows, random):
    return render(head, [[r[0].replace(".", ":") + ":00" if "." in r[0] else r[0]] + r[1:] for r in rows]).encode()


def code_is_name(region, form, head, rows, random):
    return render(head, [[random.choice((region.full_name,) + region.aliases)] + r[1:] for r in rows]).encode()


def zero_dropped(region, form, head, rows, random):
    return render(head, [[r[0].rstrip("0").rstrip(".")] + r[1:] for r in rows]).encode()


def period_spelled(region, form, head, rows, random):
    return render(head, [r[:2] + [r[2].replace("-", "")] + r[3:] for r in rows]).encode()


def unknown_column(region, form, head, rows, random):
    return render(head + ["Catatan Kaki"], [r + [""] for r in rows]).encode()


def upper_case(region, form, head, rows, random):
    return render([h.replace("_", " ").upper() for h in head], rows).encode()


def broken_quote(region, form, head, rows, random):
    lines = render(head, rows, end="\n").split("\n")
    lines[-2] = lines[-2] + ' "lihat surat'
    return "\n".join(lines).encode()


def typo(region, form, head, rows, random):
    column = {"tahapan": "status", "dokumen": "status_dokumen", "nphd": "status_nphd", "aktivitas": "jenis",
              "hambatan": "tingkat"}[form]
    at = head.index(column)
    rows = [list(r) for r in rows]
    rows[0][at] = rows[0][at][:-1] + "x"
    return render(head, rows).encode()


def number_in_words(region, form, head, rows, random):
    column = {"nphd": "nilai", "tahapan": "persen", "dokumen": "tanggal", "aktivitas": "tanggal",
              "hambatan": "tanggal_kejadian"}[form]
    rows = [list(r) for r in rows]
    rows[-1][head.index(column)] = "sekitar 50 an"
    return render(head, rows).encode()


def foreign_row(region, form, head, rows, random):
    other = "73.09" if region.code != "73.09" else "73.71"
    return render(head, rows + [[other, ""] + rows[0][2:]]).encode()


def spreadsheet(region, form, head, rows, random):
    return b"PK\x03\x04" + bytes(random.randrange(256) for _ in range(600))


def missing_column(region, form, head, rows, random):
    return render(head[:3] + head[4:], [r[:3] + r[4:] for r in rows]).encode()


def empty(region, form, head, rows, random):
    return b""


KINDS = [semicolons_with_bom, tabs_utf16, sep_line, windows_1252, title_lines, footer, code_with_comma, code_as_time,
         code_is_name, zero_dropped, period_spelled, unknown_column, upper_case, broken_quote, typo, number_in_words,
         foreign_row, spreadsheet, missing_column, empty]
