using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// Who signs, as it is printed: rank before the space, name in brackets, post, acting lines.
/// An unknown name or post is left as dots, to be written by hand.
/// </summary>
internal sealed record Signer(string? Rank, string Name, ImmutableArray<string> Lines)
{
    public const string DottedName = "................................................";
    private const string DottedPost = "ตำแหน่ง ................................................";

    /// <summary>The row of the person, or of the signing step.</summary>
    public Provenance? Source { get; private init; }

    public static Signer OfPost(string? post) => new(null, DottedName, [post ?? DottedPost]);

    public static Signer Of(SigningStep step, Prose prose)
    {
        var (rank, name, post) = step.Person is { } person ? PartsOf(person) : PartsOf(step.Signer?.Value ?? "");
        return new Signer(Shown(rank, prose), prose.Show(name ?? DottedName), [.. LinesOf(step, post).Select(prose.Show)])
        {
            Source = Provenance.Of(step.Person?.Cell ?? step.Cell),
        };
    }

    public SignatureBlock ToBlock() => new(Name, Lines) { Rank = Rank, Source = Source };

    /// <summary>The post a person signs with: the executive one, or the line post with its level.</summary>
    public static string? PostOf(Person person)
    {
        if (person.ExecutivePost is { } executive)
        {
            return executive.Value;
        }

        // "ชำนาญการ" is written on to the post, "ระดับต้น" stands apart.
        return (person.Post?.Value, person.PostLevel?.Value) switch
        {
            (null, _) => null,
            (var post, null) => post,
            (var post, var level) when post.EndsWith(level, StringComparison.Ordinal) => post,
            (var post, var level) when level.StartsWith("ระดับ", StringComparison.Ordinal) => $"{post} {level}",
            var (post, level) => post + level,
        };
    }

    /// <summary>"นายสมมุติ รักงาน"; null while no name is given.</summary>
    public static string? NameOf(Person person)
    {
        var name = $"{person.FirstName?.Value} {person.LastName?.Value}".Trim();
        return name.Length == 0 ? null : (person.Rank?.Value ?? person.Title?.Value) + name;
    }

    private static (string? Rank, string? Name, string? Post) PartsOf(Person person)
    {
        var name = $"{person.FirstName?.Value} {person.LastName?.Value}".Trim();
        return (person.Rank?.Value, name.Length == 0 ? null : person.Rank is null ? person.Title?.Value + name : name, PostOf(person));
    }

    // A signer who is not on the people sheet: with a title it is a name, with a space between two words too, else a post.
    private static (string? Rank, string? Name, string? Post) PartsOf(string typed)
    {
        var (title, name) = ThaiTitles.Split(typed);
        if (title.Length == 0)
        {
            return name.Contains(' ', StringComparison.Ordinal) ? (null, name, null) : (null, null, name.Length == 0 ? null : name);
        }

        return ThaiTitles.Civil.Contains(title) ? (null, title + name, null) : (title, name, null);
    }

    private static IEnumerable<string> LinesOf(SigningStep step, string? post)
    {
        var own = post ?? DottedPost;
        return WordOf(step.Capacity) is { } capacity
            ? [$"{own} {capacity}", step.ActingFor?.Value ?? DottedPost]
            : [own];
    }

    private static string? WordOf(SigningCapacity capacity) => capacity switch
    {
        SigningCapacity.ActingForAbsent => "รักษาราชการแทน",
        SigningCapacity.ActingInPost => "รักษาการในตำแหน่ง",
        SigningCapacity.Delegated => "ปฏิบัติราชการแทน",
        SigningCapacity.PerformingDuties => "ปฏิบัติหน้าที่",
        _ => null,
    };

    private static string? Shown(string? text, Prose prose) => text is null ? null : prose.Show(text);
}
