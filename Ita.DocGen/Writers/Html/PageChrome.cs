using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>What all pages of one site share: whose it is, which years it joins, where its style sheet stands (relative to the page).</summary>
public sealed record PageChrome(string Agency, string Banner, string AssetFolder)
{
    /// <summary>The page one level up, or nothing on the front page itself.</summary>
    public PageLink? Home { get; init; }

    /// <summary>"ปรับปรุงข้อมูลล่าสุด …", or nothing.</summary>
    public string? LastChanged { get; init; }

    public DigitStyle Digits { get; init; } = DigitStyle.Thai;
}
