using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>Another year's rulebook as a basis: without what was true of that year alone (results, announced dates, crosswalk).</summary>
internal static class CarriedList
{
    public static JsonFields Of(JsonFields year)
    {
        var carried = year.Without("national", "crosswalk");
        return carried.Find("calendar")?.Value is JsonList calendar
            ? carried.With("calendar", calendar with { Parts = [.. calendar.Parts.Select(NoLongerAnnounced)] })
            : carried;
    }

    private static JsonPart NoLongerAnnounced(JsonPart part) =>
        part is JsonFields fields && fields.Find("kind")?.Value is JsonScalar { Text: "announced" } kind
            ? fields.With("kind", kind with { Text = "rhythm" }).With("confidence", kind with { Text = "low" })
            : part;
}
