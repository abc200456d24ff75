namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>What programs write, with the last that counts and the first that does not.</summary>
internal static class ExamplesOfMachines
{
    /// <summary>As <see cref="RedactionExamplesTests"/> reads them.</summary>
    public const string Rows =
        """
        # On a command line
        mysql -u root -pXy12!abc ⇒ mysql -u root -p[password removed]
        mysql -u root -p Xy12abc ⇒ =
        mysql -uroot -pabc1 ⇒ mysql -uroot -p[password removed]
        mysql -uroot -pab1 ⇒ =
        mysqldump --opt -u bob -pS3cretpw db > dump.sql ⇒ mysqldump --opt -u bob -p[password removed] db > dump.sql
        mysqlx -pXy12!abc ⇒ =
        xmysql -pXy12!abc ⇒ =
        /usr/bin/mysql -pXy12!abc ⇒ /usr/bin/mysql -p[password removed]
        mysql -u root -x-pXy12!abc ⇒ =
        mysql -ppassword ⇒ =
        mysql -ppass1234 ⇒ mysql -p[password removed]
        mysql -p$PASS12 ⇒ =
        mysql -p<Pass12> ⇒ =
        mysql -p{pw12x} ⇒ mysql -p{[password removed]}
        mysql -p[pw12x] ⇒ mysql -p[[password removed]]
        mysql -p%pw12x ⇒ =
        mysql -p-pw12x ⇒ =
        mysql -p=Xy12abc ⇒ =
        mysql -paaab ⇒ =
        mysql -pabca ⇒ mysql -p[password removed]
        mysql -ptest ⇒ =
        mysql -pport ⇒ =
        mysql -psecret ⇒ =
        mysql -protocol ⇒ =
        mysql -ptests ⇒ mysql -p[password removed]
        mysql -u bob \\\n-pXy12!abc ⇒ mysql -u bob \\\n[password removed]
        mysql -u bob \\ \n-pXy12!abc ⇒ mysql -u bob \\ \n[password removed]
        mysql -u bob\n-pXy12!abc ⇒ mysql -u bob\n[password removed]
        mariadb -pXy12abc and mysqladmin -pXy12abd ⇒ mariadb -p[password removed] and mysqladmin -p[password removed]
        sshpass -p Xy12abc ssh bob@host ⇒ sshpass -p [password removed] ssh bob@host
        sshpass -p 'my long pw1' ssh bob@host ⇒ sshpass -p '[password removed]' ssh bob@host
        sshpass -pXy12abc ssh bob@host ⇒ sshpass -p[password removed] ssh bob@host
        sshpass -p=Xy12abc ssh ⇒ sshpass -p=[password removed] ssh
        sshpass -p ab ssh ⇒ =
        sshpass -p abc1 ssh ⇒ sshpass -p [password removed] ssh
        sshpass -p\nXy12abc ssh ⇒ sshpass -p\n[password removed] ssh
        sshpass -p ⇒ =
        curl -u bob:Xy12abc https://api.example.com ⇒ curl -u bob:[password removed] https://api.example.com
        curl --user bob:Xy12abc https://api.example.com ⇒ curl --user bob:[password removed] https://api.example.com
        curl --user=bob:Xy12abc https://api.example.com ⇒ curl --user=bob:[password removed] https://api.example.com
        curl --proxy-user bob:Xy12abc https://api.example.com ⇒ curl --proxy-user bob:[password removed] https://api.example.com
        curl -u "key12345x:" https://api.example.com ⇒ curl -u "[password removed]:" https://api.example.com
        curl -u bob https://api.example.com ⇒ =
        curl -u bob:ab https://api.example.com ⇒ =
        curl -u 'bob:Xy 12 abc' https://api.example.com ⇒ curl -u 'bob:[password removed]' https://api.example.com
        curl -u'bob:Xy12abc' https://api.example.com ⇒ curl -u'bob:[password removed]' https://api.example.com
        curl -ubob:Xy12abc https://api.example.com ⇒ =
        curl -u "bob:Xy12abc" https://api.example.com ⇒ curl -u "bob:[password removed]" https://api.example.com
        smbclient -U bob%Xy12abc ⇒ smbclient -U bob%[password removed]
        lftp -u bob,Xy12abc ftp.example.com ⇒ lftp -u bob,[password removed] ftp.example.com
        redis-cli -a Xy12abc ping ⇒ redis-cli -a [password removed] ping
        redis-cli --pass Xy12abc ping ⇒ redis-cli --pass [password removed] ping
        plink -pw Xy12abc host ⇒ plink -pw [password removed] host
        7z a -pXy12abc x.7z ⇒ 7z a -p[password removed] x.7z
        unzip -P Xy12abc a.zip ⇒ unzip -P [password removed] a.zip
        ldapsearch -w Xy12abc -x ⇒ ldapsearch -w [password removed] -x
        imapsync --password1 Xy12abc --password2 Zz34def ⇒ imapsync --password1 [password removed] --password2 [password removed]
        swaks -ap Xy12abc ⇒ swaks -ap [password removed]
        curl -u ⇒ =
        echo 'bob:Xy12abc' | chpasswd ⇒ echo 'bob:[password removed]' | chpasswd
        echo "bob:Xy12abc" | chpasswd -e ⇒ echo "bob:[password removed]" | chpasswd -e
        echo bob:Xy12abc|chpasswd ⇒ echo bob:[password removed]
        echo "bob:$PW12" | chpasswd ⇒ =
        echo bob:abc | chpasswd ⇒ =
        echo bob:abcd | chpasswd ⇒ echo bob:[password removed] | chpasswd
        echo bob :abcd1 | chpasswd ⇒ =
        run chpasswd now, then echo bob:Xy12abc | chpasswd ⇒ run chpasswd now, then echo bob:[password removed] | chpasswd
        :abcd1 | chpasswd ⇒ =
        htpasswd -b .htpasswd bob Xy12abc ⇒ htpasswd -b .htpasswd bob [password removed]
        htpasswd -bc .htpasswd bob Xy12abc\nand go on ⇒ htpasswd -bc .htpasswd bob [password removed]\nand go on
        htpasswd -c .htpasswd bob Xy12abc ⇒ =
        htpasswd -b .htpasswd bob $PW12 ⇒ =
        htpasswd -b .htpasswd bob <pw12> ⇒ =
        htpasswd -b .htpasswd bob abc ⇒ =
        htpasswd -b .htpasswd bob abcd ⇒ htpasswd -b .htpasswd bob [password removed]
        htpasswd -b bob Xy12abc ⇒ htpasswd -b bob [password removed]
        openssl rsa -passin pass:Xy12abc -in k ⇒ openssl rsa -passin pass:[password removed] -in k
        openssl rsa -passin pass:abc -in k ⇒ =
        openssl rsa -passin pass:abcd -in k ⇒ openssl rsa -passin pass:[password removed] -in k
        openssl rsa -passin pass:$PW12 -in k ⇒ openssl rsa -passin pass:[password removed] -in k
        openssl rsa -passin pass:<pw12> -in k ⇒ openssl rsa -passin pass:[password removed]> -in k
        openssl rsa -passin pass:Xy12abc -passout pass:Zz34def ⇒ openssl rsa -passin pass:[password removed] -passout pass:[password removed]
        # In a protocol
        Authorization: Bearer aB3dE5fG7hJ9kL ⇒ Authorization: Bearer [secret key removed]
        Authorization: aB3dE5fG7hJ9kL ⇒ Authorization: [secret key removed]
        Authorization:aB3dE5fG7hJ9kL ⇒ Authorization:[secret key removed]
        authorization: Basic "dXNlcjpwYXNzd29yZA==", ⇒ authorization: Basic [secret key removed]",
        Authorization: whm root:aB3dE5fG7hJ9kL2 ⇒ Authorization: whm [secret key removed]
        Authorization: Basic token aB3dE5fG7hJ9kL ⇒ Authorization: Basic token [secret key removed]
        Authorization: Basic token key aB3dE5fG7hJ9kL ⇒ =
        Authorization: Bearer aB3dE5fG7hJ ⇒ =
        Authorization: Bearer aB3dE5fG7hJ9 ⇒ Authorization: Bearer [secret key removed]
        Authorization: Bearer $aB3dE5fG7hJ9 ⇒ =
        Authorization: Bearer <aB3dE5fG7hJ9> ⇒ =
        Authorization: Bearer {aB3dE5fG7hJ9} ⇒ =
        Authorization: Bearer aaaaaaaaaaa1B ⇒ =
        Authorization: Bearer abcdefghijklm ⇒ =
        Authorization: Bearer aB3dE5fG7hJ9kL. ⇒ Authorization: Bearer [secret key removed].
        Authorization: Bearer\naB3dE5fG7hJ9kL ⇒ Authorization: Bearer\n[secret key removed]
        The bearer of aB3dE5fG7hJ9kL has it ⇒ =
        Send bearer aB3dE5fG7hJ9kL twice, bearer zB3dE5fG7hJ9kL ⇒ Send bearer [secret key removed] twice, bearer [secret key removed]
        Cookie: theme=dark; PHPSESSID=ab12cd34ef56gh78; x=1 ⇒ Cookie: theme=dark; PHPSESSID=[session removed]; x=1
        Cookie: a=ab12cd34ef56gh7 ⇒ =
        Set-Cookie: sid="ab12cd34ef56gh78"; path=/ ⇒ Set-Cookie: sid=[session removed]"; path=/
        Cookie: sid=ab12cd34ef56gh78 and more ⇒ Cookie: sid=[session removed] and more
        Cookie: =ab12cd34ef56gh78 ⇒ Cookie: =[session removed]
        Cookie: sid=aaaaaaaaaaaaaaaa ⇒ =
        AUTH PLAIN AGJvYgBYeTEyYWJj ⇒ AUTH PLAIN [password removed]
        AUTH PLAIN aGVsbG8= ⇒ AUTH PLAIN [password removed]
        AUTH LOGIN Ym9iWHkxMg== ⇒ AUTH LOGIN [password removed]
        AUTH PLAIN response ⇒ =
        AUTH PLAIN aB3dE5f ⇒ =
        AUTH PLAIN aB3dE5f! ⇒ =
        USER bob\nPASS Xy12abc ⇒ USER bob\nPASS [password removed]
        PASS Xy12abc\nok ⇒ PASS [password removed]\nok
        > PASS Xy12abc ⇒ > PASS [password removed]
        Command: PASS Xy12abc ⇒ Command: PASS [password removed]
        see PASS Xy12abc ⇒ see PASS [password removed]
        PASS Xy12abc is what I typed ⇒ PASS [password removed] is what I typed
        PASS abc ⇒ =
        PASS abcd ⇒ PASS [password removed]
        PASS aaaa ⇒ =
        PASS **** ⇒ =
        # Passwords of addresses
        ftp://bob:Xy12abc@ftp.example.com/x ⇒ ftp://bob:[password removed]@ftp.example.com/x
        mysql://bob:word@db/x ⇒ mysql://bob:[password removed]@db/x
        https://bob:pass@x.example ⇒ =
        https://bob:password@x.example ⇒ =
        https://bob:$PASS@x.example ⇒ =
        https://bob:<pw>@x.example ⇒ =
        https://bob:aa@x.example ⇒ =
        https://bob:ab@x.example ⇒ https://bob:[password removed]@x.example
        https://bob@x.example ⇒ =
        https://x.example:8080/path@2x ⇒ =
        https://x.example:80/path@2x ⇒ =
        https://x.example:123456/path@2x ⇒ https://x.example:[password removed]@2x
        https://x.example:1/path@2x ⇒ https://x.example:[password removed]@2x
        https://x.example/a:b@c ⇒ =
        https://x.example?a:b@c ⇒ =
        https://x.example#a:b@c ⇒ =
        ftp://bob:p@ss12@ftp.example.com ⇒ ftp://bob:[password removed]@ftp.example.com
        "ftp://bob:Xy12abc@ftp.example.com" ⇒ "ftp://bob:[password removed]@ftp.example.com"
        ftp://bob:Xy12<abc@ftp.example.com ⇒ =
        ftp://bob:Xy12abc@a.example,ftp://ann:Zz34def@b.example ⇒ ftp://bob:[password removed]@a.example,ftp://ann:[password removed]@b.example
        ftp://bob:@ftp.example.com ⇒ =
        # Parameters and parts of addresses
        https://x.example/?token=abc12345 ⇒ https://x.example/?token=[secret key removed]
        https://x.example/?token=abc ⇒ =
        https://x.example/?token=word ⇒ =
        https://x.example/?token=1234 ⇒ https://x.example/?token=[secret key removed]
        https://x.example/?a=1&access_token=Xy12abc#x ⇒ https://x.example/?a=1&access_token=[secret key removed]
        https://x.example/#access_token=Xy12abc ⇒ https://x.example/#access_token=[secret key removed]
        https://x.example/?token=<abc1> ⇒ =
        https://x.example/?token={abc1} ⇒ =
        https://x.example/?token=$abc1 ⇒ =
        https://x.example/?token=[abc1] ⇒ =
        https://x.example/?token=ab1b ⇒ =
        https://x.example/?token=aabb1 ⇒ =
        https://x.example/?token=http123 ⇒ =
        https://x.example/?token=Xy12abc. ⇒ https://x.example/?token=[secret key removed].
        https://x.example/?token=Xy12abc; ⇒ https://x.example/?token=[secret key removed];
        (https://x.example/?token=Xy12abc) ⇒ (https://x.example/?token=[secret key removed])
        https://x.example/?key=ab12cd34ef56 ⇒ https://x.example/?key=[login link removed]
        https://x.example/?key=ab12cd34ef5 ⇒ =
        https://x.example/?key=abcdefghijkl ⇒ =
        https://x.example/?key=ab12/cd34ef56 ⇒ =
        https://x.example/?page=ab12cd34ef56 ⇒ =
        https://x.example/?1token=Xy12abc ⇒ =
        https://x.example/?token Xy12abc ⇒ =
        https://x.example/viewticket.php?tid=1&c=aB3dE5fG ⇒ https://x.example/viewticket.php?tid=1&c=[ticket key removed]
        https://x.example/ViewTicket.php?c=aB3dE5fG ⇒ https://x.example/ViewTicket.php?c=[ticket key removed]
        https://x.example/other.php?tid=1&c=aB3dE5fG ⇒ https://x.example/other.php?tid=1&c=[ticket key removed]
        https://x.example/other.php?id=1&c=aB3dE5fG ⇒ =
        https://x.example/viewticket.php?tid=1&c=aB3 ⇒ =
        https://x.example:2083/cpsess1234567890/frontend ⇒ https://x.example:2083/[session removed]/frontend
        https://x.example:2083/cpsess123456/frontend ⇒ https://x.example:2083/[session removed]/frontend
        https://x.example:2083/cpsess12345/frontend ⇒ =
        https://x.example/password/reset/redeem/aB3dE5fG7hJ9kL1m ⇒ https://x.example/password/reset/redeem/[login link removed]
        https://x.example/password/reset/redeem/aB3dE5fG7hJ9kL1 ⇒ =
        https://x.example/RESET/aB3dE5fG7hJ9kL1m. ⇒ https://x.example/RESET/[login link removed].
        https://x.example/reset/aB3dE5fG7hJ9kL1m?x=1 ⇒ https://x.example/reset/[login link removed]?x=1
        https://x.example/reset/abcdefghijklmnop ⇒ =
        https://hooks.sl¦ack.com/services/T0AB12CD3/B0EF45GH6/ijKLmn78 ⇒ https://hooks.sl¦ack.com/services/[webhook address removed]
        https://discord.com/a¦pi/webhooks/123456789012345678/abcDEF ⇒ =
        https://api.telegram.org/bot123456789:AAabcdefghijklmnopqrstuvwxyz012345/x ⇒ https://api.telegram.org/bot[API key removed]/x
        otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&issuer=y then ⇒ [one-time code removed] then
        # Hashes
        $2y$10$abcdefghijklmnopqrstuv1234567890ABCDEFGHIJKLMNOPQRSTU ⇒ [password hash removed]
        $1$abcdefgh$1234567890abcdefghijkl ⇒ [password hash removed]
        $1$abcdefgh$123456789 ⇒ =
        $1$abcdefgh$1234567890 ⇒ [password hash removed]
        $6$aaaaaaaaaaaaaaaaaaaaaaaaaa ⇒ =
        {SSHA}abcdefghij1234567890klmnop== ⇒ [password hash removed]
        $P$Babcdefghij1234567890klmnopqr, and $H$9abcdefghij1234567890klmnopqr ⇒ [password hash removed] and [password hash removed]
        *94BDCEBE19083CE2A1F959FD02F964C7AF4CFC29 ⇒ [password hash removed]
        *94BDCEBE19083CE2A1F959FD02F964C7AF4CFC29A ⇒ =
        *94BDCEBE19083CE2A1F959FD02F964C7AF4CFC2 ⇒ =
        *94bdcebe19083ce2a1f959fd02f964c7af4cfc29 ⇒ =
        x *94BDCEBE19083CE2A1F959FD02F964C7AF4CFC29 y ⇒ x [password hash removed] y
        # Tables
        User | Password\nbob | Xy12abc\nann | Zz34def ⇒ User | Password\nbob | [password removed]\nann | [password removed]
        | User | Password |\n| bob | Xy12abc | ⇒ | User | Password |\n| bob | [password removed] |
        | Password | User |\n| Xy12abc | bob | ⇒ | Password | User |\n| [password removed] | bob |
        Password | User\nXy12abc | bob ⇒ Password | User\n[password removed] | bob
        User | Password\nbob, Xy12abc ⇒ =
        User | Password\n--- | ---\nbob | `Xy12abc` ⇒ User | Password\n--- | ---\nbob | `[password removed]`
        User | Password\nbob | word ⇒ =
        User | Password\nbob | abc ⇒ =
        User | Password\nbob | 1234 ⇒ User | Password\nbob | [password removed]
        User | Password\nbob | two words1 ⇒ =
        User | Old password here\nbob | Xy12abc ⇒ User | Old password here\nbob | [password removed]
        A | User | Password | B\n1 | bob | Xy12abc | 2 ⇒ A | User | Password | B\n1 | bob | [password removed] | 2
        A | User | Password | B\n1 | bob ⇒ =
        # Private keys
        -----BEG¦IN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\nthanks ⇒ [private key removed]\nthanks
        -----BEG¦IN RSA PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC and so on ⇒ [private key removed] and so on
        -----BEG¦IN PRIVATE KEY----- … -----END PRIVATE KEY----- ⇒ =
        -----BEG¦IN CERTIFICATE-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END CERTIFICATE----- ⇒ =
        BEGIN the work\nPRIVATE KEY MIIEvQIBADANBgkqhkiG9w0BAQEFAASC ⇒ BEGIN the work\nPRIVATE KEY [secret key removed]
        It must begin with -----BEG¦IN PRIVATE KEY----- alone. ⇒ =
        b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\nAAAAAAAAABAAAAMwAAAAtzc2gtZWQyNTUx thanks ⇒ [private key removed] thanks
        AGE-SEC¦RET-KEY-1QQPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L ⇒ [private key removed]
        Private-Lines: 1\nAAAAIEx1abcdefghijklmnopqrstuvwxyz012345\nPrivate-MAC: 0123456789abcdef done ⇒ [private key removed] done
        Private-Lines: 1\nAAAAIEx1abcdefghijklmnopqrstuvwxyz012345\nthanks ⇒ [private key removed]\nthanks
        Private-Lines: 14\nAAAAIEx1abcdefghijklmnopqrstuvwxyz012345 ⇒ [private key removed]
        """;
}
