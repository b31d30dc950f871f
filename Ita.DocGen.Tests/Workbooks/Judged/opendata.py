# Holds the workbook of an open-data folder against its .csv files, cell by cell.
import csv
import datetime
import glob
import os
import sys
import openpyxl

sys.stdout.reconfigure(encoding="utf-8")
folder = sys.argv[1]
path = glob.glob(os.path.join(folder, "*.xlsx"))[0]
stem = os.path.basename(path)[: -len("open-data.xlsx")]
book = openpyxl.load_workbook(path)
names = {row[0].value: row[1].value for row in book.worksheets[-1].iter_rows(min_row=2)}
names[book.worksheets[-1].title] = "columns"


def told(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, str):
        return "'" + value if value[0] in "=+-@\t\r" else value
    return repr(int(value)) if value == int(value) else repr(value)


cells, faults = 0, []
for sheet in book.worksheets:
    with open(os.path.join(folder, f"{stem}{names[sheet.title]}.csv"), encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    rows = [[told(cell.value) for cell in row] for row in sheet.iter_rows()]
    if len(rows) != len(lines):
        faults.append(f"{sheet.title}: {len(rows)} rows, {len(lines)} lines")
    for number, (row, line) in enumerate(zip(rows, lines), 1):
        cells += len(line)
        faults += [f"{sheet.title} {number}: {a!r} {b!r}" for a, b in zip(row, line) if a != b]
print(f"{len(faults)} differ of {cells}" if cells else "nothing read")
print("\n".join(faults))
