using Ita.DocGen.Assessments;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>An item that the office says is on the web site; nothing is asked of the others yet.</summary>
internal static class SaidToBeDone
{
    public static bool IsSaidToBeDone(this DisclosureItem item) =>
        item.Status?.Value is WorkStatus.Done or WorkStatus.Continuing || item.PublishedOn is not null;
}
