<?php

namespace WhmcsSimulator\Tests;

final class ApiTicketTest extends SimulatorTestCase
{
    public function test_the_opening_message_is_the_reply_with_id_0(): void
    {
        $ticket = $this->api('GetTicket', ['ticketid' => 1, 'repliessort' => 'ASC']);
        self::assertArrayNotHasKey('message', $ticket);
        self::assertSame('0', $ticket['replies']['reply'][0]['replyid']);
        self::assertArrayNotHasKey('rating', $ticket['replies']['reply'][0]);
        $newestFirst = $this->api('GetTicket', ['ticketid' => 1, 'repliessort' => 'DESC']);
        self::assertSame('0', $newestFirst['replies']['reply'][2]['replyid']);
    }

    public function test_text_is_entity_encoded_with_windows_line_ends(): void
    {
        $reply = $this->api('GetTicket', ['ticketid' => 1])['replies']['reply'][0];
        self::assertSame("Hi,\r\n\r\nno mail since &quot;yesterday&quot;.", $reply['message']);
    }

    public function test_text_written_through_the_api_is_encoded_exactly_once(): void
    {
        $this->api('AddTicketNote', ['ticketid' => 1, 'message' => "a & b\n<c> 'd'"]);
        $note = $this->api('GetTicketNotes', ['ticketid' => 1])['notes']['note'][0];
        self::assertSame("a &amp; b\r\n&lt;c&gt; &#039;d&#039;", $note['message']);
    }

    public function test_a_staff_reply_carries_the_clients_id_but_no_name_or_address(): void
    {
        $reply = $this->api('GetTicket', ['ticketid' => 1])['replies']['reply'][1];
        self::assertSame(
            ['1', '', '', 'Alex Agent', '', 'Operator', 'Alex Agent', '0'],
            [$reply['userid'], $reply['name'], $reply['email'], $reply['requestor_name'], $reply['requestor_email'],
                $reply['requestor_type'], $reply['admin'], $reply['rating']]
        );
    }

    public function test_a_guest_has_no_user_id_but_name_and_address(): void
    {
        $ticket = $this->api('GetTicket', ['ticketid' => 3]);
        self::assertSame(
            ['0', 'Gil Guest', 'gil@example.test', 'Guest'],
            [$ticket['userid'], $ticket['name'], $ticket['email'], $ticket['requestor_type']]
        );
    }

    public function test_no_attachment_is_an_array_with_an_empty_array_in_it(): void
    {
        $this->api('GetTicket', ['ticketid' => 1]);
        self::assertStringContainsString('"attachments":[[]]', $this->raw);
        $id = $this->openTicket(['attachment' => '918273_log.txt|5_b.png']);
        $reply = $this->api('GetTicket', ['ticketid' => $id])['replies']['reply'][0];
        self::assertSame(
            [['filename' => 'log.txt', 'index' => 0], ['filename' => 'b.png', 'index' => 1]],
            $reply['attachments']
        );
    }

    public function test_ids_are_strings_or_ints_throughout(): void
    {
        self::assertSame('1', $this->api('GetTicket', ['ticketid' => 1])['deptid']);
        $opened = ['subject' => 'S', 'message' => 'M', 'deptid' => 1, 'clientid' => 1];
        self::assertSame('4', $this->api('OpenTicket', $opened)['id']);
        $this->sim('POST quirks', ['number_mode' => 'native']);
        $ticket = $this->api('GetTicket', ['ticketid' => 1]);
        self::assertSame([1, 1, 0, 0], [$ticket['ticketid'], $ticket['userid'], $ticket['contactid'], $ticket['flag']]);
        self::assertSame(0, $ticket['replies']['reply'][0]['replyid']);
        self::assertSame(5, $this->api('OpenTicket', $opened)['id']);
        self::assertSame(5, $this->api('GetTickets', ['ignore_dept_assignments' => 1])['totalresults']);
    }

    public function test_the_ticket_may_call_its_own_id_id(): void
    {
        $this->sim('POST quirks', ['ticket_id_field' => 'id']);
        $ticket = $this->api('GetTicket', ['ticketid' => 1]);
        self::assertSame('1', $ticket['id']);
        self::assertArrayNotHasKey('ticketid', $ticket);
    }

    public function test_a_ticket_is_found_by_its_mask(): void
    {
        $mask = $this->api('GetTicket', ['ticketid' => 2])['tid'];
        self::assertSame('2', $this->api('GetTicket', ['ticketnum' => $mask])['ticketid']);
    }

    public function test_notes_call_their_id_differently_in_the_two_actions(): void
    {
        $this->api('AddTicketNote', ['ticketid' => 1, 'message' => 'VIP']);
        self::assertSame('1', $this->api('GetTicket', ['ticketid' => 1])['notes']['note'][0]['noteid']);
        $answer = $this->api('GetTicketNotes', ['ticketid' => 1]);
        self::assertSame(1, $answer['totalresults']);
        self::assertSame('1', $answer['notes']['note'][0]['id']);
        self::assertArrayNotHasKey('attachments', $answer['notes']['note'][0]);
    }

    public function test_times_are_the_servers_and_say_nothing_of_a_zone(): void
    {
        $time = $this->api('GetAdminDetails')['requesttime'];
        $here = new \DateTime($time, new \DateTimeZone('Europe/Bucharest'));
        self::assertEqualsWithDelta(time(), $here->getTimestamp(), 5);
        self::assertGreaterThan(3600, (new \DateTime($time . ' UTC'))->getTimestamp() - time());
    }

    public function test_a_zero_date_and_an_empty_last_reply_can_be_had(): void
    {
        $id = $this->openTicket(['date' => '0000-00-00 00:00:00', 'lastreply' => '']);
        $ticket = $this->api('GetTicket', ['ticketid' => $id]);
        self::assertSame(['0000-00-00 00:00:00', ''], [$ticket['date'], $ticket['lastreply']]);
    }
}
