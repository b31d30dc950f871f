using System.Globalization;

namespace Ita.DocGen.Thai;

/// <summary>The code of one item as ITAS shows it: i1, e9, o28.</summary>
public readonly record struct ItemCode(char Letter, int Number) : IComparable<ItemCode>
{
    public const int HighestNumber = 99;

    public int CompareTo(ItemCode other) => (Order(Letter), Number).CompareTo((Order(other.Letter), other.Number));

    public override string ToString() => Letter + Number.ToString(CultureInfo.InvariantCulture);

    private static int Order(char letter) => letter switch
    {
        'i' => 0,
        'e' => 1,
        _ => 2,
    };
}
