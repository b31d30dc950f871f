namespace Ita.DocGen.Assessments;

public enum AgencyType
{
    /// <summary>องค์การบริหารส่วนตำบล</summary>
    SubdistrictAdministration,

    /// <summary>เทศบาลตำบล</summary>
    SubdistrictMunicipality,

    /// <summary>เทศบาลเมือง</summary>
    TownMunicipality,

    /// <summary>เทศบาลนคร</summary>
    CityMunicipality,

    /// <summary>องค์การบริหารส่วนจังหวัด</summary>
    ProvincialAdministration,

    Other,
}
