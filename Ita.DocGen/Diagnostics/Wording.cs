namespace Ita.DocGen.Diagnostics;

/// <summary>
/// What a problem says in one language. Placeholders are {0}, {1}, … in the order of the factory's arguments.
/// </summary>
public sealed record Wording(string Found, string Expected, string Fix);
