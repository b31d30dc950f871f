using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>A division (สำนักปลัด, กองคลัง …).</summary>
public sealed record Division(int Order, Sourced<string> FullName)
{
    public Sourced<string>? TableName { get; init; }

    public ImmutableArray<Sourced<string>> Units { get; init; } = [];

    /// <summary>The head as typed: the name or post of a person on the people sheet.</summary>
    public Sourced<string>? Head { get; init; }

    /// <summary>Always text: "๐ ๓๖๓๙ ๙๐๑๘-๙".</summary>
    public Sourced<string>? Telephone { get; init; }

    public Sourced<string>? Extension { get; init; }

    public string NameInTables => TableName?.Value ?? FullName.Value;
}
