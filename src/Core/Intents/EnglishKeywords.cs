namespace SupportAssistant.Core.Intents;

/// <summary>English words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class EnglishKeywords
{
    public const string List =
        """
        billing 3: invoice/invoices/invoiced; refund/refunds/refunded; payment/payments; billing;
          charged/charge/charges/overcharged; credit card/card declined; cancellation; money back; overdue; unpaid;
          direct debit; proforma; receipt; suspended for non payment;
          cancel plan/cancel subscription/cancel account/cancel hosting/cancel service; pricing; payment method;
          auto renewal charge; promo code/coupon/discount code; chargeback
        billing 2: paid/pay/paying; paypal; stripe; plan/plans; upgrade/upgrading; downgrade/downgrading;
          cancel/cancelled/canceled/cancelling; subscription; price/prices; cost/costs; vat/tax; bank transfer;
          suspended/suspension/unsuspend; account credit; discount; bill/bills; billed; quote; sales; package
        billing 1: expired; renewal; terminate/termination; account; money; amount; due
        domains 3: domain transfer/transfer domain/domain name transfer/transfer of domain;
          epp code/epp/auth code/authorization code/transfer code;
          register domain/domain registration/register new domain/buy domain/registering domain/domain available;
          renew domain/domain renewal/domain expired/domain expires/domain expire/domain has expired/
          domain is expiring; registrar; whois; registrant; redemption/redemption period;
          transfer lock/registrar lock; domain ownership/owner of domain; icann; domain lock; tld; unlock domain;
          domain privacy/whois privacy; pendingtransfer; domain auto renew
        domains 3: domain suspended/domain is suspended; addon domain/add domain/another domain/second domain;
          buy a name
        domains 2: domain name/domain names; renew/renewing; transfer domains; expired domain; ownership change;
          co.uk; com domain
        domains 1: domain/domains; transfer/transferred; registration/registered; expired/expires/expiry; renewal
        dns 3: dns; nameserver/nameservers/name server/name servers; mx record/mx records/mx; cname/cname record;
          a record/a records; txt record/txt records; propagation/propagate/propagated/propagating; ttl;
          zone file/zone editor/dns zone; dns_probe_finished_nxdomain/nxdomain; subdomain record;
          point domain/pointing domain/point domain to; glue record/glue records; reverse dns/ptr/ptr record; dnssec;
          srv record; aaaa/aaaa record; caa record; domain points; probe finished
        dns 2: record/records; resolve/resolves/resolving; cloudflare; point to; spf/dkim/dmarc; ns1/ns2;
          wildcard record
        dns 1: subdomain/subdomains; domain; ip address
        ssl 3: ssl; tls; certificate/certificates/cert; let's encrypt/letsencrypt; autossl;
          not secure/is not secure/insecure; mixed content; padlock; csr; private key; err_cert/net err_cert/err cert;
          ssl_error_bad_cert_domain/ssl error; https redirect/force https;
          connection is not private/connection not private; hsts; cert expired; wildcard certificate/wildcard ssl;
          certificate authority
        ssl 2: https; secure connection; security warning; privacy error; encrypt/encryption; acme; your connection
        email 3: email/emails/e mail/e mails; mailbox/mailboxes; smtp; imap; pop3; webmail/roundcube; outlook;
          thunderbird; bounce/bounced/bounces/bouncing/bounceback; undelivered/undeliverable/mail delivery failed;
          spam folder/going to spam/goes to spam/land in spam; autoresponder/out of office/vacation reply;
          forwarder/forwarders/mail forwarding; mail client/mail server; email account/email accounts; email password;
          inbox; relay access denied/relaying denied; mailing list; apple mail; gmail; catch all
        email 3: could not authenticate/incorrect authentication data/smtp error; contact form
        email 2: mail/mails; spam; spf/dkim/dmarc; blacklisted/blacklist/rbl; attachment/attachments; sender;
          recipient/recipients; 550; newsletter; exim/dovecot/postfix; junk; port 587/port 465/port 25/port 993;
          delivery
        email 1: messages; sending/receive/receiving; send; deliver/delivered; forward; mx
        website_error 3: 500 error/error 500/http 500/500 internal server error/internal server error/500 internal;
          404 not found/error 404/404 error/404; 403 forbidden/error 403/403 error/403;
          503 service unavailable/503 error/error 503/503/service unavailable; 502 bad gateway/502/bad gateway;
          site is down/site down/website is down/website down/site has been down/shop is down/website offline/
          site is offline/page is down/blog is down/website has been down;
          white screen/blank page/blank screen/white page/white screen of death; critical error;
          fatal error/parse error/syntax error; htaccess; too many redirects/redirect loop/err_too_many_redirects;
          not loading/doesn't load/won't load/does not load/not load; site broken/website broken/broken layout;
          site not working/website not working/website doesn't work;
          php error/php version/upgrade php/php warning/change php version/php upgrade/php update;
          memory exhausted/allowed memory size; plugin conflict; cannot be reached/can't be reached;
          err_connection_refused; error on website/error on site; maintenance mode; directory listing;
          default page/index of
        website_error 2: 504/gateway timeout/gateway time out/504 gateway time out; php; plugin/plugins; theme;
          wordpress update; error message; not found; forbidden; offline; unreachable; error log/error_log;
          connection refused; crash/crashed/crashes; broken; layout; redirect/redirects; composer; node.js;
          cron/cron job
        website_error 1: error/errors; down; wordpress;
          joomla/drupal/magento/laravel/prestashop; works; load
        website_slow 3: slow/slowly/slower/slowness/sluggish/very slow;
          loading time/load time/load times/page speed/pagespeed; performance; takes forever/takes ages/takes seconds;
          speed up; ttfb/time to first byte; cpu limit/resource limit/cpu usage/high cpu/resource usage; high load;
          lagging/laggy/lag; entry processes; core web vitals/lighthouse; gtmetrix; seconds to load;
          takes long/long time to load/too long to load; crawling; faster
        website_slow 2: caching/cache; speed; timeout/times out/timing out/timed out; cpu; bandwidth;
          optimize/optimise; seconds; latency; memory limit; redis/memcached/opcache; cdn; minutes to load
        website_slow 1: resources; load; ram
        database 3: database/databases; mysql/mariadb; phpmyadmin; sql; mysqldump/sql dump/dump; innodb;
          establishing database connection; database user;
          table crashed/corrupted table/crashed table; wp config.php; access denied for user; too many connections;
          db; mysql server has gone away; postgresql/postgres; max_user_connections/max user connections;
          remote mysql; collation; sqlstate
        database 4: error establishing database connection
        database 2: query/queries; table/tables; import; utf8mb4; 1045/2002; my.cnf; charset
        malware 7: malware; hacked/hacker/hackers/hack; infected/infection; defaced/defacement; backdoor; compromised;
          deceptive site/deceptive site ahead; malicious/malicious code/malicious files; web shell/webshell; ransomware
        malware 4: virus/viruses; phishing; trojan; injected/injection; casino/viagra/pharma; spam links; japanese text;
          suspicious files/suspicious file/strange files/unknown files
        malware 3: sending spam/sent spam/sends spam/spam was sent/spam from account; redirects to other sites; attacks
        malware 2: suspicious/strange; safe browsing; security scan/scanner; exploit; abuse/abuse report;
          cleanup/clean; unknown admin user; vulnerability; redirects visitors; brute force; ddos; attack/attacked;
          strange redirects
        migration 3: migrate/migration/migrating/migrated;
          move site/move website/moving website/moving site/move wordpress/moving hosting/moving hosts/move to you;
          transfer site/transfer website/transfer hosting/transfer of website/website transfer/site transfer;
          switch host/switch hosts/switching hosts/switching host/change host/changing hosts;
          from another host/from old host/from previous host/other provider/previous provider/old provider/
          current provider/previous host/current host/old host/another provider/another hosting;
          to new server/to your servers/old server; from godaddy/from siteground/from bluehost/from hostgator
        migration 3: move mailboxes/move emails/move e mail/moving emails/move mail; move a shop/move shop/move blog
        migration 2: move/moving/moved; cpanel backup from; new host; relocate; full cpanel;
          godaddy/siteground/bluehost/hostgator/wix; staging to live; downtime
        migration 1: transfer; import; provider; copy
        account_access 3: login/logins/log in/logging in/sign in/signing in/logon;
          password reset/reset password/forgot password/forgotten password/lost password/change password/
          password change; locked out/locked; two factor/2fa/two factor authentication/authenticator;
          ip blocked/ip address blocked/blocked ip/blocked my ip/ip banned/unblock ip/unblock/whitelist ip;
          access denied; can't access/cannot access/no access/unable to access/access to account/lost access;
          client area; verification code; username;
          invalid credentials/login failed/incorrect password/wrong password
        account_access 2: password/passwords; cpanel/plesk/directadmin/whm/control panel; blocked/banned; firewall;
          credentials; account email/email on account; captcha; wp admin/wp login; logged out; two step;
          authentication; security question; contact/contacts; sub account; user
        account_access 1: access; account; ip; panel
        files_backup 3: ftp/ftps; sftp; filezilla; ssh/ssh key/ssh access; backup/backups/back up;
          restore/restored/restoring/restoration; file manager;
          deleted files/deleted file/files deleted/accidentally deleted/deleted accidentally/deleted my site/
          deleted folder; file permissions/permission denied/chmod/permissions; public_html/public html;
          disk space/disk quota/disk usage/out of disk/storage full/inode/inodes/disk full;
          upload files/uploading files/upload file/file upload/upload limit/upload_max_filesize;
          530 login authentication failed/530; jetbackup; rsync; unzip/extract zip; git; snapshot/snapshots; scp;
          putty
        files_backup 2: files/file; folder/folders/directory; upload/uploading/uploads/uploaded; download;
          deleted/delete/overwritten; storage/quota; zip; yesterday's version; roll back/rollback; version from;
          recover/recovery; terminal/shell
        """;
}
