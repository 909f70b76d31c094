using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FormatCheck.Reports;

/// <summary>Writes HTML: the literal of an interpolated string is markup, what is put into it is text and is encoded.</summary>
internal sealed class HtmlWriter(TextWriter text)
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All); // Vietnamese stays legible

    /// <summary>Where markup of another writer goes.</summary>
    public TextWriter Inner => text;

    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => this;

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly TextWriter _text;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer)
        {
            _ = literalLength;
            _ = formattedCount;
            _text = writer.Inner;
        }

        public void AppendLiteral(string markup) => _text.Write(markup);

        public void AppendFormatted(string value) => s_encoder.Encode(_text, value);

        public void AppendFormatted(int value) => _text.Write(value.ToString(CultureInfo.InvariantCulture));

        /// <summary>Both languages; the page hides one.</summary>
        public void AppendFormatted(LocalizedText value)
        {
            if (value.Vi == value.En)
            {
                AppendFormatted(value.Vi);
                return;
            }

            AppendLiteral("<span lang=\"vi\">");
            AppendFormatted(value.Vi);
            AppendLiteral("</span><span lang=\"en\">");
            AppendFormatted(value.En);
            AppendLiteral("</span>");
        }
    }
}
