namespace Ita.DocGen.Thai;

public sealed record Understood<T>(T Value) : Reading<T>;
