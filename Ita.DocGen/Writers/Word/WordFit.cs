using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word;

/// <summary>Tells what of a document Word cannot hold as it stands, and the writer therefore mends.</summary>
internal static class WordFit
{
    public static IEnumerable<Diagnostic> Check(Document document, string file) => document.Sections
        .SelectMany(section => TablesIn(section.Blocks))
        .Select(table => table.Columns.Length)
        .Where(columns => columns > ColumnLimit.MostColumns)
        .Distinct()
        .Select(columns => Problems.TableIsTooWide(CellAddress.OfFile(file), columns, ColumnLimit.MostColumns));

    private static IEnumerable<Table> TablesIn(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => TablesIn(cell.Blocks)).Prepend(table),
        Group group => TablesIn(group.Blocks),
        ListBlock list => list.Items.SelectMany(item => TablesIn(item.Blocks)),
        _ => [],
    });
}
