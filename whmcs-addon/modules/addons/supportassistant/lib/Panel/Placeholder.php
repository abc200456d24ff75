<?php

namespace WHMCS\Module\Addon\Supportassistant\Panel;

use WHMCS\Module\Addon\Supportassistant\Access;
use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Input;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** The frame that the ticket page prints at once; its script fills it. Nothing here waits for the assistant. */
final class Placeholder
{
    public static function html(int $ticketId): string
    {
        if ($ticketId <= 0 || !Settings::isComplete() || !Access::maySeePanel()) {
            return '';
        }
        if (in_array(Access::departmentOf($ticketId), Settings::ids('silent_departments'), true)) {
            return '';
        }
        $data = [
            'ticket' => $ticketId,
            'pass' => Access::passTo($ticketId),
            'token' => generate_token('plain'),
            'words' => array_filter(Addon::words(), static function (string $key): bool {
                return strpos($key, 'p_') === 0;
            }, ARRAY_FILTER_USE_KEY),
        ];
        // The ticket page lies in the admin folder, whatever its name, and that folder beside modules.
        $assets = '../modules/addons/supportassistant/assets/';
        $version = '?v=' . Addon::VERSION;
        return '<link rel="stylesheet" href="' . $assets . 'panel.css' . $version . '">'
            . '<section id="supportassistant" class="panel panel-default sa-panel" aria-labelledby="sa-title" data-sa="'
            . Input::encode((string) json_encode($data)) . '"><div class="panel-heading sa-heading">'
            . '<h2 class="panel-title" id="sa-title">' . Input::encode(Addon::word('p_title')) . '</h2></div>'
            . '<div class="panel-body sa-body" role="status">' . Input::encode(Addon::word('p_loading')) . '</div>'
            . '</section><script src="' . $assets . 'parts.js' . $version . '" defer></script>'
            . '<script src="' . $assets . 'panel.js' . $version . '" defer></script>';
    }
}
