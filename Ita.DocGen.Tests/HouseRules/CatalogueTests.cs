using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Tests.HouseRules;

/// <summary>Every finding has its words in both languages, an example, and a factory that is called like its code.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Codes => [.. Problems.All.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_problem_can_be_told_and_explained(string code)
    {
        var problem = Problems.All[code];
        Words(problem).ShouldAllBe(text => !string.IsNullOrWhiteSpace(text));
        ThaiLetter().IsMatch(problem.Thai.Found + problem.Thai.Expected).ShouldBeTrue();
        ThaiLetter().IsMatch(problem.English.Found).ShouldBeFalse();
        Holes(problem.Thai).ShouldBe(Holes(problem.English), "both languages tell the same facts");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_problem_has_a_factory_called_like_its_code(string code) =>
        typeof(Problems).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => Kebab(method.Name))
            .ShouldContain(code);

    [Fact]
    public void No_factory_stands_without_a_problem() =>
        typeof(Problems).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => Kebab(method.Name))
            .Where(code => !Problems.All.ContainsKey(code))
            .ShouldBeEmpty();

    private static string[] Words(Problem problem) =>
    [
        problem.Thai.Found, problem.Thai.Expected, problem.Thai.Fix,
        problem.English.Found, problem.English.Expected, problem.English.Fix,
        problem.Example.Place, problem.Example.Wrong, problem.Example.Right,
    ];

    private static string Holes(Wording wording) =>
        string.Join(' ', Hole().Matches(wording.Found + wording.Expected + wording.Fix).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Kebab(string name)
    {
        var code = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    [GeneratedRegex("[\u0E01-\u0E5B]")]
    private static partial Regex ThaiLetter();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Hole();
}
