<?php

namespace WhmcsSimulator\Api;

use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;
use WhmcsSimulator\Quirks;
use WhmcsSimulator\Tickets\Ticket;

/** The filters of GetTickets. */
final class TicketSearch
{
    public static function query(array $wish, object $admin): Builder
    {
        $query = Ticket::all();
        if (!Shape::yes($wish, 'ignore_dept_assignments')) {
            $query->whereIn('did', self::departments($admin));
        }
        foreach (['deptid' => 'did', 'clientid' => 'userid', 'email' => 'email'] as $parameter => $column) {
            if (($wish[$parameter] ?? '') !== '') {
                $query->where($column, $wish[$parameter]);
            }
        }
        if (($wish['subject'] ?? '') !== '') {
            $query->where('title', 'like', '%' . $wish['subject'] . '%');
        }
        return self::status($query, (string) ($wish['status'] ?? ''), $admin);
    }

    /** orderby is accepted by real installations, and not honoured. */
    public static function ordered(Builder $query): Builder
    {
        return Quirks::get('unsorted')
            ? $query->orderByRaw('(id * 7919) % 10007')
            : $query->orderBy('lastreply', 'desc')->orderBy('id', 'desc');
    }

    /** @return int[] */
    public static function departments(object $admin): array
    {
        return array_map('intval', array_values(array_filter(explode(',', $admin->supportdepts))));
    }

    /** @return int[] */
    public static function allDepartments(): array
    {
        return array_map('intval', Capsule::table('tblticketdepartments')->orderBy('id')->pluck('id')->all());
    }

    private static function status(Builder $query, string $status, object $admin): Builder
    {
        switch (strtolower($status)) {
            case '':
            case 'all':
                return $query;
            case 'awaiting reply':
                return $query->whereIn('status', Ticket::statuses('showawaiting'));
            case 'all active tickets':
                return $query->whereIn('status', Ticket::statuses('showactive'));
            case 'my flagged tickets':
                return $query->whereIn('status', Ticket::statuses('showactive'))->where('flag', $admin->id);
            default:
                return $query->where('status', 'like', $status);
        }
    }
}
