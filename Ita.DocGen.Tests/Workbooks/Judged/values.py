# Says the value of every filled cell, as the last program to save the workbook computed it.
import sys
import openpyxl

sys.stdout.reconfigure(encoding="utf-8")
for sheet in openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets:
    for line in sheet.iter_rows():
        for cell in line:
            if cell.value is not None and cell.value != "":
                value = f"{cell.value:.2f}" if isinstance(cell.value, float) else str(cell.value)
                print(f"{sheet.title}!{cell.coordinate}\t" + value.replace("\n", "\\n"))
