<?php

/** The functions that WHMCS looks for. They only hand over. */

use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Ajax;
use WHMCS\Module\Addon\Supportassistant\Pages\AdminPage;
use WHMCS\Module\Addon\Supportassistant\Tables;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

function supportassistant_config(): array
{
    return [
        'name' => 'SupportAssistant',
        'description' => 'Shows a prepared draft where the reply is written, and learns from what agents really send. '
            . 'It never sends anything itself. Settings and status: Addons > SupportAssistant.',
        'author' => 'SupportAssistant',
        'language' => 'english',
        'version' => Addon::VERSION,
        'fields' => [],
    ];
}

function supportassistant_activate(): array
{
    return Tables::activate();
}

/** The tables stay, with their encrypted keys and the events still to be sent, for when the addon is activated again. */
function supportassistant_deactivate(): array
{
    return ['status' => 'success', 'description' => 'SupportAssistant is off. Its settings are kept.'];
}

function supportassistant_upgrade(array $vars): void
{
    Tables::create();
}

function supportassistant_output(array $vars): void
{
    if (isset($_REQUEST['ajax'])) {
        Ajax::answer((string) $_REQUEST['ajax']);
    }
    AdminPage::show((string) $vars['modulelink']);
}
