using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Intake;
using Ita.DocGen.Narratives;
using Ita.DocGen.Pictures;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>The staff's longer texts: each file of the folder narrative read for the place it is named after; what is not printed is told.</summary>
internal sealed record FolderNarratives(ImmutableDictionary<string, Narrative> Narratives, ImmutableArray<Diagnostic> Findings)
{
    private const string Folder = "narrative/";

    /// <summary>Needs nothing but the files, so it can go on beside the workbooks.</summary>
    public static FolderNarratives Read(YearFolderReading folder)
    {
        var paths = folder.OtherFiles.Select(file => file.RelativePath).Where(path => path.StartsWith(Folder, StringComparison.OrdinalIgnoreCase));
        var places = NarrativePlaces.Assign(paths, [.. TextPlaces.All.Select(place => place.FileName)], Nearness.Distance);
        var narratives = ImmutableDictionary.CreateBuilder<string, Narrative>(StringComparer.Ordinal);
        var findings = places.Findings.ToBuilder();
        foreach (var (key, path) in places.Files)
        {
            var reading = Read(path, YearFolderReader.ReadBytes(Path.Combine(folder.Path, path)), findings);
            findings.AddRange(reading.Findings);
            if (!reading.Blocks.IsEmpty)
            {
                narratives.Add(key, new Narrative(path, reading.Blocks));
            }
        }

        return new FolderNarratives(narratives.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>Tells what was typed into a workbook and is not printed.</summary>
    public FolderNarratives ComparedWith(Assessment assessment) => this with { Findings = [.. Findings, .. NotPrinted(assessment, Narratives)] };

    /// <summary>The place a file of the folder narrative is for.</summary>
    public static TextPlace? FindPlace(string file) =>
        file.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) && NarrativePlaces.FindKey(file) is { } key ? TextPlaces.FindFile(key) : null;

    private static NarrativeReading Read(string path, byte[] bytes, ImmutableArray<Diagnostic>.Builder findings) =>
        path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
            ? WordNarrative.Read(path, bytes, picture => Judge(path, picture, findings))
            : TextDoor.Open(path, new MemoryStream(bytes)) switch
            {
                TextDoorAnswer.Admitted admitted => MarkdownNarrative.Read(path, admitted.Text),
                TextDoorAnswer.Refused refused => NarrativeReading.Refused(refused.Finding),
                _ => throw new InvalidOperationException(path),
            };

    private static Picture? Judge(string path, NarrativePicture picture, ImmutableArray<Diagnostic>.Builder findings)
    {
        switch (PictureReader.Read(picture.Name, picture.Bytes, CellAddress.OfFile(path)))
        {
            case UsablePicture usable:
                findings.AddRange(usable.Findings);
                return usable.Picture;
            case RefusedPicture refused:
                findings.Add(refused.Finding);
                return null;
            default:
                return null;
        }
    }

    private static IEnumerable<Diagnostic> NotPrinted(Assessment assessment, IReadOnlyDictionary<string, Narrative> narratives)
    {
        foreach (var text in assessment.Papers.Texts.Where(text => text.Text.Value.Length > 0))
        {
            var place = TextPlaces.Find(text.DocumentId, text.Place);
            if (place is not null && narratives.TryGetValue(place.FileName, out var narrative))
            {
                yield return Problems.NarrativeReplacesTypedText(text.Text.Cell, narrative.File);
            }
            else if (place is null && DocumentKinds.Find(text.DocumentId) is { } kind)
            {
                var places = TextPlaces.All.Where(known => known.DocumentId == kind.Id).Select(known => known.Heading);
                yield return Problems.TextHasNoPlace(text.Text.Cell, text.Place, kind.ShortName, places);
            }
        }
    }
}
