namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>One agency in one year.</summary>
public sealed record DashboardRow(PageLink Agency, string Place, DashboardState State, decimal? Score, string? Level, int Made, int HeldBack, int Errors, int Warnings)
{
    /// <summary>Why nothing could be made.</summary>
    public string? Remark { get; init; }
}
