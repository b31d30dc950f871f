using System.Collections.Immutable;
using System.Security.Cryptography;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>manifest.json of a site: its files, the inputs they came from, and every value with its cells.</summary>
internal sealed class SiteManifest(CompositionInput input, Func<string, int, DocumentAnswer?> findAnswer)
{
    private readonly int year = input.Assessment.PlanYear;

    public OutputFile Compose(IReadOnlyCollection<ShelvedDocument> published, IReadOnlyCollection<SiteData> data, IEnumerable<OutputFile> files, YearFolderReading folder)
    {
        var titles = published.Select(document => (Name: document.Id, document.Title))
            .Concat(data.Select(one => (Name: one.File.RelativePath, one.Title)))
            .ToDictionary(pair => pair.Name, pair => pair.Title, StringComparer.Ordinal);
        var result = input.Insight.Result;
        return new OutputFile(ManifestWriter.Path, ManifestWriter.Write(new Manifest(year, input.Assessment.Agency.FullName?.Value ?? "", input.Assessment.RunDate)
        {
            Result = result.Overall is { } overall ? new ManifestResult(result.Year, overall.Printed, result.LevelName) : null,
            Files = [.. files.Where(file => file.RelativePath.StartsWith(UploadSet.SiteFolder, StringComparison.Ordinal)).OrderBy(file => file.RelativePath, StringComparer.Ordinal).Select(file => Entry(file, titles, published))],
            Inputs = [.. Inputs(folder)],
            Values = [.. SideBySide.Map(published.Select(document => document.Content).OfType<Document>(), document => Values(document).ToArray()).SelectMany(values => values)],
        }));
    }

    private ManifestFile Entry(OutputFile file, Dictionary<string, string> titles, IEnumerable<ShelvedDocument> published)
    {
        var path = file.RelativePath[UploadSet.SiteFolder.Length..];
        var id = SiteFileNames.DocumentOf(path, year);
        var answer = id is null ? null : findAnswer(id, year);
        var title = titles.GetValueOrDefault(id ?? file.RelativePath) ?? (id is null ? SiteFileNames.TitleOf(path) : DocumentKinds.Get(id).ShortName);
        return new ManifestFile(path, title, file.Bytes.Length, file.Hash)
        {
            Document = id,
            State = StateOf(published.FirstOrDefault(document => document.Id == id)),
            Answers = answer is null ? [] : [new ManifestAnswer(answer.Year, answer.Item.Code)],
        };
    }

    private static ManifestState StateOf(ShelvedDocument? document) => document switch
    {
        { IsFrozen: true } => ManifestState.Frozen,
        { IsOlderThanData: true } => ManifestState.OlderThanData,
        _ => ManifestState.Current,
    };

    private static IEnumerable<ManifestInput> Inputs(YearFolderReading folder) => folder.Workbooks
        .Select(book => book.FileName)
        .Concat(folder.OtherFiles.Select(file => file.RelativePath))
        .Order(StringComparer.Ordinal)
        .Select(name => Input(folder.Path, name));

    private static ManifestInput Input(string folder, string name)
    {
        using var stream = new FileStream(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return new ManifestInput(name, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    // A value printed ten times under one heading is told once.
    private static IEnumerable<ManifestValue> Values(Document document) => PrintedValues.Of(document)
        .DistinctBy(value => (value.Heading, value.Text, string.Join(' ', value.Source.Cells), value.Source.Formula))
        .Select(value => new ManifestValue(document.Id, value));
}
