<?php

namespace WhmcsSimulator\Tests;

final class ApiListsTest extends SimulatorTestCase
{
    private function ids(array $fields = []): array
    {
        $answer = $this->api('GetTickets', $fields + ['ignore_dept_assignments' => 'true']);
        return array_map('intval', array_column($answer['tickets']['ticket'] ?? [], 'id'));
    }

    public function test_without_the_ignore_flag_only_the_departments_of_the_apis_admin_are_seen(): void
    {
        self::assertSame('1', $this->api('GetTickets')['totalresults']);
        self::assertSame('3', $this->api('GetTickets', ['ignore_dept_assignments' => '1'])['totalresults']);
        self::assertCount(1, $this->api('GetSupportDepartments')['departments']['department']);
        $all = $this->api('GetSupportDepartments', ['ignore_dept_assignments' => '1']);
        self::assertSame(['Technical', 'Billing &amp; Sales'], array_column($all['departments']['department'], 'name'));
    }

    public function test_the_counts_spell_their_ignore_flag_differently(): void
    {
        self::assertSame([1], $this->api('GetTicketCounts', ['ignore_dept_assignments' => '1'])['filteredDepartments']);
        $counts = $this->api('GetTicketCounts', [
            'ignoreDepartmentAssignments' => 'true', 'includeCountsByStatus' => 'true',
        ]);
        self::assertSame([1, 2], $counts['filteredDepartments']);
        self::assertSame([3, 2, 0], [$counts['allActive'], $counts['awaitingReply'], $counts['flaggedTickets']]);
        self::assertSame(['title' => 'Customer-Reply', 'count' => 1], $counts['status']['customerreply']);
    }

    public function test_the_named_filters_go_by_the_flags_of_the_statuses(): void
    {
        $this->api('UpdateTicket', ['ticketid' => 3, 'status' => 'Closed']);
        $this->api('UpdateTicket', ['ticketid' => 2, 'flag' => 1]);
        self::assertSame([1], $this->ids(['status' => 'Awaiting Reply']));
        self::assertSame([1, 2], $this->ids(['status' => 'All Active Tickets']));
        self::assertSame([2], $this->ids(['status' => 'My Flagged Tickets']));
        self::assertSame([3], $this->ids(['status' => 'Closed']));
    }

    public function test_tickets_are_found_by_client_guest_address_department_and_part_of_the_subject(): void
    {
        self::assertSame([1], $this->ids(['clientid' => 1]));
        self::assertSame([3], $this->ids(['email' => 'gil@example.test']));
        self::assertSame([3, 2], $this->ids(['deptid' => 2]));
        self::assertSame([2], $this->ids(['subject' => 'invoice']));
    }

    public function test_a_page_has_25_tickets_unless_told_otherwise(): void
    {
        for ($i = 0; $i < 25; $i++) {
            $this->openTicket();
        }
        $first = $this->api('GetTickets', ['ignore_dept_assignments' => 1]);
        self::assertSame(['28', 0, 25], [$first['totalresults'], $first['startnumber'], $first['numreturned']]);
        $second = $this->api('GetTickets', ['ignore_dept_assignments' => 1, 'limitstart' => 25]);
        self::assertSame(3, $second['numreturned']);
    }

    public function test_an_installation_can_give_fewer_than_asked_for(): void
    {
        $this->sim('POST quirks', ['limitnum_max' => 2]);
        self::assertCount(2, $this->ids(['limitnum' => 100]));
    }

    public function test_the_latest_reply_comes_first_unless_the_list_is_unsorted(): void
    {
        self::assertSame([3, 1, 2], $this->ids());
        $this->sim('POST quirks', ['unsorted' => true]);
        self::assertNotSame([3, 1, 2], $this->ids());
        self::assertEqualsCanonicalizing([1, 2, 3], $this->ids());
    }

    public function test_tickets_can_be_missing_from_the_list_though_they_exist(): void
    {
        $this->sim('POST quirks', ['fewer' => 2]);
        self::assertCount(1, $this->ids());
        self::assertSame('success', $this->api('GetTicket', ['ticketid' => 2])['result']);
    }

    /** @dataProvider emptyLists */
    public function test_an_empty_list_comes_in_four_shapes(string $mode, string $json): void
    {
        $this->sim('POST quirks', ['empty_list' => $mode]);
        $this->api('GetTickets', ['clientid' => 99]);
        self::assertSame('{"result":"success","totalresults":"0","startnumber":0,"numreturned":0' . $json, $this->raw);
    }

    public function emptyLists(): array
    {
        return [
            ['missing', '}'], ['array', ',"tickets":[]}'], ['object', ',"tickets":{}}'], ['string', ',"tickets":""}'],
        ];
    }

    public function test_the_list_tells_everything_but_the_text(): void
    {
        $ticket = $this->api('GetTickets', ['clientid' => 1])['tickets']['ticket'][0];
        self::assertSame(['id', 'tid', 'deptid', 'userid', 'name', 'owner_name', 'email', 'requestor_name',
            'requestor_email', 'requestor_type', 'cc', 'c', 'date', 'subject', 'status', 'priority', 'admin',
            'attachment', 'attachments', 'attachments_removed', 'lastreply', 'flag', 'service'], array_keys($ticket));
        self::assertSame('Mail isn&#039;t arriving', $ticket['subject']);
        self::assertMatchesRegularExpression('/^[A-Z]{3}-\d{6}$/', $ticket['tid']);
        self::assertMatchesRegularExpression('/^[A-Za-z0-9]{8}$/', $ticket['c']);
    }

    public function test_statuses_predefined_replies_and_announcements_are_listed(): void
    {
        $statuses = $this->api('GetSupportStatuses')['statuses']['status'];
        self::assertSame(['title' => 'Open', 'count' => 1, 'color' => '#779500'], $statuses[0]);
        $category = $this->api('GetTicketPredefinedCats')['categories']['category'][0];
        self::assertSame('2', $category['replycount']);
        $replies = $this->api('GetTicketPredefinedReplies', ['catid' => $category['id']]);
        $reply = $replies['predefinedreplies']['predefinedreply'][0];
        self::assertSame(['name', 'reply'], array_keys($reply));
        self::assertStringContainsString("[NAME],\r\n", $reply['reply']);
        $announcement = $this->api('GetAnnouncements')['announcements']['announcement'][0];
        self::assertStringStartsWith('<p>', $announcement['announcement']);
    }
}
