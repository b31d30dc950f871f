using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>The closing line follows what the reader is asked for.</summary>
internal static class Closings
{
    public static Paragraph Of(PaperPurpose purpose) => new(ParagraphStyle.Closing, [new TextRun(Line(purpose))]);

    public static string Line(PaperPurpose purpose) => purpose switch
    {
        PaperPurpose.Consider => "จึงเรียนมาเพื่อโปรดพิจารณา",
        PaperPurpose.Approve => "จึงเรียนมาเพื่อโปรดพิจารณาให้ความเห็นชอบ",
        PaperPurpose.AcknowledgeAndConsider => "จึงเรียนมาเพื่อโปรดทราบและพิจารณา",
        PaperPurpose.Sign => "จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบ โปรดลงนาม",
        _ => "จึงเรียนมาเพื่อโปรดทราบ",
    };
}
