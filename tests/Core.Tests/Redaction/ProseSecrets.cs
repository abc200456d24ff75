namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>How customers and agents write a password, a language a class; % stands for it.</summary>
internal static class ProseSecrets
{
    public static readonly IReadOnlyDictionary<string, string[]> Passwords = new Dictionary<string, string[]>
    {
        ["prose, English"] =
        [
            "Hi, my cPanel password is % and I still cannot log in.", "The password for info@ourshop.example is: %",
            "user: anna\npassword: %\nplease check", "I changed the password to % yesterday.", "pw: %",
            "Please use % as password for now.",
            "The FTP password we set last week is %, thanks.", "Password - %", "Root password: % (please delete after)",
            "My login is bob and my pass is %.", "The new password for the mailbox sales@ourshop.example is %",
            "% is the password of the WordPress admin.",
        ],
        ["prose, German"] =
        [
            "Mein Passwort lautet %, bitte prüfen.", "Das Passwort für die Datenbank ist %", "Kennwort: %",
            "FTP-Passwort: %",
            "Ich habe das Passwort auf % geändert.", "Zugang: kunde4\nPasswort: %", "Das Datenbankpasswort ist jetzt %",
            "Bitte mit % als Passwort anmelden.", "Das Kennwort meines Postfachs war %.", "Passwort %",
        ],
        ["prose, French"] =
        [
            "Mon mot de passe est %", "mot de passe : %", "Mdp : %", "Le mot de passe du compte FTP est %, merci.",
            "J'ai changé le mot de passe en %", "Identifiant : marie\nMot de passe : %",
            "Le nouveau mot de passe est maintenant %.",
            "voici le mot de passe pour la base de données : %",
        ],
        ["prose, Spanish"] =
        [
            "Mi contraseña es %", "Contraseña: %", "la contraseña del correo es %, gracias", "clave: %",
            "He cambiado la contraseña a %",
            "usuario: pepe\ncontraseña: %", "La contrasena de la base de datos es %",
            "La contraseña nueva de FTP era %.",
        ],
        ["prose, Portuguese"] =
        [
            "A minha senha é %", "Senha: %", "palavra-passe: %", "a senha do cPanel é %, obrigado",
            "Mudei a senha para %",
            "utilizador: rui\nsenha: %", "A palavra-passe do email é %", "Senha do banco de dados: %",
        ],
        ["prose, Italian"] =
        [
            "La mia password è %", "La password del database è %, grazie", "Password: %", "parola d'ordine: %",
            "utente: luca\npassword: %",
            "Ho cambiato la password in questo modo: %", "la password era %", "La password di posta e' %",
        ],
        ["prose, Dutch"] =
        [
            "Mijn wachtwoord is %", "Wachtwoord: %", "Het wachtwoord van de mailbox is %, bedankt", "ww: %",
            "gebruiker: jan\nwachtwoord: %",
            "Ik heb het wachtwoord gewijzigd naar %", "Het FTP-wachtwoord was %.", "Het databasewachtwoord is nu %",
        ],
        ["prose, Polish"] =
        [
            "Moje hasło to %", "Hasło: %", "hasło do FTP to %, dziękuję", "Hasło do bazy danych brzmi %",
            "użytkownik: ewa\nhasło: %",
            "Zmieniłem hasło na %", "Nowe hasło jest %", "login: ewa haslo: %",
        ],
        ["panel logins"] =
        [
            "cPanel: kunde12 / %", "WHM root / %", "Plesk login admin:%", "SSH root:%", "FTP: ftp@ourshop.example / %",
            "Zugangsdaten cPanel: kunde12 / %", "Identifiants : marie / %", "credentials: bob | %",
            "DirectAdmin user: bob\n%",
            "phpMyAdmin: shop_db / %", "Dane logowania: ewa / %", "inloggegevens: jan / %", "Datos de acceso: pepe / %",
            "SFTP user deploy, pass %", "webmail: info@ourshop.example:%",
        ],
        ["hidden and split"] =
        [
            "pass\u200Bword: %", "**Password:** `%`", "> My password is\n> %", "Password:\n\n    %",
            "pass&#119;ord&colon; %",
            "<b>Password</b>: <code>%</code>", "mot de\npasse : %", "P\u00ADassword: %", "Pass**word**: **%**",
            "password&nbsp;is&nbsp;%",
            ">> Wachtwoord:\n>> %", "ｐａｓｓｗｏｒｄ： %", "Password =&gt; %", "contrasen\u0303a: %",
            "| User | Password |\n|---|---|\n| bob | % |",
        ],
    };
}
