namespace FormatCheck.Docx;

/// <summary>Tells namespaces from their URIs, transitional (ISO/IEC 29500-4) and strict (29500-1).</summary>
internal static class Namespaces
{
    public static Ns Classify(ReadOnlySpan<byte> uri)
    {
        if (Tail(uri, "http://schemas.openxmlformats.org/"u8, out ReadOnlySpan<byte> tail))
        {
            return Transitional(tail);
        }

        if (Tail(uri, "http://purl.oclc.org/ooxml/"u8, out tail))
        {
            return Strict(tail);
        }

        if (Tail(uri, "http://schemas.microsoft.com/office/"u8, out tail))
        {
            return Microsoft(tail);
        }

        return uri.SequenceEqual("urn:schemas-microsoft-com:vml"u8) ? Ns.Vml
            : uri.SequenceEqual("urn:schemas-microsoft-com:office:office"u8) ? Ns.Office
            : uri.SequenceEqual("urn:schemas-microsoft-com:office:word"u8) ? Ns.Extension
            : uri.SequenceEqual("http://www.w3.org/XML/1998/namespace"u8) ? Ns.Xml
            : uri.IsEmpty ? Ns.None
            : Ns.Other;
    }

    /// <summary>Whether a Choice that requires the namespace can be taken (ISO/IEC 29500-3, 7.4): everything that matters in it is understood.</summary>
    public static bool IsUnderstood(Ns ns) => ns is not (Ns.None or Ns.Other);

    private static Ns Transitional(ReadOnlySpan<byte> tail) =>
        tail.SequenceEqual("wordprocessingml/2006/main"u8) ? Ns.Word
        : tail.SequenceEqual("officeDocument/2006/relationships"u8) ? Ns.Relationships
        : tail.SequenceEqual("package/2006/relationships"u8) ? Ns.PackageRelationships
        : tail.SequenceEqual("markup-compatibility/2006"u8) ? Ns.Compatibility
        : tail.SequenceEqual("drawingml/2006/wordprocessingDrawing"u8) ? Ns.WordDrawing
        : tail.SequenceEqual("drawingml/2006/main"u8) ? Ns.Drawing
        : tail.SequenceEqual("drawingml/2006/picture"u8) ? Ns.Picture
        : tail.SequenceEqual("officeDocument/2006/math"u8) ? Ns.Math
        : Ns.Other;

    private static Ns Strict(ReadOnlySpan<byte> tail) =>
        tail.SequenceEqual("wordprocessingml/main"u8) ? Ns.Word
        : tail.SequenceEqual("officeDocument/relationships"u8) ? Ns.Relationships
        : tail.SequenceEqual("drawingml/wordprocessingDrawing"u8) ? Ns.WordDrawing
        : tail.SequenceEqual("drawingml/main"u8) ? Ns.Drawing
        : tail.SequenceEqual("drawingml/picture"u8) ? Ns.Picture
        : tail.SequenceEqual("officeDocument/math"u8) ? Ns.Math
        : Ns.Other;

    /// <summary>Word's and DrawingML's extensions carry their year: word/2010/wordml, drawing/2014/main, ...</summary>
    private static Ns Microsoft(ReadOnlySpan<byte> tail) =>
        tail.SequenceEqual("word/2010/wordprocessingShape"u8) ? Ns.WordShape
        : tail.SequenceEqual("word/2010/wordprocessingGroup"u8) ? Ns.WordGroup
        : tail.SequenceEqual("word/2010/wordprocessingCanvas"u8) ? Ns.WordCanvas
        : tail.EndsWith("wordprocessingInk"u8) ? Ns.Other // what it stands for is the picture in the Fallback
        : tail.StartsWith("word/20"u8) || tail.StartsWith("drawing/20"u8) ? Ns.Extension
        : Ns.Other;

    private static bool Tail(ReadOnlySpan<byte> uri, ReadOnlySpan<byte> head, out ReadOnlySpan<byte> tail)
    {
        bool starts = uri.StartsWith(head);
        tail = starts ? uri[head.Length..] : default;
        return starts;
    }
}
