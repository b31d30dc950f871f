using System.Collections.Immutable;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>Items one after another: "o5 แผนยุทธศาสตร์ … o7 … และ o12 …".</summary>
internal static class ItemList
{
    public static void Say(Phrase phrase, ImmutableArray<Item> items, int most)
    {
        var named = items.Length <= most ? items : items[..(most - 1)];
        var rest = items.Length - named.Length;
        for (var i = 0; i < named.Length; i++)
        {
            var isLast = i == named.Length - 1 && rest == 0;
            phrase.Say(i == 0 ? "ข้อ " : isLast ? " และข้อ " : " ข้อ ").Code(named[i].Code).Say(" " + named[i].Name);
        }

        if (rest > 0)
        {
            phrase.Say($" และอีก {rest} ข้อตามตารางคะแนนรายข้อ");
        }
    }
}
