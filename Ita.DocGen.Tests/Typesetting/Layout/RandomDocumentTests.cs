using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Tests.Writers.Pdf;

namespace Ita.DocGen.Tests.Typesetting.Layout;

public partial class RandomDocumentTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(15)]
    [InlineData(29)]
    public void Places_every_word_once_and_nothing_off_the_paper(int seed) => Check(seed);

    [Fact]
    [Trait("Tier", "Big")]
    public void Places_every_word_of_two_hundred_documents()
    {
        for (var seed = 100; seed < 300; seed++)
        {
            Check(seed);
        }
    }

    /// <summary>What the layout cannot break, the file must not break either: every clause holds whatever the model.</summary>
    [Fact]
    [Trait("Tier", "Big")]
    public void Writes_random_documents_that_keep_every_clause()
    {
        for (var seed = 0; seed < FuzzRounds.OrAsked(60); seed++)
        {
            var evidence = new PdfEvidence(SetPdf.Bytes(Make(new Maker(new Random(seed)))));
            ArchiveClauses.All.Concat(AccessClauses.All).Where(clause => !clause.Holds(evidence)).Select(clause => $"{seed}: {clause.Number} {clause.Rule}").ShouldBeEmpty();
        }
    }

    private static void Check(int seed)
    {
        var maker = new Maker(new Random(seed));
        var pages = Layouts.Set(Make(maker));
        Bounds.ShouldHold(pages);
        var told = Word().Matches(string.Join(' ', Layouts.ToldTexts(pages))).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        var known = told.ToList();
        known.Except(known.Distinct()).ShouldBeEmpty();
        Enumerable.Range(1, maker.Words).Except(known).ShouldBeEmpty();
        known.Count.ShouldBe(maker.Words);
    }

    private static Document Make(Maker maker) => SampleDocument.Of([.. Enumerable.Range(0, 12).Select(_ => maker.Block(2))]);

    [GeneratedRegex(@"คำ<(\d+)>")]
    private static partial Regex Word();

    /// <summary>Blocks of every kind, nested and of any length; each word of theirs bears a number of its own.</summary>
    private sealed class Maker(Random random)
    {
        public int Words { get; private set; }

        public Block Block(int depth, bool isWithin = false) => random.Next(depth > 0 ? 11 : 4) switch
        {
            0 when isWithin => new Paragraph(ParagraphStyle.TableText, Text(4)),
            0 => new Heading(random.Next(1, 5), HeadingNumbering.None, Text(4)),
            1 => new Spacer(Length.Points(random.Next(0, 300))),
            2 or 3 => new Paragraph((ParagraphStyle)random.Next(0, 13), Mixed()) { KeepsWithNext = random.Next(6) == 0 },
            4 => new Documents.Group([.. Many(3, () => Block(depth - 1, isWithin))]),
            5 => new ListBlock((ListMarker)random.Next(0, 5), [.. Many(4, () => new ListItem([.. Many(2, () => Block(depth - 1, isWithin: true))]))]),
            6 or 7 => Table(depth),
            8 => new SignatureBlock(Plain(2), [Plain(3), Plain(5)]) { Rank = random.Next(2) == 0 ? Plain(1) : null },
            9 => new PictureBlock(SamplePictures.Photo with { PixelWidth = random.Next(1, 3000), PixelHeight = random.Next(1, 3000) }, Length.Centimetres(random.Next(1, 30)), Length.Centimetres(random.Next(1, 40)), "ภาพ") { Caption = random.Next(2) == 0 ? Plain(6) : null },
            _ => new PageBreak(),
        };

        private static IEnumerable<T> Times<T>(int count, Func<T> make) => Enumerable.Range(0, count).Select(_ => make());

        private List<T> Many<T>(int most, Func<T> make) => [.. Times(random.Next(1, most + 1), make)];

        private string Plain(int most) => string.Join(random.Next(3) == 0 ? "" : " ", Times(random.Next(1, most + 1), () => $"คำ<{++Words}>"));

        private ImmutableArray<Inline> Text(int most) => [new TextRun(Plain(most))];

        private ImmutableArray<Inline> Mixed() => [.. Many(4, () => random.Next(7) switch
        {
            0 => new TextRun(Plain(8), TextStyle.Bold),
            1 => new Link("https://example.go.th", Text(3)),
            2 => new Footnote(Text(random.Next(4) == 0 ? 300 : 10)),
            3 => new LineBreak(),
            _ => (Inline)new TextRun(Plain(random.Next(8) == 0 ? 400 : 30)),
        })];

        private Table Table(int depth)
        {
            var columns = random.Next(1, 7);
            var rows = Many(12, () => new TableRow([.. Times(columns, () => Cell(depth))]) { KeepsWithNext = random.Next(8) == 0 });
            return new Table([.. Times(columns, () => new TableColumn(random.Next(1, 5)))], [.. rows])
            {
                HeaderRows = 0,
                KeepsTogether = random.Next(4) == 0,
                Caption = random.Next(3) == 0 ? Plain(5) : null,
            };
        }

        private TableCell Cell(int depth) => new([.. Many(2, () => random.Next(6) == 0 ? Block(depth - 1, isWithin: true) : new Paragraph(ParagraphStyle.TableText, Text(random.Next(10) == 0 ? 200 : 12)))])
        {
            RowSpan = random.Next(6) == 0 ? random.Next(2, 5) : 1,
            ColumnSpan = random.Next(8) == 0 ? 2 : 1,
            VerticalAlignment = (CellVerticalAlignment)random.Next(0, 2),
        };
    }
}
