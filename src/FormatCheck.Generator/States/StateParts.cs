using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States;

/// <summary>The components of a State document as Decree 30/2020 has them, at the sizes of its own samples.</summary>
internal static class StateParts
{
    public const string NationalTitle = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    /// <summary>The length of the lines below agency and summary: between a third and a half of the text.</summary>
    public const double ShortLine = 0.42;

    public static Letterhead Head(IReadOnlyList<string> superior, IReadOnlyList<string> issuer, string number, string? placeDate)
    {
        Letterhead head = new();
        head.Left.AddRange(superior.Select(line => Centered(Role.Superior, line, Look.Plain(12))));
        head.Left.AddRange(issuer.Select(line => Centered(Role.Issuer, line, Look.InBold(12))));
        head.Left[^1].Rule = new Rule(ShortLine);
        head.Left.Add(Centered(Role.Number, number, Look.Plain(13)));
        head.Right.Add(Centered(Role.NationalTitle, NationalTitle, Look.InBold(12)));
        head.Right.Add(Centered(Role.Motto, Motto, Look.InBold(13)));
        head.Right[^1].Rule = new Rule();
        if (placeDate is not null)
        {
            head.Right.Add(Centered(Role.PlaceDate, placeDate, Look.InItalic(13)));
        }

        foreach (Paragraph line in head.All.Where(line => line.Role is Role.Number or Role.PlaceDate))
        {
            // Room for the drawn line above it.
            line.Spacing = new Spacing(9);
        }

        return head;
    }

    /// <summary>Adds the summary of a công văn below its number.</summary>
    public static Letterhead About(this Letterhead head, params IReadOnlyList<string> summary)
    {
        foreach (string text in summary)
        {
            Paragraph line = Centered(Role.LetterSummary, text, Look.Plain(12));
            line.Spacing = new Spacing(head.Left[^1].Role == Role.LetterSummary ? 0 : 6);
            head.Left.Add(line);
        }

        return head;
    }

    /// <summary>Adds a stamp below the number: in a frame of a single line.</summary>
    public static Letterhead Stamped(this Letterhead head, Role role, string text)
    {
        Paragraph stamp = Centered(role, text, Look.InBold(13) with { Color = "FF0000" });
        stamp.Edge = Edge.Box;
        stamp.Spacing = new Spacing(8, 4);
        head.Left.Add(stamp);
        return head;
    }

    /// <summary>The words on circulation, in a frame at the right of the top margin.</summary>
    public static Paragraph Circulation(string text)
    {
        Paragraph mark = Centered(Role.Circulation, text, Look.InBold(13));
        mark.Edge = Edge.Box;
        mark.Indent = new Indent(Left: 95);
        return mark;
    }

    /// <summary>An appendix on a page of its own.</summary>
    public static IEnumerable<Block> Appendix(string heading, string title, string note, string body)
    {
        List<Block> blocks = [.. Plans.Appendix.Of(heading, title, note, Body(body))];
        blocks.OfType<Paragraph>().First(one => one.Role == Role.AppendixReference).Rule = new Rule(0.35);
        return blocks;
    }

    public static List<Paragraph> Opening(string typeName, params IReadOnlyList<string> summary)
    {
        List<Paragraph> lines = [Centered(Role.TypeName, typeName, Look.InBold()), .. summary.Select(line => Centered(Role.Summary, line, Look.InBold()))];
        lines[0].Spacing = new Spacing(18);
        lines[^1].Rule = new Rule(ShortLine);
        lines[^1].Spacing = lines[^1].Spacing with { After = 12 };
        return lines;
    }

    public static List<Paragraph> Addressees(params IReadOnlyList<string> names)
    {
        List<Paragraph> lines = Plans.Addressees.Of(names.Count == 1 ? names : [.. names.SkipLast(1).Select(name => name + ";"), names[^1] + "."]);
        lines.ForEach(line => line.Restyle(look => look with { Italic = false }));
        return lines;
    }

    /// <summary>The body: the grounds in italics, and the line of the decision on its own.</summary>
    public static List<Block> Body(string text, string? authority = null)
    {
        List<Block> blocks = BodyText.Read(text);
        foreach (Paragraph ground in blocks.OfType<Paragraph>().Where(one => one.Role == Role.Ground))
        {
            ground.Restyle(look => look with { Italic = true });
        }

        if (authority is not null)
        {
            blocks.Insert(0, new Paragraph(Role.Author, authority, Look.InBold()) { Alignment = Alignment.Center });
        }

        return blocks;
    }

    /// <summary>A block of somebody who signs: authorities and office are all in bold.</summary>
    public static SignatureBlock Signed(string signer, params IReadOnlyList<string> lines)
    {
        SignatureBlock block = SignatureBlock.Direct(signer);
        foreach (string line in lines)
        {
            string head = line.Split(' ')[0];
            block.Add(head is "TM." or "KT." or "TL." or "TUQ." or "Q." ? Role.Authority : Role.Office, line, bold: true);
        }

        return block;
    }

    public static Recipients To(params IReadOnlyList<string> items)
    {
        Recipients recipients = new()
        {
            Label = new Paragraph(Role.RecipientsLabel, "Nơi nhận:", new Look(12) { Bold = true, Italic = true }),
        };
        recipients.Items.AddRange(items.Select(item => new Paragraph(Role.Recipient, item, new Look(11))));
        return recipients;
    }

    public static Recipients DraftedBy(this Recipients recipients, string mark)
    {
        recipients.Typist = new Paragraph(Role.Typist, mark, new Look(11));
        return recipients;
    }

    public static Paragraph Centered(Role role, string text, Look look) => new(role, text, look) { Alignment = Alignment.Center };
}
