using System.Collections.Concurrent;

namespace Ita.DocGen.Links;

/// <summary>
/// Visits many addresses politely: one at a time of each server, a few servers at once, and no more of a server that
/// cannot be reached.
/// </summary>
internal static class LinkRound
{
    private const int ServersAtOnce = 4;

    public static IReadOnlyDictionary<string, LinkAnswer> Visit(IEnumerable<string> addresses, Func<Uri, LinkAnswer> visit)
    {
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var servers = addresses.Distinct(StringComparer.Ordinal)
            .Select(address => (Text: address, IsWeb: Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", Uri: uri))
            .Where(address => address.IsWeb)
            .GroupBy(address => address.Uri!.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase);
        Parallel.ForEach(servers, new ParallelOptions { MaxDegreeOfParallelism = ServersAtOnce }, server =>
        {
            LinkAnswer? ofServer = null;
            var last = LinkAnswer.Opens;
            foreach (var address in server)
            {
                var answer = ofServer ?? visit(address.Uri!);
                answers[address.Text] = answer;

                // One slow page is a slow page; two in a row are a server that will not answer thirty more.
                ofServer = answer.IsOfServer || (answer.IsTimeout && last.IsTimeout) ? answer : null;
                last = answer;
            }
        });
        return answers;
    }
}
