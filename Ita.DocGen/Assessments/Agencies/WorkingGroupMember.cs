using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

public sealed record WorkingGroupMember(Sourced<string> Group, int Order, CellAddress Cell)
{
    public Sourced<string>? PersonName { get; init; }

    public Person? Person { get; init; }

    public Sourced<string>? Post { get; init; }

    /// <summary>ประธานคณะทำงาน, คณะทำงาน, คณะทำงานและเลขานุการ …</summary>
    public Sourced<string>? Capacity { get; init; }
}
