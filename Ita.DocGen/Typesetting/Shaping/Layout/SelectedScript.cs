namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The default features a font offers for a script, each with its lookups.</summary>
internal sealed record SelectedScript(bool IsFound, IReadOnlyList<(string Feature, ushort[] Lookups)> Features);
