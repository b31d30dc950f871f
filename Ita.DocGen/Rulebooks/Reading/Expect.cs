namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>What a field should hold, shown as JSON so that it reads the same in Thai and English.</summary>
internal static class Expect
{
    public const string Text = "\"…\"";
    public const string Number = "0.00";
    public const string WholeNumber = "0";
    public const string Flag = "true | false";
    public const string Fields = "{ … }";
    public const string Day = "\"2568-04-30\"";
    public const string List = "[ … ]";
}
