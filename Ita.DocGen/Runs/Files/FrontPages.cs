using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Composition.Analyses;
using Ita.DocGen.Composition.Surveys;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;
using Ita.DocGen.YearFolders;
using ScorePart = Ita.DocGen.Rulebooks.ScorePart;

namespace Ita.DocGen.Runs;

/// <summary>The front page of a year's site: score, trend, documents with their formats and sizes, OIT table with links.</summary>
internal sealed class FrontPages(CompositionInput input, Func<string, int, DocumentAnswer?> findAnswer)
{
    private readonly Assessment assessment = input.Assessment;
    private readonly Prose prose = new(input.Assessment);

    public OutputFile Compose(IEnumerable<ShelvedDocument> published, IReadOnlyCollection<SiteData> data)
    {
        var chrome = new PageChrome(prose.AgencyName, prose.Show(YearBanner.Of(assessment.PlanYear)), "assets/")
        {
            Digits = prose.Digits,
            LastChanged = $"ข้อมูล ณ วันที่ {ThaiDate.Full(assessment.RunDate, prose.Numerals)}",
        };
        var front = new FrontPage(chrome, prose.Show($"การประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. {assessment.PlanYear}"))
        {
            Score = Score(),
            Charts = Charts(),
            // what is bound is what was signed, so it stands first
            Documents = [.. published.OrderBy(document => !DocumentKinds.Get(document.Id).IsBook).Select(Entry)],
            OitTitle = prose.Show($"การเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. {assessment.PlanYear}"),
            Oit = [.. Oit()],
            Data = [.. data.GroupBy(one => one.Title).Select(Entry)],
            Survey = Survey(),
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
                .Where(part => part.Score is not null && part.Part is (ScorePart.Iit or ScorePart.Eit or ScorePart.Oit))
                .Select(part => new Writers.Html.Pages.ScorePart(NameOf(part.Part), prose.Score(part.Score!.Value), SourceOf(part.Score)))])
        {
            Source = SourceOf(overall),
            Note = assessment.Scores.Find(result.Year)?.AnnouncedOn is { } announced ? $"ประกาศผลเมื่อวันที่ {ThaiDate.Full(announced.Value, prose.Numerals)}" : null,
        };
    }

    private string NameOf(ScorePart part) => part switch
    {
        ScorePart.Iit => "IIT " + prose.InstrumentName(assessment.ResultRules, Instrument.Iit),
        ScorePart.Eit => "EIT " + prose.InstrumentName(assessment.ResultRules, Instrument.Eit),
        _ => "OIT " + prose.InstrumentName(assessment.ResultRules, Instrument.Oit),
    };

    private static Provenance SourceOf(Figure figure) => new(figure.Cells, figure.Formula);

    private QrCode? Survey() => SurveyCode.Find(assessment.Agency.EitLink?.Value) is { } code
        ? new QrCode(prose.Show($"ร่วมตอบแบบวัด EIT ปี {assessment.PlanYear}"), code.Url, code.Size, code.Dark)
        : null;

    private static DocumentEntry Entry(IGrouping<string, SiteData> same) =>
        new(same.Key, null, [.. same.Select(one => new PageFile(one.Format, one.File.RelativePath[UploadSet.SiteFolder.Length..], one.File.Bytes.Length))]);

    private ImmutableArray<ChartBlock> Charts()
    {
        var known = input.Insight.Trend.Where(point => point.Overall is not null).ToArray();
        // its title says it all; the caption is for papers, where charts are numbered
        return known.Length < 2 ? [] : [new ScoreCharts(input, prose).Trend(known) with { Caption = null }];
    }

    private DocumentEntry Entry(ShelvedDocument document)
    {
        var name = DocumentFileName.Of(assessment.PlanYear, document.Id);
        return new DocumentEntry(
            DocumentKinds.Get(document.Id).IsBook ? document.Title + " (รวมเล่ม)" : document.Title,
            document.Find($"site/{name}.html") is null ? null : name + ".html",
            [.. DocumentPlace.Downloads
                .Select(format => (format.Format, File: document.Find($"site/{name}{format.Ending}")))
                .Where(pair => pair.File is not null)
                .Select(pair => new PageFile(pair.Format, Path.GetFileName(pair.File!.RelativePath), pair.File.Bytes.Length))])
        {
            Answers = findAnswer(document.Id, assessment.PlanYear) is { } answer ? prose.CodeOfYear(answer.Item.Code, answer.Year) : null,
            Remark = document is { IsOlderThanData: true, IsFrozen: false } ? "ฉบับเดิม ข้อมูลมีการแก้ไขหลังจากนี้" : null,
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
        prose.Show(filled.Responsible.PrintedText?.Value ?? string.Join('\n', filled.Responsible.All.Select(name => WorkWords.NameInTables(assessment.Agency, name.Value)))),
        filled.Status?.Value is WorkStatus.Done or WorkStatus.Continuing ? "เผยแพร่แล้ว" : WorkWords.StatusWord(filled.Status?.Value),
        [.. filled.Urls.Select(url => new PageLink(url.Url.Value, url.Url.Value) { Note = url.Steps is { } steps ? prose.Show(steps.Value) : null })]);
}
