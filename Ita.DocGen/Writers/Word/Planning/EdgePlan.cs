namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A head or foot of a page: perhaps a page number, perhaps a watermark behind the page.</summary>
internal sealed record EdgePlan(string Name, bool IsHeader, bool HasNumber, string? Watermark)
{
    public string Relation => "rId-" + Name;
}
