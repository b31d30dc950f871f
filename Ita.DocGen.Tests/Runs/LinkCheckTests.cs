using Ita.DocGen.Links;
using Ita.DocGen.Publishing;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Runs;

/// <summary>What a visit of the addresses on the list brings into the report, and how long it is remembered.</summary>
public sealed class LinkCheckTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    private static readonly SheetGridFolder Folder = SheetGridFolder.Usual.With(UrlsSheet.Sheet, """
        ข้อ | ลำดับ | URL
        o1 | 1 | https://www.thungruangthong.go.th/o1
        o2 | 1 | https://www.thungruangthong.go.th/o2
        o3 | 1 | https://www.thungruangthong.go.th/o3
        """);

    private readonly string folder = Directory.CreateTempSubdirectory("ita").FullName;
    private readonly List<string> asked = [];

    [Fact]
    public void What_the_public_cannot_open_is_told_at_its_cell_with_the_day()
    {
        Check(Today, Play(new(LinkState.Missing, "HTTP 404"), new(LinkState.NeedsLogin, "accounts.google.com"))).ShouldBe(
            "oit-checklist.xlsx(URL!C2): warning url-does-not-answer HTTP 404, 2026-01-15\noit-checklist.xlsx(URL!C3): warning url-needs-login accounts.google.com, 2026-01-15");
        asked.Count.ShouldBe(3);
    }

    [Fact]
    public void Later_runs_tell_what_was_found_without_asking()
    {
        Check(Today, Play(new(LinkState.BadCertificate, "HTTPS"), new(LinkState.Unclear, "HTTP 500")));
        var told = "oit-checklist.xlsx(URL!C2): warning url-certificate-fails HTTPS, 2026-01-15\noit-checklist.xlsx(URL!C3): hint url-does-not-answer HTTP 500, 2026-01-15";
        Check(Today.AddDays(3), null).ShouldBe(told);
        Check(Today.AddDays(4), null).ShouldBe(told);
        asked.Count.ShouldBe(3);
    }

    [Fact]
    public void On_the_same_day_only_what_did_not_open_is_asked_again_and_on_another_day_all_is()
    {
        Check(Today, Play(new(LinkState.Missing, "HTTP 404"), LinkAnswer.Opens));
        asked.Clear();
        Check(Today, Play(LinkAnswer.Opens, LinkAnswer.Opens)).ShouldBeEmpty();
        asked.ShouldBe(["https://www.thungruangthong.go.th/o1"]);
        asked.Clear();
        Check(Today.AddDays(1), Play(LinkAnswer.Opens, LinkAnswer.Opens)).ShouldBeEmpty();
        asked.Count.ShouldBe(3);
    }

    [Fact]
    public void Without_a_connection_nothing_is_said_of_the_addresses()
    {
        var none = new LinkAnswer(LinkState.Missing, "DNS") { IsOfServer = true };
        Check(Today, _ => none).ShouldBe("oit-checklist.xlsx: hint links-were-not-visited ");
        Check(Today, null).ShouldBeEmpty();
    }

    [Fact]
    public void A_record_that_cannot_be_understood_counts_as_none()
    {
        LinkRecord.Read(OutputFile.Of(LinkRecord.RelativePath, "{\"links\":[{\"url\":1}]}")).Links.ShouldBeEmpty();
        LinkRecord.Read(OutputFile.Of(LinkRecord.RelativePath, "not json")).Links.ShouldBeEmpty();
        LinkRecord.Read(OutputFile.Of(LinkRecord.RelativePath, "{\"links\":[{\"url\":\"x\",\"state\":\"Odd\",\"sign\":\"\",\"visited\":\"2026-01-15\"}]}")).Links.ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Func<Uri, LinkAnswer> Play(LinkAnswer first, LinkAnswer second) => address => address.AbsolutePath switch
    {
        "/o1" => first,
        "/o2" => second,
        _ => LinkAnswer.Opens,
    };

    private string Check(DateOnly day, Func<Uri, LinkAnswer>? visit)
    {
        using var output = OutputFolder.Enter(folder);
        var placing = new Placing(output, new Authorship(output, 2569));
        var findings = new LinkCheck(placing, day, address =>
        {
            asked.Add(address.ToString());
            return visit!(address);
        }).Check(Folder.Read().Assessment, visit is not null);
        output.Publish(new OutputSet(placing.Files));
        return string.Join('\n', findings.Select(finding => $"{finding.Cell}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code} {finding.Arguments.ElementAtOrDefault(1)}"));
    }
}
