using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// The chain below a paper: the authors' signatures, kept with the closing, then each endorsement on one page with its signature.
/// Without a chain of its own a memo gets the usual one, by those in office that day: division, clerk, head of the agency.
/// </summary>
internal sealed class Signatures(CompositionInput input, Prose prose, string documentId)
{
    private static readonly Length Gap = Length.Points(6);
    private static readonly Length RestOfLine = Length.Centimetres(6);
    private static readonly ImmutableArray<string> UsualChoices = ["ทราบ", "เห็นชอบ", "ไม่เห็นชอบ"];

    private readonly Officers officers = new(input.Assessment.Agency, prose);
    private readonly ImmutableArray<SigningStep> steps = [.. input.Assessment.Papers.SignaturesOf(documentId)];

    /// <summary>A memo's end: closing and authors on one page, then the endorsements.</summary>
    public IEnumerable<Block> OfMemo(Paragraph closing, Division? owner)
    {
        if (steps.IsEmpty)
        {
            yield return new Group([closing, AuthorOf(owner).ToBlock()]);
            yield return Endorsement("ความเห็นของ" + officers.Clerk, UsualChoices, null, 2, HolderOf(officers.Clerk));
            yield return Endorsement("ความเห็น/ข้อสั่งการของ" + officers.Head, UsualChoices, null, 2, HolderOf(officers.Head));
            yield break;
        }

        var authors = steps.TakeWhile(step => step.Role == SigningRole.Author).ToArray();
        yield return new Group([closing, .. authors.Take(1).Select(step => Signer.Of(step, prose).ToBlock())]);
        foreach (var step in steps.Skip(Math.Min(1, authors.Length)))
        {
            yield return Below(step);
        }
    }

    /// <summary>An order's end: the one who orders signs, without a closing courtesy.</summary>
    public SignatureBlock OfOrder() =>
        steps.LastOrDefault(step => step.Role == SigningRole.Approver) is { } step || (step = steps.LastOrDefault()) is not null
            ? Signer.Of(step, prose).ToBlock()
            : HolderOf(officers.Head).ToBlock();

    private Block Below(SigningStep step)
    {
        var signer = Signer.Of(step, prose);
        if (step.Role == SigningRole.Author || IsBare(step))
        {
            return signer.ToBlock();
        }

        return Endorsement(HeadingOf(step, signer), step.Choices, step.TypedRemark is null ? null : step, step.BlankLines, signer);
    }

    // Some chains are signed through without a remark: no heading, no boxes, no lines.
    private static bool IsBare(SigningStep step) =>
        step.EndorsementHeading is null && step.Choices.IsEmpty && step.TypedRemark is null && step.BlankLines <= 0;

    private string HeadingOf(SigningStep step, Signer signer)
    {
        if (step.EndorsementHeading is { } typed)
        {
            return prose.Show(typed.Value);
        }

        var post = prose.Show(step.ActingFor?.Value ?? signer.Lines[0]);
        return (step.Role == SigningRole.Approver ? "ความเห็น/ข้อสั่งการของ" : "ความเห็นของ") + post;
    }

    private Group Endorsement(string heading, ImmutableArray<string> choices, SigningStep? remarked, int lines, Signer signer)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Spacer(Gap));
        blocks.Add(new Paragraph(ParagraphStyle.MemoSection, [new TextRun(heading)]));
        if (!choices.IsEmpty)
        {
            blocks.Add(new Paragraph(ParagraphStyle.BodyFlush, Boxes(choices)) { Alignment = TextAlignment.Left, KeepsWithNext = true });
        }

        if (remarked is not null)
        {
            blocks.AddRange(StaffText.Blocks(prose, remarked.TypedRemark, ParagraphStyle.Body));
        }
        else if (lines > 0)
        {
            blocks.Add(new BlankLines(lines));
        }

        blocks.Add(signer.ToBlock());
        return new Group(blocks.ToImmutable());
    }

    private ImmutableArray<Inline> Boxes(ImmutableArray<string> choices)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var choice in choices)
        {
            var isRefusal = choice.StartsWith("ไม่", StringComparison.Ordinal);
            line.Add(new CheckBox(false));
            line.Add(prose.Text($" {choice}{(isRefusal ? " เนื่องจาก " : "        ")}"));
            if (isRefusal)
            {
                line.Add(new Blank(RestOfLine));
            }
        }

        return line.ToImmutable();
    }

    private Signer AuthorOf(Division? owner)
    {
        if (owner?.Head is not { } head)
        {
            return Signer.OfPost(null);
        }

        var person = People.FirstOrDefault(person => (person.Key.Length > 0 && head.Value.EndsWith(person.Key, StringComparison.Ordinal)) || head.Value == Signer.PostOf(person));
        return Signer.Of(new SigningStep(documentId, 1, SigningRole.Author, head.Cell) { Signer = head, Person = person }, prose);
    }

    // The post may be typed without the agency's own name.
    private Signer HolderOf(string post)
    {
        var holder = People.FirstOrDefault(person => Signer.PostOf(person) is { } own
            && (post == own || (post.StartsWith(own, StringComparison.Ordinal) && own.StartsWith(post[..4], StringComparison.Ordinal))));
        return holder is null
            ? Signer.OfPost(post)
            : Signer.Of(new SigningStep(documentId, 1, SigningRole.Approver, holder.Cell) { Person = holder }, prose) with { Lines = [post] };
    }

    private IEnumerable<Person> People
    {
        get
        {
            var day = input.Assessment.Papers.Find(documentId)?.Date?.Value ?? input.Assessment.RunDate;
            return input.Assessment.Agency.People.Where(person => person.IsInOfficeOn(day));
        }
    }
}
