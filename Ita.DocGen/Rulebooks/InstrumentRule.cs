namespace Ita.DocGen.Rulebooks;

/// <summary>An instrument as the year names and weighs it: weight 0.40 is 40 % of the overall score.</summary>
public sealed record InstrumentRule(
    Instrument Instrument,
    string ShortName,
    string Name,
    decimal Weight,
    int ItemCount,
    Grounds Grounds);
