using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// The annex ภาพประกอบการดำเนินกิจกรรม: each activity with what, when, where, then its photos two to a page.
/// A picture that is not there is left out; papers are named.
/// </summary>
internal sealed class Evidence(CompositionInput input, Prose prose)
{
    private const string Title = "ภาพประกอบการดำเนินกิจกรรม";
    private const int PicturesOnPage = 2;

    private static readonly Length PictureWidth = Length.Centimetres(15.5);
    private static readonly Length PictureHeight = Length.Centimetres(8.3);

    // About what things take on the page, so that activities with one photo share it.
    private static readonly Length OfHeading = Length.Centimetres(1.2);
    private static readonly Length OfLine = Length.Centimetres(1.1);
    private static readonly Length OfPicture = Length.Centimetres(9.5);

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
        var used = OfHeading;
        foreach (var activity in activities)
        {
            var pictures = PicturesOf(activity);
            Block[] description = [.. Description(activity)];
            var needed = (OfLine * description.Length) + (OfPicture * Math.Min(pictures.Length, PicturesOnPage));
            if (used + needed > PageSetup.Portrait.TextHeight)
            {
                blocks.Add(new PageBreak());
                used = Length.Zero;
            }

            blocks.AddRange(description);
            blocks.AddRange(Pictures(activity, pictures));
            used = pictures.Length > PicturesOnPage ? PageSetup.Portrait.TextHeight : used + needed;
        }

        blocks.AddRange(copies);
        yield return new Section(PageSetup.Portrait, blocks.ToImmutable());
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

    private IEnumerable<Block> Pictures(Activity activity, ImmutableArray<Picture> pictures)
    {
        for (var i = 0; i < pictures.Length; i++)
        {
            if (i > 0 && i % PicturesOnPage == 0)
            {
                yield return new PageBreak();
                yield return new Heading(2, HeadingNumbering.None, [new TextRun(Name(activity) + " (ต่อ)")]) { IsContinuation = true };
            }

            var caption = prose.Show(i < activity.Captions.Length ? activity.Captions[i].Value : activity.Name?.Value ?? Name(activity));
            yield return new PictureBlock(pictures[i], PictureWidth, PictureHeight, caption)
            {
                Source = Provenance.Of(i < activity.Captions.Length ? activity.Captions[i].Cell : activity.Name?.Cell ?? activity.Cell),
                Caption = prose.Show($"ภาพที่ {i + 1} {caption}"),
            };
        }
    }

    private string Name(Activity activity) =>
        prose.Show($"กิจกรรมที่ {activity.Number} {activity.Name?.Value}".TrimEnd() + (activity.OutsidePlan ? " (นอกแผน)" : ""));

    private ImmutableArray<Picture> PicturesOf(Activity activity) =>
        [.. activity.Pictures.Select(path => input.Pictures.GetValueOrDefault(path)).OfType<Picture>()];

    private static Paragraph Left(params ImmutableArray<Inline> text) => Blocks.Flush(text) with { Alignment = TextAlignment.Left };
}
