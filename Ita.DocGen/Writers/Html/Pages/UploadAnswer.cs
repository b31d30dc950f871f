namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>Which file answers an item that asks for one of the program's documents; no file when it is not made yet.</summary>
public sealed record UploadAnswer(string Item, string ItemName, string Document, PageLink? File)
{
    /// <summary>Where it comes from when that is another year's folder, or why it is missing.</summary>
    public string? Remark { get; init; }
}
