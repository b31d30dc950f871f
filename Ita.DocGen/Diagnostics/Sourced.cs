namespace Ita.DocGen.Diagnostics;

/// <summary>A value that remembers the cell it was read from, so that every printed number can be traced back.</summary>
public sealed record Sourced<T>(T Value, CellAddress Cell)
{
    public Sourced<TResult> Select<TResult>(Func<T, TResult> map) => new(map(Value), Cell);

    public override string ToString() => $"{Value} @ {Cell}";
}
