<?php

namespace WhmcsSimulator\Pages;

use WHMCS\Config\Setting;
use WhmcsSimulator\Addons;
use WhmcsSimulator\Environment;
use WhmcsSimulator\Hooks;

/** The frame of every admin page, with the hook points that print into it. */
final class AdminLayout
{
    /**
     * @param string $filename the page's file without .php, as hooks know it
     * @param array $extra sidebar (HTML), script (values for the page's JavaScript globals)
     */
    public static function show(
        object $admin,
        string $filename,
        string $title,
        string $content,
        array $extra = []
    ): void {
        $addons = Addons::openTo($admin);
        $vars = [
            'filename' => $filename, 'pagetitle' => $title, 'template' => 'blend', 'adminid' => (int) $admin->id,
            'admin_username' => $admin->username, 'admin_perms' => [], 'addon_modules' => $addons,
            'charset' => 'utf-8', 'sidebar' => 'support', 'jquerycode' => '',
        ];
        foreach (Hooks::run('AdminAreaPage', $vars) as $more) {
            $vars = array_merge($vars, is_array($more) ? $more : []);
        }
        echo View::render('admin/layout', [
            'title' => $title, 'content' => $content, 'admin' => $admin, 'addons' => $addons,
            'company' => Setting::getValue('CompanyName'), 'sidebar' => $extra['sidebar'] ?? '',
            'adminDir' => Environment::adminDir(), 'script' => ($extra['script'] ?? []) + [
                'csrfToken' => generate_token('plain'), 'adminBaseRoutePath' => '/' . Environment::adminDir(),
                'whmcsBaseUrl' => '',
            ],
            'head' => Hooks::raw('AdminAreaHeadOutput', $vars), 'header' => Hooks::raw('AdminAreaHeaderOutput', $vars),
            'footer' => Hooks::raw('AdminAreaFooterOutput', $vars),
        ]);
    }
}
