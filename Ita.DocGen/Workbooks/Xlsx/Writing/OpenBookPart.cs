using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The part that lists the sheets, with the names by which Excel knows a filter and the rows printed on every page.</summary>
internal static class OpenBookPart
{
    public static string RelationOf(int index) => "rId" + (index + 1).ToString(CultureInfo.InvariantCulture);

    public static ReadOnlyMemory<byte> Write(ImmutableArray<string> names, ImmutableArray<OpenTable> tables)
    {
        var xml = new MarkupWriter();
        xml.Open("workbook").With("xmlns", PackageNames.Sheet).With("xmlns:r", PackageNames.Relations);
        // Empty, but programs built on NPOI look into it for the first day of the calendar.
        xml.Empty("workbookPr");
        xml.Open("bookViews").Empty("workbookView").Close();
        xml.Open("sheets");
        for (var index = 0; index < names.Length; index++)
        {
            xml.Open("sheet").With("name", names[index]).With("sheetId", index + 1).With("r:id", RelationOf(index)).Close();
        }

        xml.Close().Open("definedNames");
        for (var index = 0; index < names.Length; index++)
        {
            var sheet = "'" + names[index].Replace("'", "''", StringComparison.Ordinal) + "'!";
            Define(xml, "_xlnm._FilterDatabase", index).With("hidden", 1).Text(sheet + OpenSheetArea.Of(tables[index], fixes: "$")).Close();
            Define(xml, "_xlnm.Print_Titles", index).Text(sheet + "$1:$1").Close();
        }

        return xml.Close().Close().ToBytes();
    }

    private static MarkupWriter Define(MarkupWriter xml, string name, int sheet) => xml.Open("definedName").With("name", name).With("localSheetId", sheet);
}
