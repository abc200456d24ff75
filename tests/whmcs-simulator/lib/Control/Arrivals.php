<?php

namespace WhmcsSimulator\Control;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Install\Database;
use WhmcsSimulator\Install\SeedFile;
use WhmcsSimulator\State;
use WhmcsSimulator\Text;
use WhmcsSimulator\Tickets\Opening;
use WhmcsSimulator\Tickets\Replying;
use WhmcsSimulator\Tickets\Ticket;

/** Life in the demo: one new ticket or follow-up a call, from the seed, over and over. */
final class Arrivals
{
    /** Two new tickets, then one follow-up. */
    private const RHYTHM = 2;

    public static function next(): array
    {
        $queue = self::queue(SeedFile::tickets());
        if ($queue === []) {
            throw new \InvalidArgumentException('The seed has no arrivals.', 409);
        }
        for ($tries = 0; $tries <= count($queue); $tries++) {
            $turn = self::turn();
            $item = $queue[$turn % count($queue)];
            $round = intdiv($turn, count($queue));
            $done = isset($item['subject_of']) ? self::followUp($item) : self::open($item, $round);
            if ($done !== null) {
                return $done;
            }
        }
        throw new \InvalidArgumentException('The seed has no arrivals that fit.', 409);
    }

    private static function queue(array $seed): array
    {
        $queue = [];
        $followUps = $seed['followups'];
        foreach ($seed['arrivals'] as $i => $arrival) {
            $queue[] = $arrival;
            if ($i % self::RHYTHM === self::RHYTHM - 1 && $followUps !== []) {
                $queue[] = array_shift($followUps);
            }
        }
        return array_merge($queue, $followUps);
    }

    private static function turn(): int
    {
        return Database::transaction(static function (): int {
            $turn = (int) State::get('arrivals', '0');
            State::set('arrivals', (string) ($turn + 1));
            return $turn;
        });
    }

    /** From the second round on somebody else writes it, so that no client asks the same thing twice. */
    private static function open(array $item, int $round): array
    {
        $clients = Capsule::table('tblclients')->orderBy('id')->pluck('id')->all();
        $place = array_search((int) ($item['client_id'] ?? 0), $clients);
        $client = $round === 0 ? (int) ($item['client_id'] ?? 0) : $clients[((int) $place + $round) % count($clients)];
        $ticket = Opening::open([
            'clientid' => $client, 'name' => $item['name'] ?? '', 'email' => $item['email'] ?? '',
            'deptid' => $item['department_id'], 'subject' => $item['subject'],
            'message' => $item['messages'][0]['text'], 'priority' => $item['priority'] ?? 'Medium',
            'service' => $round === 0 ? $item['service'] ?? '' : '',
        ]);
        return ['opened' => (int) $ticket->id, 'subject' => Text::decode($ticket->title)];
    }

    /** @return array|null null when its ticket is gone or closed, or has this message already */
    private static function followUp(array $item): ?array
    {
        $ticket = Ticket::all()->where('title', $item['subject_of'])->where('status', '<>', 'Closed')
            ->orderBy('id', 'desc')->first();
        $text = Text::lines($item['text']);
        if (
            $ticket === null
            || Capsule::table('tblticketreplies')->where('tid', $ticket->id)->where('message', $text)->exists()
        ) {
            return null;
        }
        $author = [
            'userid' => (int) $ticket->userid, 'contactid' => 0, 'name' => $ticket->name, 'email' => $ticket->email,
        ];
        Replying::asCustomer((int) $ticket->id, $author, $text);
        return ['replied' => (int) $ticket->id, 'subject' => Text::decode($ticket->title)];
    }
}
