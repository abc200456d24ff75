<?php

/** WHMCS on a PHP without curl: an event happens, the cron runs, and an admin looks at the status page. */

require __DIR__ . '/bootstrap.php';

use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Events\Event;
use WHMCS\Module\Addon\Supportassistant\Events\Spool;
use WHMCS\Module\Addon\Supportassistant\NightWatch;
use WHMCS\Module\Addon\Supportassistant\Pages\AdminPage;
use WHMCS\Module\Addon\Supportassistant\Settings;
use WhmcsSimulator\Addons;
use WhmcsSimulator\Install\Database;

Database::reset();
$_SESSION = ['adminid' => 1];
Addons::activate('supportassistant');
Settings::save(['api_url' => 'http://127.0.0.1:9', 'integration_key' => 'sak_1_abc', 'webhook_secret' => 'whsec_xyz']);
Spool::add(Event::fromHook('TicketOpen', ['ticketid' => 1]));
NightWatch::run();
AdminPage::show('addonmodules.php?module=' . Addon::NAME);
echo 'waiting: ', Spool::counts()['waiting'], "\n";
// Nothing is left to send when the process ends.
Settings::save(['api_url' => '']);
