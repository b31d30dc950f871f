namespace Ita.DocGen.Tests.Typesetting.Breaking;

public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute()
    {
        if (!IcuLineBreaks.IsPresent)
        {
            Skip = "ICU 72 is not installed here";
        }
    }
}
