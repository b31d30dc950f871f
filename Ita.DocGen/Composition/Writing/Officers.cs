using Ita.DocGen.Assessments;

namespace Ita.DocGen.Composition.Writing;

/// <summary>The posts every local administration has, named after its kind.</summary>
internal sealed class Officers(Agency agency, Prose prose)
{
    /// <summary>นายกองค์การบริหารส่วนตำบล… or นายกเทศมนตรีตำบล….</summary>
    public string Head => agency.Type switch
    {
        AgencyType.SubdistrictAdministration or AgencyType.ProvincialAdministration => "นายก" + prose.AgencyName,
        AgencyType.SubdistrictMunicipality or AgencyType.TownMunicipality or AgencyType.CityMunicipality => "นายกเทศมนตรี" + Behind("เทศบาล"),
        _ => "ผู้บริหาร" + prose.AgencyName,
    };

    /// <summary>ปลัดองค์การบริหารส่วนตำบล….</summary>
    public string Clerk => "ปลัด" + prose.AgencyName;

    private string Behind(string kind) =>
        prose.AgencyName.StartsWith(kind, StringComparison.Ordinal) ? prose.AgencyName[kind.Length..] : prose.AgencyName;
}
