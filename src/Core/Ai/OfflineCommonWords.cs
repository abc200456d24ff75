namespace SupportAssistant.Core.Ai;

/// <summary>
/// How much a word says, in place of a document frequency: a vector must not depend on the collection it is compared
/// with, so the table is fixed. Written by hand from what support tickets and help articles repeat.
/// </summary>
internal static class OfflineCommonWords
{
    /// <summary>
    /// Grammar and courtesy in four languages; weighed just above nothing, so that no text is without a vector.
    /// </summary>
    public const string Stop = """
        a about above after again all also although always am an and any anybody anyone anything are as at away b back
        be became because been before being below between both but by c came can cannot cant come could couldnt d day
        days dear did didnt do does doesnt doing done dont down during e each either else especially etc even ever
        every everybody everyone everything except f few first for from further g get gets getting give given go goes
        going gone good got guys h had hadnt has hasnt have havent having he hello help her here hers hey hi him his
        how however i id if ill im in instead into is isnt it its itself ive j just k know l last let like look looks
        lot m make makes many may maybe me might mine more most much must my n need needs never nice no nobody none
        nor not nothing now o of off ok okay on once one only or other others our ours out over own p per perhaps
        please possible put q quickly quite r rather really regards s same say says see seems she should since so some
        somebody someone something soon still such t take tell than thank thanks that the their theirs them then there
        therefore these they thing things think this those though thus till to today together too tried try trying u
        under until up upon us use used using v very via w want wants was wasnt way we well went were what whatever
        when where whether which while who whole whom whose why will with within without wont would wouldnt x y yes
        yesterday yet you your yours z anymore actually already another around best better different happens happened
        kind little long new next old right show shows sure two three time whenever wondering issue problem question
        regarding somehow apparently der die das den dem des ein eine einen einem einer eines und oder aber nicht kein
        keine ich du er sie es wir ihr mein meine meinen meinem meiner unser unsere unseren euer ihre ihren ihrem ist
        sind war waren bin sein hat haben habe hatte wird werden wurde kann konnen konnte muss mussen soll sollen will
        wollen mochte mag bitte danke hallo guten tag wie was wer wo wann warum wieso weshalb welche welcher welches
        mit von vom zu zum zur in im an am auf aus bei beim nach seit fur um uber unter vor durch gegen ohne als wenn
        dass ob auch noch nur schon sehr mehr immer mir mich dir dich uns euch sich dann da hier dort so denn weil
        damit diese dieser dieses diesen diesem alle alles jetzt heute gestern morgen freundliche grusse viele vielen
        dank gerne leider le la les un une des du de et ou mais ne pas plus je tu il elle on nous vous ils elles mon
        ma mes notre nos votre vos son sa ses leur leurs est sont etait etre suis avez avons ai as ont avoir fait
        faire peux peut pouvez pouvons dois doit faut comment quoi que qui quand pourquoi quel quelle quels quelles
        avec sans dans sur sous par pour chez vers depuis apres avant ce cet cette ces cela ca se si tres bien merci
        bonjour cordialement aussi toujours encore deja tout tous toute toutes rien quelque mes y en au aux el los las
        una unos unas y o pero no yo tu ella nosotros ustedes mi mis su sus nuestro nuestra es son era ser soy estoy
        esta estan estar tengo tiene tienen tener he ha han haber puedo puede pueden podemos debo debe hay hacer hago
        como cuando donde porque cual cuales quien con sin sobre bajo por para desde hasta entre este estos estas eso
        esa esto muy bien gracias hola saludos tambien siempre aun ya todo todos toda todas nada algo me te se lo al
        del favor
        """;

    /// <summary>Words that half of all tickets and articles hold.</summary>
    public const string Common = """
        able access accept account across action active actual add additional address admin administrator advanced
        affect after allow alternative amount answer appear apply area ask attempt available avoid base basic become
        begin behind believe box bring broken browser bunch button buy call cause certain change check choose clean
        clear click client close code colleague command common company complete computer connect consider contact
        contain content control copy correct cover create current custom customer data date default define depend
        describe detail developer different direct disable display download during easy edit enable end enough ensure
        enter entire error exact example exist expect explain extra fail feature field figure file fill final find
        fine fix folder follow form found free friday full function general global great guide guy handle happen hard
        high home hope hosting hour however hundred idea important include information inside install instead
        instruction internal keep know large late learn leave level line link list little load local locate main
        manage manual match matter mean menu message method minute mode monday month morning move multiple name
        necessary network night normal note notice number offer office online open operate option order original page
        panel part particular path people perform period person place plan platform plugin point previous problem
        process product program project proper provide provider public purpose question quick reach read ready real
        reason receive recent recommend refuse relate remember replace reply report request require respond result
        return root rule run safe save screen search second section select send separate server service set setting
        setup several similar simple simply single site size small software solution sort specific standard start
        state status step stop store successful suggest support switch system tab table task team technical test text
        thousand tick tool top total turn type understand unique update upload url usual valid value various version
        view visit visitor wait warn watch web website week weekend window wish word wordpress work write wrong year
        yourself virtual domain user system hestia virtualmin cpanel plesk directadmin whm webseite seite fehler
        problem frage konto kunde datei ordner hosting anbieter ansehen andern einstellen einrichten funktioniert
        funktionieren geht machen brauche brauchen probleme erreur fichier compte client besoin marche fonctionne page
        site changer problema archivo cuenta cliente pagina sitio funciona necesito cambiar quiero
        """;
}
