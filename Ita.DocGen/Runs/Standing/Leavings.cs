namespace Ita.DocGen.Runs;

/// <summary>
/// Which files of earlier runs are out of date. A run speaks only of what it looked at: one of a single paper or format
/// leaves the rest alone, and a paper that is held back or not filled in keeps what stands.
/// </summary>
internal sealed class Leavings(int planYear, BuildRequest request, IReadOnlyCollection<DocumentOutcome> outcomes, IReadOnlySet<string> shownPictures)
{
    private const string Drafts = "office/drafts/";
    private const string New = "office/new/";
    private const string Checked = "office/checked/";

    private bool IsWhole => !request.CheckOnly && request.Only.IsEmpty && request is { Word: true, Pdf: true, Web: true };

    public bool IsObsolete(string path)
    {
        // Marked copies belong to the check, which every run makes whole.
        if (path.StartsWith(Checked, StringComparison.Ordinal))
        {
            return true;
        }

        if (request.CheckOnly)
        {
            return false;
        }

        return DocumentFileName.FindDocument(planYear, path) is { } id
            ? IsObsolete(path, outcomes.FirstOrDefault(outcome => outcome.Id == id))
            : IsWhole && !(PageContents.IsPicture(path) && shownPictures.Contains(Path.GetFileName(path)));
    }

    private bool IsObsolete(string path, DocumentOutcome? outcome) => outcome is not null && (
        path.StartsWith(Drafts, StringComparison.Ordinal) ? outcome.State != DocumentState.HeldBack
        : path.StartsWith(New, StringComparison.Ordinal) ? outcome.State == DocumentState.Made && IsAsked(path)
        : outcome.State == DocumentState.NotWanted);

    private bool IsAsked(string path) => Path.GetExtension(path) switch
    {
        ".docx" => request.Word,
        ".pdf" => request.Pdf,
        _ => request.Web,
    };
}
