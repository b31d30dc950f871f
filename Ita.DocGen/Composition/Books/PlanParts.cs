using Ita.DocGen.Composition.Analyses;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Books;

/// <summary>
/// The sections of a book. Measures that follow their analysis go on with its parts: ส่วนที่ ๑ ผลการประเมิน, ส่วนที่ ๒ การวิเคราะห์,
/// ส่วนที่ ๓ มาตรการ, and the limitations of the agency, which close the analysis when it stands alone, come behind as ส่วนที่ ๔.
/// </summary>
internal static class PlanParts
{
    public static IEnumerable<Section> Of(IReadOnlyList<Document> parts)
    {
        Section? limitations = null;
        for (var i = 0; i < parts.Count; i++)
        {
            var follows = i > 0 && parts[i].Id == DocumentKinds.Measures && parts[i - 1].Id == DocumentKinds.Analysis;
            var isFollowed = i + 1 < parts.Count && parts[i].Id == DocumentKinds.Analysis && parts[i + 1].Id == DocumentKinds.Measures;
            foreach (var section in BookPart.SectionsOf(parts[i], isFirst: i == 0, continues: follows))
            {
                var cut = isFollowed ? IndexOfLimitations(section, parts[i].Id) : -1;
                if (cut < 0)
                {
                    yield return section;
                    continue;
                }

                limitations = section with { Blocks = section.Blocks[cut..], RestartsHeadingNumbers = false };
                if (cut > 0)
                {
                    yield return section with { Blocks = section.Blocks[..cut] };
                }
            }

            if (follows && limitations is not null)
            {
                yield return limitations;
            }
        }
    }

    private static int IndexOfLimitations(Section section, string part)
    {
        var anchor = $"{part}-{StrengthSection.LimitationsAnchor}";
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (section.Blocks[i] is Heading heading && heading.Anchor == anchor)
            {
                return i;
            }
        }

        return -1;
    }
}
