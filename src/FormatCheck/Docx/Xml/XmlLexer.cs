using System.Diagnostics;

namespace FormatCheck.Docx;

internal enum XmlTokenKind : byte
{
    None,
    Start,
    End,
    Text,

    /// <summary>Text of a CDATA section: no reference in it is one.</summary>
    CData,
}

/// <summary>Splits XML 1.0 into tokens over a span. Names and values are ranges; nothing is copied.</summary>
/// <remarks>It checks what makes XML well-formed: matching tags, one root, legal references, quoted and distinct attributes. A self-closing tag yields a start and an end.</remarks>
[DebuggerDisplay("{Kind} at {TokenStart}, depth {Depth}")]
internal ref struct XmlLexer
{
    /// <summary>Each is compared with all before it; Word writes some forty at a root.</summary>
    private const int MaxAttributes = 256;

    private readonly ReadOnlySpan<byte> _xml;
    private readonly string _part;
    private readonly XmlScan _scan;
    private readonly XmlWorkspace _work;
    private readonly int _maxDepth;
    private int _position;
    private bool _endIsDue;
    private bool _hasRoot;

    public XmlLexer(ReadOnlySpan<byte> xml, int position, string part, int maxDepth, XmlWorkspace work)
    {
        _xml = xml;
        _position = position;
        _part = part;
        _scan = new XmlScan(xml, part);
        _maxDepth = maxDepth;
        _work = work;
    }

    public XmlTokenKind Kind { get; private set; }

    /// <summary>Gets the depth of the element that starts or ends, the root's being 1; for text that of the element around it.</summary>
    public int Depth { get; private set; }

    public int TokenStart { get; private set; }

    /// <summary>Gets the range of a start tag's qualified name, and where its local name begins.</summary>
    public int NameStart { get; private set; }

    public int LocalStart { get; private set; }

    public int NameEnd { get; private set; }

    public bool IsEmptyElement => _endIsDue;

    /// <summary>Gets whether the start tag has an attribute that begins with <c>xmlns</c>.</summary>
    public bool DeclaresNamespaces { get; private set; }

    /// <summary>Gets the text of a text or CDATA token, references unresolved.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    public readonly int Position => _position;

    /// <summary>Moves to the next token; false behind the root's end.</summary>
    public bool Read()
    {
        if (_endIsDue)
        {
            _endIsDue = false;
            return EndElement();
        }

        ReadOnlySpan<byte> xml = _xml;
        while (true)
        {
            int position = _position;
            TokenStart = position;
            if ((uint)position >= (uint)xml.Length)
            {
                return ReadNothing();
            }

            if (xml[position] != '<')
            {
                if (ReadText())
                {
                    return true;
                }

                continue;
            }

            if (position + 1 >= xml.Length)
            {
                Fail("It ends within a tag.", position);
            }

            switch (xml[position + 1])
            {
                case (byte)'/':
                    ReadEndTag();
                    return EndElement();
                case (byte)'?':
                    SkipTo("?>"u8, "A processing instruction does not end.");
                    break;
                case (byte)'!':
                    if (ReadDeclaration())
                    {
                        return true;
                    }

                    break;
                default:
                    ReadStartTag();
                    return true;
            }
        }
    }

    /// <summary>Leaves the element whose start tag was just read, whose end tag ends at the position: the bytes between are known to be well-formed.</summary>
    public void JumpBehind(int position)
    {
        _position = position;
        _endIsDue = false;
        _work.Open.RemoveFrom(_work.Open.Count - 1);
    }

    /// <summary>Goes behind elements nested once at most, whose bytes are known to be well-formed.</summary>
    public void Pass(int length) => _position += length;

    /// <summary>Gets whether a start tag, and another within it, may come next.</summary>
    public readonly bool MayNest => !_endIsDue && _work.Open.Count + 2 <= _maxDepth;

    private bool ReadNothing()
    {
        if (_work.Open.Count > 0 || !_hasRoot)
        {
            Fail("It ends too early.", _xml.Length);
        }

        Kind = XmlTokenKind.None;
        return false;
    }

    /// <summary>Text outside the root is white space or a fault; it is no token.</summary>
    private bool ReadText()
    {
        int length = _scan.TextLength(_position);
        Text = _xml.Slice(_position, length);
        _position += length;
        if (_work.Open.Count > 0)
        {
            Kind = XmlTokenKind.Text;
            Depth = _work.Open.Count;
            return true;
        }

        if (!Text.Trim(" \t\r\n"u8).IsEmpty)
        {
            Fail("Text stands outside the root element.", TokenStart);
        }

        return false;
    }

    private void ReadEndTag()
    {
        ReadOnlySpan<byte> xml = _xml;
        int at = _position + 2;
        if (_work.Open.Count == 0)
        {
            Fail("An end tag has no start tag.", _position);
        }

        OpenElement open = _work.Open[_work.Open.Count - 1];
        if (!xml[at..].StartsWith(xml.Slice(open.NameStart, open.NameLength)))
        {
            Fail("An end tag does not match its start tag.", _position);
        }

        at = _scan.Space(at + open.NameLength);
        if (at >= xml.Length || xml[at] != '>')
        {
            Fail("An end tag does not match its start tag.", _position);
        }

        _position = at + 1;
    }

    private bool EndElement()
    {
        Kind = XmlTokenKind.End;
        Depth = _work.Open.Count;
        _work.Open.RemoveFrom(Depth - 1);
        return true;
    }

    private bool ReadDeclaration()
    {
        ReadOnlySpan<byte> rest = _xml[_position..];
        if (rest.StartsWith("<!--"u8))
        {
            _position += 4; // the two hyphens do not also close it
            SkipTo("-->"u8, "A comment does not end.");
            return false;
        }

        if (rest.StartsWith("<!DOCTYPE"u8))
        {
            XmlThrow.DocumentType(rest, _part, _position);
        }

        if (!rest.StartsWith("<![CDATA["u8) || _work.Open.Count == 0)
        {
            Fail("A declaration stands where none may.", _position);
        }

        int start = _position + 9;
        SkipTo("]]>"u8, "A CDATA section does not end.");
        Text = _xml[start..(_position - 3)];
        Kind = XmlTokenKind.CData;
        Depth = _work.Open.Count;
        return true;
    }

    private void SkipTo(ReadOnlySpan<byte> end, string fault)
    {
        int length = _xml[_position..].IndexOf(end);
        if (length < 0)
        {
            Fail(fault, _position);
        }

        _position += length + end.Length;
    }

    private void ReadStartTag()
    {
        ReadOnlySpan<byte> xml = _xml;
        int at = _scan.Name(_position + 1, out int local);
        NameStart = _position + 1;
        LocalStart = local;
        NameEnd = at;
        if (_work.Open.Count == 0 && _hasRoot)
        {
            Fail("A second root element begins.", _position);
        }

        _hasRoot = true;
        _work.Open.Add(new OpenElement(NameStart, at - NameStart));
        Depth = _work.Open.Count;
        if (Depth > _maxDepth)
        {
            XmlThrow.TooDeep(_maxDepth, _part, _position);
        }

        Kind = XmlTokenKind.Start;
        DeclaresNamespaces = false;
        _work.Attributes.RemoveFrom(0);
        while (true)
        {
            int next = _scan.Space(at);
            if ((uint)next >= (uint)xml.Length)
            {
                Fail("It ends within a tag.", _position);
            }

            byte found = xml[next];
            if (found == '>')
            {
                _position = next + 1;
                return;
            }

            if (found == '/')
            {
                if (next + 1 >= xml.Length || xml[next + 1] != '>')
                {
                    Fail("A slash stands within a tag.", next);
                }

                _position = next + 2;
                _endIsDue = true;
                return;
            }

            if (next == at)
            {
                Fail("Attributes are not parted by white space.", next);
            }

            AttributeRange attribute = _scan.Attribute(next);
            DeclaresNamespaces |= xml[attribute.NameStart..attribute.NameEnd].StartsWith("xmlns"u8);
            if (_work.Attributes.Count > 0)
            {
                DemandDistinct(attribute);
            }

            _work.Attributes.Add(attribute);
            at = attribute.ValueEnd + 1;
        }
    }

    private readonly void DemandDistinct(in AttributeRange added)
    {
        ReadOnlySpan<AttributeRange> before = _work.Attributes.Span;
        if (before.Length == MaxAttributes)
        {
            XmlThrow.TooManyAttributes(_part, added.NameStart);
        }

        ReadOnlySpan<byte> name = _xml[added.NameStart..added.NameEnd];
        foreach (ref readonly AttributeRange other in before)
        {
            if (other.NameEnd - other.NameStart == name.Length && _xml[other.NameStart..other.NameEnd].SequenceEqual(name))
            {
                Fail("An attribute stands twice.", added.NameStart);
            }
        }
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    private readonly void Fail(string detail, int offset) => XmlThrow.Malformed(detail, _part, offset);
}
