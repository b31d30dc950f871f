namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>One indicator over all agencies.</summary>
public sealed record DashboardIndicator(int Number, string Name, decimal Mean, decimal Lowest, string LowestAgency, int BelowPass, int Agencies);
