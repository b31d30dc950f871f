using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A signature block as slabs that hold together, centred on the right half of the column, or on as much more as its longest line needs.</summary>
internal sealed class SignatureSetter(TypesetContext context, ParagraphSetter paragraphs)
{
    private const double DotsShare = 0.62;
    private const double MostShare = 0.66;
    private const double Breath = 2;

    public List<Slab> Set(SignatureBlock signature, BlockFrame frame)
    {
        var look = new TextLook(context.Scaled(StyleLooks.SignatureSize), false, false);
        var longest = signature.Lines.IsEmpty ? 0 : signature.Lines.Max(line => context.WidthOf(line, look)) + Breath;
        var half = frame.Width / 2;
        var width = longest > half && longest <= frame.Width * MostShare ? longest : half;
        var right = new BlockFrame(frame.X + frame.Width - width, width, frame.Parent);
        var slabs = new List<Slab> { new SpaceSlab(StyleLooks.SignatureSpace.InPoints) };
        var lead = string.Join(' ', new[] { signature.Lead, signature.Rank }.Where(part => !string.IsNullOrEmpty(part)));
        if (lead.Length > 0)
        {
            var element = new StructureElement(StructureRole.P, frame.Parent);
            slabs.Add(new SignatureLeadSlab(context.Shape(lead, look), look.Size, element, right.X, half * DotsShare, width, context.PitchOf(look.Size), context.AscentOf(look.Size)));
        }

        foreach (var line in signature.Lines.Prepend(signature.Name.StartsWith('(') ? signature.Name : $"({signature.Name})"))
        {
            slabs.AddRange(paragraphs.SetPlain(line, look, new StructureElement(StructureRole.P, frame.Parent), right, TextAlignment.Centre));
        }

        foreach (var slab in slabs.SkipLast(1))
        {
            slab.KeepsWithNext = KeepStrength.Firm;
        }

        return slabs;
    }
}
