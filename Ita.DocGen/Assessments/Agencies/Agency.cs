using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>The agency itself: names, place, contact, divisions and people.</summary>
public sealed record Agency(ImmutableArray<Division> Divisions, ImmutableArray<Person> People)
{
    public AgencyType Type { get; init; } = AgencyType.SubdistrictAdministration;

    public Sourced<string>? FullName { get; init; }

    public Sourced<string>? ShortName { get; init; }

    public Sourced<string>? District { get; init; }

    public Sourced<string>? Province { get; init; }

    public Sourced<string>? Address { get; init; }

    public Sourced<string>? PostalCode { get; init; }

    public Sourced<string>? Telephone { get; init; }

    public Sourced<string>? Fax { get; init; }

    public Sourced<string>? Email { get; init; }

    public Sourced<string>? Website { get; init; }

    public ImmutableArray<Sourced<string>> OtherDomains { get; init; } = [];

    /// <summary>Province letters and five digits: "สบ ๗๙๙๐๑".</summary>
    public Sourced<string>? ReferenceCode { get; init; }

    public Sourced<string>? EmblemFile { get; init; }

    public Sourced<string>? EitLink { get; init; }

    public Sourced<string>? LegalPower { get; init; }

    /// <summary>Names of other places and agencies that may stand in the texts.</summary>
    public ImmutableArray<Sourced<string>> AllowedNames { get; init; } = [];
}
