namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>A lookup that the default features of a script ask for; mark placement alone does not look through joiners.</summary>
internal readonly record struct PlannedLookup(Lookup Lookup, bool SkipsJoiners, FractionParts For);
