namespace Ita.DocGen.Diagnostics;

/// <summary>One entry of the catalogue: a fact that can be wrong, its weight and its words. The only home of message text.</summary>
public sealed record Problem(
    string Code,
    Severity Severity,
    Wording Thai,
    Wording English,
    ProblemExample Example)
{
    // Findings are many and compared by it; the code alone tells an entry from every other.
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    public Diagnostic At(CellAddress cell, params object?[] arguments) => new(this, Severity, cell, [.. arguments], []);
}
