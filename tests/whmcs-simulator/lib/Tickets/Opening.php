<?php

namespace WhmcsSimulator\Tickets;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Clock;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Text;

/** A ticket comes into being: by a customer (TicketOpen) or by an admin for one (TicketOpenAdmin). */
final class Opening
{
    /**
     * @param array $wish subject, message, deptid, priority, clientid or name and email; all texts encoded
     * @param object|null $admin who opens it on the customer's behalf
     * @return object the row of tbltickets
     * @throws TicketError
     */
    public static function open(array $wish, ?object $admin = null): object
    {
        $department = (int) ($wish['deptid'] ?? 0);
        if (!Capsule::table('tblticketdepartments')->where('id', $department)->exists()) {
            throw new TicketError('Department ID Not Found');
        }
        foreach (['subject', 'message'] as $field) {
            if (trim((string) ($wish[$field] ?? '')) === '') {
                throw new TicketError(ucfirst($field) . ' is required');
            }
        }
        $date = $wish['date'] ?? Clock::now();
        $id = Capsule::table('tbltickets')->insertGetId(People::author($wish) + Mask::fresh() + [
            'did' => $department, 'title' => $wish['subject'], 'message' => Text::lines($wish['message']),
            'urgency' => Changes::validPriority($wish['priority'] ?? 'Medium'), 'status' => $wish['status'] ?? 'Open',
            'date' => $date, 'lastreply' => $wish['lastreply'] ?? $date, 'service' => self::service($wish),
            'admin' => $admin === null ? '' : People::adminName($admin), 'attachment' => $wish['attachment'] ?? '',
            'cc' => $wish['cc'] ?? '',
        ]);
        $ticket = Ticket::find($id);
        Hooks::run($admin === null ? 'TicketOpen' : 'TicketOpenAdmin', [
            'ticketid' => $id, 'ticketmask' => $ticket->tid, 'userid' => (int) $ticket->userid,
            'deptid' => $department, 'deptname' => Ticket::departmentName($ticket), 'subject' => $ticket->title,
            'message' => $ticket->message, 'priority' => $ticket->urgency,
        ]);
        return Ticket::find($id);
    }

    private static function service(array $wish): string
    {
        if (!empty($wish['serviceid'])) {
            return 'S' . (int) $wish['serviceid'];
        }
        return empty($wish['domainid']) ? $wish['service'] ?? '' : 'D' . (int) $wish['domainid'];
    }
}
