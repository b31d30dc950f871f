using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>One entry of "calendar"; days are written in years of the Buddhist era.</summary>
internal static class CalendarBinder
{
    public static Milestone Bind(FieldReader fields)
    {
        var kind = fields.Choice("kind", RulebookWords.MilestoneKinds);
        var milestone = new Milestone(
            fields.Text("id"),
            fields.Text("name"),
            fields.DayOrNone("from"),
            fields.DayOrNone("to"),
            kind,
            kind == MilestoneKind.Fixed ? fields.GroundsAsWritten() : fields.Grounds());
        if (milestone.From > milestone.To)
        {
            fields.Context.Tell(Problems.RulebookMilestoneEndsBeforeItBegins(fields.PlaceOf("to"), milestone.Id));
        }

        return milestone;
    }
}
