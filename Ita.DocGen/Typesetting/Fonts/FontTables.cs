namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>The directory of a TrueType file: tag → bytes of the table.</summary>
internal sealed class FontTables
{
    private const uint TrueType = 0x00010000;
    private const int MostTables = 128;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<uint, (int Offset, int Length)> places = [];

    private FontTables(ReadOnlyMemory<byte> file) => this.file = file;

    public static FontTables? Read(ReadOnlyMemory<byte> file, out FontRefusal refusal)
    {
        refusal = FontRefusal.NotAFont;
        if (file.Length < 12)
        {
            return null;
        }

        var head = new TableReader(file.Span);
        var magic = head.U32(0);
        if (magic == Tag("OTTO") || magic == Tag("ttcf") || magic == Tag("wOFF") || magic == Tag("wOF2") || magic == Tag("typ1"))
        {
            refusal = FontRefusal.NotTrueType;
            return null;
        }

        if (magic != TrueType && magic != Tag("true"))
        {
            return null;
        }

        refusal = FontRefusal.Damaged;
        var count = head.U16(4);
        if (count > MostTables || file.Length < 12 + (count * 16))
        {
            return null;
        }

        var tables = new FontTables(file);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (i * 16);
            var offset = head.U32(record + 8);
            var length = head.U32(record + 12);
            if (offset > file.Length || length > file.Length - offset)
            {
                return null;
            }

            tables.places[head.U32(record)] = ((int)offset, (int)length);
        }

        refusal = FontRefusal.None;
        return tables;
    }

    public static uint Tag(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];

    public bool Has(string tag) => places.ContainsKey(Tag(tag));

    /// <summary>The bytes of a table; nothing when the font has none of that name.</summary>
    public ReadOnlyMemory<byte> this[string tag] =>
        places.TryGetValue(Tag(tag), out var place) ? file.Slice(place.Offset, place.Length) : default;

    public TableReader Reader(string tag) => new(this[tag].Span);

    public TableReader Required(string tag) =>
        places.ContainsKey(Tag(tag)) ? Reader(tag) : throw new DamagedFontException($"no {tag} table");
}
