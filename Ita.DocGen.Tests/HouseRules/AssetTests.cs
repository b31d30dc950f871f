using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

/// <summary>What others made is carried only with its licence beside it.</summary>
public sealed class AssetTests
{
    private static readonly string[] MadeByOthers = [".ttf", ".otf", ".woff2", ".dic", ".aff"];

    [Fact]
    public void Every_asset_made_by_others_has_its_licence_beside_it() => Repository.Files("Ita.DocGen/Assets", "*")
        .Where(path => MadeByOthers.Contains(Path.GetExtension(path), StringComparer.Ordinal))
        .Where(path => !HasLicence(Path.GetDirectoryName(path)!))
        .ShouldBeEmpty();

    [Fact]
    public void Every_package_and_asset_is_named_in_the_notices()
    {
        var notices = Repository.ReadText("THIRD-PARTY-NOTICES.md");
        var packages = Repository.ReadText("Ita.DocGen/Ita.DocGen.csproj").Split("PackageReference Include=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
        packages.Append("Sarabun").Append("hunspell-th").Where(name => !notices.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static bool HasLicence(string folder) => Directory.EnumerateFiles(Repository.PathOf(folder))
        .Select(Path.GetFileName)
        .Any(name => name!.StartsWith("LICENSE", StringComparison.Ordinal) || name.StartsWith("OFL", StringComparison.Ordinal));
}
