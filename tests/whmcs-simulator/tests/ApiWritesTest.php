<?php

namespace WhmcsSimulator\Tests;

final class ApiWritesTest extends SimulatorTestCase
{
    public function test_a_reply_answers_without_an_id_and_sets_the_status_by_its_author(): void
    {
        $answer = $this->api('AddTicketReply', ['ticketid' => 3, 'message' => 'Yes', 'adminusername' => 'alex']);
        self::assertSame(['result' => 'success'], $answer);
        self::assertSame('Answered', $this->api('GetTicket', ['ticketid' => 3])['status']);
        $this->api('AddTicketReply', ['ticketid' => 2, 'message' => 'Thanks', 'clientid' => 2]);
        $ticket = $this->api('GetTicket', ['ticketid' => 2]);
        self::assertSame('Customer-Reply', $ticket['status']);
        self::assertSame('Thanks', end($ticket['replies']['reply'])['message']);
    }

    /** @dataProvider complaints */
    public function test_complaints_about_parameters_are_http_200(string $action, array $fields, string $message): void
    {
        $answer = $this->api($action, $fields);
        self::assertSame(200, $this->status);
        self::assertSame('error', $answer['result']);
        self::assertStringStartsWith($message, $answer['message']);
    }

    public function complaints(): array
    {
        $reply = ['ticketid' => 1, 'message' => 'x', 'clientid' => 1];
        $open = ['subject' => 's', 'message' => 'm', 'deptid' => 1, 'clientid' => 1];
        return [
            ['GetTicket', ['ticketid' => 99], 'Ticket ID Not Found'],
            ['AddTicketReply', ['ticketid' => 99] + $reply, 'Ticket ID not found'],
            ['AddTicketReply', ['message' => ' '] + $reply, 'Message is required'],
            ['AddTicketReply', ['clientid' => 99] + $reply, 'Client ID Not Found'],
            ['AddTicketReply', ['clientid' => ''] + $reply, 'Name and email address are required if not a client'],
            ['AddTicketReply', ['clientid' => '', 'name' => 'N', 'email' => 'e'] + $reply, 'Email Address Invalid'],
            ['AddTicketReply', ['status' => 'Lost'] + $reply, 'Invalid Ticket Status'],
            ['AddTicketReply', ['created' => 'noon'] + $reply, 'Invalid Date Format'],
            ['AddTicketReply', ['created' => '2999-01-01 00:00:00'] + $reply, 'Reply creation date cannot be in the'],
            ['AddTicketNote', ['ticketid' => 99, 'message' => 'x'], 'Ticket ID not found'],
            ['AddTicketNote', ['ticketid' => 1], 'Message is required'],
            ['OpenTicket', ['deptid' => 99] + $open, 'Department ID Not Found'],
            ['OpenTicket', ['subject' => ''] + $open, 'Subject is required'],
            ['UpdateTicket', ['ticketid' => 1, 'priority' => 'Urgent'],
                'Invalid Ticket Priority. Valid priorities are: Low,Medium,High'],
            ['UpdateTicket', ['ticketid' => 1, 'status' => 'Lost'],
                'Invalid Ticket Status. Valid statuses are: Open,Answered,Customer-Reply,Closed,On Hold,In Progress'],
            ['UpdateTicket', ['ticketid' => 1, 'deptid' => 9], 'Department ID Not Found'],
            ['DeleteTicketReply', ['ticketid' => 1, 'replyid' => 99], 'Reply ID Not Found'],
            ['GetClientsDetails', [], 'Either clientid Or email Is Required'],
            ['GetClientsDetails', ['clientid' => 99], 'Client Not Found'],
        ];
    }

    public function test_a_merged_ticket_is_gone_and_its_messages_live_on_in_the_master(): void
    {
        $this->sim('POST quirks', ['role_actions' => ['*']]);
        $merge = ['ticketid' => 1, 'mergeticketids' => '2', 'newsubject' => 'Both'];
        self::assertSame('1', $this->api('MergeTicket', $merge)['ticketid']);
        self::assertSame('Ticket ID Not Found', $this->api('GetTicket', ['ticketid' => 2])['message']);
        $master = $this->api('GetTicket', ['ticketid' => 1]);
        self::assertSame('Both', $master['subject']);
        self::assertCount(5, $master['replies']['reply']);
        self::assertSame('2', $this->api('GetTickets', ['ignore_dept_assignments' => 1])['totalresults']);
    }

    public function test_deleting_takes_a_reply_or_everything(): void
    {
        $this->api('DeleteTicketReply', ['ticketid' => 1, 'replyid' => 1]);
        self::assertCount(2, $this->api('GetTicket', ['ticketid' => 1])['replies']['reply']);
        $this->api('DeleteTicket', ['ticketid' => 1]);
        self::assertSame('error', $this->api('GetTicket', ['ticketid' => 1])['result']);
    }

    public function test_client_details_come_nested_and_flattened_with_real_ints(): void
    {
        $answer = $this->api('GetClientsDetails', ['clientid' => 2, 'stats' => 'true']);
        self::assertSame(2, $answer['client']['id']);
        self::assertSame($answer['client']['email'], $answer['email']);
        self::assertSame('O&#039;Hara', $answer['lastname']);
        self::assertStringContainsString('<br>', $answer['lastlogin']);
        self::assertSame('$12.00 USD', $answer['stats']['income']);
        self::assertArrayNotHasKey('stats', $this->api('GetClientsDetails', ['email' => 'ben@example.test']));
    }

    public function test_services_come_with_their_passwords_and_echo_the_filters(): void
    {
        $answer = $this->api('GetClientsProducts', ['clientid' => 1]);
        self::assertSame(['1', null], [$answer['clientid'], $answer['serviceid']]);
        self::assertNotSame('', $answer['products']['product'][0]['password']);
    }

    public function test_the_admins_details_hold_version_departments_and_permissions(): void
    {
        $answer = $this->api('GetAdminDetails');
        self::assertSame(['1', 'Sam Staff', ',1,'], [$answer['adminid'], $answer['name'], $answer['departments']]);
        self::assertStringContainsString('View Support Ticket', $answer['allowedpermissions']);
        self::assertSame(['version' => '8.13.1', 'canonicalversion' => '8.13.1-release.1'], $answer['whmcs']);
    }
}
