using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>A published document: its page, its other formats, which item it answers.</summary>
public sealed record DocumentEntry(string Title, string? PageHref, ImmutableArray<PageFile> Files)
{
    /// <summary>"o27 (ปี ๒๕๖๘)", or nothing.</summary>
    public string? Answers { get; init; }

    /// <summary>Something to know about it ("ฉบับเดิม เก่ากว่าข้อมูล"), or nothing.</summary>
    public string? Remark { get; init; }
}
