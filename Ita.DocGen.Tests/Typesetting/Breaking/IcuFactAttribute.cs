using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>A fact that needs ICU 72 and perhaps a folder that not every machine has.</summary>
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute(string folder = "")
    {
        if (!IcuLineBreaks.IsPresent)
        {
            Skip = "judge absent: ICU 72";
        }
        else if (!Directory.Exists(Repository.PathOf(folder)))
        {
            Skip = "not here: " + folder;
        }
    }
}
