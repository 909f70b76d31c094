using System.Diagnostics;

namespace FormatCheck.Docx;

/// <summary>Reads a part as namespaced elements, each mc:AlternateContent as the one branch that counts (ISO/IEC 29500-3).</summary>
[DebuggerDisplay("{Kind} {Namespace}:{LocalName} at {Offset}, depth {Depth}")]
internal ref struct PartReader
{
    /// <summary>A prefix is looked for among all that are in force; Word declares some forty.</summary>
    private const int MaxBindings = 256;

    private readonly ReadOnlySpan<byte> _xml;
    private readonly XmlSource _source;
    private readonly XmlWorkspace _work;
    private readonly CancellationToken _cancellationToken;
    private XmlLexer _lexer;
    private uint _ticks;
    private int _lastPrefix; // a prefix of one letter, as nearly all are, found before
    private Ns _lastNamespace;

    /// <param name="position">Where a start tag stands; 0 for the whole part.</param>
    /// <param name="bindings">The namespaces in force there.</param>
    public PartReader(XmlSource source, XmlWorkspace work, CancellationToken cancellationToken, int position = 0, ReadOnlySpan<NamespaceBinding> bindings = default)
    {
        work.Clear();
        _xml = source.Part.Bytes;
        _source = source;
        _work = work;
        _cancellationToken = cancellationToken;
        _lexer = new XmlLexer(_xml, Math.Max(position, source.Start), source.Part.Name, source.Limits.MaxDepth, work);
        foreach (NamespaceBinding binding in bindings)
        {
            work.Bindings.Add(binding with { Depth = 0 });
        }
    }

    public readonly XmlSource Source => _source;

    public readonly XmlTokenKind Kind => _lexer.Kind;

    public readonly bool IsStart => _lexer.Kind == XmlTokenKind.Start;

    public readonly bool IsEnd => _lexer.Kind == XmlTokenKind.End;

    public readonly int Depth => _lexer.Depth;

    /// <summary>Gets where the token begins in the part.</summary>
    public readonly int Offset => _lexer.TokenStart;

    public Ns Namespace { get; private set; }

    /// <summary>Gets the local name of the element that starts, in whatever namespace.</summary>
    public Name LocalName { get; private set; }

    /// <summary>Gets the local name where the element that starts is WordprocessingML, else <see cref="Name.None"/>.</summary>
    public readonly Name Word => Namespace == Ns.Word ? LocalName : Name.None;

    public readonly ReadOnlySpan<byte> Text => _lexer.Text;

    public readonly ReadOnlySpan<NamespaceBinding> Bindings => _work.Bindings.Span;

    /// <summary>Moves to the next start, end or text. Elements of mc itself are not seen, nor the branches not taken.</summary>
    public bool Read()
    {
        while (_lexer.Read())
        {
            CountTick();
            if (_lexer.Kind == XmlTokenKind.Start)
            {
                ResolveName();
                if (Namespace == Ns.Compatibility && IsAlternateContent())
                {
                    continue;
                }
            }
            else if (_lexer.Kind == XmlTokenKind.End)
            {
                LeaveScope(_lexer.Depth);
            }

            return true;
        }

        return false;
    }

    /// <summary>Moves to the next start tag within the element of the given depth; false at that element's end.</summary>
    public bool ReadWithin(int depth)
    {
        while (Read())
        {
            if (IsStart)
            {
                return true;
            }

            if (IsEnd && Depth <= depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Goes to the end tag of the element that was just started.</summary>
    public void Skip()
    {
        int depth = _lexer.Depth;
        while (_lexer.Read() && !(_lexer.Kind == XmlTokenKind.End && _lexer.Depth == depth))
        {
            CountTick();
        }

        LeaveScope(depth);
    }

    /// <summary>The raw value of an attribute of the start tag; the empty namespace is that of attributes without a prefix.</summary>
    public readonly bool TryAttribute(Ns ns, ReadOnlySpan<byte> local, out ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> xml = _xml;
        foreach (ref readonly AttributeRange attribute in _work.Attributes.Span)
        {
            if (attribute.NameEnd - attribute.LocalStart == local.Length
                && xml[attribute.LocalStart..attribute.NameEnd].SequenceEqual(local)
                && NamespaceOf(attribute) == ns)
            {
                value = xml[attribute.ValueStart..attribute.ValueEnd];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>An attribute of WordprocessingML, or an empty value.</summary>
    public readonly ReadOnlySpan<byte> WordAttribute(ReadOnlySpan<byte> local) => TryAttribute(Ns.Word, local, out ReadOnlySpan<byte> value) ? value : default;

    /// <summary>An attribute without a prefix, or an empty value.</summary>
    public readonly ReadOnlySpan<byte> PlainAttribute(ReadOnlySpan<byte> local) => TryAttribute(Ns.None, local, out ReadOnlySpan<byte> value) ? value : default;

    /// <summary>Finds, without tokenizing, the element that has just started as one slice from its start tag to its end tag.</summary>
    /// <remarks>Only for elements that cannot nest but within a tracked change; what could mean something else in another place (own namespaces, comments, changes) is no slice.</remarks>
    public readonly bool TrySlice(out int start, out int end)
    {
        start = _lexer.TokenStart;
        end = _lexer.Position;
        if (_lexer.DeclaresNamespaces || _work.Bindings.Count != _source.RootBindings)
        {
            return false;
        }

        if (_lexer.IsEmptyElement)
        {
            return true;
        }

        ReadOnlySpan<byte> name = _xml[_lexer.NameStart.._lexer.NameEnd];
        while (end < start + SliceTable.LongestSlice)
        {
            int next = _xml[end..Math.Min(_xml.Length, start + SliceTable.LongestSlice)].IndexOf("</"u8);
            if (next < 0)
            {
                return false;
            }

            end += next + 2;
            ReadOnlySpan<byte> rest = _xml[end..];
            if (rest.StartsWith(name) && rest.Length > name.Length && rest[name.Length] == '>')
            {
                end += name.Length + 1;
                return IsPlain(_xml[start..end]);
            }
        }

        return false;
    }

    /// <summary>Where in the part a value of it stands.</summary>
    public readonly Range RangeOf(ReadOnlySpan<byte> value) => _xml.Overlaps(value, out int start) ? start..(start + value.Length) : default;

    public readonly ReadOnlySpan<byte> Slice(int start, int end) => _xml[start..end];

    /// <summary>Goes behind an element whose very bytes have been read before.</summary>
    public void JumpBehind(int end)
    {
        int depth = _lexer.Depth;
        _lexer.JumpBehind(end);
        LeaveScope(depth);
    }

    /// <summary>What follows, where a start tag with the prefix w that may come next is WordprocessingML; else nothing.</summary>
    public readonly ReadOnlySpan<byte> PlainRest =>
        _source.HasUsualPrefix && _lexer.MayNest && _work.Bindings.Count == _source.RootBindings ? _xml[_lexer.Position..] : default;

    /// <summary>What begins with the start tag just read, where it may be known from its bytes alone; else nothing.</summary>
    public readonly ReadOnlySpan<byte> PlainElement =>
        _source.HasUsualPrefix && !_lexer.DeclaresNamespaces && _work.Bindings.Count == _source.RootBindings ? _xml[_lexer.TokenStart..] : default;

    /// <summary>Goes behind whole elements, nested once at most, that are known to be well-formed.</summary>
    public void Pass(int length)
    {
        _lexer.Pass(length);
        CountTick();
    }

    /// <summary>Remembers the namespaces of the root, from which slices may be read again.</summary>
    public readonly void KeepRootBindings()
    {
        _source.RootBindings = _work.Bindings.Count;
        foreach (NamespaceBinding binding in _work.Bindings.Span)
        {
            if (_xml.Slice(binding.PrefixStart, binding.PrefixLength).SequenceEqual("w"u8))
            {
                _source.HasUsualPrefix = binding.Namespace == Ns.Word;
            }
        }
    }

    /// <summary>Gets what stands between the name and the end of the start tag just read.</summary>
    public readonly ReadOnlySpan<byte> RootAttributes => _xml[_lexer.NameEnd.._lexer.Position];

    private static bool IsPlain(ReadOnlySpan<byte> slice) => slice.IndexOf("<!"u8) < 0 && slice.IndexOf("Change"u8) < 0 && slice.IndexOf("xmlns"u8) < 0;

    private void CountTick()
    {
        if ((++_ticks & 0xFFF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void ResolveName()
    {
        if (_lexer.DeclaresNamespaces)
        {
            Declare();
        }

        int prefix = _lexer.LocalStart - _lexer.NameStart == 2 ? _xml[_lexer.NameStart] : 0;
        if (prefix == 0 || prefix != _lastPrefix)
        {
            Namespace = Lookup(_lexer.NameStart, Math.Max(0, _lexer.LocalStart - _lexer.NameStart - 1));
            _lastPrefix = prefix;
            _lastNamespace = Namespace;
        }

        Namespace = _lastNamespace;
        LocalName = ElementNames.Classify(_xml[_lexer.LocalStart.._lexer.NameEnd]);
    }

    private void Declare()
    {
        _lastPrefix = 0;
        foreach (AttributeRange attribute in _work.Attributes.Span)
        {
            bool isDefault = attribute.LocalStart == attribute.NameStart;
            if (!_xml[attribute.NameStart..attribute.NameEnd].StartsWith("xmlns"u8) || attribute.NameEnd - attribute.NameStart != 5 == isDefault
                || (!isDefault && attribute.LocalStart - attribute.NameStart != 6))
            {
                continue;
            }

            if (_work.Bindings.Count == MaxBindings)
            {
                XmlThrow.TooManyNamespaces(_source.Part.Name, attribute.NameStart);
            }

            Ns ns = Namespaces.Classify(_xml[attribute.ValueStart..attribute.ValueEnd]);
            int prefix = isDefault ? 0 : attribute.LocalStart;
            _work.Bindings.Add(new NamespaceBinding(prefix, isDefault ? 0 : attribute.NameEnd - prefix, ns, _lexer.Depth));
        }
    }

    private readonly Ns NamespaceOf(in AttributeRange attribute)
    {
        int prefixLength = attribute.LocalStart - attribute.NameStart - 1;
        return prefixLength < 0 ? Ns.None
            : prefixLength == 1 && _xml[attribute.NameStart] == _lastPrefix ? _lastNamespace
            : Lookup(attribute.NameStart, prefixLength);
    }

    /// <summary>The innermost declaration of a prefix; the empty prefix may have none.</summary>
    private readonly Ns Lookup(int prefixStart, int prefixLength)
    {
        ReadOnlySpan<byte> xml = _xml;
        ReadOnlySpan<byte> prefix = xml.Slice(prefixStart, prefixLength);
        ReadOnlySpan<NamespaceBinding> bindings = _work.Bindings.Span;
        for (int i = bindings.Length - 1; i >= 0; i--)
        {
            NamespaceBinding binding = bindings[i];
            if (binding.PrefixLength == prefixLength && xml.Slice(binding.PrefixStart, prefixLength).SequenceEqual(prefix))
            {
                return binding.Namespace;
            }
        }

        if (prefixLength > 0 && !prefix.SequenceEqual("xml"u8))
        {
            XmlThrow.Malformed("A prefix is not declared.", _source.Part.Name, prefixStart);
        }

        return prefixLength > 0 ? Ns.Xml : Ns.None;
    }

    private void LeaveScope(int depth)
    {
        ReadOnlySpan<NamespaceBinding> bindings = _work.Bindings.Span;
        int count = bindings.Length;
        while (count > 0 && bindings[count - 1].Depth >= depth)
        {
            count--;
        }

        if (count != bindings.Length)
        {
            _work.Bindings.RemoveFrom(count);
            _lastPrefix = 0;
        }

        if (_work.Alternates.Count > 0 && _work.Alternates[_work.Alternates.Count - 1].Depth == depth)
        {
            _work.Alternates.RemoveFrom(_work.Alternates.Count - 1);
        }
    }

    /// <summary>Enters the branch that counts and passes over the others; false for any other element of the namespace.</summary>
    private bool IsAlternateContent()
    {
        if (LocalName == Name.AlternateContent)
        {
            _work.Alternates.Add(new Alternate(Depth, IsTaken: false));
            return true;
        }

        if (LocalName is not (Name.Choice or Name.Fallback) || _work.Alternates.Count == 0)
        {
            return false;
        }

        ref Alternate open = ref _work.Alternates[_work.Alternates.Count - 1];
        if (open.Depth != Depth - 1)
        {
            return false;
        }

        if (open.IsTaken || (LocalName == Name.Choice && !UnderstandsRequired()))
        {
            Skip();
            return true;
        }

        open = open with { IsTaken = true };
        return true;
    }

    /// <summary>Requires lists prefixes; one that is not declared is not understood.</summary>
    private readonly bool UnderstandsRequired()
    {
        ReadOnlySpan<byte> required = PlainAttribute("Requires"u8).Trim(" \t\r\n"u8);
        if (required.IsEmpty)
        {
            return false;
        }

        while (!required.IsEmpty)
        {
            int space = required.IndexOfAny(" \t\r\n"u8);
            ReadOnlySpan<byte> prefix = space < 0 ? required : required[..space];
            required = space < 0 ? default : required[space..].TrimStart(" \t\r\n"u8);
            if (!IsUnderstood(prefix))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsUnderstood(ReadOnlySpan<byte> prefix)
    {
        ReadOnlySpan<NamespaceBinding> bindings = _work.Bindings.Span;
        for (int i = bindings.Length - 1; i >= 0; i--)
        {
            if (_xml.Slice(bindings[i].PrefixStart, bindings[i].PrefixLength).SequenceEqual(prefix))
            {
                return Namespaces.IsUnderstood(bindings[i].Namespace);
            }
        }

        return false;
    }
}
