<?php

namespace WhmcsSimulator\Tests;

final class ControlTest extends SimulatorTestCase
{
    public function test_a_reset_brings_back_the_seed_and_forgets_the_quirks(): void
    {
        $this->openTicket();
        $this->sim('POST quirks', ['unsorted' => true]);
        self::assertSame(3, $this->sim('POST reset')['tickets']);
        self::assertFalse($this->sim('GET quirks')['unsorted']);
        self::assertSame(4, $this->openTicket());
    }

    public function test_an_installation_without_a_seed_has_people_but_no_ticket(): void
    {
        $bare = new Server([]);
        $state = json_decode(file_get_contents($bare->url . '/_sim/state'), true);
        self::assertSame([0, 3], [$state['tickets'], $state['clients']]);
    }

    public function test_arrivals_come_one_by_one_and_start_again_with_another_client(): void
    {
        $seen = [];
        for ($i = 0; $i < 4; $i++) {
            $seen[] = $this->sim('POST arrive');
        }
        self::assertSame(
            ['Site is slow', 'SSL warning', "Mail isn't arriving", 'Site is slow'],
            array_column($seen, 'subject')
        );
        self::assertSame(1, $seen[2]['replied']);
        $client = function (int $id): string {
            return $this->api('GetTicket', ['ticketid' => $id])['userid'];
        };
        self::assertSame(['3', '1'], [$client($seen[0]['opened']), $client($seen[3]['opened'])]);
    }

    public function test_a_follow_up_is_not_said_twice(): void
    {
        for ($i = 0; $i < 6; $i++) {
            $this->sim('POST arrive');
        }
        $replies = $this->api('GetTicket', ['ticketid' => 1])['replies']['reply'];
        self::assertCount(4, $replies);
    }

    public function test_eighty_tickets_at_once_are_all_kept(): void
    {
        $multi = curl_multi_init();
        $handles = [];
        for ($i = 0; $i < 80; $i++) {
            $handles[$i] = curl_init($this->server->url . '/_sim/open-ticket');
            curl_setopt_array($handles[$i], [
                CURLOPT_RETURNTRANSFER => true,
                CURLOPT_POSTFIELDS => json_encode(['subject' => "Q$i", 'message' => 'M', 'client_id' => 1]),
            ]);
            curl_multi_add_handle($multi, $handles[$i]);
        }
        do {
            curl_multi_exec($multi, $running);
            curl_multi_select($multi, 0.1);
        } while ($running > 0);
        $codes = array_map(static function ($handle): int {
            return curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
        }, $handles);
        self::assertSame([200], array_values(array_unique($codes)));
        self::assertSame(83, $this->sim('GET state')['tickets']);
    }

    public function test_a_guest_needs_name_and_address(): void
    {
        $answer = $this->sim('POST open-ticket', ['subject' => 'S', 'message' => 'M', 'name' => 'N']);
        self::assertSame(400, $this->status);
        self::assertSame(['error' => 'Name and email address are required if not a client'], $answer);
    }

    public function test_a_poison_message_is_stored_and_given_back(): void
    {
        $id = $this->openTicket(['message' => "a\0b " . str_repeat('x', 5000000)]);
        $message = $this->api('GetTicket', ['ticketid' => $id])['replies']['reply'][0]['message'];
        self::assertSame(5000004, strlen($message));
        self::assertStringStartsWith("a\0b x", $message);
    }

    public function test_a_body_that_is_no_json_and_a_route_that_is_none_are_said_so(): void
    {
        self::assertSame(['error' => 'No such route: POST explode'], $this->sim('POST explode', ['a' => 1]));
        self::assertSame(404, $this->status);
        $context = stream_context_create(['http' => [
            'method' => 'POST', 'content' => '{oops', 'ignore_errors' => true,
            'header' => 'Content-Type: application/json',
        ]]);
        $answer = file_get_contents($this->server->url . '/_sim/open-ticket', false, $context);
        self::assertStringContainsString('Syntax error', $answer);
    }
}
