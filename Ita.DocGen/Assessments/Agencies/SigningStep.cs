using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>One signature or endorsement below a paper.</summary>
public sealed record SigningStep(string DocumentId, int Order, SigningRole Role, CellAddress Cell)
{
    /// <summary>The signer as typed; <see cref="Person"/> when found on the people sheet.</summary>
    public Sourced<string>? Signer { get; init; }

    public Person? Person { get; init; }

    public SigningCapacity Capacity { get; init; } = SigningCapacity.OwnPost;

    /// <summary>The post acted for ("ปลัดองค์การบริหารส่วนตำบล…").</summary>
    public Sourced<string>? ActingFor { get; init; }

    public Sourced<string>? EndorsementHeading { get; init; }

    /// <summary>ทราบ, เห็นชอบ, ไม่เห็นชอบ … as boxes to tick.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    public Sourced<string>? TypedRemark { get; init; }

    public int BlankLines { get; init; } = 2;
}
