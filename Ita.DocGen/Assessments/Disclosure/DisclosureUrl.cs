using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

public sealed record DisclosureUrl(int Order, Sourced<string> Url)
{
    public Sourced<string>? Steps { get; init; }
}
