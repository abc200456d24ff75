<?php

namespace WhmcsSimulator\Tests;

/**
 * The simulator and the C# tests' fake are two of the same thing. Both are asked the questions of one file and must
 * give its answers; what no two installations share (ids, dates, keys) is blanked out, its type is not.
 */
final class ContractTest extends SimulatorTestCase
{
    private const BLANK = ['id', 'ticketid', 'tid', 'c', 'replyid', 'noteid', 'date', 'lastreply', 'deptname'];

    public function test_the_simulator_answers_as_the_contract_has_it(): void
    {
        foreach (json_decode((string) file_get_contents(__DIR__ . '/fixtures/contract.json'), true) as $case) {
            $this->sim('POST reset');
            $this->sim('POST quirks', ['number_mode' => $case['numbers']]);
            $this->clear();
            $id = $this->act();
            $this->api((string) $case['ask']['action'], $case['ask'] + ['ticketid' => $id]);
            $answer = json_decode($this->raw);
            self::assertSame($case['status'], $this->status, $case['name']);
            self::assertEquals(
                json_decode((string) json_encode($case['answer']), true),
                json_decode((string) json_encode(self::blanked($answer)), true),
                $case['name']
            );
        }
    }

    protected function tearDown(): void
    {
        $this->sim('DELETE quirks');
    }

    /** One guest's ticket, answered, noted and answered back. */
    private function act(): int
    {
        $id = $this->openTicket([
            'subject' => 'Mail isn\'t <arriving>', 'message' => "Hi,\n\nno \"mail\" & no bounce.", 'client_id' => 0,
            'name' => 'Ana Sol', 'email' => 'ana@example.test', 'department_id' => 2,
        ]);
        $this->staffReply($id, ['message' => 'Please check **MX**.']);
        $this->sim('POST staff-note', [
            'ticket_id' => $id, 'admin' => 'sam', 'message' => 'canary-note: VIP, do not tell',
        ]);
        $this->customerReply($id, ['message' => 'Still nothing.']);
        return $id;
    }

    private function clear(): void
    {
        foreach ($this->database()->query('SELECT id FROM tbltickets')->fetchAll(\PDO::FETCH_COLUMN) as $id) {
            $this->sim('POST delete-ticket', ['ticket_id' => (int) $id]);
        }
    }

    /**
     * @param mixed $value
     * @return mixed
     */
    private static function blanked($value, string $name = '')
    {
        if (is_object($value) || is_array($value)) {
            $parts = (array) $value;
            $parts = array_combine(array_keys($parts), array_map(static function ($part, $key) {
                return self::blanked($part, (string) $key);
            }, $parts, array_keys($parts)));
            return is_object($value) ? (object) $parts : $parts;
        }
        $isZero = (string) $value === '0';
        return in_array($name, self::BLANK, true) && !$isZero ? gettype($value) : $value;
    }
}
