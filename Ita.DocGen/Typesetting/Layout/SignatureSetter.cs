using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A signature block as slabs that hold together, centred on the right half of the column.</summary>
internal sealed class SignatureSetter(TypesetContext context, ParagraphSetter paragraphs)
{
    private const double DotsShare = 0.62;

    public List<Slab> Set(SignatureBlock signature, BlockFrame frame)
    {
        var look = new TextLook(context.Scaled(StyleLooks.SignatureSize), false, false);
        var half = frame.Width / 2;
        var right = new BlockFrame(frame.X + half, half, frame.Parent);
        var slabs = new List<Slab> { new SpaceSlab(StyleLooks.SignatureSpace.InPoints) };
        var lead = string.Join(' ', new[] { signature.Lead, signature.Rank }.Where(part => !string.IsNullOrEmpty(part)));
        if (lead.Length > 0)
        {
            var element = new StructureElement(StructureRole.P, frame.Parent);
            slabs.Add(new SignatureLeadSlab(context.Shape(lead, look), look.Size, element, right.X, half * DotsShare, half, context.PitchOf(look.Size), context.AscentOf(look.Size)));
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
