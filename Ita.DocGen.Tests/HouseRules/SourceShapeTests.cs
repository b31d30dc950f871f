using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

public sealed partial class SourceShapeTests
{
    private const int LongestFile = 400;
    private const int LongestMedian = 60;

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        SourceFile.Product.Where(file => file.Lines > LongestFile).Select(file => $"{file}: {file.Lines} lines").ShouldBeEmpty();

    [Fact]
    public void Half_of_all_files_have_at_most_sixty_lines() =>
        SourceFile.Product.Select(file => file.Lines).Order().ElementAt(SourceFile.Product.Count / 2).ShouldBeLessThanOrEqualTo(LongestMedian);

    /// <summary>The one-line cases of a closed hierarchy may stand beside their base.</summary>
    [Fact]
    public void Each_file_holds_the_one_type_it_is_named_after() => SourceFile.Product
        .Select(file => (File: file, Name: file.Name.Split('.')[0], Types: TopLevelType().Matches(file.Code)))
        .Where(found => !found.Types.Select(match => match.Groups[1].Value).Contains(found.Name, StringComparer.Ordinal)
            || found.Types.Any(match => match.Groups[1].Value != found.Name && !match.Value.Contains($": {found.Name}", StringComparison.Ordinal)))
        .Select(found => found.File)
        .ShouldBeEmpty();

    /// <summary>Folders within a room may share its namespace; a room's files never stand in another's.</summary>
    [Fact]
    public void Each_namespace_leads_to_the_folder_of_its_file() => SourceFile.Product
        .Where(file => file.Folders.Length > 0)
        .Where(file => !$"Ita.DocGen.{string.Join('.', file.Folders)}.".StartsWith(Namespace().Match(file.Code).Groups[1].Value + ".", StringComparison.Ordinal)
            || !$"{Namespace().Match(file.Code).Groups[1].Value}.".StartsWith($"Ita.DocGen.{file.Folders[0]}.", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void No_name_says_nothing() => SourceFile.Product.Where(file => EmptyName().IsMatch(file.Name)).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_over_in_the_sources() => Repository.Files(".", "*.cs")
        .Where(path => LeftOver().IsMatch(Repository.ReadText(path)))
        .ShouldBeEmpty();

    /// <summary>The clock and the console of the machine belong to the command line alone.</summary>
    [Fact]
    public void Only_the_command_line_switches_a_rule_off() => SourceFile.Product
        .Where(file => file.Text.Contains("#pragma warning disable", StringComparison.Ordinal) || file.Code.Contains("SuppressMessage", StringComparison.Ordinal))
        .Where(file => file.Folders.Length > 0 && !file.StandsIn("Cli"))
        .ShouldBeEmpty();

    [GeneratedRegex(@"^(?:public|internal)(?: (?:sealed|static|abstract|readonly|partial|ref|unsafe))* (?:class|record struct|record|struct|enum|interface|delegate [\w<>\[\]?,]+) (\w+).*$", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("(?:Helpers?|Utils?|Utility|Commons?|Managers?|Misc|Services?|Info|Base)$")]
    private static partial Regex EmptyName();

    // The classes of one letter keep this file itself from matching.
    [GeneratedRegex("[T]ODO|[F]IXME|\\b[H]ACK\\b|[N]otImplementedException|^\\s*[#]region|catch *\\{ *\\}", RegexOptions.Multiline)]
    private static partial Regex LeftOver();
}
