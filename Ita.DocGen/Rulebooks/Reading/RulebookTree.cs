namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The fields of a rulebook after laying it over its basis, its year if it names one, and the last announced year its list comes from.</summary>
internal sealed record RulebookTree(JsonFields Fields, int? Year, int? AnnouncedYear);
