namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>"At the n-th matched glyph apply that lookup."</summary>
internal readonly record struct LookupCall(ushort SequenceIndex, ushort Lookup);
