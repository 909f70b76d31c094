namespace FormatCheck.Docx;

/// <summary>Counts a table's rows ahead, where the style formats the last one.</summary>
internal static class RowCounter
{
    /// <param name="offset">Where the table begins.</param>
    /// <param name="bindings">The namespaces in force there.</param>
    public static int Count(XmlSource source, int offset, ReadOnlySpan<NamespaceBinding> bindings, CancellationToken cancellationToken)
    {
        using var work = new XmlWorkspace();
        var xml = new PartReader(source, work, cancellationToken, offset, bindings);
        xml.Read();
        int rows = 0;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.Tr:
                    rows++;
                    break;
                case Name.Del: // within w:trPr: the row is deleted
                    rows--;
                    xml.Skip();
                    break;
                case Name.TrPr or Name.Sdt or Name.SdtContent or Name.CustomXml:
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return rows;
    }
}
