<?php

namespace WhmcsSimulator;

use WhmcsSimulator\Api\Endpoint;
use WhmcsSimulator\Control\Control;
use WhmcsSimulator\Pages\Admin;
use WhmcsSimulator\Pages\Client;

/** From the address to the part that answers. */
final class Front
{
    private const STATIC_TYPES = [
        'css' => 'text/css', 'js' => 'text/javascript', 'png' => 'image/png', 'svg' => 'image/svg+xml',
    ];

    public static function answer(): bool
    {
        // Held back, so that the length of a page can still be told when an addon ends it early.
        ob_start();
        $path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
        try {
            self::route($path);
        } catch (\Throwable $e) {
            Errors::write(get_class($e) . ': ' . $e->getMessage() . ' in ' . $e->getFile() . ':' . $e->getLine());
            http_response_code(500);
            echo '<!DOCTYPE html><title>Oops!</title><h1>Oops!</h1><p>The simulator failed; see php-errors.log.</p>';
        }
        return true;
    }

    private static function route(string $path): void
    {
        $admin = '/' . Environment::adminDir();
        if ($path === '/includes/api.php') {
            Endpoint::answer();
        } elseif (strpos($path, '/_sim/') === 0) {
            Control::answer(substr($path, 6));
        } elseif ($path === $admin) {
            header("Location: $admin/");
        } elseif (strpos($path, $admin . '/') === 0) {
            Admin::answer(substr($path, strlen($admin) + 1));
        } elseif (strpos($path, '/assets/') === 0) {
            self::file(ROOTDIR, $path);
        } elseif (strpos($path, '/modules/addons/') === 0) {
            self::file(Environment::addonsDir(), substr($path, 15));
        } else {
            Client::answer($path);
        }
    }

    private static function file(string $root, string $path): void
    {
        $type = self::STATIC_TYPES[pathinfo($path, PATHINFO_EXTENSION)] ?? null;
        $file = realpath($root . $path);
        if ($type === null || $file === false || strpos($file, realpath($root) . '/') !== 0) {
            self::notFound();
            return;
        }
        header("Content-Type: $type");
        readfile($file);
    }

    public static function notFound(): void
    {
        http_response_code(404);
        echo '<!DOCTYPE html><title>Not found</title><h1>404</h1><p>No such page.</p>';
    }
}
