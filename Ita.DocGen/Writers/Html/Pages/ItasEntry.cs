using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>What is typed into ITAS for one o item: its addresses and the words beside them.</summary>
public sealed record ItasEntry(string Code, string Name, ImmutableArray<string> Urls, string Description)
{
    /// <summary>What is still missing before it can be typed in, or nothing.</summary>
    public string? Remark { get; init; }
}
