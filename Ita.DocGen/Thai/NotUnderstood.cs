namespace Ita.DocGen.Thai;

/// <summary>The text is no such thing, or an impossible one; the part names the words that did not fit.</summary>
public sealed record NotUnderstood<T>(Doubt Reason, string Part) : Reading<T>;
