# Writes a workbook as programs do that compute nothing: formulas without values, days in either form, cells far apart.
import datetime
import sys
import openpyxl

book = openpyxl.Workbook()
book.iso_dates = sys.argv[2] == "iso"
sheet = book.active
sheet.title = "คะแนน"
sheet.append(["ก", 97.8, datetime.date(2026, 1, 15), datetime.datetime(2026, 1, 15, 6), True, "=1+1", "#N/A", datetime.time(6), " เว้น ", "สอง\nบรรทัด"])
sheet["A3"] = "ผสาน"
sheet["B4"] = 1
sheet.merge_cells("A3:A5")
sheet.row_dimensions[4].hidden = True
sheet["XFD1048576"] = "ไกล"
book.create_chartsheet("กราฟ")
book.create_sheet("ซ่อน").sheet_state = "veryHidden"
book.save(sys.argv[1])
