global using FluentAssertions;
global using Xunit;
global using FormatCheck.Reports;
