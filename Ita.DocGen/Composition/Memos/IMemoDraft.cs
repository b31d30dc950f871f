using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Memos;

/// <summary>What a memo says when the staff wrote nothing: the same facts serve both styles.</summary>
internal interface IMemoDraft
{
    bool HasInputs { get; }

    /// <summary>What the reader is asked for unless the staff chose otherwise.</summary>
    PaperPurpose UsualPurpose { get; }

    /// <summary>Added to the official subject, or nothing.</summary>
    string SubjectAddition { get; }

    /// <summary>What went before, to stand between "ตามที่" and "นั้น" or under เรื่องเดิม.</summary>
    ImmutableArray<Inline> Background { get; }

    /// <summary>What was found; the first sentence leads over to <see cref="Details"/>.</summary>
    IEnumerable<ImmutableArray<Inline>> Facts { get; }

    /// <summary>Lists that the first fact announces; they print in either style.</summary>
    IEnumerable<Block> Details { get; }

    IEnumerable<Block> Charts { get; }

    ImmutableArray<Inline> Consideration { get; }

    ImmutableArray<Inline> Suggestion { get; }
}
