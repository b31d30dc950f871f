using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Paper, margins, heads and feet of a run of pages. Lengths are twips.</summary>
internal sealed record SectionPlan(int Width, int Height, MarginPlan Margins, bool IsLandscape)
{
    public bool RestartsNumbers { get; init; }

    public bool HasFirstPage { get; init; }

    public bool HasThaiNumbers { get; init; }

    public ImmutableArray<EdgeRef> Edges { get; init; } = [];

    public int TextWidth => Width - Margins.Left - Margins.Right;

    public int TextHeight => Height - Margins.Top - Margins.Bottom;
}
