using System.Collections.Immutable;

namespace Ita.DocGen.Diagnostics;

/// <summary>
/// A fault in the user's data, as a value: code, weight, cell and the arguments of its words.
/// The text is rendered late, so the same finding can be told in Thai and in English.
/// </summary>
public sealed record Diagnostic(
    Problem Problem,
    Severity Severity,
    CellAddress Cell,
    ImmutableArray<object?> Arguments,
    ImmutableArray<CellAddress> Related)
{
    public string Code => Problem.Code;

    public Diagnostic RelatedTo(params CellAddress[] cells) => this with { Related = [.. Related, .. cells] };

    /// <summary>The same fact, told more softly or more sharply (history years, provisional rulebooks).</summary>
    public Diagnostic As(Severity severity) => this with { Severity = severity };
}
