<?php

namespace WhmcsSimulator\Tests;

/** A simulator on a free port with its own data folder, started once and ended with the test run. */
final class Server
{
    public string $url;

    public string $dataDir;

    private static ?self $default = null;

    public static function shared(): self
    {
        self::$default = self::$default ?? new self(['SIM_SEED' => __DIR__ . '/fixtures/tickets.json']);
        return self::$default;
    }

    /** @param array<string, string> $env */
    public function __construct(array $env)
    {
        $this->dataDir = sys_get_temp_dir() . '/whmcs-simulator-test-' . bin2hex(random_bytes(6));
        $port = self::freePort();
        $this->url = "http://127.0.0.1:$port";
        $root = dirname(__DIR__);
        // setsid makes a process group, so that the end of the run takes the server's workers along.
        $process = proc_open(
            ['setsid', PHP_BINARY, '-S', "127.0.0.1:$port", '-t', $root, "$root/router.php"],
            [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']],
            $pipes,
            $root,
            $env + ['SIM_DATA_DIR' => $this->dataDir, 'SIM_ADDONS_DIR' => __DIR__ . '/fixtures/addons',
                'PHP_CLI_SERVER_WORKERS' => '4', 'PATH' => getenv('PATH')]
        );
        $pid = proc_get_status($process)['pid'];
        register_shutdown_function(function () use ($pid, $process): void {
            posix_kill(-$pid, SIGTERM);
            proc_close($process);
            self::remove($this->dataDir);
        });
        $this->awaitReady();
    }

    private function awaitReady(): void
    {
        for ($i = 0; $i < 100; $i++) {
            if (@file_get_contents($this->url . '/_sim/state') !== false) {
                return;
            }
            usleep(50000);
        }
        throw new \RuntimeException('The simulator did not start.');
    }

    private static function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $name = stream_socket_get_name($socket, false);
        fclose($socket);
        return (int) substr($name, strrpos($name, ':') + 1);
    }

    private static function remove(string $path): void
    {
        foreach (is_dir($path) ? array_diff(scandir($path), ['.', '..']) : [] as $name) {
            is_dir("$path/$name") ? self::remove("$path/$name") : unlink("$path/$name");
        }
        rmdir($path);
    }
}
