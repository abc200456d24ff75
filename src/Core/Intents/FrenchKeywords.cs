namespace SupportAssistant.Core.Intents;

/// <summary>French words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class FrenchKeywords
{
    public const string List =
        """
        billing 3: facture/factures/facturation/facturé; remboursement/rembourser/remboursé; paiement/paiements;
          prélèvement/prélevé/prélevée/débité/débitée; carte bancaire/carte de crédit/carte bleue;
          résiliation/résilier/résiliez; annuler abonnement/abonnement; tva; tarif/tarifs; virement;
          code promo/réduction; avoir; impayé/impayée
        billing 2: payer/payé/payée; prix; offre/forfait/formule; suspendu pour/suspendu/suspension;
          annuler/annulation; coût
        domains 3: transfert de domaine/transférer domaine/transférer nom de domaine/transfert nom de domaine;
          code epp/code auth/code autorisation/code transfert;
          enregistrer domaine/enregistrer nom de domaine/acheter nom de domaine/réserver nom de domaine/
          enregistrement nom de domaine;
          renouveler domaine/renouveler nom de domaine/renouvellement domaine/renouvellement nom de domaine;
          domaine expiré/nom de domaine expiré/domaine a expiré/domaine expire; titulaire/propriétaire du domaine
        domains 3: deuxième domaine/ajouter domaine/autre domaine
        domains 2: nom domaine/noms domaine/nom de domaine; renouveler/renouvellement; expire/expiré
        domains 1: domaine/domaines; transfert/transférer; extension
        dns 3: serveurs de noms/serveur de noms/serveurs dns/serveur dns; zone dns;
          enregistrement mx/enregistrements mx/enregistrement dns/enregistrements dns/champ mx; enregistrement a;
          enregistrement cname; enregistrement txt; propagation dns/propagation;
          pointer domaine/pointe vers/faire pointer/pointer vers
        dns 2: enregistrement/enregistrements; sous domaine; résolution
        ssl 3: certificat/certificats/certificat ssl;
          non sécurisé/non sécurisée/pas sécurisé/pas sécurisée/n'est pas sécurisé;
          connexion n'est pas privée/connexion non sécurisée; contenu mixte; cadenas; chiffrement
        ssl 2: sécurisé/sécurisée
        email 3: courriel/courriels; messagerie;
          boîte mail/boite mail/boîte aux lettres/boîtes mail/boîte de réception;
          adresse mail/adresse e mail/adresse email/adresses mail;
          redirection mail/redirection email/transfert de mail; répondeur/réponse automatique;
          indésirables/courrier indésirable/spams; serveur smtp; compte mail/comptes mail; messages rejetés
        email 2: pièce jointe/pièces jointes; expéditeur/destinataire; liste noire
        email 1: envoyer/recevoir/reçois/envoi/envoyés; message/messages
        website_error 3: page blanche/écran blanc; erreur 500/erreur 404/erreur 403/erreur 503/erreur interne;
          site inaccessible/site n'est pas accessible/site est inaccessible/inaccessible;
          site ne fonctionne plus/site ne s'affiche plus/ne s'affiche plus/site est en panne/site en panne/
          ne marche plus/site hors ligne; trop de redirections/boucle de redirection; version php/version de php;
          erreur fatale/erreur critique; page introuvable; ne charge plus; service indisponible
        website_error 2: message d'erreur; hors ligne; cassé; en panne; extension plugin; plante
        website_error 1: erreur/erreurs; affiche
        website_slow 3: lent/lente/lenteur/lenteurs/lentement/très lent; temps de chargement; vitesse;
          ralenti/ralentissement/ralentissements; met longtemps/trop longtemps/met du temps; accélérer; rame;
          performances; plus rapide
        website_slow 2: secondes; délai d'attente; chargement
        database 3: base données/bases données/base de données/bases de données;
          connexion à base/connexion à la base de données; requête sql; utilisateur mysql; bdd
        database 4: erreur connexion base données/erreur lors connexion à base données
        database 2: requête/requêtes; table/tables; importer
        malware 7: piraté/piratée/piratage/pirate/pirates/hacké/hackée;
          logiciel malveillant/malveillant/malveillants/code malveillant; infecté/infectée/infectés; cheval de troie;
          site trompeur; hameçonnage; compromis/compromise
        malware 2: suspect/suspects/fichiers étranges/suspecte; attaque; faille; vulnérabilité
        migration 3: migrer/migration de site/migration du site; déménager/déménagement;
          transférer site/transfert de site/transfert site/déplacer site;
          changer d'hébergeur/changer hébergeur/ancien hébergeur/autre hébergeur/hébergeur actuel/
          changement d'hébergeur; ancien serveur; chez ovh/depuis ovh
        migration 2: hébergeur; déplacer; nouveau serveur
        account_access 3: connecter/me connecter/connexion à mon compte/se connecter/connecte;
          mot passe oublié/mot de passe oublié/réinitialiser mot de passe/mot passe perdu/mot passe incorrect/
          identifiants incorrects; espace client; identifiant/identifiants;
          ip bloquée/adresse ip bloquée/débloquer ip/adresse ip est bloquée/ip est bloquée;
          double authentification/deux facteurs; accès refusé; plus accès/n'ai plus accès/perdu accès
        account_access 2: mot passe/mots passe/mot de passe; bloqué/bloquée/débloquer; accéder/accès; pare feu;
          panneau de contrôle
        account_access 1: compte
        files_backup 3: sauvegarde/sauvegardes/sauvegarder; restaurer/restauration;
          fichiers supprimés/supprimé fichiers/supprimé par erreur/supprimé accidentellement/effacé par erreur/
          effacé fichiers; gestionnaire de fichiers; espace disque/quota disque; compte ftp/accès ftp/connexion ftp;
          téléverser/téléversement; droits fichiers/permissions fichiers; accès ssh/clé ssh
        files_backup 2: fichier/fichiers; dossier/dossiers/répertoire; supprimé/supprimer/effacé; télécharger
        """;
}
