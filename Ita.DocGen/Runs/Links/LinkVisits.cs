using System.Collections.Immutable;
using System.Net;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Runs;

/// <summary>Visits the web addresses of the OIT items, a few at a time, and tells those that do not answer as an inspector would need.</summary>
internal sealed class LinkVisits(HttpMessageHandler web, TimeSpan patience)
{
    private const int AtATime = 6;

    public static LinkVisits Create() => new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }, TimeSpan.FromSeconds(20));

    public ImmutableArray<Diagnostic> Visit(Assessment assessment)
    {
        var addresses = assessment.Disclosure.Items.SelectMany(item => item.Urls).Select(url => url.Url)
            .Where(url => Uri.TryCreate(url.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            .ToArray();
        using var client = new HttpClient(web) { Timeout = patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; ita-docgen)");
        var answers = addresses.Select(address => address.Value).Distinct(StringComparer.Ordinal)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(AtATime)
            .ToDictionary(address => address, address => Fault(client, address), StringComparer.Ordinal);
        return [.. addresses.Where(address => answers[address.Value] is not null).Select(address => Problems.UrlDoesNotAnswer(address.Cell, address.Value, answers[address.Value]!))];
    }

    // The body is not wanted; some servers refuse HEAD, so it is GET that is left after the headers.
    private static string? Fault(HttpClient client, string address)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var answer = client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            return answer.IsSuccessStatusCode ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"HTTP {(int)answer.StatusCode}");
        }
        catch (HttpRequestException fault)
        {
            return fault.HttpRequestError.ToString();
        }
        catch (TaskCanceledException)
        {
            return "timeout";
        }
    }
}
