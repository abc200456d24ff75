namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>What people write, with the last that counts and the first that does not.</summary>
internal static class ExamplesOfPeople
{
    /// <summary>As <see cref="RedactionExamplesTests"/> reads them.</summary>
    public const string Rows =
        """
        # Behind a label
        My password is Xy12!abc, thanks. ⇒ My password is [password removed], thanks.
        password: Xy12abc ⇒ password: [password removed]
        password: hello ⇒ =
        password: hello there ⇒ =
        password: hello. ⇒ =
        The password: hello ⇒ =
        password hello ⇒ =
        password Xy12!abc ⇒ password [password removed]
        password Xy12abc ⇒ password [password removed]
        password abc12 ⇒ =
        password is hello ⇒ =
        password is abc123 ⇒ password is [password removed]
        password is abc12 ⇒ =
        password is 12345 ⇒ password is [password removed]
        password is 1234 ⇒ =
        password: 1234 ⇒ password: [password removed]
        password: 123 ⇒ =
        password: 1234 or so ⇒ =
        password:\nXy12abc ⇒ password:\n[password removed]
        password:\nhello ⇒ =
        password is: Xy12abc ⇒ password is: [password removed]
        password = Xy12abc ⇒ password = [password removed]
        password => Xy12abc ⇒ password => [password removed]
        password -> Xy12abc ⇒ password -> [password removed]
        password → Xy12abc ⇒ password → [password removed]
        password - Xy12abc ⇒ password - [password removed]
        password-Xy12abc ⇒ =
        password_Xy12abc ⇒ =
        password/Xy12abc ⇒ =
        password+Xy12abc ⇒ =
        password@Xy12abc ⇒ =
        password%Xy12abc ⇒ =
        password|Xy12abc ⇒ =
        password | Xy12abc ⇒ password | [password removed]
        password1: Xy12abc ⇒ password1: [password removed]
        password12: Xy12abc ⇒ =
        PASSWORD2 Xy12!abc ⇒ PASSWORD2 [password removed]
        mypassword: Xy12abc ⇒ mypassword: [password removed]
        passwords: Xy12abc ⇒ passwords: [password removed]
        password (for FTP): Xy12abc ⇒ password (for FTP): [password removed]
        password ("Xy12abc") ⇒ password ("[password removed]")
        password (for FTP, which is a long story that goes on and on and on and on): Xy12abc ⇒ =
        password "correct horse battery staple" ⇒ =
        password: "correct horse battery staple" ⇒ =
        password: "please enter your password" ⇒ =
        password: "two words" ⇒ =
        password: 'Xy12abc' ⇒ password: '[password removed]'
        password 'hello' ⇒ =
        password is 'hello' ⇒ =
        password is "hello" ⇒ =
        "password": "hello" ⇒ =
        'password' => 'hello' ⇒ =
        define('DB_PASSWORD', 'hello'); ⇒ =
        define( 'DB_PASSWORD', 'Xy12abc' ); ⇒ define( 'DB_PASSWORD', '[password removed]' );
        DB_PASSWORD=Xy12abc ⇒ DB_PASSWORD=[password removed]
        DB_PASSWORD=hello\nDB_HOST=x ⇒ =
        <password>hello</password> ⇒ =
        <password>Xy12abc</password> ⇒ <password>[password removed]</password>
        password=Xy12abc&user=bob ⇒ password=[password removed]&user=bob
        password: Xy12abc, user: bob ⇒ password: [password removed], user: bob
        password for the mailbox info@x.example is Xy12!abc ⇒ password for the mailbox info@x.example is [password removed]
        password that we set for the new mailbox of mine yesterday is Xy12!abc ⇒ =
        password that we set for the new mailbox of mine and hers and his yesterday is Xy12!abc ⇒ =
        password. Xy12!abc ⇒ =
        password? Xy12!abc ⇒ =
        password, Xy12!abc ⇒ =
        password does not work Xy12!abc ⇒ =
        I changed the password to Xy12abc! ⇒ I changed the password to [password removed]
        Passwort lautet Xy12abc ⇒ Passwort lautet [password removed]
        mot de passe est Xy12abc ⇒ mot de passe est [password removed]
        mot de passe : Xy12abc ⇒ mot de passe : [password removed]
        contraseña es Xy12abc ⇒ contraseña es [password removed]
        hasło to Xy12abc ⇒ hasło to [password removed]
        wachtwoord is Xy12abc ⇒ wachtwoord is [password removed]
        Xy12!abc is the password ⇒ [password removed] is the password
        mit Xy12!abc als Passwort ⇒ mit [password removed] als Passwort
        hello is the password ⇒ =
        Xy12! is the password ⇒ =
        Xy12!abc. This is the password ⇒ =
        pw: Xy12abc ⇒ pw: [password removed]
        pwd Xy12!abc ⇒ pwd [password removed]
        pw 12345 ⇒ =
        pass: hello ⇒ =
        password: ******** ⇒ =
        password: $PASSWORD ⇒ =
        password: <password> ⇒ =
        password: yourpassword ⇒ =
        password: changeme ⇒ =
        password: null ⇒ =
        password: info@x.example ⇒ =
        password: https://x.example/reset ⇒ =
        password: /etc/passwd ⇒ =
        password: file.php ⇒ =
        password: Xy12abc or Zz34!def ⇒ password: [password removed] or [password removed]
        passwords: Xy12abc, Zz34!def and Qq56!ghi ⇒ passwords: [password removed], [password removed] and [password removed]
        password: Xy12abc or hello ⇒ password: [password removed] or hello
        **password**: Xy12abc ⇒ **password**: [password removed]
        password: **Xy12abc** ⇒ password: **[password removed]**
        password: [Xy12abc] ⇒ password: [[password removed]]
        password: Xy12abc). ⇒ password: [password removed]).
        password: "Xy12abc ⇒ password: "[password removed]
        password: `Xy12abc` ⇒ password: `[password removed]`
        > password: Xy12abc ⇒ > password: [password removed]
        password:\n> Xy12abc ⇒ password:\n> [password removed]
        pass&#119;ord: Xy12abc ⇒ pass&#119;ord: [password removed]
        pass\u200Bword: Xy12abc ⇒ pass\u200Bword: [password removed]
        pass<b>word</b>: Xy12abc ⇒ pass<b>word</b>: [password removed]
        ＰＡＳＳＷＯＲＤ： Xy12abc ⇒ ＰＡＳＳＷＯＲＤ： [password removed]
        password: [password removed] ⇒ =
        password [password removed] Xy12!abc ⇒ =
        # Keys
        API key: aB3dE5fG ⇒ API key: [secret key removed]
        API key: aB3dE5f ⇒ =
        API key: abcdefghijklmnop ⇒ =
        API key: abcdefghIjklmnop ⇒ API key: [secret key removed]
        API key is aB3dE5fG7h ⇒ API key is [secret key removed]
        API key is aB3dE5fG7 ⇒ =
        API key aB3dE5fG7hJ9kL1m ⇒ API key [secret key removed]
        API key aB3dE5fG7hJ9kL1 ⇒ =
        API key "aB3dE5fG7h" ⇒ API key "[secret key removed]"
        API key "aB3dE5fG7" ⇒ =
        API key for the shop: aB3dE5fG7hJ9 ⇒ API key for the shop: [secret key removed]
        API key for the shop: aB3dE5fG7hJ ⇒ =
        apiKey=aB3dE5fG7hJ9 ⇒ apiKey=[secret key removed]
        api_key: aB3dE5fG... ⇒ =
        api_key: aB3dE5fG… ⇒ =
        api_key: aB3dE5fG7hJ9kL1mN3pQ5… ⇒ api_key: [secret key removed]
        api_key: aaaaaaa1B ⇒ =
        secret key: xxxxxxxx12AB ⇒ =
        # Codes
        EPP code: aB3dE ⇒ EPP code: [EPP code removed]
        EPP code: aB3d ⇒ =
        EPP code: 123456 ⇒ EPP code: [EPP code removed]
        EPP code: 12345 ⇒ =
        EPP code is aB3dE5 ⇒ EPP code is [EPP code removed]
        EPP code is aB3dE ⇒ =
        EPP code aB3!E5 ⇒ EPP code [EPP code removed]
        EPP code aB3dE5fG ⇒ EPP code [EPP code removed]
        EPP code aB3dE5f ⇒ EPP code [EPP code removed]
        EPP code for x.example: aB3dE5 ⇒ EPP code for x.example: [EPP code removed]
        EPP code for x.example: aB3dE ⇒ =
        aB3dE5!G is the EPP code ⇒ [EPP code removed] is the EPP code
        support PIN 4821 ⇒ support PIN [PIN removed]
        support PIN: 4821 ⇒ support PIN: [PIN removed]
        support PIN is 4821. ⇒ support PIN is [PIN removed].
        support PIN: 482 ⇒ =
        support PIN: 48213456 ⇒ support PIN: [PIN removed]
        support PIN: 482134567 ⇒ =
        support PIN: 4-8-2-1 ⇒ =
        support PIN: 48-21 ⇒ support PIN: [PIN removed]
        support PIN for me 4821 ⇒ =
        one-time code 482134 ⇒ one-time code [one-time code removed]
        one-time code: 482134567 ⇒ one-time code: [one-time code removed]
        one-time code: 4821345678 ⇒ =
        one-time code is aB3dE5 ⇒ one-time code is [one-time code removed]
        one-time code is aB3dE ⇒ =
        backup codes: 12345678, 23456789\n34567890; 45678901 / 5678901 ⇒ backup codes: [one-time code removed], [one-time code removed]\n[one-time code removed]; [one-time code removed] / 5678901
        backup codes: 1234-5678 2345-6789 ⇒ backup codes: [one-time code removed] [one-time code removed]
        2FA secret: JBSW Y3DP EHPK 3PXP ⇒ 2FA secret: [one-time code removed]
        2FA secret: jbsw y3dp ehpk 3pxp ⇒ 2FA secret: [one-time code removed]
        2FA secret: JBSW Y3DP EHPK ⇒ =
        2FA secret: JBSW-Y3DP-EHPK-3PXP ⇒ 2FA secret: [one-time code removed]
        2FA secret: JBSW Y3DP EHPK 3PXPX ⇒ =
        2FA secret: ABCD EFGH IJKL MNOP ⇒ =
        CVV 123 ⇒ CVV [card code removed]
        CVV: 1234 ⇒ CVV: [card code removed]
        CVV: 12 ⇒ =
        CVV: 12345 ⇒ =
        CVV is 123, thanks ⇒ CVV is [card code removed], thanks
        mother's maiden name is Ruiz ⇒ mother's maiden name is [security answer removed]
        mother's maiden name is ruiz ⇒ =
        mother's maiden name: ruiz ⇒ mother's maiden name: [security answer removed]
        mother's maiden name: ab ⇒ =
        license key: ABCD-1234-EFGH ⇒ license key: [licence key removed]
        licence key: aB3dE ⇒ licence key: [licence key removed]
        csrf token: aB3dE5fG7hJ9kL1m ⇒ =
        # Beside a user
        cPanel: bob / Xy12!abc ⇒ cPanel: bob / [password removed]
        cPanel bob Xy12!abc ⇒ =
        root:Xy12!abc ⇒ root:[password removed]
        root/Xy12!abc ⇒ root/[password removed]
        root:Xy12a ⇒ =
        root:Xy12! ⇒ =
        root:Xy1!ab ⇒ root:[password removed]
        ftp login bob, Xy12!abc ⇒ ftp login bob, [password removed]
        ftp login bob - Xy12!abc ⇒ ftp login bob - [password removed]
        ftp login bob\nXy12!abc ⇒ ftp login bob\n[password removed]
        ftp login bob\nXy12!abc here ⇒ =
        login\nbob\nXy12!abc ⇒ login\nbob\n[password removed]
        ftp: bob\nbob2\nbob3\nXy12!abc ⇒ ftp: bob\nbob2\nbob3\n[password removed]
        ftp: bob\nbob2\nbob3\nbob4\nXy12!abc ⇒ =
        ssh bob / Xyab12cd ⇒ ssh bob / [password removed]
        ssh bob / Xyab12c ⇒ =
        ssh bob / Summer2024! ⇒ ssh bob / [password removed]
        ssh bob / Summer24! ⇒ ssh bob / [password removed]
        ssh bob / summer2024! ⇒ ssh bob / [password removed]
        ssh bob / Summer! ⇒ =
        ssh bob / "Xy12!abc" ⇒ =
        ssh bob / `Xy12!abc` ⇒ ssh bob / `[password removed]`
        ssh bob / Xy12!a;bc ⇒ =
        hello bob / Xy12!abc ⇒ =
        server bob / Xyab-12cd ⇒ =
        server version / Xyab12cd34ef56gh78ij90klm ⇒ =
        user:bob:Xy12!abc ⇒ =
        /root:Xy12!abc ⇒ =
        -root:Xy12!abc ⇒ =
        database b!ob:Xy12!abc ⇒ =
        database ab:Xy12!abc? ⇒ =
        database a:Xy12!abc ⇒ =
        """;
}
