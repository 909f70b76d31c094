using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds the components of a draft: from the head of the first page to the appendices.</summary>
internal static class Recogniser
{
    public static RecognisedDraft Recognise(Draft draft, Vocabulary words, CancellationToken cancellationToken = default)
    {
        var recognised = new RecognisedDraft(draft);
        Recognise(recognised, words, cancellationToken);
        return recognised;
    }

    /// <summary>Finds the components of a draft whose lines are known.</summary>
    public static void Recognise(RecognisedDraft recognised, Vocabulary words, CancellationToken cancellationToken)
    {
        recognised.HeaderEnd = new HeaderRecogniser(recognised, words).Recognise();
        cancellationToken.ThrowIfCancellationRequested();
        int body = new TypeRecogniser(recognised, words).Recognise(recognised.HeaderEnd);
        new EndMatter(recognised, words).Recognise(body);
        new ClosingRecogniser(recognised, words).Recognise(body);
        cancellationToken.ThrowIfCancellationRequested();
        new Misplaced(recognised, words).Recognise();
        new BodyRecogniser(recognised, words).Recognise();
        PageNumberRecogniser.Recognise(recognised);
        recognised.Issuer = new IssuerRecogniser(recognised, words).Recognise();
        recognised.IsCovered = words.Issuer is null || words.Issuer == recognised.Issuer;
    }
}
