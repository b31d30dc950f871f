using System.Collections.Immutable;

namespace Ita.DocGen.Typesetting.Pages;

/// <summary>One sheet: its items in drawing order, its marks by number, its links, and the number printed on it (or counted, where none is printed).</summary>
internal sealed record Page(double Width, double Height, int Number, string Label, ImmutableArray<PageItem> Items, ImmutableArray<ContentMark> Marks, ImmutableArray<LinkArea> Links);
