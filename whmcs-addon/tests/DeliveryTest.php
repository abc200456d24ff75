<?php

namespace SupportAssistant\Tests;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Events\Delivery;
use WHMCS\Module\Addon\Supportassistant\Events\Event;
use WHMCS\Module\Addon\Supportassistant\Events\Spool;
use WHMCS\Module\Addon\Supportassistant\NightWatch;
use WHMCS\Module\Addon\Supportassistant\Settings;
use WhmcsSimulator\Addons;
use WhmcsSimulator\Hooks;

/** How events get to the assistant. */
final class DeliveryTest extends AddonTestCase
{
    private function happen(int ...$ticketIds): void
    {
        foreach ($ticketIds as $id) {
            Spool::add(Event::fromHook('TicketOpen', ['ticketid' => $id]));
        }
    }

    private function later(): void
    {
        Settings::save(['paused_until' => '0']);
    }

    public function test_a_hundred_events_arrive_once_each_and_in_order(): void
    {
        $this->happen(...range(1, 100));
        Delivery::run(60, 30);
        Delivery::run(60, 30);
        Delivery::run(60, 30);
        self::assertSame(range(1, 100), array_column($this->api->events(), 'ticket_id'));
        self::assertSame(100, Spool::counts()['sent']);
    }

    public function test_an_event_is_signed_as_the_contract_says(): void
    {
        $this->happen(41);
        Delivery::run(1, 5);
        $asked = $this->api->asked('/api/v1/webhooks/whmcs')[0];
        self::assertSame('k1-7', $asked['headers']['x-supportassistant-key']);
        preg_match('/^t=(\d+),v1=([0-9a-f]{64})$/', $asked['headers']['x-supportassistant-signature'], $signature);
        self::assertSame(hash_hmac('sha256', $signature[1] . '.' . $asked['body'], 'whsec_xyz'), $signature[2]);
        self::assertLessThan(60, abs(time() - (int) $signature[1]));
        self::assertSame($this->spool()[0]->delivery, $asked['headers']['x-supportassistant-delivery']);
    }

    public function test_while_the_assistant_is_down_everything_waits_and_is_not_asked_for_again_at_once(): void
    {
        $this->api->answers(['/api/v1/webhooks/whmcs' => ['status' => 503, 'body' => '<h1>down</h1>']]);
        $this->happen(1, 2, 3);
        Delivery::run(10, 5);
        Delivery::run(10, 5);
        self::assertCount(1, $this->api->events());
        self::assertSame(3, Spool::counts()['waiting']);
        self::assertStringContainsString('503', Settings::get('last_error'));

        $this->api->answers(['/api/v1/webhooks/whmcs' => ['status' => 202, 'body' => '']]);
        $this->later();
        Delivery::run(10, 5);
        self::assertSame([1, 1, 2, 3], array_column($this->api->events(), 'ticket_id'));
        self::assertSame(['', 3], [Settings::get('last_error'), Spool::counts()['sent']]);
    }

    public function test_after_an_outage_each_of_a_hundred_events_takes_effect_once_and_in_order(): void
    {
        $this->connect('http://127.0.0.1:9');
        $this->happen(...range(1, 40));
        NightWatch::run();
        $this->happen(...range(41, 100));
        $this->later();
        NightWatch::run();
        self::assertSame(100, Spool::counts()['waiting']);

        // Back, but behind a proxy that loses the first answer: the assistant has the event, WHMCS does not know.
        $this->connect();
        $this->api->answers(['/api/v1/webhooks/whmcs' => ['status' => 502, 'body' => '']]);
        $this->later();
        NightWatch::run();
        $this->api->answers(['/api/v1/webhooks/whmcs' => ['status' => 202, 'body' => '']]);
        while (Spool::counts()['waiting'] > 0) {
            $this->later();
            NightWatch::run();
        }

        $asked = $this->api->asked('/api/v1/webhooks/whmcs');
        self::assertCount(101, $asked);
        // The assistant acts once on one delivery id, however often it comes.
        $byDelivery = array_combine(
            array_column(array_column($asked, 'headers'), 'x-supportassistant-delivery'),
            array_column($this->api->events(), 'ticket_id')
        );
        self::assertSame(range(1, 100), array_values($byDelivery));
        self::assertSame($asked[0]['body'], $asked[1]['body']);
        NightWatch::run();
        self::assertCount(101, $this->api->asked('/api/v1/webhooks/whmcs'));
    }

    public function test_the_pause_doubles_up_to_a_quarter_of_an_hour(): void
    {
        $this->connect('http://127.0.0.1:9');
        Settings::save(['key_id' => 'k1-7']);
        $this->happen(1);
        $pauses = [];
        for ($i = 0; $i < 9; $i++) {
            $this->later();
            Delivery::run(1, 5);
            $pauses[] = (int) Settings::get('paused_until') - time();
        }
        // Read a little after it was set, on a busy machine.
        self::assertEqualsWithDelta([10, 20, 40, 80, 160, 320, 640, 900, 900], $pauses, 4);
    }

    public function test_a_clock_twenty_minutes_off_is_named_with_its_seconds(): void
    {
        $theirs = gmdate('D, d M Y H:i:s', time() - 1200) . ' GMT';
        $this->api->answers(['/api/v1/webhooks/whmcs' => FakeApi::json([], 401, ["Date: $theirs"])]);
        $this->happen(1);
        Delivery::run(1, 5);
        self::assertMatchesRegularExpression('/is 1(199|200|201) seconds ahead/', Settings::get('last_error'));
        self::assertSame(1, Spool::counts()['waiting']);
    }

    public function test_what_the_assistant_will_never_take_does_not_hold_up_the_rest(): void
    {
        $this->api->answers(['/api/v1/webhooks/whmcs' => FakeApi::json(['detail' => 'no'], 422)]);
        $this->happen(1);
        Delivery::run(1, 5);
        $this->api->answers(['/api/v1/webhooks/whmcs' => ['status' => 202, 'body' => '']]);
        $this->happen(2);
        Delivery::run(5, 5);
        self::assertSame([1, 1], [Spool::counts()['refused'], Spool::counts()['sent']]);
    }

    public function test_after_three_days_an_event_is_given_up(): void
    {
        $this->happen(1, 2);
        Capsule::table('mod_supportassistant_events')->where('id', 1)->update(['created_at' => time() - 3 * 86400 - 9]);
        Delivery::run(5, 5);
        self::assertSame([2], array_column($this->api->events(), 'ticket_id'));
        self::assertSame(1, Spool::counts()['expired']);
    }

    public function test_a_sender_that_died_gives_its_event_back_and_meanwhile_nobody_overtakes_it(): void
    {
        $this->happen(1, 2);
        self::assertNotNull(Spool::take());
        Delivery::run(5, 5);
        self::assertSame([], $this->api->events());
        Capsule::table('mod_supportassistant_events')->where('id', 1)->update(['claimed_until' => time() - 1]);
        Delivery::run(5, 5);
        self::assertSame([1, 2], array_column($this->api->events(), 'ticket_id'));
    }

    public function test_sent_events_keep_no_text(): void
    {
        Spool::add(Event::fromHook('TicketAdminReply', ['ticketid' => 1, 'replyid' => 2, 'message' => 'secret']));
        Delivery::run(1, 5);
        self::assertSame('secret', $this->api->events()[0]['message']);
        self::assertSame('', $this->spool()[0]->body);
    }

    public function test_the_cron_sends_events_and_if_wanted_articles(): void
    {
        Capsule::table('tblknowledgebasecats')->insert(['id' => 9, 'parentid' => 0, 'name' => 'Mail', 'hidden' => '']);
        Capsule::table('tblknowledgebase')->insert(['id' => 9, 'title' => 'Ports', 'article' => '993']);
        Capsule::table('tblknowledgebaselinks')->insert(['categoryid' => 9, 'articleid' => 9]);
        Addons::loadHooks();
        $this->happen(1);
        Hooks::run('AfterCronJob');
        self::assertCount(1, $this->api->events());
        self::assertSame([], $this->api->asked('/api/v1/addon/knowledge'));
        Settings::save(['export_knowledge' => 'on']);
        Hooks::run('AfterCronJob');
        self::assertStringContainsString('"Ports"', $this->api->asked('/api/v1/addon/knowledge')[0]['body']);
    }
}
