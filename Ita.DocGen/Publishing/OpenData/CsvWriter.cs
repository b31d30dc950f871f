using System.Buffers;
using System.Text;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Publishing;

/// <summary>
/// A table as .csv by RFC 4180, with the mark by which Excel knows UTF-8. A text that a spreadsheet would run as a formula
/// gets an apostrophe before it, as a person would type it.
/// </summary>
internal static class CsvWriter
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> BeginFormulas = SearchValues.Create("=+-@\t\r");

    public static byte[] Write(OpenTable table)
    {
        var text = new StringBuilder().Append(ByteOrderMark);
        AppendRow(text, table.Columns.Select(column => column.Heading));
        foreach (var row in table.Rows)
        {
            AppendRow(text, row.Select(value => value.Text is { } typed ? Harmless(typed) : value.Plain));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Harmless(string text) => text.Length > 0 && BeginFormulas.Contains(text[0]) ? "'" + text : text;

    private static void AppendRow(StringBuilder text, IEnumerable<string> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            text.Append(isFirst ? "" : ",");
            isFirst = false;
            if (field.AsSpan().ContainsAny(NeedQuotes))
            {
                text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                text.Append(field);
            }
        }

        text.Append("\r\n");
    }
}
