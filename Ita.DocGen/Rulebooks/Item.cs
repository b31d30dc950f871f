using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>
/// One question (i, e) or one piece of information to disclose (o) of a fiscal year.
/// <see cref="Name"/> is the official name, or our own topic when the wording of the year is not known.
/// </summary>
public sealed record Item
{
    public required string Code { get; init; }

    public required int Number { get; init; }

    public required Instrument Instrument { get; init; }

    public required int Indicator { get; init; }

    /// <summary>The sub-indicator's number ("9.3"); null for i and e items.</summary>
    public string? SubIndicator { get; init; }

    /// <summary>The inner heading inside the sub-indicator; empty when the year prints none.</summary>
    public string Heading { get; init; } = "";

    public required string Name { get; init; }

    /// <summary>False when <see cref="Name"/> is our own topic and <see cref="WordingNote"/> has to stand beside it.</summary>
    public required bool IsOfficialWording { get; init; }

    public string WordingNote { get; init; } = "";

    /// <summary>The full question of an i or e item; empty when unknown.</summary>
    public string Question { get; init; } = "";

    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The question is worded in the negative: a low answer gives a high score.</summary>
    public bool IsReverseScored { get; init; }

    public ImmutableArray<RequiredElement> Elements { get; init; } = [];

    /// <summary>Items that may not be answered by the same address (corruption reports and general complaints).</summary>
    public ImmutableArray<string> MustDifferFrom { get; init; } = [];

    /// <summary>The items of the year before that this one continues; several when the year merged them.</summary>
    public ImmutableArray<string> PreviousCodes { get; init; } = [];

    public string? PreviousCode => PreviousCodes.IsEmpty ? null : PreviousCodes[0];

    public required Grounds Grounds { get; init; }

    public Confidence Confidence => Grounds.Confidence;
}
