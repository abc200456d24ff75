<?php

namespace WhmcsSimulator\Tests;

/** Every hook with exactly the documented variables, whichever door the change came through. */
final class HooksTest extends SimulatorTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->sim('POST addon', ['module' => 'hook_recorder', 'active' => true, 'access' => [1]]);
        $this->forget();
    }

    private function forget(): void
    {
        $this->database()->exec('DELETE FROM mod_hook_recorder');
    }

    /** @return array<int, array{0: string, 1: array}> point and variables, in the order in which they fired */
    private function fired(): array
    {
        $rows = $this->database()->query('SELECT point, vars FROM mod_hook_recorder ORDER BY id')->fetchAll();
        return array_map(static function (array $row): array {
            return [$row['point'], json_decode($row['vars'], true)];
        }, $rows);
    }

    public function test_a_ticket_opened_by_a_customer_is_told_encoded(): void
    {
        $id = $this->openTicket(['subject' => 'A & B', 'message' => "one\n<two>", 'client_id' => 2]);
        self::assertSame([['TicketOpen', [
            'ticketid' => $id, 'ticketmask' => $this->api('GetTicket', ['ticketid' => $id])['tid'], 'userid' => 2,
            'deptid' => 1, 'deptname' => 'Technical', 'subject' => 'A &amp; B',
            'message' => "one\r\n&lt;two&gt;", 'priority' => 'Medium',
        ]]], $this->fired());
    }

    public function test_a_ticket_opened_through_the_api_as_admin_has_its_own_hook(): void
    {
        $fields = ['subject' => 'S', 'message' => 'M', 'deptid' => 1, 'clientid' => 1];
        $this->api('OpenTicket', $fields);
        $this->api('OpenTicket', $fields + ['admin' => 'true']);
        self::assertSame(['TicketOpen', 'TicketOpenAdmin'], array_column($this->fired(), 0));
    }

    public function test_a_customers_reply_is_told_with_the_status_after_it(): void
    {
        $replyId = $this->customerReply(2);
        self::assertEquals([['TicketUserReply', [
            'ticketid' => 2, 'replyid' => $replyId, 'userid' => 2, 'deptid' => 2, 'deptname' => 'Billing &amp; Sales',
            'subject' => 'Renewal invoice', 'message' => 'And?', 'priority' => 'Low', 'status' => 'Customer-Reply',
        ]]], $this->fired());
    }

    public function test_a_staff_reply_is_told_with_the_name_that_is_displayed_whatever_the_door(): void
    {
        $replyId = $this->staffReply(3);
        self::assertEquals([['TicketAdminReply', [
            'ticketid' => 3, 'replyid' => $replyId, 'deptid' => 2, 'deptname' => 'Billing &amp; Sales',
            'subject' => 'Do you migrate sites?', 'message' => 'So.', 'priority' => 'Medium',
            'admin' => 'Sam Staff', 'status' => 'Answered',
        ]]], $this->fired());
        $this->forget();
        $this->api('AddTicketReply', ['ticketid' => 3, 'message' => 'x', 'adminusername' => 'alex']);
        self::assertSame('Alex Agent', $this->fired()[0][1]['admin']);
    }

    public function test_a_note_is_told(): void
    {
        $this->api('AddTicketNote', ['ticketid' => 1, 'message' => 'VIP']);
        self::assertEquals(
            [['TicketAddNote', ['ticketid' => 1, 'message' => 'VIP', 'adminid' => 1, 'attachments' => '']]],
            $this->fired()
        );
    }

    public function test_every_knob_has_its_hook_and_a_knob_left_alone_has_none(): void
    {
        $this->api('UpdateTicket', [
            'ticketid' => 1, 'priority' => 'Low', 'deptid' => 2, 'subject' => 'New', 'flag' => 2, 'status' => 'Closed',
        ]);
        $this->api('UpdateTicket', ['ticketid' => 1, 'priority' => 'Low', 'deptid' => 2, 'status' => 'Closed']);
        self::assertEquals([
            ['TicketPriorityChange', ['ticketid' => 1, 'priority' => 'Low']],
            ['TicketDepartmentChange', ['ticketid' => 1, 'deptid' => 2, 'deptname' => 'Billing &amp; Sales']],
            ['TicketSubjectChange', ['ticketid' => 1, 'subject' => 'New']],
            ['TicketFlagged', ['ticketid' => 1, 'adminid' => 2, 'adminname' => 'Alex Agent']],
            ['TicketStatusChange', ['adminid' => 1, 'status' => 'Closed', 'ticketid' => 1]],
            ['TicketClose', ['ticketid' => 1]],
        ], $this->fired());
    }

    public function test_deleting_names_its_variables_in_camel_case(): void
    {
        $this->sim('POST delete-reply', ['ticket_id' => 1, 'reply_id' => 2]);
        $this->sim('POST delete-ticket', ['ticket_id' => 1]);
        self::assertEquals([
            ['TicketDeleteReply', ['ticketId' => 1, 'replyId' => 2, 'adminId' => 1]],
            ['TicketDelete', ['ticketId' => 1, 'adminId' => 1]],
        ], $this->fired());
    }

    public function test_merging_and_splitting_are_told(): void
    {
        $this->sim('POST merge', ['ticket_id' => 1, 'merged_ids' => [2, 3]]);
        $split = $this->sim('POST split', ['ticket_id' => 1, 'reply_ids' => [1, 2], 'subject' => 'Apart']);
        self::assertSame(4, $split['ticket_id']);
        self::assertEquals([
            ['TicketMerge', ['mergedTicketIds' => [2, 3], 'masterTicketId' => 1]],
            ['TicketSplit', ['originalTicketId' => 1, 'newTicketID' => 4]],
        ], $this->fired());
        $replies = $this->api('GetTicket', ['ticketid' => 4])['replies']['reply'];
        self::assertSame(['0', '2'], array_column($replies, 'replyid'));
        self::assertSame('Please check **MX**.', $replies[0]['message']);
    }

    public function test_a_deleted_client_takes_the_tickets_along_with_one_hook(): void
    {
        $this->sim('POST delete-client', ['client_id' => 1]);
        self::assertEquals([['ClientDelete', ['userid' => 1]]], $this->fired());
        self::assertSame('error', $this->api('GetTicket', ['ticketid' => 1])['result']);
    }

    public function test_cron_has_a_point_for_every_call_and_two_more_once_a_day(): void
    {
        $this->sim('POST cron');
        $this->sim('POST cron', ['daily' => true]);
        self::assertSame(
            ['AfterCronJob', 'PreCronJob', 'DailyCronJob', 'AfterCronJob'],
            array_column($this->fired(), 0)
        );
    }

    public function test_seeded_tickets_were_there_before_any_hook(): void
    {
        self::assertSame(3, $this->sim('GET state')['tickets']);
        self::assertSame([], $this->fired());
    }

    public function test_a_deactivated_addon_hears_nothing_more(): void
    {
        $this->sim('POST addon', ['module' => 'hook_recorder', 'active' => false]);
        self::assertGreaterThan(0, $this->openTicket());
        self::assertSame([], $this->sim('GET state')['active_addons']);
    }
}
