<?php

namespace WhmcsSimulator\Pages;

use WhmcsSimulator\Addons;
use WhmcsSimulator\Permissions;

/** addonmodules.php?module=x: the addon's own page, for the roles that were given access to it. */
final class AddonModules
{
    public static function answer(object $admin): void
    {
        $name = (string) ($_GET['module'] ?? '');
        $open = Addons::openTo($admin);
        if ($name === '') {
            AdminLayout::show($admin, 'addonmodules', 'Addons', View::render('admin/addons', ['addons' => $open]));
            return;
        }
        if (!isset($open[$name])) {
            Permissions::deny();
        }
        self::upgrade($name);
        $vars = Addons::vars($name);
        ob_start();
        Addons::call($name, 'output', [$vars]);
        $content = '<h1>' . $open[$name] . '</h1><div class="contentbox">' . ob_get_clean() . '</div>';
        $sidebar = (string) Addons::call($name, 'sidebar', [$vars]);
        AdminLayout::show($admin, 'addonmodules', $open[$name], $content, ['sidebar' => $sidebar]);
    }

    /** The first visit after the module's version changed; "version" is then the previous one. */
    private static function upgrade(string $name): void
    {
        $version = (string) Addons::config($name)['version'];
        if (Addons::settings($name)['version'] !== $version) {
            Addons::call($name, 'upgrade', [Addons::vars($name)]);
            Addons::save($name, ['version' => $version]);
        }
    }
}
