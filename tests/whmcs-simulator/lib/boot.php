<?php

/** What WHMCS's init.php does for every request: database, encoded input, hooks of the active addons. */

use WhmcsSimulator\Addons;
use WhmcsSimulator\Environment;
use WhmcsSimulator\Errors;
use WhmcsSimulator\Install\Database;
use WhmcsSimulator\Text;

define('WHMCS', true);
define('ROOTDIR', dirname(__DIR__));

// Illuminate first: WHMCS\Database\Capsule extends a class that this autoloader brings.
require 'Illuminate/Database/autoload.php';
require __DIR__ . '/autoload.php';
require __DIR__ . '/functions.php';

Errors::watch();
date_default_timezone_set(Environment::timezone());
Database::open();
$_GET = Text::encode($_GET);
$_POST = Text::encode($_POST);
$_REQUEST = Text::encode($_REQUEST);
Addons::loadHooks();
