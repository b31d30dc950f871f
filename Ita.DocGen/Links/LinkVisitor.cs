using System.Globalization;
using System.Net;
using System.Text;

namespace Ita.DocGen.Links;

/// <summary>
/// Visits web addresses as somebody without an account would: asks for the head, for the page where that is not enough,
/// follows redirects, and reads no more than it must. Only what was listed is asked, and where it leads to.
/// </summary>
internal sealed class LinkVisitor(HttpMessageHandler web, TimeSpan patience) : IDisposable
{
    private const int MostRedirects = 10;
    private const int MostBytes = 64 * 1024;

    private readonly HttpClient client = new(web) { Timeout = patience };

    /// <summary>Over the real net; redirects and sign-in pages are our own business.</summary>
    public static LinkVisitor OverTheNet() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(10) }, TimeSpan.FromSeconds(20));

    public LinkAnswer Visit(Uri address)
    {
        var place = address;
        try
        {
            for (var hops = 0; hops <= MostRedirects; hops++)
            {
                var (answer, next) = Ask(place);
                if (next is null)
                {
                    return answer;
                }

                if (LoginPages.IsOne(next))
                {
                    return new LinkAnswer(LinkState.NeedsLogin, next.IdnHost);
                }

                place = next;
            }

            return new LinkAnswer(LinkState.Unclear, "redirects > " + MostRedirects.ToString(CultureInfo.InvariantCulture));
        }
        catch (HttpRequestException fault) when (fault.InnerException is OperationCanceledException or TimeoutException)
        {
            return LinkAnswer.Timeout;
        }
        catch (HttpRequestException fault)
        {
            return Tell(fault);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            return LinkAnswer.Timeout;
        }
    }

    public void Dispose() => client.Dispose();

    private (LinkAnswer Answer, Uri? Next) Ask(Uri place)
    {
        using (var head = Send(HttpMethod.Head, place))
        {
            if (NextOf(head, place) is { } next)
            {
                return (LinkAnswer.Opens, next);
            }

            if (head.IsSuccessStatusCode && !LoginPages.MayHideBehindOk(place))
            {
                return (LinkAnswer.Opens, null);
            }
        }

        // Many servers refuse HEAD, or answer it otherwise than GET.
        using var page = Send(HttpMethod.Get, place);
        return NextOf(page, place) is { } follow ? (LinkAnswer.Opens, follow) : (Tell(page, place), null);
    }

    private HttpResponseMessage Send(HttpMethod method, Uri place)
    {
        using var request = new HttpRequestMessage(method, place);
        request.Headers.UserAgent.ParseAdd("Mozilla/5.0 (compatible; ita-link-check)");
        request.Headers.AcceptLanguage.ParseAdd("th,en;q=0.5");
        return client.Send(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static Uri? NextOf(HttpResponseMessage answer, Uri place) =>
        (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location
        && Uri.TryCreate(place, location, out var next) && next.Scheme is "http" or "https" ? next : null;

    private static LinkAnswer Tell(HttpResponseMessage page, Uri place)
    {
        var sign = string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)page.StatusCode}");
        return page.StatusCode switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new(LinkState.Missing, sign),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired => new(LinkState.NeedsLogin, sign),
            _ when !page.IsSuccessStatusCode => new(LinkState.Unclear, sign),
            _ when LoginPages.MayHideBehindOk(place) && LoginPages.AsksForPermission(TextOf(page)) => new(LinkState.NeedsLogin, place.IdnHost),
            _ => LinkAnswer.Opens,
        };
    }

    private static string TextOf(HttpResponseMessage page)
    {
        using var stream = page.Content.ReadAsStream();
        var bytes = new byte[MostBytes];
        var length = stream.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static LinkAnswer Tell(HttpRequestException fault) => fault.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new(LinkState.Missing, "DNS") { IsOfServer = true },
        HttpRequestError.SecureConnectionError => new(LinkState.BadCertificate, "HTTPS") { IsOfServer = true },
        HttpRequestError.ConnectionError => new(LinkState.Unclear, "no connection") { IsOfServer = true },
        _ => new(LinkState.Unclear, fault.HttpRequestError.ToString()),
    };
}
