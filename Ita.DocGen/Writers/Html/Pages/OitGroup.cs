using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The items of one sub-indicator.</summary>
public sealed record OitGroup(string Title, ImmutableArray<OitEntry> Items);
