using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html.Pages;

public sealed record ScorePart(string Name, string Score, Provenance? Source = null);
