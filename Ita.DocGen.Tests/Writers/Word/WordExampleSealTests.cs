using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Runs;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>The seal on the files of a whole run: what the keeping of hand-touched files stands on.</summary>
public sealed class WordExampleSealTests
{
    private const int Year = 2569;

    [Fact]
    public void Every_file_of_a_run_is_sealed_and_bears_the_mark_of_its_document()
    {
        var files = ExampleWordFile.OfYear(Year);
        files.Length.ShouldBe(14);
        foreach (var file in files)
        {
            WordSeal.IsUntouched(new MemoryStream(file.File.Bytes)).ShouldBeTrue(file.Name);
            WordSeal.FindContentMark(new MemoryStream(file.File.Bytes)).ShouldBe(ContentMark.Of(file.Document), file.Name);
        }

        files.Select(file => ContentMark.Of(file.Document)).ShouldBeUnique();
    }

    [Fact]
    public void A_touched_file_still_tells_what_it_was_made_from()
    {
        var file = ExampleWordFile.OfYear(Year)[0];
        var touched = PackageParts.Repack(file.File.Bytes, part => part.Name == "word/document.xml" ? part with { Bytes = Longer(part.Bytes) } : part);
        WordSeal.IsUntouched(new MemoryStream(touched)).ShouldBeFalse();
        WordSeal.FindContentMark(new MemoryStream(touched)).ShouldBe(ContentMark.Of(file.Document));
    }

    [Fact]
    public void Another_letter_or_another_picture_is_another_mark()
    {
        var document = ExampleWordFile.OfYear(Year)[0].Document;
        ContentMark.Of(document with { Title = document.Title + "ก" }).ShouldNotBe(ContentMark.Of(document));
        ContentMark.Of(TestEngine.SampleDocument.Of(Photo(TestEngine.SamplePictures.Photo)))
            .ShouldNotBe(ContentMark.Of(TestEngine.SampleDocument.Of(Photo(TestEngine.SamplePictures.Photo with { Bytes = TestEngine.SamplePictures.Emblem.Bytes }))));
    }

    private static Group Photo(Picture picture) => new([new PictureBlock(picture, Length.Centimetres(5), Length.Centimetres(5), "ภาพ")]);

    private static byte[] Longer(ReadOnlyMemory<byte> bytes) => [.. bytes.Span, (byte)' '];
}
