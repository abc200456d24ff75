<?php

namespace SupportAssistant\Tests;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Settings;
use WhmcsSimulator\Addons;
use WhmcsSimulator\Hooks;

/** What hooks write down. */
final class EventsTest extends AddonTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        // Hooks of one process are added once, however many tests it runs.
        Addons::loadHooks();
    }

    public function test_every_hook_becomes_an_event_with_ids_and_no_text_but_the_staffs_reply(): void
    {
        $vars = ['ticketid' => 41, 'replyid' => 90, 'subject' => 'private', 'message' => 'I said &quot;hi&quot;'];
        Hooks::run('TicketOpen', ['ticketid' => 41, 'message' => 'private', 'subject' => 'private']);
        Hooks::run('TicketUserReply', $vars);
        Hooks::run('TicketAdminReply', ['replyid' => 91] + $vars);
        Hooks::run('TicketDelete', ['ticketId' => 41, 'adminId' => 1]);
        Hooks::run('TicketDeleteReply', ['ticketId' => 41, 'replyId' => 90, 'adminId' => 1]);
        Hooks::run('TicketSplit', ['originalTicketId' => 41, 'newTicketID' => 50]);
        Hooks::run('ClientDelete', ['userid' => 7]);
        $bodies = array_map(static function (object $row): array {
            $body = json_decode($row->body, true);
            unset($body['occurred_at']);
            return $body;
        }, $this->spool());
        self::assertSame([
            ['event' => 'TicketOpen', 'ticket_id' => 41],
            ['event' => 'TicketUserReply', 'ticket_id' => 41, 'reply_id' => 90],
            ['event' => 'TicketAdminReply', 'ticket_id' => 41, 'reply_id' => 91, 'message' => 'I said "hi"'],
            ['event' => 'TicketDelete', 'ticket_id' => 41],
            ['event' => 'TicketDeleteReply', 'ticket_id' => 41, 'reply_id' => 90],
            ['event' => 'TicketSplit', 'ticket_id' => 41, 'related_ticket_id' => 50],
            ['event' => 'ClientDelete', 'ticket_id' => 0, 'client_id' => 7],
        ], $bodies);
    }

    public function test_a_reply_too_long_for_an_event_is_left_to_the_pull_and_the_event_still_tells_of_it(): void
    {
        foreach ([str_repeat('é', 29000), str_repeat('é', 31000), str_repeat("\"\n", 20000)] as $n => $message) {
            Hooks::run('TicketAdminReply', ['ticketid' => 41, 'replyid' => 90 + $n, 'message' => $message]);
        }
        $told = array_map(static function (object $row): bool {
            self::assertLessThan(64 * 1024, strlen($row->body));
            return isset(json_decode($row->body, true)['message']);
        }, $this->spool());
        self::assertSame([true, false, false], $told);
    }

    public function test_a_merge_tells_of_each_ticket_that_went_into_another(): void
    {
        Hooks::run('TicketMerge', ['mergedTicketIds' => [5, 6], 'masterTicketId' => 4]);
        self::assertSame([[5, 4], [6, 4]], array_map(static function (object $row): array {
            $body = json_decode($row->body, true);
            return [$body['ticket_id'], $body['related_ticket_id']];
        }, $this->spool()));
    }

    public function test_a_hook_that_fires_twice_is_one_event(): void
    {
        Hooks::run('TicketAdminReply', ['ticketid' => 41, 'replyid' => 90, 'message' => 'x']);
        Hooks::run('TicketAdminReply', ['ticketid' => 41, 'replyid' => 90, 'message' => 'x']);
        Hooks::run('TicketStatusChange', ['ticketid' => 41, 'status' => 'Open']);
        Hooks::run('TicketStatusChange', ['ticketid' => 41, 'status' => 'Closed']);
        self::assertSame(
            ['TicketAdminReply', 'TicketStatusChange', 'TicketStatusChange'],
            array_column($this->spool(), 'event')
        );
    }

    public function test_a_note_is_nobodys_business(): void
    {
        Hooks::run('TicketAddNote', ['ticketid' => 41, 'message' => 'VIP', 'adminid' => 1]);
        self::assertSame([], $this->spool());
    }

    public function test_a_department_that_is_off_tells_nothing_of_its_customers(): void
    {
        Capsule::table('tbltickets')->insert([
            'id' => 900, 'tid' => 'X', 'did' => 2, 'c' => '', 'date' => '', 'title' => '', 'message' => '',
            'status' => 'Open', 'urgency' => 'Low', 'lastreply' => '',
        ]);
        Settings::save(['silent_departments' => '2']);
        Hooks::run('TicketOpen', ['ticketid' => 900]);
        Hooks::run('TicketDelete', ['ticketId' => 900]);
        self::assertSame(['TicketDelete'], array_column($this->spool(), 'event'));
    }

    public function test_without_settings_nothing_is_kept(): void
    {
        Settings::save(['webhook_secret' => '']);
        Hooks::run('TicketOpen', ['ticketid' => 41]);
        self::assertSame([], $this->spool());
    }

    public function test_no_failure_reaches_whmcs_and_none_tells_what_a_customer_wrote(): void
    {
        Capsule::schema()->drop('mod_supportassistant_events');
        Hooks::run('TicketAdminReply', ['ticketid' => 41, 'replyid' => 90, 'message' => 'my password is 1234']);
        self::assertStringStartsWith('SupportAssistant: ', $this->lastActivity());
        self::assertStringNotContainsString('1234', $this->lastActivity());
    }

    /** How little that is in milliseconds, `./dev bench addon` says. */
    public function test_a_hook_reads_the_settings_writes_one_row_and_asks_nobody(): void
    {
        Settings::forget();
        $database = Capsule::connection();
        $database->enableQueryLog();
        Hooks::run('TicketAdminReply', ['ticketid' => 41, 'replyid' => 90, 'message' => 'x']);
        $queries = array_column($database->getQueryLog(), 'query');
        $database->disableQueryLog();
        $database->flushQueryLog();
        self::assertCount(2, $queries, implode("\n", $queries));
        self::assertCount(1, $this->spool());
        self::assertSame([], $this->api->asked('/api/v1/webhooks/whmcs'));
        self::assertSame([], $this->api->asked('/api/v1/auth/integration-token'));
    }
}
