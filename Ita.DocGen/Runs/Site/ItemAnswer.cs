using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>Which document of which year folder answers an item, and its file as soon as it stands in that year's site.</summary>
internal sealed record ItemAnswer(int Year, Item Item, DocumentKind Document, int FolderYear, string? File);
