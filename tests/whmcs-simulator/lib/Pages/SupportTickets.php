<?php

namespace WhmcsSimulator\Pages;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Permissions;
use WhmcsSimulator\Tickets\People;
use WhmcsSimulator\Tickets\Ticket;

/** supporttickets.php: the list, one ticket, and the small questions that the ticket page's script asks. */
final class SupportTickets
{
    private const FILTERS = ['Awaiting Reply', 'All Active Tickets', 'All'];

    public static function answer(object $admin): void
    {
        checkPermission('List Support Tickets');
        $action = (string) ($_GET['action'] ?? '');
        if ($action !== 'view' && $action !== 'viewticket') {
            self::listed($admin);
            return;
        }
        checkPermission(Permissions::VIEW_TICKET);
        $id = (int) ($_GET['id'] ?? 0);
        if ($_SERVER['REQUEST_METHOD'] === 'POST') {
            check_token('WHMCS.admin.default');
            TicketPost::answer($id, $admin);
            return;
        }
        self::ticket(Ticket::find($id), $admin);
    }

    private static function listed(object $admin): void
    {
        $filter = (string) ($_GET['view'] ?? self::FILTERS[0]);
        $titles = Capsule::table('tblticketstatuses')->orderBy('sortorder')->pluck('title')->all();
        $flags = ['Awaiting Reply' => 'showawaiting', 'All Active Tickets' => 'showactive'];
        $query = Ticket::all()->orderBy('lastreply', 'desc')->orderBy('id', 'desc');
        if ($filter !== 'All') {
            $query->whereIn('status', isset($flags[$filter]) ? Ticket::statuses($flags[$filter]) : [$filter]);
        }
        AdminLayout::show($admin, 'supporttickets', 'Support Tickets', View::render('admin/tickets', [
            'tickets' => $query->limit(200)->get(), 'filter' => $filter, 'total' => $query->count(),
            'filters' => array_merge(self::FILTERS, $titles), 'colors' => self::colors(),
        ]));
    }

    private static function ticket(object $ticket, object $admin): void
    {
        $id = (int) $ticket->id;
        $replies = Ticket::replies($id);
        $hookVars = ['ticketid' => $id];
        $content = View::render('admin/ticket', [
            'ticket' => $ticket, 'replies' => $replies, 'notes' => Ticket::notes($id), 'admin' => $admin,
            'customer' => People::customer($ticket), 'colors' => self::colors(),
            'hookOutput' => Hooks::html('AdminAreaViewTicketPage', $hookVars),
            'lastReplyId' => $replies === [] ? 0 : (int) end($replies)->id,
            'statuses' => Capsule::table('tblticketstatuses')->orderBy('sortorder')->pluck('title')->all(),
            'departments' => Capsule::table('tblticketdepartments')->orderBy('order')->pluck('name', 'id')->all(),
            'admins' => Capsule::table('tbladmins')->orderBy('id')->get(),
        ]);
        $sidebar = View::render('admin/sidebar', [
            'ticket' => $ticket, 'customer' => People::customer($ticket),
            'client' => People::client((int) $ticket->userid), 'department' => Ticket::departmentName($ticket),
            'services' => Capsule::table('tblhosting')->where('userid', $ticket->userid)->get(),
        ]) . Hooks::html('AdminAreaViewTicketPageSidebar', $hookVars);
        AdminLayout::show($admin, 'supporttickets', 'View Ticket', $content, [
            'sidebar' => $sidebar, 'script' => ['ticketid' => $id, 'userid' => (int) $ticket->userid],
        ]);
    }

    /** @return array<string, string> colour by status */
    private static function colors(): array
    {
        return Capsule::table('tblticketstatuses')->pluck('color', 'title')->all();
    }
}
