<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Tickets\Changes;
use WhmcsSimulator\Tickets\Ticket;

/** Whether a real one fires the change hooks is not established; firing is the harder case for a listener. */
final class UpdateTicket
{
    public static function run(array $wish, object $admin): array
    {
        $id = (int) Ticket::find((int) ($wish['ticketid'] ?? 0))->id;
        if (isset($wish['status'])) {
            Changes::validStatus($wish['status']);
        }
        if (isset($wish['priority'])) {
            Changes::priority($id, $wish['priority']);
        }
        if (isset($wish['deptid'])) {
            Changes::department($id, (int) $wish['deptid']);
        }
        if (isset($wish['subject'])) {
            Changes::subject($id, $wish['subject']);
        }
        if (isset($wish['flag']) || Shape::yes($wish, 'removeFlag')) {
            Changes::flag($id, Shape::yes($wish, 'removeFlag') ? 0 : (int) $wish['flag']);
        }
        if (isset($wish['status'])) {
            Changes::status($id, $wish['status'], (int) $admin->id);
        }
        return ['ticketid' => Shape::number($id)];
    }
}
