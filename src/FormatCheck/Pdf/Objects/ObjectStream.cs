using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Objects;

/// <summary>A decoded object stream (ISO 32000-1, 7.5.7), alive until the file is disposed: objects are views of it.</summary>
internal sealed class ObjectStream : IDisposable
{
    private readonly PooledList<(int Number, int Offset)> _objects;
    private readonly PdfBuffer _buffer;
    private DecodedStream _decoded;
    private Dictionary<int, int>? _places;

    private ObjectStream(PdfFile file, in PdfObject stream, DecodedStream decoded)
    {
        _decoded = decoded;
        _buffer = new PdfBuffer(file, decoded.Segment, isFile: false);
        _objects = new PooledList<(int, int)>(Math.Clamp(stream["N"u8].Integer(), 1, 256));
        Extends = stream.Raw("Extends"u8).ReferenceNumber();
        ReadHeader(decoded.Span, Math.Max(0, stream["N"u8].Integer()), Math.Max(0, stream["First"u8].Integer()));
    }

    /// <summary>Gets the number of the object stream that this one extends, or 0.</summary>
    public int Extends { get; }

    public ReadOnlySpan<(int Number, int Offset)> Objects => _objects.Span;

    public static ObjectStream? Read(PdfFile file, in PdfObject stream) =>
        stream.Kind == PdfKind.Stream ? new ObjectStream(file, stream, file.Decode(stream)) : null;

    /// <summary>The object of that number, looked for first at the place where the cross-reference has it.</summary>
    public bool TryFind(int number, int index, out PdfObject found)
    {
        ReadOnlySpan<(int Number, int Offset)> objects = _objects.Span;
        if ((uint)index >= (uint)objects.Length || objects[index].Number != number)
        {
            index = Places().GetValueOrDefault(number, -1);
        }

        found = index < 0 ? default : PdfObject.Indirect(_buffer, objects[index].Offset, number, 0);
        return index >= 0;
    }

    public void Dispose()
    {
        _objects.Dispose();
        _decoded.Dispose();
    }

    private Dictionary<int, int> Places()
    {
        if (_places is null)
        {
            _places = [];
            for (int i = 0; i < _objects.Count; i++)
            {
                _places[_objects[i].Number] = i;
            }
        }

        return _places;
    }

    private void ReadHeader(ReadOnlySpan<byte> bytes, int count, int first)
    {
        int position = 0;
        for (int i = 0; i < count; i++)
        {
            position = PdfSyntax.SkipSpace(bytes, position);
            if (!PdfNumber.TryUnsigned(bytes, ref position, out int number))
            {
                return;
            }

            position = PdfSyntax.SkipSpace(bytes, position);
            if (!PdfNumber.TryUnsigned(bytes, ref position, out int offset))
            {
                return;
            }

            if (offset < bytes.Length - first)
            {
                _objects.Add((number, first + offset));
            }
            else
            {
                // The place stays counted: the cross-reference names objects by it.
                _objects.Add((-1, bytes.Length));
            }
        }
    }
}
