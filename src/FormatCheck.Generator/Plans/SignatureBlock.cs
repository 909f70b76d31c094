namespace FormatCheck.Generator.Plans;

/// <summary>Authority, offices and name of one signer (cells 7a, 7b).</summary>
public sealed class SignatureBlock
{
    public List<Paragraph> Lines { get; } = [];

    /// <summary>The name; null in a draft that nobody is yet named to sign.</summary>
    public Paragraph? Signer { get; set; }

    /// <summary>A block that signs for somebody: <c>T/M ...</c> over the office, if it is to be written.</summary>
    public static SignatureBlock For(string authority, string? office, string signer)
    {
        SignatureBlock block = Named(signer);
        block.Add(Role.Authority, authority, bold: true);
        if (office is not null)
        {
            block.Add(Role.Office, office, bold: false);
        }

        return block;
    }

    /// <summary>A block of somebody who signs directly, in one or more lines.</summary>
    public static SignatureBlock Direct(string signer, params IReadOnlyList<string> offices)
    {
        SignatureBlock block = Named(signer);
        foreach (string office in offices)
        {
            block.Add(Role.Office, office, bold: true);
        }

        return block;
    }

    /// <summary>An office and another one the signer also holds, with <c>kiêm</c> between.</summary>
    public static SignatureBlock Concurrent(string signer, string office, string also)
    {
        SignatureBlock block = Named(signer);
        block.Add(Role.Office, office, bold: false);
        block.Add(Role.Other, "kiêm", bold: false);
        block.Add(Role.Office, also, bold: false);
        return block;
    }

    public void Add(Role role, string text, bool bold) =>
        Lines.Add(new Paragraph(role, text, new Look { Bold = bold }) { Alignment = Alignment.Center });

    private static SignatureBlock Named(string signer) => new()
    {
        Signer = new Paragraph(Role.Signer, signer, Look.InBold()) { Alignment = Alignment.Center },
    };
}
