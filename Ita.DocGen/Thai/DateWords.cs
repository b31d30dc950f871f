namespace Ita.DocGen.Thai;

/// <summary>The words a typed date may be made of, written without dots and spaces; the longest that fits is taken.</summary>
internal static class DateWords
{
    private static readonly string[] MonthSpellings =
    [
        "มกราคม มกรา มค january jan",
        "กุมภาพันธ์ กุมภาพันธุ์ กุมภา กพ february feb",
        "มีนาคม มีนา มีค march mar",
        "เมษายน เมษา เมย april apr",
        "พฤษภาคม พฤศภาคม พฤษภา พค may",
        "มิถุนายน มิถุนา มิย june jun",
        "กรกฎาคม กรกฏาคม กรกฎา กค july jul",
        "สิงหาคม สิงหา สค august aug",
        "กันยายน กันยา กย september sept sep",
        "ตุลาคม ตุลา ตค october oct",
        "พฤศจิกายน พฤษจิกายน พฤศจิกา พย november nov",
        "ธันวาคม ธันวา ธค december dec",
    ];

    private static readonly Dictionary<int, List<DateWord>> ByFirstLetter = Sort();

    /// <summary>The longest known word that begins here; dots and blanks inside it do not count.</summary>
    public static DateToken? FindAt(string text, int start)
    {
        if (!ByFirstLetter.TryGetValue(char.ToLowerInvariant(text[start]), out var words))
        {
            return null;
        }

        foreach (var word in words)
        {
            var end = EndOf(word.Letters, text, start);
            if (end > 0)
            {
                return new DateToken(word.Kind, word.Value, 0, start, end);
            }
        }

        return null;
    }

    private static int EndOf(string word, string text, int start)
    {
        var place = start;
        for (var i = 0; i < word.Length; i++)
        {
            while (i > 0 && place < text.Length && text[place] is '.' or ' ')
            {
                place++;
                if (place == text.Length)
                {
                    return 0;
                }
            }

            if (place >= text.Length || char.ToLowerInvariant(text[place]) != word[i])
            {
                return 0;
            }

            place++;
        }

        var isPartOfLatinWord = char.IsAsciiLetter(word[0]) && place < text.Length && char.IsAsciiLetter(text[place]);
        if (isPartOfLatinWord)
        {
            return 0;
        }

        return place < text.Length && text[place] == '.' ? place + 1 : place;
    }

    // Plain lists of a class: a lookup over tuples would be compiled anew at every start.
    private static Dictionary<int, List<DateWord>> Sort()
    {
        var sorted = new Dictionary<int, List<DateWord>>();
        foreach (var word in All())
        {
            if (!sorted.TryGetValue(word.Letters[0], out var words))
            {
                sorted.Add(word.Letters[0], words = []);
            }

            // Longest first, equally long ones in the order of the list.
            var place = words.FindIndex(other => other.Letters.Length < word.Letters.Length);
            words.Insert(place < 0 ? words.Count : place, word);
        }

        return sorted;
    }

    private static IEnumerable<DateWord> All()
    {
        for (var month = 1; month <= 12; month++)
        {
            foreach (var spelling in MonthSpellings[month - 1].Split(' '))
            {
                yield return new DateWord(spelling, DateTokenKind.Month, month);
            }
        }

        for (var weekday = 0; weekday < 7; weekday++)
        {
            yield return new DateWord("วัน" + ThaiMonths.WeekdayNames[weekday] + "ที่", DateTokenKind.Weekday, weekday);
        }

        yield return new DateWord("วันพฤหัสที่", DateTokenKind.Weekday, (int)DayOfWeek.Thursday);

        foreach (var (kind, words) in Plain())
        {
            foreach (var word in words.Split(' '))
            {
                yield return new DateWord(word, kind, 0);
            }
        }
    }

    private static (DateTokenKind Kind, string Words)[] Plain() =>
    [
        (DateTokenKind.DayLabel, "วันที่ ลงวันที่ วัน"),
        (DateTokenKind.MonthLabel, "เดือน ประจำเดือน"),
        (DateTokenKind.EndOfMonth, "สิ้นเดือน วันสิ้นเดือน ภายในสิ้นเดือน"),
        (DateTokenKind.YearLabel, "ปี"),
        (DateTokenKind.FiscalYearLabel, "ปีงบประมาณ ปีงบ ประจำปีงบประมาณ"),
        (DateTokenKind.BuddhistEra, "พศ พุทธศักราช be"),
        (DateTokenKind.ChristianEra, "คศ คริสตศักราช คริสต์ศักราช ad ce"),
        (DateTokenKind.Throughout, "ตลอด ตลอดทั้ง ทั้ง"),
        (DateTokenKind.From, "ตั้งแต่ ระหว่าง เริ่ม from"),
        (DateTokenKind.To, "ถึง จนถึง to until"),
        (DateTokenKind.And, "และ กับ and"),
        (DateTokenKind.Onwards, "เป็นต้นไป เป็นต้นมา"),
        (DateTokenKind.Quarter, "ไตรมาส ไตรมาสที่"),
        (DateTokenKind.FirstHalf, "รอบ6เดือน รอบ6เดือนแรก 6เดือนแรก ครึ่งปีแรก"),
        (DateTokenKind.SecondHalf, "รอบ6เดือนหลัง 6เดือนหลัง ครึ่งปีหลัง"),
        (DateTokenKind.WholeRound, "รอบ12เดือน"),
        (DateTokenKind.Filler, "ภายใน ไม่เกิน แล้วเสร็จ กำหนดแล้วเสร็จ เมื่อ ณ ใน ช่วง ที่ ของ"),
    ];
}
