<?php

namespace WhmcsSimulator\Install;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Clock;
use WhmcsSimulator\Tickets\Mask;
use WhmcsSimulator\Text;

/** Writes whole threads into the tables. No hook fires: these tickets were there before any addon. */
final class SeedTickets
{
    public static function sow(array $tickets): void
    {
        foreach ($tickets as $ticket) {
            self::ticket($ticket);
        }
    }

    private static function ticket(array $ticket): void
    {
        $messages = $ticket['messages'];
        $last = end($messages);
        $author = self::author($ticket, $messages[0]);
        $id = Capsule::table('tbltickets')->insertGetId($author + Mask::fresh() + [
            'did' => $ticket['department_id'], 'title' => $ticket['subject'],
            'date' => Clock::minutesAgo($messages[0]['minutes_ago']),
            'message' => Text::lines($messages[0]['text']),
            'lastreply' => Clock::minutesAgo($last['minutes_ago']),
            'status' => $ticket['status'], 'urgency' => $ticket['priority'],
            'service' => preg_match('/^[SD]\d+$/', $ticket['service'] ?? '') ? $ticket['service'] : '',
        ]);
        foreach (array_slice($messages, 1) as $message) {
            Capsule::table('tblticketreplies')->insert(self::author($ticket, $message) + [
                'tid' => $id, 'date' => Clock::minutesAgo($message['minutes_ago']),
                'message' => Text::lines($message['text']),
            ]);
        }
    }

    /** A staff message carries the client's id but neither name nor address; a guest's carries both. */
    private static function author(array $ticket, array $message): array
    {
        $staff = $message['from'] === 'staff';
        $guest = (int) ($ticket['client_id'] ?? 0) === 0;
        return [
            'userid' => (int) ($ticket['client_id'] ?? 0),
            'name' => $guest && !$staff ? $ticket['name'] : '',
            'email' => $guest && !$staff ? $ticket['email'] : '',
            'admin' => $staff ? self::adminName($message['admin'] ?? '') : '',
        ];
    }

    private static function adminName(string $login): string
    {
        $admin = Capsule::table('tbladmins')->where('username', $login)->first();
        return $admin === null && $login !== ''
            ? $login
            : Capsule::table('tbladmins')->selectRaw("trim(firstname || ' ' || lastname) as name")
                ->where('id', $admin->id ?? 1)->value('name');
    }
}
