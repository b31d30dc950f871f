namespace Ita.DocGen.Intake.Binding;

/// <summary>2.jpg before 10.jpg, as people number their photos.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x ?? "";
        var right = y ?? "";
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                var first = TakeNumber(left, ref i);
                var second = TakeNumber(right, ref j);
                var byLength = first.Length.CompareTo(second.Length);
                var order = byLength != 0 ? byLength : string.CompareOrdinal(first, second);
                if (order != 0)
                {
                    return order;
                }
            }
            else
            {
                var order = char.ToLowerInvariant(left[i]).CompareTo(char.ToLowerInvariant(right[j]));
                if (order != 0)
                {
                    return order;
                }

                i++;
                j++;
            }
        }

        var rest = (left.Length - i).CompareTo(right.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static string TakeNumber(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && char.IsAsciiDigit(text[index]))
        {
            index++;
        }

        return text[start..index].TrimStart('0');
    }
}
