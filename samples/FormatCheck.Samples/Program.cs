using FormatCheck.Samples;

foreach (Sample sample in AllSamples.List)
{
    File.WriteAllBytes(Path.Combine(AllSamples.Folder, sample.File), sample.Bytes);
    Console.WriteLine($"samples/drafts/{sample.File}");
    if (sample.IsPrinted)
    {
        File.WriteAllBytes(Path.Combine(AllSamples.Folder, sample.PrintedFile), sample.PrintedBytes);
        Console.WriteLine($"samples/drafts/{sample.PrintedFile}");
    }
}
