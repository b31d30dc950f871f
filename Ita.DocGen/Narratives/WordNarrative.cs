using System.Xml;
using System.Xml.Linq;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>
/// A Word file as a clerk writes it → document blocks: headings, paragraphs, bold, italic, lists, tables, links, footnotes, and
/// pictures if a judge for them is given. Refuses what the front door refuses; tells what was left out. Never throws on a file.
/// </summary>
public static class WordNarrative
{
    private static readonly DoorLimits Limits = DoorLimits.Default with { FileBytes = 20_000_000, UnpackedBytes = 60_000_000 };

    /// <param name="name">The file's name as findings show it.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="judge">Answers with the picture to print, or null to leave it out; without a judge pictures are told and left out.</param>
    public static NarrativeReading Read(string name, byte[] bytes, Func<NarrativePicture, Picture?>? judge = null)
    {
        var file = CellAddress.OfFile(name);
        return FrontDoor.Open(name, bytes, WantedFile.WordDocument, Limits) switch
        {
            FrontDoorAnswer.Refused refused => NarrativeReading.Refused(refused.Finding),
            FrontDoorAnswer.Admitted admitted => Read(file, admitted, judge),
            _ => NarrativeReading.Refused(Damaged(file)),
        };
    }

    private static NarrativeReading Read(CellAddress file, FrontDoorAnswer.Admitted admitted, Func<NarrativePicture, Picture?>? judge)
    {
        try
        {
            var word = WordFile.Open(admitted.Bytes);
            return word.Document.First("body") is { } body ? Read(file, body, word, judge) : NarrativeReading.Refused(Damaged(file));
        }
        catch (NarrativeIsTooDeepException)
        {
            return NarrativeReading.Refused(Problems.NarrativeIsTooDeep(file));
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return NarrativeReading.Refused(Damaged(file));
        }
    }

    private static NarrativeReading Read(CellAddress file, XElement body, WordFile word, Func<NarrativePicture, Picture?>? judge)
    {
        if (body.DescendantNodes().OfType<XText>().Sum(text => (long)text.Value.Length) > NarrativeLimits.Bytes)
        {
            return NarrativeReading.Refused(Problems.NarrativeIsTooLong(file, NarrativeLimits.Megabytes));
        }

        var findings = new WordFindings(file);
        var blocks = new WordBlocks(new WordInlines(word, findings, new WordPictures(word, file, findings, judge)), new WordStyles(word), new WordNumbering(word), findings).Of(body);
        return new NarrativeReading(blocks, findings.Tell());
    }

    private static bool IsOfTheFile(Exception fault) => fault is XmlException or IOException or InvalidDataException;

    private static Diagnostic Damaged(CellAddress file) => Problems.FileIsDamaged(file, WantedFile.WordDocument.Name);
}
