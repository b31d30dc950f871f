using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>
/// Compares a workbook that people have filled with what the program would give today: the words of the lists, the given cells,
/// the notes of the first sheet. What people typed is not looked at, except to say where their text may now stand beside another item.
/// </summary>
internal sealed class RefreshPlanner
{
    private readonly List<CellChange> changes = [];
    private readonly List<RowAddition> additions = [];
    private readonly List<ListRange> ranges = [];
    private readonly List<string> told = [];

    public static RefreshPlan Plan(WorkbookSnapshot book, WorkbookSchema schema, WorkbookContent content)
    {
        var planner = new RefreshPlanner();
        planner.PlanLists(book, schema, content);
        foreach (var sheet in schema.Sheets.Where(sheet => sheet.Shape == SheetShape.FixedRows))
        {
            if (SheetPlaces.Find(book, sheet) is { } places)
            {
                planner.PlanRows(places, sheet, content.Rows.GetValueOrDefault(sheet.Name, []));
            }
        }

        planner.PlanNotes(book, content);
        planner.PlanStamp(book, content.Stamp);
        return new RefreshPlan([.. planner.changes], [.. planner.additions], [.. planner.ranges], [.. planner.told]);
    }

    private void PlanLists(WorkbookSnapshot book, WorkbookSchema schema, WorkbookContent content)
    {
        if (book.Find(WorkbookSchema.ListSheet) is not { } sheet || sheet.Rows.FirstOrDefault(row => row.Number == 1) is not { } ids)
        {
            return;
        }

        foreach (var list in ChoiceLists.Of(schema).Where(list => !list.IsFixed))
        {
            var column = Enumerable.Range(1, ids.Cells.Length).FirstOrDefault(place => ids[place].Text == list.Id);
            if (column > 0)
            {
                PlanList(sheet, column, list, content.WordsOf(list));
            }
        }
    }

    private void PlanList(SheetSnapshot sheet, int column, ChoiceList list, ImmutableArray<string> words)
    {
        var there = sheet.Rows.Where(row => row.Number > 1).ToDictionary(row => row.Number, row => row[column]);
        var last = Math.Max(words.Length + 1, there.Keys.DefaultIfEmpty(1).Max());
        var count = changes.Count;
        for (var row = 2; row <= last; row++)
        {
            var word = row - 2 < words.Length ? CellValue.OfText(words[row - 2]) : CellValue.Blank;
            if (there.GetValueOrDefault(row) != word)
            {
                changes.Add(new CellChange(sheet.Name, row, column, word));
            }
        }

        if (changes.Count > count)
        {
            ranges.Add(new ListRange(ListRanges.NameOf(list), sheet.Name, column, ListRanges.LastRowOf(list, words.Length)));
            told.Add($"รายการตัวเลือก {RefreshWords.NameOf(list)}: {words.Length} รายการ");
        }
    }

    private void PlanRows(SheetPlaces places, SheetSchema schema, ImmutableArray<RowContent> rows)
    {
        var row = places.LastRow;
        foreach (var given in rows)
        {
            if (places.Rows.TryGetValue(places.KeyOf(given), out var there))
            {
                PlanRow(places, schema, given, there);
            }
            else if (!places.Rows.IsEmpty)
            {
                row++;
                additions.Add(new RowAddition(places.SheetName, places.LastRow, row, [.. Cells(places, given)]));
                told.Add($"{schema.Name}: เพิ่ม {places.KeyOf(given)}");
            }
        }

        var known = rows.Select(places.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in places.Rows.Where(pair => !known.Contains(pair.Key)).OrderBy(pair => pair.Value.Number))
        {
            told.Add($"{schema.Name} แถว {gone.Value.Number}: {gone.Key} ไม่มีในเกณฑ์ของปีแล้ว{(places.IsTyped(gone.Value) ? " ข้อความที่กรอกไว้ยังอยู่" : "")}");
        }
    }

    private void PlanRow(SheetPlaces places, SheetSchema schema, RowContent given, RowSnapshot there)
    {
        var differing = schema.Columns
            .Where(column => column.IsGiven && !given[column].IsBlank && places.ColumnOf(column) is { } place && there[place] != given[column])
            .ToArray();
        if (differing.Length == 0)
        {
            return;
        }

        changes.AddRange(differing.Select(column => new CellChange(places.SheetName, there.Number, places.ColumnOf(column)!.Value, given[column])));
        var review = places.IsTyped(there) && differing.Any(column => column.Type is ColumnType.Text or ColumnType.LongText) ? " โปรดดูว่าข้อความที่กรอกไว้ในแถวนี้ยังตรงกัน" : "";
        told.Add($"{schema.Name} แถว {there.Number}: {places.KeyOf(given)} ปรับ {string.Join(" ", differing.Select(column => column.Heading))}{review}");
    }

    // The first sheet says what is provisional; once a list is announced, it must not say so any more.
    private void PlanNotes(WorkbookSnapshot book, WorkbookContent content)
    {
        if (book.Find(WorkbookSchema.InstructionSheet) is not { } sheet)
        {
            return;
        }

        var rows = sheet.Rows.Where(row => row[1].Text == WorkbookSchema.NoteLabel).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var note = CellValue.OfText(i == rows.Length - 1 ? string.Join('\n', content.Notes.Skip(i)) : content.Notes.ElementAtOrDefault(i) ?? "");
            if (rows[i][2] != note)
            {
                changes.Add(new CellChange(sheet.Name, rows[i].Number, 2, note));
                told.Add($"{sheet.Name}: {(note.Text is null ? "ลบข้อความแจ้งที่ไม่ใช้แล้ว" : note.Text)}");
            }
        }
    }

    // The name of the agency changed, or was not known when the workbook was made.
    private void PlanStamp(WorkbookSnapshot book, WorkbookStamp stamp)
    {
        if (stamp.Agency is null || stamp.Agency == book.Stamp?.Agency || book.Find(WorkbookSchema.StampSheet) is not { } sheet)
        {
            return;
        }

        var row = sheet.Rows.FirstOrDefault(row => row[1].Text == StampSheet.Agency)?.Number ?? sheet.Rows.Select(row => row.Number).DefaultIfEmpty(0).Max() + 1;
        changes.Add(new CellChange(sheet.Name, row, 1, CellValue.OfText(StampSheet.Agency)));
        changes.Add(new CellChange(sheet.Name, row, 2, CellValue.OfText(stamp.Agency)));
        told.Add($"บันทึกชื่อหน่วยงานในสมุดงาน: {stamp.Agency}");
    }

    private static IEnumerable<(int Column, CellValue Value)> Cells(SheetPlaces places, RowContent given) =>
        from pair in given.Values
        let place = places.ColumnOf(pair.Key)
        where place is not null
        orderby place
        select (place.Value, pair.Value);
}
