using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>An o item: where the public finds it. A link that may not be followed is shown as text.</summary>
public sealed record OitEntry(string Code, string Name, string Responsible, string Status, ImmutableArray<PageLink> Links);
