<?php

namespace WhmcsSimulator\Tests;

use PHPUnit\Framework\TestCase;

/** Each test meets a fresh installation over HTTP, and leaves it without a PHP notice. */
abstract class SimulatorTestCase extends TestCase
{
    protected Server $server;

    /** The last answer of the API as it came over the wire. */
    protected string $raw = '';

    protected int $status = 0;

    protected string $contentType = '';

    protected int $curlError = 0;

    protected function setUp(): void
    {
        $this->server = Server::shared();
        $this->sim('POST reset');
    }

    protected function assertPostConditions(): void
    {
        self::assertSame([], $this->sim('GET logs')['php_errors']);
    }

    /** @return mixed the decoded answer; null when it is no JSON */
    protected function api(string $action, array $fields = [])
    {
        $fields += [
            'action' => $action, 'responsetype' => 'json', 'identifier' => 'sim-identifier', 'secret' => 'sim-secret',
        ];
        return $this->send('POST', '/includes/api.php', http_build_query($fields));
    }

    /** @return mixed */
    protected function sim(string $route, array $body = [])
    {
        [$method, $path] = explode(' ', $route);
        return $this->send($method, "/_sim/$path", $body === [] ? '' : json_encode($body));
    }

    protected function openTicket(array $with = []): int
    {
        return $this->sim('POST open-ticket', $with + [
            'subject' => 'A question', 'message' => 'How?', 'client_id' => 1, 'department_id' => 1,
        ])['ticket_id'];
    }

    protected function staffReply(int $ticketId, array $with = []): int
    {
        return $this->sim('POST staff-reply', $with + [
            'ticket_id' => $ticketId, 'admin' => 'sam', 'message' => 'So.',
        ])['reply_id'];
    }

    protected function customerReply(int $ticketId, array $with = []): int
    {
        return $this->sim('POST customer-reply', $with + ['ticket_id' => $ticketId, 'message' => 'And?'])['reply_id'];
    }

    protected function database(): \PDO
    {
        return new \PDO('sqlite:' . $this->server->dataDir . '/whmcs.sqlite');
    }

    /** @return mixed */
    private function send(string $method, string $path, string $body)
    {
        $curl = curl_init($this->server->url . $path);
        curl_setopt_array($curl, [
            CURLOPT_RETURNTRANSFER => true, CURLOPT_CUSTOMREQUEST => $method, CURLOPT_POSTFIELDS => $body,
            CURLOPT_TIMEOUT => 20,
        ]);
        $this->raw = (string) curl_exec($curl);
        $this->status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        $this->contentType = (string) curl_getinfo($curl, CURLINFO_CONTENT_TYPE);
        $this->curlError = curl_errno($curl);
        return json_decode($this->raw, true);
    }
}
