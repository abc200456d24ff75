<?php

namespace WhmcsSimulator\Pages;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Addons;
use WhmcsSimulator\Hooks;

/** configaddonmods.php: switch addons on and off, fill in their settings, choose the roles that may open them. */
final class ConfigAddons
{
    public static function answer(object $admin): void
    {
        checkPermission('Configure Addon Modules');
        $notice = '';
        if ($_SERVER['REQUEST_METHOD'] === 'POST') {
            check_token('WHMCS.admin.default');
            $notice = self::post((string) ($_POST['module'] ?? ''));
        }
        $modules = [];
        foreach (Addons::installed() as $name) {
            $modules[$name] = [
                'config' => Addons::config($name), 'settings' => Addons::settings($name),
                'active' => in_array($name, Addons::active(), true),
            ];
        }
        AdminLayout::show($admin, 'configaddonmods', 'Addon Modules', View::render('admin/configaddons', [
            'modules' => $modules, 'notice' => $notice, 'roles' => Capsule::table('tbladminroles')->get(),
        ]));
    }

    private static function post(string $name): string
    {
        switch ((string) ($_POST['sub'] ?? '')) {
            case 'activate':
                return Addons::activate($name)['description'];
            case 'deactivate':
                return Addons::deactivate($name)['description'];
            default:
                self::save($name);
                return 'Changes Saved Successfully!';
        }
    }

    private static function save(string $name): void
    {
        $posted = (array) ($_POST['fields'] ?? []);
        $settings = ['access' => implode(',', array_map('intval', (array) ($_POST['access'] ?? [])))];
        foreach (Addons::config($name)['fields'] ?? [] as $key => $field) {
            // An unticked box is not posted at all.
            $settings[$key] = (string) ($posted[$key] ?? '');
        }
        Addons::save($name, $settings);
        Hooks::run('AddonModuleConfigSave');
    }
}
