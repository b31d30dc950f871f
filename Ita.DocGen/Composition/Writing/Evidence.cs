using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// The annex ภาพประกอบการดำเนินกิจกรรม: each activity with what, when, where, then its photos.
/// A picture that is not there is left out; papers are named.
/// </summary>
internal sealed class Evidence(CompositionInput input, Prose prose)
{
    private const string Title = "ภาพประกอบการดำเนินกิจกรรม";
    private const int PicturesInRow = 2;

    /// <summary>As many as one page holds under their activity.</summary>
    private const int PicturesOnPage = 6;

    private static readonly Length WideWidth = Length.Centimetres(15.5);
    private static readonly Length WideHeight = Length.Centimetres(8.3);
    private static readonly Length PairWidth = Length.Centimetres(7.6);
    private static readonly Length PairHeight = Length.Centimetres(6);

    /// <summary>The activities of a round; null asks for the whole year.</summary>
    public IEnumerable<Section> Annex(string documentId, ReportRound? round)
    {
        var activities = input.Assessment.Measures.Activities
            .Where(activity => round is null || activity.Round is null || activity.Round.Value == round)
            .Where(activity => activity.Name is not null || PicturesOf(activity).Length > 0 || activity.Papers.Length > 0)
            .ToArray();
        var copies = Copies(documentId).ToArray();
        if (activities.Length == 0 && copies.Length == 0)
        {
            yield break;
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Heading(1, HeadingNumbering.None, [new TextRun(Title)]));
        blocks.AddRange(activities.SelectMany(Parts));
        blocks.AddRange(copies);
        yield return new Section(PageSetup.Portrait, blocks.ToImmutable());
    }

    /// <summary>An activity with its photos stays on one page; one of more photos than a page holds goes on under its name.</summary>
    private IEnumerable<Group> Parts(Activity activity)
    {
        var pictures = Pictures(activity);
        yield return new Group([.. Description(activity), .. Rows(pictures.Take(PicturesOnPage))]);
        foreach (var further in pictures.Skip(PicturesOnPage).Chunk(PicturesOnPage))
        {
            var name = new Heading(2, HeadingNumbering.None, [new TextRun(Name(activity) + " (ต่อ)")]) { IsContinuation = true };
            yield return new Group([name, .. Rows(further)]);
        }
    }

    private IEnumerable<Block> Description(Activity activity)
    {
        yield return Blocks.Plain(2, Name(activity));
        var facts = ImmutableArray.CreateBuilder<Inline>();
        if (activity.On is { } on)
        {
            facts.Add(new TextRun("ดำเนินการ"));
            facts.Add(CellTexts.When(prose, on));
        }

        if (activity.Venue is { } venue)
        {
            facts.AddRange(Sentence.Of(prose, $" ณ {venue}"));
        }

        if (activity.Participants is { } people)
        {
            facts.AddRange(Sentence.Of(prose, $" ผู้เข้าร่วม {new TextRun(prose.Show(people.Value.ToString("0", CultureInfo.InvariantCulture))) { Source = Provenance.Of(people.Cell) }} คน"));
        }

        if (facts.Count > 0)
        {
            yield return Blocks.Flush(facts.ToImmutable());
        }

        if (activity.Url is { } url)
        {
            yield return Left(new TextRun("เผยแพร่ที่ "), CellTexts.Url(url));
        }

        foreach (var paper in activity.Papers)
        {
            yield return Left(new TextRun("เอกสารประกอบ: "), new TextRun(FileName(paper), TextStyle.Code));
        }
    }

    // Scanned copies go into the upload set; the annex names what each of them is.
    private IEnumerable<Block> Copies(string documentId)
    {
        var citations = new Citations(input, prose);
        var copied = citations.CitedIn(documentId).Where(order => order.CopyFile is not null).ToArray();
        if (copied.Length == 0)
        {
            yield break;
        }

        yield return Blocks.Plain(2, "สำเนาเอกสารที่อ้างถึง");
        yield return new ListBlock(ListMarker.Decimal, [.. copied.Select(order => new ListItem(
            [Left([.. citations.Of(order), new TextRun(" ไฟล์ "), new TextRun(FileName(order.CopyFile!.Value), TextStyle.Code) { Source = Provenance.Of(order.CopyFile.Cell) }])]))]);
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    // Two photos stand side by side, one alone is as wide as the page.
    private static IEnumerable<Block> Rows(IEnumerable<PictureBlock> pictures) => pictures.Chunk(PicturesInRow).Select(row => row.Length == 1
        ? (Block)row[0]
        : new Table([new(1), new(1)], [new TableRow([.. row.Select(InRow)])]) { Borders = TableBorders.None });

    private static TableCell InRow(PictureBlock picture) => new([picture with { MaximumWidth = PairWidth, MaximumHeight = PairHeight }]);

    private IReadOnlyList<PictureBlock> Pictures(Activity activity) => [.. PicturesOf(activity).Select((picture, index) => Shown(activity, picture, index))];

    private PictureBlock Shown(Activity activity, Picture picture, int index)
    {
        var isDescribed = index < activity.Captions.Length;
        var caption = prose.Show(isDescribed ? activity.Captions[index].Value : activity.Name?.Value ?? Name(activity));
        return new PictureBlock(picture, WideWidth, WideHeight, caption)
        {
            Source = Provenance.Of(isDescribed ? activity.Captions[index].Cell : activity.Name?.Cell ?? activity.Cell),
            Caption = prose.Show($"ภาพที่ {index + 1} {caption}"),
        };
    }

    private string Name(Activity activity) =>
        prose.Show($"กิจกรรมที่ {activity.Number} {activity.Name?.Value}".TrimEnd() + (activity.OutsidePlan ? " (นอกแผน)" : ""));

    private ImmutableArray<Picture> PicturesOf(Activity activity) =>
        [.. activity.Pictures.Select(path => input.Pictures.GetValueOrDefault(path)).OfType<Picture>()];

    private static Paragraph Left(params ImmutableArray<Inline> text) => Blocks.Flush(text) with { Alignment = TextAlignment.Left };
}
