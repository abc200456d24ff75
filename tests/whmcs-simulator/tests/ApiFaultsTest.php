<?php

namespace WhmcsSimulator\Tests;

final class ApiFaultsTest extends SimulatorTestCase
{
    public function test_a_php_warning_can_stand_before_the_json(): void
    {
        $this->sim('POST quirks', ['warning_before_json' => true]);
        self::assertNull($this->api('WhmcsDetails'));
        self::assertStringContainsString('<b>Warning</b>', $this->raw);
        self::assertSame('success', json_decode(strstr($this->raw, '{'), true)['result']);
    }

    public function test_a_server_error_is_html_with_status_500(): void
    {
        $this->sim('POST quirks', ['html_500' => true]);
        self::assertNull($this->api('WhmcsDetails'));
        self::assertSame(500, $this->status);
        self::assertStringContainsString('text/html', $this->contentType);
    }

    public function test_a_counted_fault_strikes_as_often_as_said_and_then_stops(): void
    {
        $this->sim('POST quirks', ['html_500' => 2]);
        $seen = [];
        for ($i = 0; $i < 3; $i++) {
            $this->api('WhmcsDetails');
            $seen[] = $this->status;
        }
        self::assertSame([500, 500, 200], $seen);
    }

    public function test_json_can_break_off_in_the_middle(): void
    {
        $this->sim('POST quirks', ['truncated_json' => true]);
        self::assertNull($this->api('GetTickets'));
        self::assertSame(200, $this->status);
        self::assertStringStartsWith('{"result":"success"', $this->raw);
    }

    public function test_the_connection_can_drop_before_the_answer_is_whole(): void
    {
        $this->sim('POST quirks', ['drop_connection' => 1]);
        $this->api('GetTickets');
        self::assertSame(CURLE_PARTIAL_FILE, $this->curlError);
        self::assertSame('success', $this->api('GetTickets')['result']);
    }

    public function test_answers_can_be_slow(): void
    {
        $this->sim('POST quirks', ['slow_ms' => 300]);
        $start = microtime(true);
        $this->api('WhmcsDetails');
        self::assertGreaterThan(0.3, microtime(true) - $start);
    }

    public function test_faults_do_not_touch_the_control_routes_and_can_be_cleared(): void
    {
        $this->sim('POST quirks', ['html_500' => true, 'bad_ip' => true]);
        $this->sim('DELETE quirks');
        self::assertSame('success', $this->api('WhmcsDetails')['result']);
    }

    /** @dataProvider badQuirks */
    public function test_an_unknown_quirk_or_value_is_refused_by_name(array $quirk, string $name): void
    {
        $answer = $this->sim('POST quirks', $quirk + ['slow_ms' => 5]);
        self::assertSame(400, $this->status);
        self::assertStringContainsString($name, $answer['error']);
        self::assertSame(0, $this->sim('GET quirks')['slow_ms']);
    }

    public function badQuirks(): array
    {
        return [
            [['explode' => true], 'explode'],
            [['number_mode' => 'roman'], 'number_mode'],
            [['slow' => 5], 'slow'],
            [['unsorted' => 'yes'], 'unsorted'],
        ];
    }
}
