using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>One year of the dashboard: how many agencies are how far, each agency, and the indicators from the weakest on.</summary>
public sealed record DashboardYear(string Id, string Title, ImmutableArray<DashboardState> States, ImmutableArray<DashboardRow> Rows, ImmutableArray<DashboardIndicator> Indicators);
