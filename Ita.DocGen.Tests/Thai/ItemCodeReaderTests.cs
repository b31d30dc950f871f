using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class ItemCodeReaderTests
{
    [Theory]
    [InlineData("o1", "o1")]
    [InlineData("O1", "o1")]
    [InlineData("o 1", "o1")]
    [InlineData("O๑", "o1")]
    [InlineData("o01", "o1")]
    [InlineData("๐๑", "o1")]
    [InlineData("01", "o1")]
    [InlineData("๐๑๐", "o10")]
    [InlineData("010", "o10")]
    [InlineData("๐๐๑", "o1")]
    [InlineData("๐๔๓", "o43")]
    [InlineData("o1O", "o10")]
    [InlineData("i๑", "i1")]
    [InlineData("I12", "i12")]
    [InlineData("e 9", "e9")]
    [InlineData("ข้อ O12", "o12")]
    [InlineData("o-12", "o12")]
    public void Reads_a_code_as_offices_type_it(string text, string code) =>
        ItemCodeReader.Read(text).ShouldBeOfType<Understood<ItemCode>>().Value.ToString().ShouldBe(code);

    [Fact]
    public void A_bare_number_takes_the_letter_of_its_column() =>
        ItemCodeReader.Read("๑๐", 'e').ShouldBe(new Understood<ItemCode>(new('e', 10)));

    [Theory]
    [InlineData("10", Doubt.LetterMissing, "i10 e10 o10")]
    [InlineData("l1", Doubt.LetterUnclear, "i1")]
    [InlineData("อ1", Doubt.LetterUnclear, "o1")]
    public void Asks_when_the_letter_is_not_certain(string text, Doubt reason, string candidates)
    {
        var doubtful = ItemCodeReader.Read(text).ShouldBeOfType<Doubtful<ItemCode>>();
        doubtful.Reason.ShouldBe(reason);
        doubtful.Candidates.Select(code => code.ToString()).ShouldBe(candidates.Split(' '));
    }

    [Theory]
    [InlineData("")]
    [InlineData("o")]
    [InlineData("๐")]
    [InlineData("o0")]
    [InlineData("00")]
    [InlineData("o100")]
    [InlineData("x1")]
    [InlineData("o1a")]
    [InlineData("9.1.1.1")]
    public void Refuses_what_is_no_code(string text) =>
        ItemCodeReader.Read(text).ShouldBeOfType<NotUnderstood<ItemCode>>();

    [Theory]
    [InlineData("o1, o2", "o1 o2")]
    [InlineData("๐๑\n๐๑๒", "o1 o12")]
    [InlineData("o1-o4", "o1 o2 o3 o4")]
    [InlineData("o1 ถึง o3 และ e9", "o1 o2 o3 e9")]
    [InlineData("o8–10", "o8 o9 o10")]
    [InlineData("o-12, e1", "o12 e1")]
    public void Reads_a_list_with_ranges(string text, string codes) =>
        ItemCodeReader.ReadList(text).ShouldBeOfType<Understood<System.Collections.Immutable.ImmutableArray<ItemCode>>>()
            .Value.Select(code => code.ToString()).ShouldBe(codes.Split(' '));

    [Theory]
    [InlineData("o1, x2")]
    [InlineData("o4-o1")]
    [InlineData("o1-e4")]
    [InlineData("")]
    public void Refuses_a_list_with_a_fault_in_it(string text) =>
        ItemCodeReader.ReadList(text).ShouldBeOfType<NotUnderstood<System.Collections.Immutable.ImmutableArray<ItemCode>>>();

    [Fact]
    public void Every_code_is_read_back_in_both_digits_and_with_the_zero_for_o() =>
        PropertyCheck.Holds(FsCheck.Fluent.Gen.Choose(1, 99), number =>
            "ieo".All(letter => IsRead(new ItemCode(letter, number).ToString(), letter, number)
                && IsRead(ThaiDigits.ToThai(new ItemCode(letter, number).ToString()), letter, number))
            && IsRead("๐" + ThaiDigits.ToThai(number.ToString(CultureInfo.InvariantCulture)), 'o', number));

    [Fact]
    public void Codes_sort_by_instrument_then_number() =>
        new[] { "o10", "e1", "o2", "i15" }.Select(text => ((Understood<ItemCode>)ItemCodeReader.Read(text)).Value).Order()
            .Select(code => code.ToString()).ShouldBe(["i15", "e1", "o2", "o10"]);

    private static bool IsRead(string text, char letter, int number) =>
        ItemCodeReader.Read(text) is Understood<ItemCode>(var code) && code == new ItemCode(letter, number);
}
