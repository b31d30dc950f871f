using Ita.DocGen.Tests.TestEngine;
using Xunit.Abstractions;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

public sealed class IcuAgreementTests(ITestOutputHelper output)
{
    private const string PublishedDocuments = "../shared/reference";
    private const double Wanted = 0.99;
    private const double WantedWithOwnWords = 0.985;
    private const double WantedOfAnyWords = 0.80;

    [Fact]
    public void At_least_99_of_100_breaks_of_ICU_are_ours_where_both_know_the_words()
    {
        var agreements = Compare();
        agreements[IcuAnswers.SharedWords].Recall.ShouldBeGreaterThanOrEqualTo(Wanted);
        agreements[IcuAnswers.SharedWords].RecallWithOwnWords.ShouldBeGreaterThanOrEqualTo(WantedWithOwnWords);
        agreements[IcuAnswers.SharedWords].Precision.ShouldBeGreaterThanOrEqualTo(Wanted);
        agreements[IcuAnswers.Office].Recall.ShouldBeGreaterThanOrEqualTo(Wanted);
        agreements[IcuAnswers.AnyWords].Recall.ShouldBeGreaterThanOrEqualTo(WantedOfAnyWords);
    }

    [Fact]
    public void Every_other_break_is_listed()
    {
        var agreements = Compare();
        var listed = new[] { IcuAnswers.Office, IcuAnswers.SharedWords }
            .SelectMany(group => agreements[group].Differences.Select(difference => $"{group}\t{difference}\n"));
        var own = agreements.Values.SelectMany(agreement => agreement.OwnWords).Distinct().Order(StringComparer.Ordinal)
            .Select(word => $"own\t{word}\t{WordListEntry.Bare(word)}\n");
        GoldenText.ShouldMatch("text\tICU\tours\n" + string.Concat([.. listed, .. own]), "Breaking", "differences-from-icu");
    }

    [IcuFact]
    [Trait("Tier", "Judge")]
    public void ICU_answers_as_committed()
    {
        using var icu = new IcuLineBreaks();
        GoldenText.ShouldMatchPacked(IcuAnswers.Ask(icu), "Breaking", IcuAnswers.Golden);
    }

    [IcuFact(PublishedDocuments)]
    [Trait("Tier", "Judge")]
    public void Published_documents_break_as_ICU_breaks_them()
    {
        using var icu = new IcuLineBreaks();
        foreach (var file in Directory.GetFiles(Repository.PathOf(PublishedDocuments), "*.txt").Order(StringComparer.Ordinal))
        {
            var agreement = new BreakAgreement();
            foreach (var line in File.ReadLines(file))
            {
                agreement.Add(line, icu.Find(line));
            }
            output.WriteLine($"{Path.GetFileName(file)}: {agreement}");
            agreement.Recall.ShouldBeGreaterThanOrEqualTo(Wanted, file);
        }
    }

    private Dictionary<string, BreakAgreement> Compare()
    {
        var agreements = new Dictionary<string, BreakAgreement>(StringComparer.Ordinal);
        foreach (var (group, text, breaks) in IcuAnswers.Read())
        {
            if (!agreements.TryGetValue(group, out var agreement))
            {
                agreements.Add(group, agreement = new BreakAgreement());
            }
            agreement.Add(text, breaks);
        }
        foreach (var (group, agreement) in agreements)
        {
            output.WriteLine($"{group}: {agreement}");
        }
        return agreements;
    }
}
