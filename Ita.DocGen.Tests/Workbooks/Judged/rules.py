# Says what rules stand in a workbook, one a line: names, protection, dropdowns, prompts, formulas, locks, comments.
import sys
import openpyxl


def plain(formula):
    return (formula or "").replace("'", "").replace("$", "").replace(" ", "")


book = openpyxl.load_workbook(sys.argv[1])
told = set()
for name in book.defined_names.definedName:
    if name.name.startswith("Ita_"):
        told.add(("name", name.name, plain(name.attr_text)))
for sheet in book.worksheets:
    told.add((sheet.title, "sheet", "visible" if sheet.sheet_state == "visible" else "hidden", "protected" if sheet.protection.sheet else "open"))
    for rule in sheet.data_validations.dataValidation:
        kind = rule.type or "none"
        forbids = kind == "list" and rule.showErrorMessage and rule.errorStyle in (None, "stop")
        formula = "" if kind == "none" else plain(rule.formula1)
        for area in rule.sqref.ranges:
            for row in range(area.min_row, min(area.max_row, 30) + 1):
                for column in range(area.min_col, area.max_col + 1):
                    told.add((sheet.title, "rule", row, column, kind, formula, rule.promptTitle or "", rule.prompt or "", "forbids" if forbids else "suggests"))
    for line in sheet.iter_rows():
        for cell in line:
            if cell.row <= 60 and isinstance(cell.value, str) and cell.value.startswith("="):
                told.add((sheet.title, "formula", cell.coordinate, plain(cell.value)))
            if cell.row <= 30:
                told.add((sheet.title, "cell", cell.coordinate, "locked" if cell.protection.locked else "free"))
            if cell.comment:
                told.add((sheet.title, "comment", cell.coordinate, " ".join(cell.comment.text.split())))
sys.stdout.reconfigure(encoding="utf-8")
for line in sorted("\t".join(map(str, line)).replace("\n", "\\n") for line in told):
    print(line)
