using System.Runtime.InteropServices;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>ICU 72's line iterator for Thai, the judge of our word breaks.</summary>
internal sealed class IcuLineBreaks : IDisposable
{
    private const string Library = "libicuuc.so.72";
    private const int LineIterator = 2;
    private const int Done = -1;

    private readonly IntPtr iterator;

    public IcuLineBreaks()
    {
        var status = 0;
        iterator = Open(LineIterator, "th", IntPtr.Zero, 0, ref status);
        Check(status);
    }

    public static bool IsPresent { get; } = Probe();

    /// <summary>Every index inside the text at which ICU would let a new line begin.</summary>
    public List<int> Find(string text)
    {
        var pinned = GCHandle.Alloc(text.ToCharArray(), GCHandleType.Pinned);
        try
        {
            var status = 0;
            SetText(iterator, pinned.AddrOfPinnedObject(), text.Length, ref status);
            Check(status);
            var breaks = new List<int>();
            for (var place = Next(iterator); place != Done && place < text.Length; place = Next(iterator))
            {
                breaks.Add(place);
            }
            return breaks;
        }
        finally
        {
            pinned.Free();
        }
    }

    public void Dispose() => Close(iterator);

    private static void Check(int status)
    {
        if (status > 0)
        {
            throw new InvalidOperationException($"ICU answers with error {status}");
        }
    }

    private static bool Probe()
    {
        if (!NativeLibrary.TryLoad(Library, out var handle))
        {
            return false;
        }
        NativeLibrary.Free(handle);
        return true;
    }

    [DllImport(Library, EntryPoint = "ubrk_open_72", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern IntPtr Open(int type, string locale, IntPtr text, int length, ref int status);

    [DllImport(Library, EntryPoint = "ubrk_setText_72")]
    private static extern void SetText(IntPtr iterator, IntPtr text, int length, ref int status);

    [DllImport(Library, EntryPoint = "ubrk_next_72")]
    private static extern int Next(IntPtr iterator);

    [DllImport(Library, EntryPoint = "ubrk_close_72")]
    private static extern void Close(IntPtr iterator);
}
