namespace Ita.DocGen.Tests.Typesetting.Breaking;

[Trait("Tier", "Judge")]
public sealed class CompoundWordsTests
{
    [IcuFact]
    public void The_compounds_are_those_of_the_general_list_whose_pieces_ICU_and_the_list_agree_on()
    {
        using var icu = new IcuLineBreaks();
        var list = WordListSources.GeneralWords().ToHashSet(StringComparer.Ordinal);
        var fresh = new CompoundWords(icu, list).FindIn(list.Order(StringComparer.Ordinal)).ToList();
        if (!WordListSources.Lines("compounds.txt").SequenceEqual(fresh))
        {
            var place = Path.Combine(AppContext.BaseDirectory, "compounds.txt");
            File.WriteAllLines(place,
            [
                "# Words of the general list that are made of shorter words of the list; a bar marks where a line may break.",
                .. fresh,
            ]);
            Assert.Fail($"the compounds have changed: copy {place} over {Path.Combine(WordListSources.Folder, "compounds.txt")}");
        }
    }
}
