namespace SupportAssistant.Core.Intents;

/// <summary>French words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class FrenchKeywords
{
    public const string List =
        """
        billing 4: débité deux fois/prélevé deux fois; rembourser/être remboursé/rendre ~ argent/remboursement;
          mettre fin ~ abonnement/arrêter ~ abonnement/résilier ~ contrat/fin à abonnement; reçu de paiement/
          justificatif; carte ~ refusée/paiement refusé/refusée/refusé; trop perçu/montant ~ élevé/prix ~ augmenté;
          essai gratuit; promotion
        billing 3: contrat; échéance; montant; renouvellement automatique; paypal; rib/iban; relance/rappel de paiement;
          augmentation/plus cher/moins cher; combien coûte/devis; coordonnées bancaires; comptable/comptabilité;
          facture/facturation; remboursé; paiement; prélèvement/prélevé/prélevée/débité/débitée; carte bancaire/
          carte de crédit/carte bleue; résiliation/résilier/résiliez; annuler abonnement/abonnement; tva; tarif;
          virement; code promo/réduction; impayé/impayée; frais; argent; commandé; carte; payons/paie/paye/facturez;
          facture d'avoir
        billing 2: mensuel/annuel; changer ~ offre/changer de formule; banque; payer/payée; prix; offre/forfait/formule;
          suspendu pour/suspendu/suspension; annuler/annulation; coût; gratuit
        domains 4: nom expire/renouveler ~ nom/nom ~ expiration; changement de titulaire/changer ~ titulaire/
          propriétaire ~ domaine; registraire/registrar/bureau d'enregistrement; code de transfert/code d'autorisation;
          transférer ~ domaine/renouveler ~ domaine/acheter ~ domaine/déposer ~ domaine/domaine ~ expiré/
          réserver ~ domaine; whois; rédemption; adresse internet/nom ~ disponible/domaine ~ disponible/
          récupérer ~ domaine/perdu ~ domaine/garder ~ domaine; domaine ~ verrouillé
        domains 3: transfert de domaine/transférer domaine/transférer nom de domaine/transfert nom de domaine; code epp/
          code auth; enregistrer domaine/enregistrer nom de domaine/acheter nom de domaine/réserver nom de domaine/
          enregistrement nom de domaine; renouveler domaine/renouveler nom de domaine/renouvellement domaine/
          renouvellement nom de domaine; domaine expiré/nom de domaine expiré/domaine a expiré; titulaire/
          propriétaire du domaine; deuxième domaine/ajouter domaine/autre domaine; enregistrer ~ nom; transférez;
          renouvelle/renouvelez
        domains 2: expiration; déverrouiller; nom domaine; renouveler/renouvellement; expire
        domains 1: domaine; transfert/transférer; extension
        dns 4: dns; serveur de noms; entrée dns; pointer vers/faire pointer/pointe ~ vers/pointer ~ ip;
          sous domaine ~ pointer; redirige ~ ancien serveur; nouvelle ip/ancienne ip; ancien site/toujours ancien;
          vérifier ~ domaine/validation ~ domaine; ne résout pas
        dns 3: serveurs dns; zone dns; enregistrement mx/enregistrement dns/champ mx; enregistrement a;
          enregistrement cname; enregistrement txt; propagation dns/propagation; pointer domaine/pointe vers; zone
        dns 2: adresse ip; sous domaine; enregistrement; résolution
        ssl 5: pas privée/n'est pas privée; non sécurisé/pas sécurisé; avertissement de sécurité/
          avertissement ~ sécurité/alerte de sécurité; pas sûr/n'est pas sûr
        ssl 4: ssl; https; certificat ~ expiré/certificat ~ invalide/renouveler ~ certificat; cadenas; let's encrypt
        ssl 3: connexion sécurisée; certificat/certificat ssl; non sécurisée/pas sécurisée/n'est pas sécurisé;
          connexion n'est pas privée/connexion non sécurisée; contenu mixte; chiffrement
        ssl 2: sécurisé/sécurisée
        email 4: courrier; boîte pleine/boîte ~ pleine; recevoir ~ mails/reçois ~ mails/envoyer ~ mails;
          arrivent ~ spam/dans les spams/en spam/dossier spam; outlook/thunderbird; serveur entrant/serveur sortant/
          serveur de réception; messages reviennent/reviennent avec; redirection ~ adresse; nouvelle adresse/
          ajouter ~ adresse/créer ~ adresse; n'arrivent pas/n'arrive plus/partent pas/ne partent plus; boîte d'envoi;
          signature; agenda/calendrier
        email 3: spam; smtp/imap; formulaire de contact; quota est atteint; courriel; messagerie; boîte mail/
          boîte aux lettres/boîte de réception; adresse mail/adresse e mail/adresse email; redirection mail/
          redirection email/transfert de mail; répondeur/réponse automatique; indésirables/courrier indésirable;
          serveur smtp; compte mail; messages rejetés; mail/e mail/email; reçoivent/reçoit/envoie/envoyer un message
        email 2: pièce jointe; expéditeur/destinataire; liste noire
        email 1: envoyer/recevoir/reçois/envoi/envoyés; message; répondre
        website_error 5: page blanche/écran blanc/tout blanc; erreur critique/erreur fatale; plus accessible/
          n'est plus accessible/inaccessible/injoignable/indisponible; trop de redirections; mode maintenance;
          plus rien ne s'affiche/rien ne s'affiche
        website_error 4: site ~ en panne/site ~ ne fonctionne/site ~ ne marche/site ~ tombé/site est tombé/
          ne s'ouvre plus/ne s'ouvre pas/ne fonctionne plus; page par défaut/autre site s'affiche; coupure/panne;
          site est cassé/page ~ vide; ne peuvent plus ouvrir/plus ouvrir/n'ouvre plus/ouvrir ~ site/ouvrir ~ boutique;
          images ~ affichent/images manquantes; a disparu/disparu; message d'erreur; liste de fichiers
        website_error 3: erreur 500/erreur 404/erreur 403/erreur 503/erreur interne; site inaccessible/
          site n'est pas accessible/site est inaccessible; site ne fonctionne plus/site ne s'affiche plus/
          ne s'affiche plus/site est en panne/site en panne/ne marche plus/site hors ligne; boucle de redirection;
          version php; page introuvable; ne charge plus; service indisponible; affiche ~ erreur/donne une erreur
        website_error 2: extension; mise à jour; php; thème; hors ligne; cassé; en panne; extension plugin; plante
        website_error 1: erreur; affiche
        website_slow 4: lent/lenteur; une éternité/met ~ temps/mettent ~ temps/mettent ~ secondes/met ~ secondes;
          ça rame/rame; chargement ~ long/long à charger/longues à charger/prend ~ secondes; plus vite/accélérer; ramer;
          des plombes; long à ouvrir/attendre ~ secondes; surchargé
        website_slow 3: mémoire/cpu/processeur; charge du serveur/pic de trafic/trafic; temps de réponse; fige/se fige;
          lente/lentement/très lent; temps de chargement; vitesse; ralenti/ralentissement; met longtemps/trop longtemps/
          met du temps; performances; plus rapide
        website_slow 2: secondes; délai d'attente; chargement; rapide/plus rapidement; attendre
        database 5: trop de connexions
        database 4: mysql/mariadb/phpmyadmin; base de données; fichier sql/sauvegarde sql/dump; nouvelle base;
          erreur connexion base données/erreur lors connexion à base données; table manquante/se connecter ~ base
        database 3: sql; requêtes; table; connexion à base; requête sql; utilisateur mysql; bdd
        database 2: importer
        malware 7: virus; s'est introduit/introduit sur/intrusion; malware; pirater/pirates; fichiers infectés;
          phishing; piratée/piratage/hacké/hackée; logiciel malveillant/malveillant/code malveillant; infecté/infectée;
          cheval de troie; site trompeur; hameçonnage; compromis/compromise
        malware 5: casino/jeux d'argent; fichiers suspects/fichiers inconnus/fichiers bizarres; redirigé vers/
          redirige ~ casino/redirige vers ~ site; envoie ~ spam/envoi de spam; utilisateur inconnu/
          administrateur inconnu; site dangereux/site ~ dangereux; médicaments/viagra/publicités/pop up/crypto;
          pas nous qui/n'avons pas créé; dangereux; caractères japonais/en chinois; quelqu'un se connecte;
          n'est pas à nous/pas nous/en japonais; paris sportifs
        malware 3: sécurité/sécuriser; tentatives de connexion/attaques; scan/antivirus; bizarre/étrange
        malware 2: suspect/fichiers étranges/suspecte; faille; vulnérabilité
        migration 4: concurrent/chez un concurrent; ancien hébergeur/hébergement actuel/ancien hébergement;
          déménager ~ site; transférer ~ site/transférer ~ wordpress/déplacer ~ site/migrer ~ site; passer chez vous/
          venir chez vous/rejoindre; sans coupure; depuis wix/de wix; chez ovh/chez ionos/chez un autre/
          un autre hébergeur; site existant; emporter/récupérer ~ site; migrez/migre; déménagez/transférez ~ site/
          reprendre ~ site
        migration 3: hébergeur; vers un nouveau serveur/autre serveur; migrer/migration de site; déménager/déménagement;
          transférer site/transfert de site/déplacer site; changer d'hébergeur/hébergeur actuel/changement d'hébergeur;
          ancien serveur; depuis ovh
        migration 2: déplacer; nouveau serveur; chez vous; partir; en local
        account_access 4: ne peux plus entrer/plus me connecter/me connecter/impossible de me connecter/
          arrive pas à me connecter; identifiants ~ ne fonctionnent/identifiants ne marchent; mot de passe oublié/
          oublié ~ mot de passe; double authentification/authentificateur/code de vérification/changé de téléphone;
          login/connexion au compte; ip ~ bloquée/bloqué par pare feu/bannie; code ~ sms/code par sms/sms;
          trop de tentatives/trop d'essais; utilisateur inconnu; accéder ~ compte/accéder ~ espace; numéro client;
          changer ~ mot de passe/plus accès/plus les codes
        account_access 3: débloquer; espace client; cpanel/plesk; connexion; connecter/connexion à mon compte/
          se connecter/connecte; réinitialiser mot de passe/mot passe perdu/mot passe incorrect/identifiants incorrects;
          identifiant; ip bloquée/adresse ip bloquée/débloquer ip/adresse ip est bloquée/ip est bloquée; deux facteurs;
          accès refusé; n'ai plus accès/perdu accès
        account_access 2: mot passe; bloqué/bloquée; accéder/accès; pare feu; panneau de contrôle
        account_access 1: utilisateur; téléphone; compte
        files_backup 4: ftp/sftp/filezilla; sauvegarde/backup; ssh; par mégarde/par erreur/par accident; version d'hier/
          version précédente/revenir ~ version/récupérer ~ dossier; disque plein/espace ~ plein; tâche cron/cron/
          tâche planifiée; protéger ~ dossier/envoyer ~ fichiers/importer ~ fichiers; fréquence ~ sauvegardes; zip/
          décompresser; photos supprimées/perdu ~ fichiers; écrasé; gardez ~ sauvegardes/récupérer ~ fichiers/
          fichiers ~ disparu; état antérieur/état précédent
        files_backup 3: sauvegarder; restaurer/restauration; fichiers supprimés/supprimé fichiers/supprimé par erreur/
          supprimé accidentellement/effacé par erreur/effacé fichiers; gestionnaire de fichiers; espace disque/
          quota disque; compte ftp/accès ftp/connexion ftp; téléverser/téléversement; droits fichiers/
          permissions fichiers; accès ssh/clé ssh; espace
        files_backup 2: effacer/effacé; droits; télécharger; copie; fichier; dossier/répertoire; supprimé/supprimer
        general 4: horaires; rappeler/appelez moi; emploi/candidature; partenariat/sponsor; rgpd; création de site/logo;
          réclamation; numéro de téléphone; adresse postale; recrutez/recrutement; responsable; parler à quelqu'un;
          demande de stage/offre de stage; êtes vous ouverts/êtes ouverts
        general 2: ordinateur; imprimante; bureaux
        general 1: merci à/un grand merci/remercier
        """;
}
