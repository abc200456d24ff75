using SupportAssistant.Core.Redaction;

namespace SupportAssistant.Core.Tests.Redaction;

public sealed class ValueLookTests
{
    [Theory]
    [InlineData("Known", "ab ab.cd a1b aaa1 aab1 aa!1 !!!!!! ... 12-34 12-345 1234-56 1.2 1.2.3 v1.2 v1.2.3")]
    [InlineData("Known", "PHP8.2 10MB 2nd 12-character 8-16 2026-11-23T10:20:30Z 2026-11-23T 2026-11-23")]
    [InlineData("Known", "0x800CCC0E MD5('x') ab(1) x2(1b) DB_HOST DB_HOST12 info@x.example @x.example p@ss.word")]
    [InlineData("Known", "x.example x.ex .example .ex .e x_y-z.example x.example:8080 x.example/a1 x.example?a=1")]
    [InlineData("Known", "X.Example 10.0.0.1 fe80::1 1:: http://x1 ab:/c1 www.Xx1 mailto:Xx1 file.php file1.php")]
    [InlineData("Known", ".htaccess /etc/x1 /etc ~bin $PASS ${PASS1} $(PASS1) %USER% $user->name %s1!x <x> <x1>")]
    [InlineData("Known", "{x} {{x1}} {$x1} [x] [x1] <x --path=/home/b1 ...abc1 YourPassword secret_here WordPress")]
    [InlineData("Known", "wordPress utf8mb4 Utf8MB4 SHA-256 tls1.2, xxxx-1111 xyxy1 1/2 1x1 x-1 abc-123 abc/123")]
    [InlineData("Word", "abc Abc ab-cd it's abc! --path null true false None yourpassword mysql Zürich a/b ab/cd")]
    [InlineData("Name", "ab_cd x.e")]
    [InlineData("Number", "123 1234 12!34 123!4 12345-6 50% 1,234.56")]
    [InlineData("Cased", "aBc abC zürIch")]
    [InlineData("Mixed", "ab.cdef1 a1b2 abc1 ABC1 abc!d 123!45 abcde1.2 ab1.2x 12character a(1b) DB_HOST123")]
    [InlineData("Mixed", "in!fo@x.example x.example1 x!y.example file1.php2 /etc1 //etc1x -path1 nullx1 yourpass1")]
    [InlineData("Mixed", "your!pass xyz1 a/b1 +49123 abcd-123 abcde-123 abc-123x abc123")]
    [InlineData("Dense", "Abc1 Abc!d abc!1 ab!1 10MBps 12-Character 0x800CCG0E db_Host1 p@ss1 p@ss.word1 /etc/x!1")]
    [InlineData("Dense", "~/x1 ~bin1 $PASS1 %USER1% --p=1 --pa1=1 --=x1 \"Xy12\" 'Xy12' Xy12). `Xy12` *Xy12*")]
    public void A_word_looks_made_up_by_what_it_is_made_of(string looks, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal(looks, ValueLook.Of(word).ToString()));

    [Theory]
    [InlineData("", 0)]
    [InlineData("aaaa", 1)]
    [InlineData("abab", 2)]
    [InlineData("abcdefgh", 8)]
    [InlineData("abcdefghij", 8)]
    public void Different_signs_are_counted_to_eight(string word, int distinct) =>
        Assert.Equal(distinct, ValueLook.Distinct(word));
}
