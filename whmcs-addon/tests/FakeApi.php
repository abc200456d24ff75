<?php

namespace SupportAssistant\Tests;

/** An assistant on a free port that answers what a test tells it to, and remembers what it was asked. */
final class FakeApi
{
    /** @var string */
    public $url;

    /** @var string */
    private $folder;

    /** @var self|null */
    private static $default;

    public static function shared(): self
    {
        self::$default = self::$default ?? new self();
        self::$default->reset();
        return self::$default;
    }

    private function __construct()
    {
        $this->folder = sys_get_temp_dir() . '/fake-assistant-' . bin2hex(random_bytes(6));
        mkdir($this->folder);
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $port = (int) substr(strrchr(stream_socket_get_name($socket, false), ':'), 1);
        fclose($socket);
        $this->url = "http://127.0.0.1:$port";
        $this->reset();
        $process = proc_open(
            [PHP_BINARY, '-S', "127.0.0.1:$port", __DIR__ . '/fake-api.php'],
            [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']],
            $pipes,
            null,
            ['FAKE_API_DIR' => $this->folder, 'PATH' => getenv('PATH')]
        );
        register_shutdown_function(function () use ($process): void {
            proc_terminate($process);
            proc_close($process);
            array_map('unlink', (array) glob($this->folder . '/*'));
            rmdir($this->folder);
        });
        for ($i = 0; $i < 100 && @fsockopen('127.0.0.1', $port) === false; $i++) {
            usleep(50000);
        }
    }

    public function reset(): void
    {
        file_put_contents($this->folder . '/asked', '');
        $this->answers([
            '/health/live' => self::json(['status' => 'healthy']),
            '/api/v1/auth/integration-token' => self::json([
                'access_token' => 'eyJ.secret.token', 'token_type' => 'bearer', 'expires_in' => 600, 'key_id' => 'k1-7',
            ]),
            '/api/v1/addon/company' => self::json(['name' => 'Northwind', 'version' => '1.2.3']),
            '/api/v1/webhooks/whmcs' => ['status' => 202, 'body' => ''],
            '*' => ['status' => 204, 'body' => ''],
        ]);
    }

    /** @param array<string, array> $answers by path; the others stay */
    public function answers(array $answers): void
    {
        $file = $this->folder . '/answers';
        $before = is_file($file) ? json_decode((string) file_get_contents($file), true) : [];
        file_put_contents($file, json_encode($answers + $before));
    }

    public static function json(array $body, int $status = 200, array $headers = []): array
    {
        return ['status' => $status, 'body' => json_encode($body), 'headers' => $headers];
    }

    /** @return array<int, array> what was asked of a path, oldest first */
    public function asked(string $path): array
    {
        $all = array_map(static function (string $line): array {
            return json_decode($line, true);
        }, file($this->folder . '/asked', FILE_IGNORE_NEW_LINES));
        return array_values(array_filter($all, static function (array $one) use ($path): bool {
            return $one['path'] === $path;
        }));
    }

    /** @return array<int, array> the bodies of the webhooks that arrived */
    public function events(): array
    {
        return array_map(static function (array $one): array {
            return json_decode($one['body'], true);
        }, $this->asked('/api/v1/webhooks/whmcs'));
    }
}
