namespace Ita.DocGen.Charts;

/// <summary>How large another face must be set to look like TH SarabunPSK of a given size.</summary>
public static class ApparentSize
{
    /// <summary>Sarabun and common screen faces draw larger: 11.5 points look like 16.</summary>
    public const double Sarabun = 11.5 / 16;
}
