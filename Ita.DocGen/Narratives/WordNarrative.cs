using System.Xml;
using DocumentFormat.OpenXml.Packaging;
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
            if (WordDepth.IsTooDeep(admitted.Bytes))
            {
                return NarrativeReading.Refused(Problems.NarrativeIsTooDeep(file));
            }

            using var stream = admitted.OpenStream();
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            return word.MainDocumentPart?.Document?.Body is { } body
                ? Read(file, body, word.MainDocumentPart, judge)
                : NarrativeReading.Refused(Damaged(file));
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return NarrativeReading.Refused(Damaged(file));
        }
    }

    private static NarrativeReading Read(CellAddress file, DocumentFormat.OpenXml.Wordprocessing.Body body, MainDocumentPart main, Func<NarrativePicture, Picture?>? judge)
    {
        if (body.InnerText.Length > NarrativeLimits.Bytes)
        {
            return NarrativeReading.Refused(Problems.NarrativeIsTooLong(file, NarrativeLimits.Megabytes));
        }

        var findings = new WordFindings(file);
        var blocks = new WordBlocks(new WordInlines(main, findings, new WordPictures(file, findings, judge)), new WordStyles(main), new WordNumbering(main), findings).Of(body);
        return new NarrativeReading(blocks, findings.Tell());
    }

    // The SDK reads attributes when asked for them and throws each of these on a value it cannot understand.
    private static bool IsOfTheFile(Exception fault) => fault
        is OpenXmlPackageException or XmlException or IOException or FormatException or ArgumentException
        or InvalidOperationException or KeyNotFoundException or NotSupportedException or OverflowException;

    private static Diagnostic Damaged(CellAddress file) => Problems.FileIsDamaged(file, WantedFile.WordDocument.Name);
}
