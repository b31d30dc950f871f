using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Composition.Analyses;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Runs;

/// <summary>The front page of a year's site: score, trend, documents with their formats and sizes, OIT table with links.</summary>
internal sealed class FrontPages(CompositionInput input, Func<string, int, DocumentAnswer?> findAnswer)
{
    private readonly Assessment assessment = input.Assessment;
    private readonly Prose prose = new(input.Assessment);

    public OutputFile Compose(IReadOnlyCollection<Document> published, IReadOnlyCollection<OutputFile> files)
    {
        var chrome = new PageChrome(prose.AgencyName, prose.Show(YearBanner.Of(assessment.PlanYear)), "assets/") { Digits = prose.Digits };
        var front = new FrontPage(chrome, prose.Show($"การประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. {assessment.PlanYear}"))
        {
            Score = Score(),
            Charts = Charts(),
            Documents = [.. published.Select(document => Entry(document, files))],
            OitTitle = prose.Show($"การเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. {assessment.PlanYear}"),
            Oit = [.. Oit()],
        };
        return OutputFile.Of("site/index.html", target => SitePages.Write(front, target));
    }

    private ScoreCard? Score()
    {
        var result = input.Insight.Result;
        if (result.Overall is not { } overall)
        {
            return null;
        }

        return new ScoreCard(
            prose.Show($"ผลการประเมิน ปีงบประมาณ พ.ศ. {result.Year}"),
            prose.Score(overall.Value),
            result.LevelName ?? "",
            [.. input.Insight.Parts
                .Where(part => part.Score is not null && part.Part is Rulebooks.ScorePart.Iit or Rulebooks.ScorePart.Eit or Rulebooks.ScorePart.Oit && part.Score is not null)
                .Select(part => new Writers.Html.Pages.ScorePart(part.Part.ToString().ToUpperInvariant(), prose.Score(part.Score!.Value)))]);
    }

    private ImmutableArray<ChartBlock> Charts()
    {
        var known = input.Insight.Trend.Where(point => point.Overall is not null).ToArray();
        return known.Length < 2 ? [] : [new ScoreCharts(input, prose).Trend(known)];
    }

    private DocumentEntry Entry(Document document, IReadOnlyCollection<OutputFile> files)
    {
        var name = $"ita-{assessment.PlanYear}-{document.Id}";
        var formats = new[] { (Format: "PDF", Ending: ".pdf"), (Format: "Word", Ending: ".docx") };
        return new DocumentEntry(
            document.Title,
            name + ".html",
            [.. formats
                .Select(format => (format.Format, File: files.FirstOrDefault(file => file.RelativePath == $"site/{name}{format.Ending}")))
                .Where(pair => pair.File is not null)
                .Select(pair => new PageFile(pair.Format, Path.GetFileName(pair.File!.RelativePath), pair.File.Bytes.Length))])
        {
            Answers = findAnswer(document.Id, assessment.PlanYear) is { } answer ? prose.CodeOfYear(answer.Item.Code, answer.Year) : null,
        };
    }

    private IEnumerable<OitGroup> Oit() =>
        assessment.PlanRules.SubIndicators
            .Select(sub => new OitGroup(
                prose.Show($"{sub.Number} {sub.Name}"),
                [.. assessment.PlanRules.ItemsOf(sub).Select(item => (item, Filled: assessment.Disclosure.Find(item.Code))).Where(pair => pair.Filled is not null).Select(pair => OitEntryOf(pair.item, pair.Filled!))]))
            .Where(group => !group.Items.IsEmpty);

    private OitEntry OitEntryOf(Item item, DisclosureItem filled) => new(
        prose.Code(item.Code),
        prose.Show(item.Name),
        prose.Show(string.Join(" ", filled.Responsible.PrintedText is { } text ? [text.Value] : filled.Responsible.All.Select(name => name.Value))),
        filled.Status?.Value is WorkStatus.Done ? "เผยแพร่แล้ว" : "อยู่ระหว่างดำเนินการ",
        [.. filled.Urls.Select(url => new PageLink(url.Steps?.Value ?? url.Url.Value, url.Url.Value))]);
}
