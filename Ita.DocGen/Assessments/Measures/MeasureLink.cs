using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>What a measure is tied to: exactly one of the targets is given; a free topic has only its text.</summary>
public sealed record MeasureLink(Sourced<string> Typed)
{
    public int? Indicator { get; init; }

    public string? SubIndicator { get; init; }

    public string? Item { get; init; }

    public int? Issue { get; init; }
}
