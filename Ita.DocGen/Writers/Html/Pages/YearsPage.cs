using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The office's own list of years; it is not published.</summary>
public sealed record YearsPage(PageChrome Chrome, string Title, ImmutableArray<YearEntry> Years);
