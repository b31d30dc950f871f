using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Pictures;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>The pictures of a year folder that documents ask for, read once, stripped and turned.</summary>
internal sealed record FolderPictures(ImmutableDictionary<string, Picture> Pictures, Picture? Garuda, ImmutableArray<Diagnostic> Findings)
{
    private static readonly string[] GarudaNames = ["garuda.png", "garuda.jpg", "garuda.jpeg"];

    public static FolderPictures Read(YearFolderReading folder, Assessment assessment)
    {
        var pictures = ImmutableDictionary.CreateBuilder<string, Picture>(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (path, place) in Asked(assessment).DistinctBy(asked => asked.Path))
        {
            if (folder.OtherFiles.Any(file => file.RelativePath == path))
            {
                Add(folder, path, place, pictures, findings);
            }
        }

        var garuda = folder.OtherFiles.Select(file => file.RelativePath).FirstOrDefault(path => GarudaNames.Contains(path, StringComparer.OrdinalIgnoreCase));
        if (garuda is not null)
        {
            Add(folder, garuda, null, pictures, findings);
        }

        return new FolderPictures(pictures.ToImmutable(), garuda is null ? null : pictures.GetValueOrDefault(garuda), findings.ToImmutable());
    }

    private static IEnumerable<(string Path, CellAddress? Place)> Asked(Assessment assessment) =>
    [
        .. assessment.Measures.Activities.SelectMany(activity => activity.Pictures.Select(path => (path, (CellAddress?)activity.Cell))),
        .. assessment.Scores.Pictures.Select(picture => (picture.File.Value, (CellAddress?)picture.File.Cell)),
        .. assessment.Agency.EmblemFile is { } emblem ? [(emblem.Value, emblem.Cell)] : Array.Empty<(string, CellAddress?)>(),
    ];

    private static void Add(
        YearFolderReading folder,
        string path,
        CellAddress? place,
        ImmutableDictionary<string, Picture>.Builder pictures,
        ImmutableArray<Diagnostic>.Builder findings)
    {
        switch (PictureReader.Read(path, YearFolderReader.ReadBytes(Path.Combine(folder.Path, path)), place))
        {
            case UsablePicture usable:
                pictures[path] = usable.Picture;
                findings.AddRange(usable.Findings);
                break;
            case RefusedPicture refused:
                findings.Add(refused.Finding);
                break;
        }
    }
}
