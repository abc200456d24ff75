<?php

namespace WHMCS\Module\Addon\Supportassistant\Events;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Access;
use WHMCS\Module\Addon\Supportassistant\Api\Api;
use WHMCS\Module\Addon\Supportassistant\Settings;
use WHMCS\Module\Addon\Supportassistant\Tables;

/**
 * Events on their way to the assistant, oldest first. A hook writes a row and no more: the customer's own click is
 * what waits for it.
 */
final class Spool
{
    /** After this an event says nothing any more: polling has long brought what it told of. */
    public const LIFE = 259200;

    /** A sender that died holds its events no longer than this. */
    private const CLAIM_SECONDS = 120;

    /** @param Event[] $events */
    public static function add(array $events): void
    {
        $silent = Settings::ids('silent_departments');
        foreach ($events as $event) {
            $isUseful = Settings::isComplete() && !self::isSilent($event, $silent);
            if ($isUseful && self::write($event)) {
                AfterResponse::sendLater();
            }
        }
    }

    /**
     * Takes the oldest waiting event for this process; nobody else gets it meanwhile.
     *
     * @return object|null
     */
    public static function take(): ?object
    {
        $now = time();
        $oldest = Capsule::table(Tables::EVENTS)->where('status', 'waiting')->orderBy('id')->first();
        if ($oldest === null || (int) $oldest->claimed_until > $now) {
            // The oldest is on its way: what came after it waits, so that the order stays as it was.
            return null;
        }
        $taken = Capsule::table(Tables::EVENTS)->where('id', $oldest->id)->where('status', 'waiting')
            ->where('claimed_until', $oldest->claimed_until)
            ->update(['claimed_until' => $now + self::CLAIM_SECONDS, 'attempts' => $oldest->attempts + 1]);
        return $taken === 1 ? $oldest : null;
    }

    public static function sent(int $id): void
    {
        Capsule::table(Tables::EVENTS)->where('id', $id)
            ->update(['status' => 'sent', 'sent_at' => time(), 'claimed_until' => 0, 'error' => '', 'body' => '']);
    }

    /** Back to waiting: the next run tries again. */
    public static function failed(int $id, string $why): void
    {
        Capsule::table(Tables::EVENTS)->where('id', $id)
            ->update(['claimed_until' => 0, 'error' => mb_substr($why, 0, 200)]);
    }

    /** The assistant will never take this one. */
    public static function refused(int $id, string $why): void
    {
        Capsule::table(Tables::EVENTS)->where('id', $id)->update([
            'status' => 'refused', 'claimed_until' => 0, 'error' => mb_substr($why, 0, 200), 'body' => '',
        ]);
    }

    /** Gives up on what is three days old, and forgets what was sent a week ago. */
    public static function tidy(): void
    {
        Capsule::table(Tables::EVENTS)->where('status', 'waiting')->where('created_at', '<', time() - self::LIFE)
            ->update(['status' => 'expired', 'body' => '']);
        Capsule::table(Tables::EVENTS)->where('status', '<>', 'waiting')
            ->where('created_at', '<', time() - 7 * 86400)->delete();
    }

    /** @return array<string, int> events by status */
    public static function counts(): array
    {
        $counts = Capsule::table(Tables::EVENTS)->groupBy('status')->selectRaw('status, count(*) as n')
            ->pluck('n', 'status')->all();
        return array_map('intval', $counts) + ['waiting' => 0, 'sent' => 0, 'refused' => 0, 'expired' => 0];
    }

    private static function isSilent(Event $event, array $silent): bool
    {
        return $silent !== [] && in_array($event->name, ['TicketOpen', 'TicketOpenAdmin', 'TicketUserReply'], true)
            && in_array(Access::departmentOf((int) $event->body['ticket_id']), $silent, true);
    }

    private static function write(Event $event): bool
    {
        $identity = $event->identity() === '' ? bin2hex(random_bytes(8)) : $event->identity();
        return Capsule::table(Tables::EVENTS)->insertOrIgnore([
            'delivery' => strtolower(Settings::get('installation') . '-' . $identity), 'event' => $event->name,
            'body' => Api::json($event->body), 'created_at' => time(),
        ]) === 1;
    }
}
