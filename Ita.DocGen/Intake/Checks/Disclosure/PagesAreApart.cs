using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>
/// Pairs that the rulebook wants apart share no page. Other items may share an index page on purpose: a hint, and none
/// when the steps from that page to the item are told.
/// </summary>
internal sealed class PagesAreApart : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var rules = input.Assessment.PlanRules;
        var pages = new Dictionary<string, List<(string Item, DisclosureUrl Url)>>(StringComparer.Ordinal);
        foreach (var item in input.Assessment.Disclosure.Items)
        {
            foreach (var url in item.Urls)
            {
                if (WebAddress.Find(url.Url.Value) is not { } address)
                {
                    continue;
                }

                if (!pages.TryGetValue(address.PageKey, out var users))
                {
                    pages.Add(address.PageKey, users = []);
                }

                if (users.Count > 0 && users[0].Item != item.Code && Told(item.Code, url, users) is { } finding)
                {
                    yield return finding;
                }

                users.Add((item.Code, url));
            }
        }

        Diagnostic? Told(string code, DisclosureUrl url, List<(string Item, DisclosureUrl Url)> users)
        {
            var forbidden = users.Find(user => MustDiffer(code, user.Item) || MustDiffer(user.Item, code));
            return forbidden.Item is not null
                ? Problems.UrlsMustDiffer(url.Url.Cell, code, forbidden.Item).RelatedTo(forbidden.Url.Url.Cell)
                : url.Steps is null
                    ? Problems.UrlIsShared(url.Url.Cell, code, users[0].Item).RelatedTo(users[0].Url.Url.Cell)
                    : null;
        }

        bool MustDiffer(string one, string other) => rules.FindItem(one)?.MustDifferFrom.Contains(other) == true;
    }
}
