using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

public sealed record DisclosureItem(string Code, CellAddress Cell)
{
    public Responsibility Responsible { get; init; } = Responsibility.None;

    public Sourced<string>? ResponsiblePerson { get; init; }

    public Sourced<DateOnly>? DataDue { get; init; }

    public Sourced<DateOnly>? PublicationDue { get; init; }

    public Sourced<WorkStatus>? Status { get; init; }

    public Sourced<DateOnly>? PublishedOn { get; init; }

    public Sourced<string>? Progress { get; init; }

    /// <summary>The text typed into ITAS beside the addresses.</summary>
    public Sourced<string>? ItasText { get; init; }

    public Sourced<string>? Remark { get; init; }

    public ImmutableArray<DisclosureUrl> Urls { get; init; } = [];

    public ImmutableArray<ElementAnswer> Elements { get; init; } = [];
}
