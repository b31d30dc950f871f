using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders.Examples;

internal sealed record ExampleResult(
    int Year,
    DateOnly? AnnouncedOn,
    decimal Overall,
    string Level,
    decimal Iit,
    decimal? EitPart1,
    decimal? EitPart2,
    decimal Eit,
    decimal Oit,
    ImmutableArray<decimal> Indicators);
