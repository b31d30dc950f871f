namespace Ita.DocGen.Documents;

/// <summary>Thai digits (๑๒๓) or Arabic ones (123): one switch for a whole agency.</summary>
public enum DigitStyle
{
    Thai,
    Arabic,
}
