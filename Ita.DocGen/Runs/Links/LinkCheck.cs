using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Checks.Disclosure;
using Ita.DocGen.Links;

namespace Ita.DocGen.Runs;

/// <summary>
/// Which addresses of the OIT items the public cannot open. They are visited when a run is asked to; what was found is
/// remembered, and every later run tells it of the addresses that still stand on the list.
/// </summary>
internal sealed class LinkCheck(Placing placing, DateOnly runDate, Func<Uri, LinkAnswer> visit)
{
    public static ImmutableArray<Diagnostic> Check(Assessment assessment, BuildRequest request, DateOnly runDate, Placing placing)
    {
        if (!request.VisitLinks)
        {
            return new LinkCheck(placing, runDate, _ => LinkAnswer.Opens).Check(assessment, isVisiting: false);
        }

        using var visitor = LinkVisitor.OverTheNet();
        return new LinkCheck(placing, runDate, visitor.Visit).Check(assessment, isVisiting: true);
    }

    public ImmutableArray<Diagnostic> Check(Assessment assessment, bool isVisiting)
    {
        var listed = assessment.Disclosure.Items.SelectMany(item => item.Urls).Select(url => url.Url).ToArray();
        var file = placing.Find(LinkRecord.RelativePath);
        var record = LinkRecord.Read(file);
        if (!isVisiting)
        {
            placing.Place(file is null ? [] : [file]);
            return [.. Findings(listed, record)];
        }

        // An address that opened today is not asked twice; one that did not may have been mended since.
        var known = record.Links.Where(link => link.Value.Visited == runDate && link.Value.Answer.State == LinkState.Opens).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var answers = LinkRound.Visit(listed.Select(url => url.Value).Where(url => WebAddress.Find(url) is not null && !known.ContainsKey(url)), visit);
        if (answers.Count > 1 && answers.Values.All(answer => answer.IsOfServer))
        {
            return [Problems.LinksWereNotVisited(CellAddress.OfFile(listed[0].Cell.File)), .. Findings(listed, record)];
        }

        var visited = new LinkRecord(known
            .RemoveRange(known.Keys.Except(listed.Select(url => url.Value)))
            .SetItems(answers.Select(pair => KeyValuePair.Create(pair.Key, (pair.Value, runDate)))));
        placing.Place([visited.ToFile()]);
        return [.. Findings(listed, visited)];
    }

    private static IEnumerable<Diagnostic> Findings(IEnumerable<Sourced<string>> listed, LinkRecord record) =>
        from url in listed
        where record.Links.ContainsKey(url.Value)
        let link = record.Links[url.Value]
        let told = Finding(url, link.Answer, string.Create(CultureInfo.InvariantCulture, $"{link.Answer.Sign}, {link.Visited:yyyy-MM-dd}"))
        where told is not null
        select told;

    private static Diagnostic? Finding(Sourced<string> url, LinkAnswer answer, string sign) => answer.State switch
    {
        LinkState.Missing => Problems.UrlDoesNotAnswer(url.Cell, url.Value, sign),
        LinkState.Unclear => Problems.UrlDoesNotAnswer(url.Cell, url.Value, sign).As(Severity.Hint),
        LinkState.NeedsLogin => Problems.UrlNeedsLogin(url.Cell, url.Value, sign),
        LinkState.BadCertificate => Problems.UrlCertificateFails(url.Cell, url.Value, sign),
        _ => null,
    };
}
