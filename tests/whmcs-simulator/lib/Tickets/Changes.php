<?php

namespace WhmcsSimulator\Tickets;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Hooks;

/** An admin turns one of the ticket's knobs. Nothing fires when the value is what it was. */
final class Changes
{
    private const PRIORITIES = ['Low', 'Medium', 'High'];

    /** @throws TicketError */
    public static function validStatus(string $status): string
    {
        $titles = Capsule::table('tblticketstatuses')->orderBy('sortorder')->pluck('title')->all();
        if (!in_array($status, $titles, true)) {
            throw new TicketError('Invalid Ticket Status. Valid statuses are: ' . implode(',', $titles));
        }
        return $status;
    }

    /** @throws TicketError */
    public static function validPriority(string $priority): string
    {
        if (!in_array($priority, self::PRIORITIES, true)) {
            throw new TicketError(
                'Invalid Ticket Priority. Valid priorities are: ' . implode(',', self::PRIORITIES)
            );
        }
        return $priority;
    }

    public static function status(int $id, string $status, int $adminId): void
    {
        if (self::set($id, 'status', self::validStatus($status))) {
            Hooks::run('TicketStatusChange', ['adminid' => $adminId, 'status' => $status, 'ticketid' => $id]);
            if ($status === 'Closed') {
                Hooks::run('TicketClose', ['ticketid' => $id]);
            }
        }
    }

    /** The customer's own "close" button is no manual change by an admin: only TicketClose fires. */
    public static function closeByCustomer(int $id): void
    {
        if (self::set($id, 'status', 'Closed')) {
            Hooks::run('TicketClose', ['ticketid' => $id]);
        }
    }

    public static function department(int $id, int $departmentId): void
    {
        $name = Capsule::table('tblticketdepartments')->where('id', $departmentId)->value('name');
        if ($name === null) {
            throw new TicketError('Department ID Not Found');
        }
        if (self::set($id, 'did', $departmentId)) {
            Hooks::run('TicketDepartmentChange', [
                'ticketid' => $id, 'deptid' => $departmentId, 'deptname' => $name,
            ]);
        }
    }

    public static function priority(int $id, string $priority): void
    {
        if (self::set($id, 'urgency', self::validPriority($priority))) {
            Hooks::run('TicketPriorityChange', ['ticketid' => $id, 'priority' => $priority]);
        }
    }

    public static function subject(int $id, string $subject): void
    {
        if (self::set($id, 'title', $subject)) {
            Hooks::run('TicketSubjectChange', ['ticketid' => $id, 'subject' => $subject]);
        }
    }

    /** Flag 0 takes the flag away; only setting one is told. */
    public static function flag(int $id, int $adminId): void
    {
        $admin = Capsule::table('tbladmins')->where('id', $adminId)->first();
        if (self::set($id, 'flag', $admin === null ? 0 : $adminId) && $admin !== null) {
            Hooks::run('TicketFlagged', [
                'ticketid' => $id, 'adminid' => $adminId, 'adminname' => People::adminName($admin),
            ]);
        }
    }

    /** @param int|string $value */
    private static function set(int $id, string $column, $value): bool
    {
        if ((string) Ticket::find($id)->$column === (string) $value) {
            return false;
        }
        Capsule::table('tbltickets')->where('id', $id)->update([$column => $value]);
        return true;
    }
}
