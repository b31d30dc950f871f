using Ita.DocGen.Links;

namespace Ita.DocGen.Tests.Links;

/// <summary>Each thing that an address can answer, played by a server on this computer; no request leaves it.</summary>
public sealed class LinkVisitorTests : IDisposable
{
    private readonly PlayedServer server = new();

    [Theory]
    [InlineData("200 OK", LinkState.Opens, "")]
    [InlineData("404 Not Found", LinkState.Missing, "HTTP 404")]
    [InlineData("410 Gone", LinkState.Missing, "HTTP 410")]
    [InlineData("401 Unauthorized", LinkState.NeedsLogin, "HTTP 401")]
    [InlineData("403 Forbidden", LinkState.NeedsLogin, "HTTP 403")]
    [InlineData("500 Internal Server Error", LinkState.Unclear, "HTTP 500")]
    [InlineData("429 Too Many Requests", LinkState.Unclear, "HTTP 429")]
    [InlineData("302 Found", LinkState.Unclear, "HTTP 302")]
    public void An_answer_is_told_by_its_code(string answer, LinkState state, string sign)
    {
        server.On("www.agency.example/o1", answer);
        Visit("http://www.agency.example/o1").ShouldBe(new LinkAnswer(state, sign));
    }

    [Fact]
    public void A_head_that_is_answered_well_is_enough()
    {
        server.On("www.agency.example/o1", "200 OK");
        Visit("http://www.agency.example/o1");
        server.Asked.ShouldBe(["HEAD www.agency.example/o1"]);
    }

    [Fact]
    public void A_server_that_refuses_the_head_is_asked_for_the_page()
    {
        server.On("www.agency.example/o1", method => method == "HEAD" ? "405 Method Not Allowed" : "200 OK\r\n\r\n<p>ข้อมูลพื้นฐาน</p>");
        Visit("http://www.agency.example/o1").ShouldBe(LinkAnswer.Opens);
        server.Asked.ShouldBe(["HEAD www.agency.example/o1", "GET www.agency.example/o1"]);
    }

    [Fact]
    public void Redirects_are_followed_to_the_page_and_no_further_than_ten()
    {
        server.Leads("www.agency.example/old", "/new").Leads("www.agency.example/new", "http://agency.example/o1").On("agency.example/o1", "200 OK");
        server.Leads("www.agency.example/round", "/round").Leads("www.agency.example/gone", "/nowhere");
        Visit("http://www.agency.example/old").ShouldBe(LinkAnswer.Opens);
        Visit("http://www.agency.example/gone").State.ShouldBe(LinkState.Missing);
        Visit("http://www.agency.example/round").State.ShouldBe(LinkState.Unclear);
        server.Asked.Count(asked => asked.EndsWith("/round", StringComparison.Ordinal)).ShouldBe(11);
    }

    [Theory]
    [InlineData("https://accounts.google.com/ServiceLogin?continue=x")]
    [InlineData("https://login.microsoftonline.com/common/oauth2/authorize")]
    [InlineData("https://www.facebook.com/login/?next=x")]
    [InlineData("/wp-login.php?redirect_to=x")]
    [InlineData("/member/login")]
    public void A_redirect_to_a_page_to_sign_in_at_is_told_and_not_followed(string login)
    {
        server.Leads("drive.google.com/file/d/1/view", login);
        Visit("http://drive.google.com/file/d/1/view").State.ShouldBe(LinkState.NeedsLogin);
        server.Asked.ShouldBe(["HEAD drive.google.com/file/d/1/view"]);
    }

    [Theory]
    [InlineData("drive.google.com/file/d/1/view", "<title>Google Drive</title><h1>You need access</h1>")]
    [InlineData("docs.google.com/document/d/1/edit", "<p>คุณต้องมีสิทธิ์เข้าถึง</p>")]
    [InlineData("agency.sharepoint.com/sites/ita", "<h1>Request access</h1>")]
    [InlineData("www.facebook.com/agency/posts/1", "<p>You must log in to continue.</p>")]
    public void A_drive_that_answers_well_with_a_page_that_asks_for_a_permission_is_private(string address, string page)
    {
        server.On(address, "200 OK\r\n\r\n" + page);
        Visit("http://" + address).State.ShouldBe(LinkState.NeedsLogin);
    }

    [Fact]
    public void A_drive_that_everybody_may_open_opens_and_an_agency_may_speak_of_permissions()
    {
        server.On("drive.google.com/file/d/1/view", "200 OK\r\n\r\n<title>รายงาน.pdf</title>").On("www.agency.example/o1", "200 OK\r\n\r\nRequest access");
        Visit("http://drive.google.com/file/d/1/view").ShouldBe(LinkAnswer.Opens);
        Visit("http://www.agency.example/o1").ShouldBe(LinkAnswer.Opens);
    }

    [Fact]
    public void A_silent_server_is_given_up()
    {
        server.On("www.agency.example/slow", _ => null);
        Visit("http://www.agency.example/slow", TimeSpan.FromSeconds(1)).ShouldBe(LinkAnswer.Timeout);
    }

    [Fact]
    public void A_server_that_is_not_known_is_missing()
    {
        server.UnknownHosts.Add("nowhere.example");
        Visit("http://nowhere.example/o1").ShouldBe(new LinkAnswer(LinkState.Missing, "DNS") { IsOfServer = true });
    }

    [Fact]
    public void A_certificate_that_browsers_warn_of_is_told() =>
        Visit("https://www.agency.example/o1").ShouldBe(new LinkAnswer(LinkState.BadCertificate, "HTTPS") { IsOfServer = true });

    [Fact]
    public void Of_a_server_that_cannot_be_reached_one_page_is_asked_and_of_two_slow_ones_no_third()
    {
        var asked = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var answers = LinkRound.Visit(
            ["http://down.example/1", "http://down.example/2", "http://slow.example/1", "http://slow.example/2", "http://slow.example/3", "http://up.example/1", "http://up.example/1", "ftp://up.example/2"],
            address =>
            {
                asked.Enqueue(address.ToString());
                return address.Host == "down.example" ? new LinkAnswer(LinkState.Missing, "DNS") { IsOfServer = true } : address.Host == "slow.example" ? LinkAnswer.Timeout : LinkAnswer.Opens;
            });
        asked.Order().ShouldBe(["http://down.example/1", "http://slow.example/1", "http://slow.example/2", "http://up.example/1"]);
        answers.Count.ShouldBe(6);
        answers["http://down.example/2"].State.ShouldBe(LinkState.Missing);
        answers["http://slow.example/3"].ShouldBe(LinkAnswer.Timeout);
    }

    public void Dispose() => server.Dispose();

    private LinkAnswer Visit(string address, TimeSpan? patience = null)
    {
        using var visitor = new LinkVisitor(server.Handler(), patience ?? Timeout.InfiniteTimeSpan);
        return visitor.Visit(new Uri(address));
    }
}
