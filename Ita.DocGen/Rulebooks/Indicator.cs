namespace Ita.DocGen.Rulebooks;

/// <summary>One of the ten indicators.</summary>
public sealed record Indicator(int Number, string Name, Instrument Instrument, Grounds Grounds);
