namespace Ita.DocGen.Rulebooks;

/// <summary>The letter with which the item codes of an instrument begin.</summary>
public static class InstrumentLetter
{
    public static char Of(Instrument instrument) => instrument switch
    {
        Instrument.Iit => 'i',
        Instrument.Eit => 'e',
        _ => 'o',
    };

    public static Instrument? FindInstrument(char letter) => letter switch
    {
        'i' => Instrument.Iit,
        'e' => Instrument.Eit,
        'o' => Instrument.Oit,
        _ => null,
    };
}
