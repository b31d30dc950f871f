using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>One entry of "items" → an <see cref="Item"/> and its line.</summary>
internal sealed class ItemBinder(CrosswalkRule crosswalk, string wordingNote)
{
    public Sourced<Item> Bind(FieldReader fields)
    {
        var code = ReadCode(fields);
        var grounds = fields.Grounds();
        var item = InstrumentLetter.FindInstrument(code.Letter) is (Instrument.Iit or Instrument.Eit) and var instrument
            ? Question(fields, code, instrument, grounds)
            : OitItem(fields, code, grounds);
        return new Sourced<Item>(item with { PreviousCodes = PreviousCodes(fields, item.Code) }, fields.Place);
    }

    private static ItemCode ReadCode(FieldReader fields)
    {
        var typed = fields.Text("code");
        if (ItemCodeReader.Read(typed) is Understood<ItemCode>(var code) && code.ToString() == typed)
        {
            return code;
        }

        if (typed.Length > 0)
        {
            fields.Context.Tell(Problems.RulebookCodeIsMalformed(fields.PlaceOf("code"), typed));
        }

        // Which fields belong to the entry is told by the ones it has.
        return new ItemCode(fields.Has("sub") ? 'o' : 'i', 0);
    }

    private static Item OitItem(FieldReader fields, ItemCode code, Grounds grounds)
    {
        var sub = fields.Text("sub");
        var elementGrounds = fields.GroundsOr("elementsConfidence", "elementsSource", grounds);
        var number = 0;
        return new Item
        {
            Code = code.ToString(),
            Number = code.Number,
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

    private Item Question(FieldReader fields, ItemCode code, Instrument instrument, Grounds grounds)
    {
        var isOfficial = fields.Choice("wording", RulebookWords.Wordings);
        return new Item
        {
            Code = code.ToString(),
            Number = code.Number,
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
