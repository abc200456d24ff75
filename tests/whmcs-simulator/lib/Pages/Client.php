<?php

namespace WhmcsSimulator\Pages;

use WHMCS\Config\Setting;
use WHMCS\Database\Capsule;
use WhmcsSimulator\Environment;
use WhmcsSimulator\Front;
use WhmcsSimulator\Sessions;
use WhmcsSimulator\Tickets\Changes;
use WhmcsSimulator\Tickets\Opening;
use WhmcsSimulator\Tickets\People;
use WhmcsSimulator\Tickets\Replying;
use WhmcsSimulator\Tickets\Ticket;
use WhmcsSimulator\Tickets\TicketError;

/** The client area: open a ticket as any client, read and answer it by its mask and key. */
final class Client
{
    public static function answer(string $path): void
    {
        Sessions::startClient();
        $pages = ['/' => 'home', '/index.php' => 'home', '/submitticket.php' => 'submit', '/viewticket.php' => 'view'];
        if (!isset($pages[$path])) {
            Front::notFound();
            return;
        }
        $posted = $_SERVER['REQUEST_METHOD'] === 'POST' && check_token();
        try {
            self::{$pages[$path]}($posted);
        } catch (TicketError $e) {
            http_response_code(400);
            self::show('client/error', 'Something is missing', ['message' => $e->getMessage()]);
        }
    }

    private static function home(bool $posted): void
    {
        self::show('client/home', 'Welcome', ['adminDir' => Environment::adminDir()]);
    }

    private static function submit(bool $posted): void
    {
        if ($posted) {
            $ticket = Opening::open($_POST);
            header(sprintf('Location: /viewticket.php?tid=%s&c=%s', rawurlencode($ticket->tid), $ticket->c), true, 303);
            return;
        }
        self::show('client/submit', 'Open a ticket', [
            'clients' => Capsule::table('tblclients')->orderBy('id')->get(),
            'departments' => Capsule::table('tblticketdepartments')->orderBy('order')->get(),
        ]);
    }

    private static function view(bool $posted): void
    {
        $ticket = Ticket::findByMask((string) ($_GET['tid'] ?? ''));
        if (!hash_equals($ticket->c, (string) ($_GET['c'] ?? ''))) {
            throw new TicketError('Ticket ID Not Found');
        }
        if ($posted) {
            self::post($ticket);
            header('Location: ' . $_SERVER['REQUEST_URI'], true, 303);
            return;
        }
        self::show('client/ticket', '#' . $ticket->tid, [
            'ticket' => $ticket, 'customer' => People::customer($ticket),
            'department' => Ticket::departmentName($ticket),
            'messages' => array_merge([$ticket], Ticket::replies((int) $ticket->id)),
        ]);
    }

    private static function post(object $ticket): void
    {
        if (isset($_POST['closeticket'])) {
            Changes::closeByCustomer((int) $ticket->id);
            return;
        }
        Replying::asCustomer((int) $ticket->id, [
            'userid' => (int) $ticket->userid, 'contactid' => (int) $ticket->contactid,
            'name' => $ticket->name, 'email' => $ticket->email,
        ], (string) ($_POST['replymessage'] ?? ''));
    }

    private static function show(string $template, string $title, array $vars): void
    {
        header('Content-Type: text/html; charset=utf-8');
        echo View::render('client/layout', [
            'title' => $title, 'company' => Setting::getValue('CompanyName'),
            'content' => View::render($template, $vars),
        ]);
    }
}
