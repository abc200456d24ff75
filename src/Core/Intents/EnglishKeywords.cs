namespace SupportAssistant.Core.Intents;

/// <summary>English words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class EnglishKeywords
{
    public const string List =
        """
        billing 4: invoice/invoiced/invoicing; refund/refunded/refunding; money back/want my money; charged/overcharged;
          charged twice/double charged/billed twice; unpaid/overdue/past due; chargeback; cancel ~ plan/
          cancel ~ subscription/cancel ~ account/cancel ~ hosting/cancel ~ service/cancel ~ order/cancel ~ contract/
          cancel ~ renewal/close ~ account/stop ~ subscription; two orders/duplicate order/ordered twice/active orders;
          renewal price/renewal fee/renewal invoice; trial/free trial/months free; stop ~ charge/stop ~ billing;
          can't afford; charged ~ twice/charge ~ twice/took ~ twice/same amount/twice from
        billing 3: payment/pay/paying; billing/bill/billed; charge; credit card/debit card/card declined/declined;
          cancellation; direct debit/bank statement; proforma; receipt; suspended for non payment; pricing/price list;
          promo code/coupon/discount code/voucher; subscription; vat/sales tax; bank transfer/wire transfer; paypal/
          stripe; price; bookkeeper/bookkeeping/accountant; tax id/vat number; card on file/new card/card expired;
          auto renewal/auto renew/automatic renewal; how much/what would it cost; promo/promotion; bank account; fee;
          credit note/credit me; currency/in euros/in dollars; auto pay/autopay; non payment/late payment; student rate/
          student discount/nonprofit/special offer; free month; spend/budget/afford; withdrew/withdrawn/withdraw/
          withdrawal; due date; pay both; prorated/pro rata; deducted/debited; pay for
        billing 2: paid/payed; plan; upgrade/upgrading; downgrade/downgrading; cancel/cancelled/canceled/cancelling;
          cost; tax; suspended/suspension/unsuspend/suspended page; account credit/credited; discount; quote; package;
          checkout/check out; cheaper/cheapest/expensive; contract; bought/purchase/purchased; reseller; credit;
          renew ~ hosting/hosting renewal; switch ~ plan/change ~ plan/bigger plan/smaller plan/higher plan/
          different plan/change ~ package/smaller package/bigger package; estimate; settle/settled; financial;
          statement; money; dollars/euros/pounds/eur/usd; paperwork; per month/per year/a month/a year/monthly fee/
          quarterly
        billing 1: expired; renewal; terminate/termination; account; amount; order/ordered; yearly/monthly; sales; card;
          bank; offer; rates
        domains 4: domain transfer/transfer domain/domain name transfer/transfer of domain/transfer ~ domain/
          transferring ~ domain; epp code/epp/auth code/authcode/authorization code/transfer code/auth info;
          register domain/domain registration/register new domain/buy domain/registering domain/domain available/
          register ~ domain/buy ~ domain/registered ~ domain; renew domain/domain renewal/domain expired/domain expires/
          domain has expired/domain is expiring/renew ~ domain/domain ~ expired/domain ~ runs out; registrar; whois;
          registrant; redemption; transfer lock/registrar lock/domain lock/unlock domain; icann; domain ownership/
          owner of domain/ownership of domain; domain privacy/whois privacy; pendingtransfer; domain auto renew/
          auto renew domain; backorder; domain suspended/domain is suspended; web address/internet address;
          domain ~ name of/domain ~ belong/name ~ locked/name is locked; under ~ own name/into ~ name/
          in someone else's name; lapsed/lapse; name ~ taken/domain ~ taken; move ~ domain/moving ~ domain/
          keep ~ domain/sell ~ domain/lost ~ domain/lose ~ domain/domain ~ lost; domain ~ renew/renewal ~ domain/
          domain contact/contact ~ icann; grace period; trademark/squatter/cybersquatter; own com/own .com/own domain/
          own ~ domain/domain mapping
        domains 3: addon domain/add domain/another domain/second domain/alias domain/parked domain/domain alias; tld/
          top level domain/domain ending; buy a name/register a name; swap ~ domain; nic/denic/nominet/sidn/registry;
          verify ~ registrant/registrant ~ verify; still available; move ~ name/moving ~ name/name away; .com/.net/.org/
          .eu/.de/.fr/.es/.it/.nl/.pt/.br/.mx/.at/.ch/.be/.io/.info/.shop/.co/.uk/.us/.app/.dev/.online/.se/.pl
        domains 2: domain name; renew/renewing; transfer ~ name; expired domain; ownership change; co.uk; registration/
          registered/registering/register; ownership; is available
        domains 1: domain; transfer/transferred; expired/expires/expiry; renewal; owner
        dns 4: dns; nameserver/name server; mx record; cname/cname record; a record; txt record/txt; propagation/
          propagate/propagated/propagating; zone file/zone editor/dns zone; dns_probe_finished_nxdomain/nxdomain/
          dns probe/servfail; glue record; reverse dns/ptr/ptr record/rdns; dnssec; srv record; aaaa/aaaa record;
          point domain/point domain to/pointing domain/point ~ domain/pointing ~ domain/domain points/domain ~ points/
          point ~ ip/point ~ at/pointing ~ ip; old ip/new ip/wrong ip; authenticate ~ domain/verify ~ domain/
          domain verification/domain ownership verification; still resolves/not resolve/cannot be resolved/not found dns
        dns 3: ttl; mx; ns1/ns2; subdomain record; zone; caa record; resolver/resolve/resolving; wildcard record/
          wildcard dns/wildcard subdomain/every subdomain/any subdomain; still ~ old server/still ~ old site/
          still ~ old ip; dns entry; tumblr/github pages/netlify/vercel; google workspace ~ verify; old provider's ip;
          answers with; nslookup/dig; secondary ~ server/slave; redirect ~ subdomain/subdomain ~ open/subdomain ~ to/
          create ~ subdomain; ping; record; ipv6; name server ~ set; bind
        dns 2: cloudflare; point to/pointing to/pointed to; spf/dkim/dmarc; probe finished; without www; host name/
          hostname; lookup; entry
        dns 1: subdomain; domain; ip address; wildcard; ip; does not exist/doesn't exist
        ssl 5: https redirect/force https/force ~ https/redirect ~ https/https ~ http/http ~ https/http to https;
          not secure/is not secure/insecure; connection is not private/connection not private/not private;
          ssl certificate; crossed out lock/green lock/lock icon/lock symbol/little lock/lock ~ gone/lock ~ missing/
          closed lock/open lock/lock ~ crossed/red lock; unknown issuer/issuer; sec error; self signed;
          dangerous connection
        ssl 4: ssl; tls; certificate/cert; let's encrypt/letsencrypt/certbot; autossl; mixed content; padlock; csr;
          private key; err_cert/net err_cert; ssl_error_bad_cert_domain/ssl error; hsts; wildcard certificate/
          wildcard ssl; certificate authority/ca bundle; acme/acme challenge; handshake; issuance; http 01/dns 01;
          s in https; encrypted connection/without encryption; unsafe connection/isn't secure/site is not safe;
          visitors ~ warning/browser ~ warns/browser warning/security certificate; exclamation mark
        ssl 3: https; secure connection; security warning; privacy error; not trusted/untrusted; renewal fail;
          intermediate; rate limit; not safe/isn't safe
        ssl 2: encrypt/encryption/encrypted; caa record; secure; challenge; covers
        ssl 1: validation; browser ~ warning; wildcard
        email 5: email ~ not arrive/mail ~ not arrive/mail ~ bounce
        email 4: mailbox; webmail/roundcube/rainloop/snappymail; thunderbird; bounce/bounced/bouncing/bounceback;
          undelivered/undeliverable/mail delivery failed/mailer daemon; spam folder/going to spam/goes to spam/
          land ~ spam/marked as spam/in spam/junk folder/in junk/lands ~ junk; autoresponder/out of office/
          vacation reply/auto reply; forwarder/mail forwarding; mail client/mail server; email account; email password;
          relay access denied/relaying denied/relay denied; mailing list; mail program/mail app/apple mail; catch all;
          contact form; spam filter/spamassassin/rspamd; mailbox full; send mail/sending mail/send email/sending email/
          send out mail; receive mail/receiving mail/receive email/receiving email/get mail; outbox; set up ~ mail/
          set up ~ email/configure ~ email/email ~ phone/mail ~ phone; reply all; inbound/outbound; cc/bcc; come back/
          came back/returned to sender; add ~ mailbox/mailbox for/new mailbox; get ~ message/receive ~ message/
          send ~ message/sending ~ message; quarantine; scan to mail/send scans; write to us/write to me
        email 3: email/e mail; smtp; imap; pop3; outlook; gmail/hotmail/yahoo/googlemail/icloud; inbox;
          could not authenticate/incorrect authentication data/smtp error; spf/dkim/dmarc; deliverability; blacklisted/
          blacklist/blocklist/rbl/spamhaus; spam; postfix/exim/dovecot; newsletter; mail queue/queue; incoming ~ server/
          outgoing server/outgoing ~ server; messages never arrive/message ~ arrive/not delivered; create ~ address/
          new ~ address; forward ~ to; receive but not send/send but not receive; pop; incoming mail/outgoing mail;
          messages ~ gone/mails ~ gone; unsubscribe; sent folder/sent items/drafts folder; email address/mail address;
          signature; alias/email alias; calendar/shared calendar/contacts sync/address book
        email 2: attachment; sender; recipient; 550/552/554/421; junk; port 587/port 465/port 25/port 993; delivery;
          iphone; greylisting; unauthenticated/unsigned; mail/mailed; copier/scanner; spoofed/spoofing/in my name;
          arrives
        email 1: message; sending/receive/receiving; send/sent; deliver/delivered; forward; mx; address; reply/replies
        website_error 5: 500 error/error 500/http 500/500 internal server error/internal server error/500 internal;
          bad gateway/502 bad gateway; critical error; fatal error/parse error/syntax error; redirect loop/
          too many redirects/err_too_many_redirects/redirected ~ many times/redirecting ~ loop; maintenance mode/
          scheduled maintenance/stuck in maintenance/briefly unavailable; default page/placeholder/coming soon/
          under construction/test page/not published/welcome page; list of folders/list of files; valid json/
          json response; updating failed/publishing failed/update failed; site has disappeared/site ~ disappeared/
          website ~ disappeared/site vanished/website ~ gone/site ~ gone/page ~ gone/homepage ~ gone;
          headers already sent; method not allowed/405
        website_error 4: 404 not found/error 404/404 error; 403 forbidden/error 403/403 error; 503 service unavailable/
          503 error/error 503/service unavailable; site is down/site down/website is down/website down/
          site has been down/shop is down/website offline/site is offline/page is down/blog is down/
          website has been down/site ~ down/website ~ down/site is gone; white screen/blank page/blank screen/
          white page/page ~ blank/screen ~ blank/page ~ white/empty page/page ~ empty; memory exhausted/
          allowed memory size; cannot be reached/can't be reached/site can't be reached; err_connection_refused;
          not displayed/not shown/not showing/doesn't show/don't show/don't appear; broken icons/broken image/
          images ~ missing/pictures ~ missing/images ~ broken/pictures ~ broken; messed up/all wrong/scrambled/mess;
          can't see ~ site; keeps crashing; shows ~ error/showing ~ error/error ~ page/get ~ error/an error message/
          error code/error ~ line/gives ~ error; warning ~ line; is dead/site is dead/shop is dead/dead; htaccess/
          .htaccess
        website_error 3: 500/404/403/503/502/504; not loading/doesn't load/won't load/does not load/not load/
          isn't loading/won't open/nothing loads; site broken/website broken/broken layout/looks broken/layout ~ broken;
          site not working/website not working/website doesn't work/site doesn't work/page ~ not working/
          page isn't working/page isnt working/site ~ not working/site isn't working; php error/php version/upgrade php/
          php warning/change php version/php upgrade/php update; plugin conflict; error on website/error on site;
          index of; wrong site/wrong website/someone else's site/other site ~ appears/another ~ website/another ~ site/
          different ~ website; outage/unavailable; won't start/wont start/fails to start/failed to start/doesn't start/
          not start; uncaught/undefined function/deprecated; gateway timeout/gateway time out; forbidden; crash/crashed/
          crashes; disappeared/vanished; goes down/went down/going down/keeps going down/is down/are down;
          customers ~ cannot order/can't order/cannot buy; no longer/any more ~ works; doesn't open/can't open/
          cannot open/not open/not opening/unable to open/can't reach/cannot reach
        website_error 2: php; plugin; theme; wordpress update/update of wordpress; not found; offline; unreachable;
          error log; connection refused; broken/broke; layout; redirect; composer; node.js; nothing happens; blank;
          admin ajax.php/admin ajax; permalink; after update/after updating; joomla; not working/stopped working/
          stops working/doesn't work/isn't working/not work/won't work/does nothing/no longer works; checkout; button;
          css/stylesheet/style; colours/colors; menu; stuck; loop
        website_error 1: error; down; drupal/magento/laravel/prestashop; works; load; nginx/apache; wordpress/
          woocommerce/elementor; homepage/home page/start page; update; upgrade; warning
        website_slow 5: eternity/half an eternity/ages to/ages until; wait and wait; slow to load/loads slow/
          loading slow/loading slowly/slow loading
        website_slow 4: slow/slowly/slower/slowness/sluggish/very slow; takes forever/taking forever; loading time/
          load time/page speed/pagespeed/loading speed; ttfb/time to first byte; entry process; seconds to load/
          minutes to load; crawling/crawls; takes long/long time to load/too long to load/takes ~ seconds/takes ~ secs/
          needs ~ seconds/wait ~ seconds/takes ~ minute/takes ages; speed up/make ~ faster/load faster/faster; unusable/
          snail/turtle; litespeed/varnish; response times/responds ~ slowly/high response; slows down/slowed down/
          slowing; waiting ~ load; loads ~ seconds/loading ~ seconds/opens ~ seconds; overloaded/overload; peak time/
          peak hours/rush hour/visitors at the same time; purge ~ cache/clear ~ cache/flush ~ cache/empty ~ cache;
          respond ~ quickly/respond ~ faster/more quickly/respond quickly/quicker; spinner/loading spinner; for ages;
          treacle; lagging/laggy
        website_slow 3: performance; cpu limit/resource limit/high cpu/resource usage/100% cpu/cpu; high load/
          server load/load average; core web vitals/lighthouse; gtmetrix; cdn; spinning/spins; swap/swapping;
          out of memory/oom/ram/memory usage; execution time/maximum execution time/max_execution_time; responsive;
          visitors at once/high traffic/traffic spike/traffic peak; hangs/freezes/freezing; bottleneck; lcp/inp/cls;
          http 2/http 3; hits ~ limit/limit ~ reached/limits exceeded; keeps loading/loading ~ forever; cache/caching
        website_slow 2: speed; timeout/times out/timing out/timed out; bandwidth; seconds/secs; optimize/optimise;
          latency; memory limit; redis/memcached/opcache; delay/delayed; compress/compression/gzip/brotli/webp;
          overseas/far away/abroad
        website_slow 1: resources; load; memory; core
        database 5: error establishing database connection; slow query/slow queries; sql file/.sql/sql import;
          unknown column/field list/unknown table; too many connections; max_allowed_packet
        database 4: database; mysql/mariadb; phpmyadmin; mysqldump/sql dump; innodb; establishing database connection;
          database user; table crashed/corrupted table/crashed table/table ~ crashed; access denied for user;
          mysql server has gone away; postgresql/postgres; mongodb/sqlite; max_user_connections; remote mysql; sqlstate;
          wp user/wp option/wp post/wp table/wp postmeta; table ~ doesn't exist/table ~ not exist/doesn't exist table/
          tables missing/missing table; power bi/heidisql/dbeaver/workbench/navicat/adminer; connect ~ database/
          database ~ connection/database ~ password; primary key/foreign key/duplicate entry/deadlock/lock wait timeout
        database 3: sql; db; dump; wp config.php; collation; utf8mb4; query; import ~ sql; table; change ~ value;
          ibdata; charset; question marks
        database 2: import; 1045/2002; my.cnf; 3306; row/column; schema; emoji
        database 1: localhost; trigger
        malware 7: malware; hacked/hacker/hack; infected/infection; defaced/defacement; backdoor; compromised;
          deceptive site; malicious/malicious code/malicious files; web shell/webshell; ransomware/ransom; broke in/
          break in/broken into/breaking into/broke into/break into/breached/breach
        malware 5: virus; phishing; trojan; injected/injection; casino/viagra/pharma/gambling/online slots/dating;
          spam links; japanese text/in japanese; suspicious files/strange files/unknown files/strange ~ files/
          suspicious ~ files/files ~ not ours/files ~ not mine; brute force/brute forcing/login attempts/failed logins/
          failed login attempts; harden/hardening; unknown admin/strange user/user ~ none of us/admin ~ not create;
          base64/eval; flagged ~ dangerous/marked ~ dangerous/dangerous site; red page/red screen/red warning; ddos/
          attack/attacked/attacker; pills/drugs/porn/adult content/escort/poker/betting/replica/counterfeit;
          logs in as admin/logged in as admin/someone logs in/somebody logged in; spam ~ google/search results ~ show/
          google ~ show; takes part in/botnet; chinese characters/japanese characters/foreign language/in chinese/
          chinese text/in russian/russian text; did not create/didn't create/nobody created/none of us created/
          we didn't write/I didn't write/we never wrote; someone ~ changed/somebody ~ changed/someone ~ access ~ site/
          tampered; comes back after/keeps coming back
        malware 4: sending spam/sent spam/sends spam/spam was sent/spam from account/spam ~ from script/pumped out spam;
          redirects to other sites/redirect ~ strange/redirected ~ strange/sends ~ strange; block ~ country/
          block ~ ip address/block ~ bots; security breach; did not upload/never uploaded/didn't upload; strange code/
          weird code/unknown code/obfuscated; blacklisted by google/google blacklist/search console ~ security;
          clean up/cleanup/clean site/clean up ~ site; wordfence/sucuri/imunify/clamav/maldet; unknown scripts/
          strange script/rogue; bots/crawlers ~ attack; waf/mod_security/modsecurity; popups/pop ups/pop up/popup ~ ads/
          ads ~ appear/advert; crypto/bitcoin/loan; unsafe/harmful/dangerous; imitates/impersonate/fake/fake site/
          fake page; did they get in/how ~ get in/they got in/got in through
        malware 3: abuse; safe browsing; exploit/exploited/vulnerability; antivirus; xmlrpc; not ours/never wrote/
          did not put; not mine; security scan/virus scan/malware scanner
        malware 2: suspicious/strange/weird/gibberish; security/safer; unknown; from russia/from china;
          redirects ~ other/redirected ~ other/redirects visitors; clean/cleaned/cleaning; results/search results;
          google ~ results; stolen/steal
        malware 1: someone/somebody
        migration 4: migrate/migration/migrating/migrated; move ~ site/move ~ website/moving ~ website/moving ~ site/
          move ~ wordpress/moving hosting/move to you/moving to you/move ~ over/move ~ hosting/moving ~ hosts/
          move ~ shop/move ~ blog/move ~ account/moving ~ account; transfer site/transfer website/transfer hosting/
          transfer of website/website transfer/site transfer/transfer ~ website/transfer ~ site/transfer ~ account/
          transfer ~ hosting; switch ~ host/switching ~ host/change host/changing host/switch to you/come to you/
          coming to you; from another host/from ~ host/other provider/previous provider/old provider/former provider/
          present hoster/current provider/previous host/current host/old host/another provider/another hosting/
          old hosting/other host/former host/old hoster/current hosting/previous hosting/another hoster/leaving you;
          bring ~ over/bring ~ site/bringing ~ site/copy ~ over/take over ~ site/take over ~ mailboxes/clone ~ site/
          cloning; cpmove; staging to live/test to live; relocate/relocated/relocation; rename ~ blog/rename ~ site/
          change ~ address of site/change domain of site; onto server; xampp/localhost ~ server/locally; take ~ along/
          take ~ with me/take ~ with us; want to leave; from one host/from host to/one host to/existing site/
          existing website/existing wordpress; get ~ site ~ to you/get ~ website ~ to you; bring ~ with me/
          bring ~ to you; duplicator/all in one wp migration/updraft ~ move; new home; change provider/
          switching provider/change ~ provider/switch ~ provider/changing ~ provider/switch from/switching from;
          transfer everything/transfer all/move everything/move all/copy everything/copy all; transfer to you/
          moved to you; current hoster/hosted elsewhere; copy ~ blog/copy ~ site/copy ~ shop/copy ~ website/
          copy ~ wordpress/copying ~ site/copying ~ wordpress
        migration 3: to new server/to your servers/old server/another server/other server/on another server/
          on another machine/on another box/to another server/from one server/new vps; from godaddy/from siteground/
          from bluehost/from hostgator/from wix/from squarespace/from blogger/from weebly/from shopify/from ionos/
          from jimdo/from wordpress.com; move mailboxes/move emails/move e mail/moving emails/move mail/move ~ mail;
          another company/other company/elsewhere/going to another; cutover; hoster; at yours/to yours; go live;
          hosted at/hosted with/currently with/currently at; consolidate/merge/combine; host to another;
          plugin ~ copying
        migration 2: move/moving/moved; cpanel backup; new host; full cpanel; wix/squarespace/blogger/weebly; downtime;
          switch to/switch over; take over; data centre/data center; new server/new hosting; vendor
        migration 1: transfer; import; provider; copy; godaddy/siteground/bluehost/hostgator; leave; come from/
          coming from; host
        account_access 4: password reset/reset password/forgot password/forgotten password/lost password/
          change password/password change/forgot ~ password/forgotten ~ password/lost ~ password/reset ~ password/
          reset mail/reset email/reset link/recovery mail; locked out; unlock me/unlock ~ account; two factor/2fa/
          two factor authentication/authenticator/two step verification/two step; ip blocked/ip address blocked/
          blocked ip/ip banned/unblock ip/unblock/whitelist ip/ip got blocked/ip ~ blocked/ip ~ banned/whitelist/
          bans me/banned me/blocked me/firewall ~ blocked; can't log in/cannot log in/can't login/cant login/
          cannot login/cant log in/unable to log in/cannot sign in/can't sign in/can't get in/cannot get in/
          get into ~ account/can't get into; client area/customer area/customer portal; invalid credentials/
          login failed/incorrect password/wrong password/wrong username; support pin/pin; lost access/no access/
          gain access/no longer have access; can't access/cannot access/cant access/unable to access/access to account/
          access ~ account/own access; too many attempts/too many tries/too many failed; code ~ text message/code ~ sms/
          sms code/text message/code ~ not coming/code ~ arrive/code is not accepted/one time code/otp; unknown user;
          let me in/let me log/doesn't let me/not let me in/won't let me in; password ~ not accepted/
          password ~ not work/password ~ doesn't work/password ~ wrong/new password/set ~ password; remember ~ password/
          don't remember/don't know ~ password/password for cpanel/password for panel/panel password/root password/
          cpanel password; log into/log in to/login to/logging into/sign into; login page/login screen/login form;
          access to cpanel/access to panel/access ~ panel/open ~ cpanel/open ~ panel/reach ~ panel/panel ~ not open/
          get into ~ panel/into cpanel; unlock/reactivate; take over ~ account/former employee/ex employee/
          left the company; customer number/customer id
        account_access 3: locked; login/log in/logging in/sign in/signing in/logon/logged in; verification code/
          code ~ phone; access denied; credentials; session expired/logged out/logs me out/throws me out;
          signed up with; give ~ access/additional user/another user ~ access; change ~ email address/
          change ~ phone number; port 2083/port 2087/port 8083/port 8443/port 10000/2083/2087/8083/8443; blocking ~ ip/
          block ~ me/blocks me/blocks us; sso/passkey/yubikey; accept ~ password/doesn't accept ~ password
        account_access 2: password; blocked/banned; firewall/fail2ban; username/user name; captcha; wp admin/wp login;
          account email/email on account; authentication; security question; sub account; user; gets in; attempts; api/
          api key/api access
        account_access 1: access; account; ip; panel/control panel; cpanel/plesk/directadmin/whm/hestia/virtualmin;
          verify/confirm; contact; from home/at home/from office/from work
        files_backup 5: state of/previous state/earlier state; old state
        files_backup 4: ftp; sftp; filezilla/winscp/cyberduck; backup/back up/backed up; restore/restored/restoring/
          restoration; file manager; roll back/rollback/roll ~ back/rolled back; deleted files/files deleted/
          deleted accidentally/deleted my site/deleted ~ folder/deleted ~ file/erased/deleted folder/bring ~ back/
          get ~ back; file permissions/permission denied/chmod; public_html; disk space/disk quota/disk usage/
          out of disk/storage full/inode/disk full/disk is full/disk ~ full; upload files/uploading files/file upload/
          upload limit/upload_max_filesize/upload ~ fails; 530 login authentication failed/530 login incorrect/530;
          jetbackup; rsync; unzip/unzipping/extract zip; password protect/password protected/htpasswd/
          visitors ~ password/protect ~ folder/protect ~ directory; cron/cron job/crontab/scheduled task/every night at;
          takes ~ room/takes ~ space/taking ~ space/free up ~ space/free ~ space/no space/space left/out of space/
          more space/run out of space/disk; get ~ file/lost ~ file/files ~ gone/files ~ disappeared/files ~ missing;
          copy of ~ site/copy of ~ files/back ups; yesterday's/day before yesterday/last week's/from last week/
          from yesterday/back to yesterday; not permitted/cannot delete/can't delete/not writable/read only;
          where ~ files/where are ~ files; transfer ~ files/large file/big file; ftp account/ftp user/ftp login;
          wp content; cannot upload/can't upload/upload ~ photos/upload ~ pictures/upload ~ images; directory privacy/
          protect ~ password/hide ~ folder
        files_backup 3: ssh/ssh key/ssh access/shell access; permission; git; snapshot; scp; putty; overwrote/
          overwritten; yesterday's version/earlier version/former version/previous version/version from; upload/
          uploading/uploaded; public key; how it was/as it was; root folder/document root/web root; directory listing;
          deleted ~ by mistake/deleted ~ by accident/accidentally deleted; password before/only with password/
          without password; archive of/complete archive/complete copy
        files_backup 2: file; folder/directory; download; deleted/delete; storage/quota; recover/recovery; terminal/
          shell; copies; nightly/every night; run ~ script/script every; retention; gb; symlink; port 22/port 21; zip/
          archive/.zip
        files_backup 1: by mistake/by accident/accidentally; key; safe; daily; root
        general 5: opening hours/office hours/business hours; internship/job/vacancy/apprenticeship/work for you; logo/
          web design; sponsor/sponsoring/sponsorship; partnership/partner program/working together; call me back/
          call me; data processing agreement/gdpr/dpa; phone support; green power/green energy/renewable; paid leave/
          employees; complaint/complain; build us/builds websites/build ~ website
        general 4: hiring/career; manager/supervisor; company registration/registration number; postal address;
          speak to/talk to someone/speak with; printer/laptop/graphics card/driver update/gaming/headset;
          stop sending me/unsubscribe me; received ~ documents; interview; survey; webinar; visit you/come by;
          congratulations/compliment; marketing
        general 3: over the holidays/public holiday; feedback/suggestion; disregard/never mind/works now/solved now;
          any news/any update; pay attention; affiliate; phone number; where are ~ data/where are ~ located;
          have ~ office/office open
        general 2: recommend; who is/who are you; christmas/easter; say thanks/thank you for/great work
        """;
}
