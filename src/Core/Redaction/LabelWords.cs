namespace SupportAssistant.Core.Redaction;

/// <summary>
/// What people write before a secret, in a dozen languages; folded, with ' ' for a hyphen or underscore.
/// </summary>
internal static class LabelWords
{
    /// <summary>
    /// Long enough to be known inside a compound: Datenbankpasswort, dbPassword, MYSQL_ROOT_PASSWORD.
    /// </summary>
    public const string Passwords =
        """
        password, passwords, pass word, passwd, passphrase, pass phrase, passcode
        passwort, passworter, pass wort, kennwort, kennworter, zugangscode, losungswort
        mot de passe, mots de passe, motdepasse, phrase secrete
        contrasena, contrasenas, contrasenya, clave de acceso, palabra de paso
        palavra passe, palavras passe, palavrapasse, palavra chave, parola d'ordine, parola chiave, chiave d'accesso
        wachtwoord, wachtwoorden, adgangskode, losenord, salasana, identified by
        """;

    /// <summary>Too short for that, or part of other words ("desenha", "clavel").</summary>
    public const string WholePasswords =
        """
        senha, senhas, senha de acesso, haslo, hasla, haslem, hasle, heslo, hesla, jelszo, parola, sifre, sifra, пароль
        parool
        """;

    /// <summary>They also mean something else, so only a firm sign or a dense value counts.</summary>
    public const string ShortPasswords =
        """
        pass, pwd, psw, psswd, pw, p w, mdp, ww, clave, claves, pswd, passw, psk, parolu, auth
        dbpass, dbpw, smtppass, ftppass, userpass
        """;

    public const string Keys =
        """
        api key, api token, api secret, api password, access token, access key, secret key, secret access key,
        auth token
        client secret, app secret, application secret, shared secret, consumer secret, private key, signing key,
        encryption key
        authentication key, login key, refresh token, bearer token, bot token, deploy token, personal access token,
        pat token
        remote access key, access hash, account key, shared access key, master key, app key, webhook secret, service key
        api schlussel, api schluessel, geheimschlussel, geheimer schlussel, zugriffsschlussel, zugangsschlussel
        cle api, cle d'api, cle secrete, jeton api, jeton d'acces, jeton d'api, clave api, clave de api, clave secreta
        token de acceso, llave api, chave api, chave da api, chave de api, chave secreta, token de acesso,
        token de api, token da api
        chiave api, chiave segreta, token di accesso, token api, api sleutel, geheime sleutel, toegangstoken
        klucz api, klucz tajny, tajny klucz, token dostepu, cc encryption hash, auth salt, nonce salt, logged in salt
        secure auth salt, auth key, secure auth key, logged in key, nonce key, secret, token, apitoken, authtoken,
        vaulttoken
        """;

    public const string EppCodes =
        """
        epp code, epp key, eppcode, epp, auth code, auth codes, authorization code, authorisation code, auth info,
        auth info code, authinfo code
        auth id, auth key for transfer, transfer code, transfer key, transfer secret, transfer password,
        domain secret, domain password
        transfercode, auth info schlussel, autorisierungscode, autorisierungsschlussel, transferschlussel, umzugscode
        code d'autorisation, code epp, code auth, code auth info, code authinfo, code de transfert,
        code d'authentification
        codigo de autorizacion, codigo epp, codigo auth, codigo authinfo, codigo de transferencia, codigo de autorizacao
        codice di autorizzazione, codice epp, codice auth, codice authinfo, codice auth info, codice di trasferimento
        autorisatiecode, verhuiscode, verhuistoken, autorisatietoken, transfertoken
        kod authinfo, kod auth info, kod epp, kod autoryzacyjny, kod autoryzacji, kod transferu
        """;

    public const string Pins =
        """
        pin, pin code, support pin, telephone pin, telefon pin, telefoonpin, code pin, codigo pin, codice pin,
        kod pin, pincode
        security pin, account pin, geheimzahl, telefonpin, pin number, kodpin
        """;

    public const string OneTimeCodes =
        """
        verification code, one time code, one time password, otp, otp code, 2fa code, two factor code, sms code,
        login code
        authentication code, authenticator code, confirmation code, backup code, backup codes, recovery code,
        recovery codes
        security token code, bestatigungscode, einmalcode, einmalpasswort, wiederherstellungscode,
        wiederherstellungscodes, sms tan
        sicherungscode, sicherungscodes, code de verification, code sms, code de recuperation, code de secours,
        codes de secours
        codigo de verificacion, codigo sms, codigo de recuperacion, codigos de recuperacion, codigo de verificacao
        codigo de recuperacao, codice di verifica, codice sms, codice di recupero, codici di recupero, codici di backup
        verificatiecode, herstelcode, herstelcodes, eenmalige code, kod weryfikacyjny, kod sms, kody zapasowe,
        kod zapasowy
        2fa secret, totp secret, totp key, authenticator key, authenticator secret, 2fa key, 2fa setup key, setup key,
        2fa seed
        """;

    public const string CardCodes =
        """
        cvv, cvv2, cvc, cvc2, cvv code, cvc code, cvv cvc, card verification code, card security code, prufziffer,
        kartenprufnummer
        prufnummer, cryptogramme, cryptogramme visuel, codigo de seguridad, codigo de seguranca, codice di sicurezza,
        kod cvv, kod cvc
        """;

    public const string Answers =
        """
        security answer, secret answer, answer to my security question, answer to the security question,
        mother's maiden name
        mothers maiden name, sicherheitsantwort, antwort auf die sicherheitsfrage, reponse secrete, reponse de securite
        respuesta secreta, respuesta de seguridad, resposta secreta, resposta de seguranca, risposta segreta,
        risposta di sicurezza
        geheim antwoord, beveiligingsantwoord, odpowiedz na pytanie, odpowiedz zabezpieczajaca
        """;

    /// <summary>Marks of a form, records that the DNS publishes, places in a list.</summary>
    public const string Harmless =
        """
        csrf token, csrftoken, xsrf token, xsrftoken, csrfmiddlewaretoken, authenticity token, antiforgery token
        anti forgery token, request verification token, requestverificationtoken, form token
        verification token, validation token, challenge token, public key, publickey
        page token, pagetoken, continuation token, cancellation token
        """;

    public const string LicenceKeys =
        """
        license key, licence key, licensekey, activation key, activation code, product key, serial number key,
        lizenzschlussel
        lizenzkey, cle de licence, clave de licencia, chave de licenca, chiave di licenza, licentiesleutel,
        klucz licencyjny
        purchase code, product code key, aktivierungsschlussel
        """;
}
