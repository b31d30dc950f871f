using System.Text.Json;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

public sealed class SchemaTextTests
{
    private static readonly string[] Page = ["docs", "workbooks.md"];

    [Fact]
    public void The_committed_page_is_what_the_schema_says()
    {
        var page = Path.Combine([Repository.Root, .. Page]);
        var told = SchemaText.Markdown();
        if (File.ReadAllText(page).ReplaceLineEndings("\n") != told)
        {
            var anew = Path.Combine(AppContext.BaseDirectory, Page[^1]);
            File.WriteAllText(anew, told);
            Assert.Fail($"docs/workbooks.md is out of date; the new text is in {anew}");
        }
    }

    [Fact]
    public void Json_tells_every_column_of_every_sheet()
    {
        using var json = JsonDocument.Parse(SchemaText.Json());
        var told = json.RootElement.GetProperty("workbooks").EnumerateArray()
            .SelectMany(book => book.GetProperty("sheets").EnumerateArray())
            .SelectMany(sheet => sheet.GetProperty("columns").EnumerateArray())
            .Select(column => column.GetProperty("heading").GetString());
        told.ShouldBe(WorkbookSchema.All.SelectMany(book => book.Sheets).SelectMany(sheet => sheet.Columns).Select(column => column.Heading));
    }
}
