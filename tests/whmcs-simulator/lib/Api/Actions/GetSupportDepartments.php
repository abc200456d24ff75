<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Api\TicketSearch;
use WhmcsSimulator\Tickets\Ticket;

final class GetSupportDepartments
{
    public static function run(array $wish, object $admin): array
    {
        $query = Capsule::table('tblticketdepartments')->orderBy('order');
        if (!Shape::yes($wish, 'ignore_dept_assignments')) {
            $query->whereIn('id', TicketSearch::departments($admin));
        }
        $departments = array_map(static function (object $row): array {
            $count = static function (string $flag) use ($row) {
                $tickets = Ticket::all()->where('did', $row->id)->whereIn('status', Ticket::statuses($flag));
                return Shape::number($tickets->count());
            };
            return [
                'id' => Shape::number($row->id), 'name' => $row->name,
                'awaitingreply' => $count('showawaiting'), 'opentickets' => $count('showactive'),
            ];
        }, $query->get()->all());
        return ['totalresults' => Shape::number(count($departments))]
            + Shape::items('departments', 'department', $departments);
    }
}
