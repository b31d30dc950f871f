using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>A person of the agency. The name may be empty: papers then show the post over a dotted space.</summary>
public sealed record Person(string Key, CellAddress Cell)
{
    public Sourced<string>? Title { get; init; }

    /// <summary>Rank in full ("ว่าที่ร้อยตรี", "จ่าเอก").</summary>
    public Sourced<string>? Rank { get; init; }

    public Sourced<string>? FirstName { get; init; }

    public Sourced<string>? LastName { get; init; }

    public Sourced<string>? Post { get; init; }

    public Sourced<string>? PostLevel { get; init; }

    /// <summary>Executive post (ปลัด, รองปลัด, ผู้อำนวยการกอง …) beside the line post.</summary>
    public Sourced<string>? ExecutivePost { get; init; }

    public Sourced<string>? Division { get; init; }

    public Sourced<DateOnly>? From { get; init; }

    public Sourced<DateOnly>? Until { get; init; }

    public bool IsInOfficeOn(DateOnly date) =>
        (From is null || From.Value <= date) && (Until is null || date <= Until.Value);
}
