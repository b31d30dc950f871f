using System.Collections.Immutable;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Runs;

/// <summary>
/// Brings together what a run made and what stands from earlier runs: held-back papers keep their earlier files, signed
/// ones are not made again, a person's file stays where it is.
/// </summary>
internal sealed class Shelving(Placing placing, FrozenPapers frozen, int planYear, BuildRequest request)
{
    private static readonly string[] Places = ["documents/", "site/"];
    private static readonly string[] Endings = [".docx", ".pdf", ".html"];

    private readonly List<Diagnostic> findings = [];

    public IReadOnlyCollection<Diagnostic> Findings => findings;

    /// <summary>Places a run's files and tells of every document what stands then, in the order of the contract.</summary>
    public ImmutableArray<ShelvedDocument> Put(WrittenDocuments written, ImmutableArray<Composed> composed, IReadOnlyDictionary<string, int> heldBack)
    {
        var byDocument = written.Files.ToLookup(file => DocumentFileName.FindDocument(planYear, file.RelativePath) ?? "", StringComparer.Ordinal);
        var contents = composed.Where(one => one.IsMade).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var shelf = ImmutableArray.CreateBuilder<ShelvedDocument>();
        foreach (var kind in DocumentKinds.All)
        {
            var content = contents.GetValueOrDefault(kind.Id);
            var isSameText = Place(kind, [.. byDocument[kind.Id]], content);
            if (IsUnwanted(composed, kind.Id))
            {
                continue;
            }

            var paths = PathsOf(kind.Id).ToArray();
            if (paths.Select(placing.Find).OfType<OutputFile>().ToImmutableArray() is { IsEmpty: false } files)
            {
                var isMade = paths.Any(placing.IsMade);
                var isOld = !isSameText || (!isMade && (content is null || heldBack.ContainsKey(kind.Id) || !IsMadeOf(content)));
                shelf.Add(new ShelvedDocument(kind.Id, content?.Document?.Title ?? kind.ShortName, kind.IsPublished, files)
                {
                    IsMade = isMade,
                    IsFrozen = frozen.Include(kind.Id),
                    IsOlderThanData = isOld,
                    Content = isOld ? null : content?.Document,
                });
            }
        }

        PlacePictures(byDocument[""]);
        return shelf.ToImmutable();
    }

    /// <summary>The pictures that a page which stands then shows.</summary>
    public IReadOnlySet<string> ShownPictures() => DocumentKinds.All
        .SelectMany(kind => PathsOf(kind.Id).Append($"office/drafts/{DocumentFileName.Of(planYear, kind.Id)}.html"))
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
        .Select(placing.Find)
        .OfType<OutputFile>()
        .SelectMany(page => PageContents.PicturesOf(page))
        .ToHashSet(StringComparer.Ordinal);

    // Whether what stands says the same as the data does; a paper that is not frozen does once it is made.
    private bool Place(DocumentKind kind, OutputFile[] made, Composed? content)
    {
        var published = made.Where(file => Places.Any(place => file.RelativePath.StartsWith(place, StringComparison.Ordinal))).ToArray();
        placing.Place(made.Except(published));
        if (!frozen.Include(kind.Id) || !PathsOf(kind.Id).Any(path => placing.Find(path) is not null))
        {
            placing.Place(published);
            return true;
        }

        if (published.Length == 0)
        {
            return true;
        }

        if (!IsUnchanged(kind, published, content))
        {
            return false;
        }

        placing.Place(published.Where(file => placing.Find(file.RelativePath) is null));
        return true;
    }

    private bool IsUnchanged(DocumentKind kind, OutputFile[] made, Composed? content)
    {
        var word = DocumentFileName.WordPathOf(planYear, kind.Id);
        if (!request.Word && placing.Find(word) is not null)
        {
            return content is null || IsMadeOf(content);
        }

        if (frozen.FindDifference(kind.Id, kind.ShortName, placing.Find(word), Array.Find(made, file => file.RelativePath == word)) is not { } difference)
        {
            return true;
        }

        findings.Add(difference);
        return false;
    }

    private void PlacePictures(IEnumerable<OutputFile> others)
    {
        var shown = ShownPictures();
        placing.Place(others.Where(file => !PageContents.IsPicture(file.RelativePath) || shown.Contains(Path.GetFileName(file.RelativePath))));
    }

    private IEnumerable<string> PathsOf(string documentId) =>
        Places.SelectMany(place => Endings.Select(ending => place + DocumentFileName.Of(planYear, documentId) + ending));

    // จัดทำ was unticked: what stands goes, unless it was signed.
    private bool IsUnwanted(ImmutableArray<Composed> composed, string id) =>
        !request.CheckOnly && request.Wants(id) && !frozen.Include(id) && composed.Any(one => one.Id == id && one.LeftOut == LeftOutReason.NotWanted);

    // The mark in the Word file tells what it was made of; without one nothing speaks against it.
    private bool IsMadeOf(Composed content)
    {
        if (placing.Find(DocumentFileName.WordPathOf(planYear, content.Id)) is not { } word)
        {
            return true;
        }

        using var bytes = new MemoryStream(word.Bytes.ToArray());
        return WordSeal.FindContentMark(bytes) is not { } mark || mark == ContentMark.Of(content);
    }
}
