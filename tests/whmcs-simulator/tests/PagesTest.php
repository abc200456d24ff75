<?php

namespace WhmcsSimulator\Tests;

final class PagesTest extends SimulatorTestCase
{
    private function agent(): Browser
    {
        $browser = new Browser($this->server->url);
        $browser->signIn('sam');
        return $browser;
    }

    public function test_a_customer_opens_a_ticket_reads_the_answer_and_writes_back(): void
    {
        $customer = new Browser($this->server->url);
        $customer->open('/submitticket.php');
        $customer->post('/submitticket.php', [
            'clientid' => 1, 'deptid' => 1, 'subject' => 'Is <b> bold?', 'message' => "Line\nbreak",
            'priority' => 'High',
        ]);
        self::assertStringStartsWith('/viewticket.php?tid=', $customer->address);
        $this->staffReply(4, ['message' => 'It <i>is</i>.']);
        $page = $customer->open($customer->address);
        self::assertSame('Is <b> bold?', $page->evaluate('string(//h2)'));
        self::assertStringContainsString('It <i>is</i>.', $page->evaluate('string(//main)'));
        $customer->post($customer->address, ['replymessage' => 'Thanks!']);
        self::assertSame('Customer-Reply', $this->api('GetTicket', ['ticketid' => 4])['status']);
        $customer->post($customer->address, ['closeticket' => '1']);
        self::assertSame('Closed', $this->api('GetTicket', ['ticketid' => 4])['status']);
    }

    public function test_a_ticket_stays_shut_without_its_key(): void
    {
        $mask = $this->api('GetTicket', ['ticketid' => 1])['tid'];
        $stranger = new Browser($this->server->url);
        $stranger->open("/viewticket.php?tid=$mask&c=wrong");
        self::assertSame(400, $stranger->status);
        self::assertStringNotContainsString('no mail since', $stranger->page);
    }

    public function test_a_form_without_its_token_changes_nothing(): void
    {
        $browser = $this->agent();
        $browser->post('/admin/supporttickets.php?action=viewticket&id=1&postreply=1', [
            'message' => 'forged', 'token' => 'forged',
        ]);
        self::assertSame(403, $browser->status);
        self::assertCount(3, $this->api('GetTicket', ['ticketid' => 1])['replies']['reply']);
    }

    public function test_the_admin_area_asks_who_one_is_and_then_goes_where_one_wanted(): void
    {
        $browser = new Browser($this->server->url);
        $wanted = '/admin/supporttickets.php?action=view&id=1';
        $page = $browser->open($wanted);
        $browser->post('/admin/dologin.php', [
            'adminid' => 2, 'goto' => $page->evaluate("string(//input[@name='goto']/@value)"),
        ]);
        self::assertSame($wanted, $browser->address);
        self::assertStringContainsString('Alex Agent', $browser->page);
    }

    public function test_the_list_can_be_filtered_by_status(): void
    {
        $rows = function (string $view): float {
            return $this->agent()->open('/admin/supporttickets.php?view=' . $view)->evaluate('count(//tbody/tr)');
        };
        self::assertSame([2.0, 1.0, 3.0], [$rows('Awaiting+Reply'), $rows('Answered'), $rows('All')]);
    }

    public function test_the_ticket_page_has_the_ids_that_addons_look_for(): void
    {
        $page = $this->agent()->open('/admin/supporttickets.php?action=view&id=1');
        $ids = ['replyingAdminMsg', 'tab0', 'tab1', 'tab5', 'btnPostReply', 'insertpredef', 'btnInsertKbArticle',
            'frmAddTicketNote', 'ticketstatus', 'lastReplyId', 'currentStatus', 'currentSubject', 'currentUserId',
            'currentCc', 'contentt1', 'contentr1', 'contentr2'];
        foreach ($ids as $id) {
            self::assertSame(1.0, $page->evaluate("count(//*[@id='$id'])"), $id);
        }
        self::assertSame(1.0, $page->evaluate("count(//form[@id='frmAddTicketReply'][@name='replyfrm'])"));
        self::assertSame(
            // A real browser drops the first line end after the tag, and shows two empty lines.
            "\n\n\nKind regards,\r\nSam",
            $page->evaluate("string(//textarea[@id='replymessage'][@name='message'])")
        );
        self::assertSame('message', $page->evaluate("string(//textarea[@id='replynote']/@name)"));
        self::assertSame(1.0, $page->evaluate("count(//div[@id='ticketreplies']/div[@class='reply staff'])"));
        self::assertStringContainsString('var ticketid = 1;', $page->evaluate('string(//head)'));
    }

    public function test_an_agent_replies_and_the_form_turns_the_knobs_too(): void
    {
        $browser = $this->agent();
        $browser->open('/admin/supporttickets.php?action=view&id=1');
        $browser->post('/admin/supporttickets.php?action=viewticket&id=1&postreply=1', [
            'message' => "It's fixed.", 'status' => 'In Progress', 'deptid' => 2, 'priority' => 'Low', 'flagto' => 2,
        ]);
        $ticket = $this->api('GetTicket', ['ticketid' => 1]);
        self::assertSame(
            ['In Progress', '2', 'Low', '2'],
            [$ticket['status'], $ticket['deptid'], $ticket['priority'], $ticket['flag']]
        );
        self::assertSame('It&#039;s fixed.', end($ticket['replies']['reply'])['message']);
    }

    public function test_an_agent_notes_deletes_merges_splits_and_closes(): void
    {
        $browser = $this->agent();
        $browser->open('/admin/supporttickets.php?action=view&id=1');
        $post = '/admin/supporttickets.php?action=viewticket&id=1';
        $browser->post($post, ['sub' => 'addnote', 'message' => 'careful']);
        self::assertStringContainsString('Private Note', $browser->page);
        $browser->post($post, ['sub' => 'deletereply', 'replyid' => 1]);
        $browser->post($post, ['sub' => 'merge', 'mergetids' => $this->api('GetTicket', ['ticketid' => 2])['tid']]);
        self::assertCount(4, $this->api('GetTicket', ['ticketid' => 1])['replies']['reply']);
        $browser->post($post, ['sub' => 'split', 'rids' => [2], 'splitsubject' => 'Second matter']);
        self::assertStringEndsWith('action=view&id=4', $browser->address);
        $browser->post($post, ['sub' => 'setstatus', 'status' => 'Closed']);
        self::assertSame('Closed', $this->api('GetTicket', ['ticketid' => 1])['status']);
    }

    public function test_before_posting_the_page_can_ask_whether_something_happened_meanwhile(): void
    {
        $browser = $this->agent();
        $page = $browser->open('/admin/supporttickets.php?action=view&id=1');
        $fields = ['validatereply' => 1];
        foreach (['lastReplyId', 'currentStatus', 'currentSubject', 'currentUserId', 'currentCc'] as $id) {
            $fields[$id] = $page->evaluate("string(//input[@id='$id']/@value)");
        }
        $fields['token'] = $page->evaluate("string((//input[@name='token'])[1]/@value)");
        $browser->post('/admin/supporttickets.php?action=viewticket&id=1', $fields);
        self::assertSame(['valid' => true, 'changed' => []], json_decode($browser->page, true));
        $this->staffReply(1);
        $browser->post('/admin/supporttickets.php?action=viewticket&id=1', $fields);
        self::assertFalse(json_decode($browser->page, true)['valid']);
    }

    public function test_the_admin_folder_can_have_another_name(): void
    {
        $server = new Server(['SIM_ADMIN_DIR' => 'backstage']);
        $browser = new Browser($server->url);
        $browser->signIn('alex', 'backstage');
        self::assertSame('/backstage/supporttickets.php', $browser->address);
        $browser->open('/admin/supporttickets.php');
        self::assertSame(404, $browser->status);
    }

    public function test_no_file_of_the_simulator_itself_is_served(): void
    {
        $browser = new Browser($this->server->url);
        foreach (['/lib/boot.php', '/seed/bare.json', '/assets/../router.php', '/modules/addons/x/x.php'] as $path) {
            $browser->open($path);
            self::assertSame(404, $browser->status, $path);
        }
        $browser->open('/assets/admin.css');
        self::assertSame(200, $browser->status);
    }
}
