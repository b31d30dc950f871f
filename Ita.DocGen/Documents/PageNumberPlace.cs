namespace Ita.DocGen.Documents;

public enum PageNumberPlace
{
    None,
    TopCentre,
    BottomCentre,
}
