using System.Buffers;
using System.Collections.Immutable;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>The names of a year folder, found in a text in one pass. A name may be left only at its spaces and, when
/// it begins with the kind of agency (องค์การ|บริหาร|ส่วน|ตำบล…), between the words of that kind.</summary>
internal sealed class NameIndex
{
    private static readonly string[] AgencyKinds =
    [
        "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "สำนักงานเทศบาลตำบล", "สำนักงานเทศบาลเมือง", "สำนักงานเทศบาลนคร",
        "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "ศูนย์พัฒนาเด็กเล็ก", "โรงพยาบาลส่งเสริมสุขภาพตำบล", "สำนักงานท้องถิ่นจังหวัด",
    ];

    private readonly SearchValues<string>? anyName;
    private readonly Dictionary<char, ImmutableArray<Entry>> byFirstLetter = [];

    private NameIndex()
    {
    }

    private NameIndex(IReadOnlyList<Entry> entries)
    {
        anyName = SearchValues.Create([.. entries.Select(entry => entry.Name)], StringComparison.Ordinal);
        byFirstLetter = entries
            .GroupBy(entry => entry.Name[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Name.Length).ToImmutableArray());
    }

    public static NameIndex Empty { get; } = new();

    public static NameIndex Build(IEnumerable<string> names, LineBreaker words) => new(
        [.. names.Select(name => name.Trim()).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal)
            .Select(name => new Entry(name, FindPoorPlaces(name, words)))]);

    public NameSpan FindNext(ReadOnlySpan<char> text, int from)
    {
        while (anyName is not null)
        {
            var offset = text[from..].IndexOfAny(anyName);
            if (offset < 0)
            {
                break;
            }
            var start = from + offset;
            foreach (var entry in byFirstLetter[text[start]])
            {
                var end = start + entry.Name.Length;
                if (text[start..].StartsWith(entry.Name, StringComparison.Ordinal) && IsWholeWord(text, start, end))
                {
                    return new NameSpan(start, end, entry.PoorPlaces);
                }
            }
            from = start + 1;
        }
        return NameSpan.NoMore;
    }

    private static ImmutableArray<int> FindPoorPlaces(string name, LineBreaker words)
    {
        var kind = AgencyKinds.FirstOrDefault(kind => name.StartsWith(kind, StringComparison.Ordinal)) ?? "";
        var places = words.FindBreaks(kind).Select(place => place.Index).ToList();
        for (var index = 1; index < name.Length; index++)
        {
            if (name[index - 1] == ' ' && name[index] != ' ')
            {
                places.Add(index);
            }
        }
        return [.. places];
    }

    private static bool IsWholeWord(ReadOnlySpan<char> text, int start, int end) =>
        IsWordEdge(text, start) && IsWordEdge(text, end);

    private static bool IsWordEdge(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || index == text.Length)
        {
            return true;
        }
        return LineClasses.At(text, index) switch
        {
            LineClass.Thai => ThaiLetters.CanStartWord(text, index),
            LineClass.Letter or LineClass.Digit => LineClasses.At(text, index - 1) is not (LineClass.Letter or LineClass.Digit),
            LineClass.Mark or LineClass.Glue => false,
            _ => true,
        };
    }

    private sealed record Entry(string Name, ImmutableArray<int> PoorPlaces);
}
