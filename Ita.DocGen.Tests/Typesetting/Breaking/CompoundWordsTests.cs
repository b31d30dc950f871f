namespace Ita.DocGen.Tests.Typesetting.Breaking;

[Trait("Tier", "Judge")]
public sealed class CompoundWordsTests
{
    private const string Heading = "# Words of the general list that are made of shorter words of the list; a bar marks where a line may break.";

    [IcuFact]
    public void The_compounds_are_those_of_the_general_list_whose_pieces_ICU_and_the_list_agree_on()
    {
        using var icu = new IcuLineBreaks();
        var list = WordListSources.GeneralWords().ToHashSet(StringComparer.Ordinal);
        var fresh = new CompoundWords(icu, list).FindIn(list.Order(StringComparer.Ordinal)).ToList();
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
        {
            File.WriteAllText(Path.Combine(WordListSources.Folder, "compounds.txt"), string.Join('\n', [Heading, .. fresh, ""]));
        }
        WordListSources.Lines("compounds.txt").ShouldBe(fresh, "Run with ITA_ACCEPT=1 once the new compounds are seen to be right.");
    }
}
