<?php

namespace WhmcsSimulator\Pages;

use WHMCS\Database\Capsule;
use WhmcsSimulator\AdminSession;
use WhmcsSimulator\Environment;
use WhmcsSimulator\Front;
use WhmcsSimulator\Sessions;
use WhmcsSimulator\Tickets\TicketError;

/** The admin area's doors. There is no password: whoever comes says which admin they are. */
final class Admin
{
    public static function answer(string $file): void
    {
        Sessions::startAdmin();
        header('Content-Type: text/html; charset=utf-8');
        if ($file === 'dologin.php' && $_SERVER['REQUEST_METHOD'] === 'POST') {
            self::enter();
            return;
        }
        $admin = AdminSession::admin();
        if ($admin === null || $file === 'login.php') {
            self::choose();
            return;
        }
        // As in WHMCS the whole page is buffered, so that an addon may throw it away and answer JSON.
        ob_start();
        try {
            self::page($file, $admin);
        } catch (TicketError $e) {
            http_response_code(400);
            AdminLayout::show($admin, 'supporttickets', 'Error', View::render('admin/error', [
                'message' => $e->getMessage(),
            ]));
        }
    }

    private static function page(string $file, object $admin): void
    {
        switch ($file) {
            case '':
            case 'index.php':
                header('Location: supporttickets.php');
                break;
            case 'logout.php':
                session_destroy();
                header('Location: login.php');
                break;
            case 'supporttickets.php':
                SupportTickets::answer($admin);
                break;
            case 'addonmodules.php':
                AddonModules::answer($admin);
                break;
            case 'configaddonmods.php':
                ConfigAddons::answer($admin);
                break;
            default:
                Front::notFound();
        }
    }

    private static function choose(): void
    {
        $admins = Capsule::table('tbladmins')->join('tbladminroles', 'tbladminroles.id', '=', 'tbladmins.roleid')
            ->orderBy('tbladmins.id')->get(['tbladmins.*', 'tbladminroles.name as role']);
        $asked = strpos($_SERVER['REQUEST_URI'], 'login.php') === false ? $_SERVER['REQUEST_URI'] : '';
        echo View::render('admin/login', ['admins' => $admins, 'goto' => \WhmcsSimulator\Text::encode($asked)]);
    }

    private static function enter(): void
    {
        check_token('WHMCS.admin.default');
        $admin = Capsule::table('tbladmins')->where('id', (int) ($_POST['adminid'] ?? 0))->first();
        if ($admin === null) {
            throw new TicketError('Admin Not Found');
        }
        session_regenerate_id(true);
        AdminSession::enter($admin);
        $goto = html_entity_decode((string) ($_POST['goto'] ?? ''), ENT_QUOTES);
        $inside = '/' . Environment::adminDir() . '/';
        header('Location: ' . (strpos($goto, $inside) === 0 ? $goto : $inside . 'supporttickets.php'), true, 303);
    }
}
