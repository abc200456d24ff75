<?php

namespace WhmcsSimulator\Tests;

final class ApiAccessTest extends SimulatorTestCase
{
    private function assertRefused(int $status, string $message, ?array $answer): void
    {
        self::assertSame($status, $this->status);
        self::assertSame(['result' => 'error', 'message' => $message], $answer);
    }

    public function test_a_missing_identifier_fails_authentication_with_a_403_and_json(): void
    {
        $this->assertRefused(403, 'Authentication Failed', $this->api('WhmcsDetails', ['identifier' => '']));
    }

    public function test_a_wrong_secret_fails_authentication(): void
    {
        $this->assertRefused(403, 'Authentication Failed', $this->api('WhmcsDetails', ['secret' => 'nope']));
    }

    public function test_an_unknown_identifier_has_its_own_words(): void
    {
        $answer = $this->api('WhmcsDetails', ['identifier' => 'nope']);
        $this->assertRefused(403, 'Invalid or missing credentials', $answer);
    }

    public function test_identifier_and_secret_may_come_as_username_and_password(): void
    {
        $answer = $this->api('WhmcsDetails', [
            'identifier' => null, 'secret' => null, 'username' => 'sim-identifier', 'password' => 'sim-secret',
        ]);
        self::assertSame('success', $answer['result']);
    }

    public function test_the_quirk_bad_ip_refuses_and_shows_the_address_it_saw(): void
    {
        $this->sim('POST quirks', ['bad_ip' => true]);
        $this->assertRefused(403, 'Invalid IP 127.0.0.1', $this->api('GetTickets'));
    }

    public function test_the_quirk_wrong_secret_revokes_a_good_one(): void
    {
        $this->sim('POST quirks', ['wrong_secret' => true]);
        $this->assertRefused(403, 'Authentication Failed', $this->api('GetTickets'));
    }

    public function test_an_action_outside_the_role_is_refused_by_its_name_in_lower_case(): void
    {
        $this->sim('POST quirks', ['role_actions' => ['GetTicket']]);
        $message = 'Invalid Permissions: API action "gettickets" is not allowed';
        $this->assertRefused(403, $message, $this->api('GetTickets'));
        self::assertSame('success', $this->api('GetTicket', ['ticketid' => 1])['result']);
    }

    public function test_merging_is_not_in_the_default_role(): void
    {
        $message = 'Invalid Permissions: API action "mergeticket" is not allowed';
        $this->assertRefused(403, $message, $this->api('MergeTicket'));
    }

    public function test_an_unknown_action_is_named(): void
    {
        $message = 'Invalid API Action: "sendspam" is not a valid API action';
        $this->assertRefused(200, $message, $this->api('SendSpam'));
    }

    public function test_action_names_match_in_any_case(): void
    {
        self::assertSame('success', $this->api('wHmCsDeTaIlS')['result']);
    }

    public function test_without_responsetype_the_answer_is_not_json(): void
    {
        self::assertNull($this->api('WhmcsDetails', ['responsetype' => '']));
        self::assertStringContainsString('<result>success</result>', $this->raw);
    }
}
