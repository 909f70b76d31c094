using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>An attribute as ranges of the part; the local name begins behind the colon.</summary>
internal readonly record struct AttributeRange(int NameStart, int LocalStart, int NameEnd, int ValueStart, int ValueEnd);

/// <summary>The name of an open element, as a range of the part.</summary>
internal readonly record struct OpenElement(int NameStart, int NameLength);

/// <summary>A namespace declaration in force: the range of its prefix, and the depth of the element that made it.</summary>
internal readonly record struct NamespaceBinding(int PrefixStart, int PrefixLength, Ns Namespace, int Depth);

/// <summary>An mc:AlternateContent that is open, and whether a branch of it has been taken.</summary>
internal readonly record struct Alternate(int Depth, bool IsTaken);

/// <summary>The stacks of one part's tokenizer, in pooled arrays, so that a part of any depth is read without recursion.</summary>
internal sealed class XmlWorkspace : IDisposable
{
    public PooledList<AttributeRange> Attributes { get; } = new(16);

    public PooledList<OpenElement> Open { get; } = new(64);

    public PooledList<NamespaceBinding> Bindings { get; } = new(48);

    public PooledList<Alternate> Alternates { get; } = new(4);

    /// <summary>Gets whether a part of unusual depth has made the stacks large.</summary>
    public bool IsLarge => Open.Capacity > 4096 || Attributes.Capacity > 4096 || Bindings.Capacity > 4096 || Alternates.Capacity > 4096;

    public void Clear()
    {
        Attributes.RemoveFrom(0);
        Open.RemoveFrom(0);
        Bindings.RemoveFrom(0);
        Alternates.RemoveFrom(0);
    }

    public void Dispose()
    {
        Attributes.Dispose();
        Open.Dispose();
        Bindings.Dispose();
        Alternates.Dispose();
    }
}
