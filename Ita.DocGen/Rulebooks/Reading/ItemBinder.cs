using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>One entry of "items" → an <see cref="Item"/> and its line.</summary>
internal sealed class ItemBinder(CrosswalkRule crosswalk, string wordingNote)
{
    public Sourced<Item> Bind(FieldReader fields)
    {
        var code = ReadCode(fields);
        var instrument = ItemCode.InstrumentOf(code) ?? Instrument.Oit;
        var grounds = fields.Grounds();
        var item = instrument == Instrument.Oit ? OitItem(fields, code, grounds) : Question(fields, code, instrument, grounds);
        return new Sourced<Item>(item with { PreviousCodes = PreviousCodes(fields, code) }, fields.Place);
    }

    private static string ReadCode(FieldReader fields)
    {
        var typed = fields.Text("code");
        if (typed.Length > 0 && ItemCode.Find(typed) != typed)
        {
            fields.Context.Tell(Problems.RulebookCodeIsMalformed(fields.PlaceOf("code"), typed));
        }

        return typed;
    }

    private static Item OitItem(FieldReader fields, string code, Grounds grounds)
    {
        var sub = fields.Text("sub");
        var elementGrounds = fields.GroundsOr("elementsConfidence", "elementsSource", grounds);
        var number = 0;
        return new Item
        {
            Code = code,
            Number = ItemCode.NumberOf(code),
            Instrument = Instrument.Oit,
            Indicator = SubIndicatorBinder.IndicatorOf(sub),
            SubIndicator = sub,
            Heading = fields.TextOr("heading", ""),
            Name = fields.Text("name"),
            IsOfficialWording = true,
            Elements = fields.List("elements", element => Element(element, ++number, elementGrounds)),
            MustDifferFrom = fields.TextsOrNone("mustDifferFrom"),
            Grounds = grounds,
        };
    }

    private Item Question(FieldReader fields, string code, Instrument instrument, Grounds grounds)
    {
        var isOfficial = fields.Choice("wording", RulebookWords.Wordings);
        return new Item
        {
            Code = code,
            Number = ItemCode.NumberOf(code),
            Instrument = instrument,
            Indicator = fields.Whole("indicator"),
            Name = fields.Text("name"),
            IsOfficialWording = isOfficial,
            WordingNote = isOfficial ? "" : wordingNote,
            Question = fields.TextOr("question", ""),
            Options = fields.TextsOrNone("options"),
            IsReverseScored = fields.FlagOr("reverse", false),
            Grounds = grounds,
        };
    }

    private static RequiredElement Element(FieldReader fields, int number, Grounds grounds) => new(
        number,
        fields.Text("text"),
        fields.Choice("period", RulebookWords.Periods),
        fields.FlagOr("ifAny", false),
        fields.GroundsOr("confidence", "source", grounds));

    private ImmutableArray<string> PreviousCodes(FieldReader fields, string code)
    {
        var listed = fields.TextsOrNone("previous");
        return crosswalk switch
        {
            CrosswalkRule.AsListed => listed,
            CrosswalkRule.SameCodes => [code],
            _ => [],
        };
    }
}
