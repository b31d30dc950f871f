using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>How far an agency is, in a word and a colour; the rank sorts the worst first.</summary>
public sealed record DashboardState(string Word, Severity? Severity, int Rank, int Count);
