<?php

/** The global functions that WHMCS gives its addons, with the documented parameters. */

use WhmcsSimulator\AdminSession;
use WhmcsSimulator\Api\LocalCall;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Logs;
use WhmcsSimulator\Permissions;
use WhmcsSimulator\Token;
use WhmcsSimulator\Vault;

function add_hook(string $point, int $priority, callable $callback): void
{
    Hooks::add($point, $priority, $callback);
}

/** @return array<int, mixed> what every hooked function returned, in order of priority */
function run_hook(string $point, array $vars = []): array
{
    return Hooks::run($point, $vars);
}

function localAPI(string $command, array $values = [], string $adminUsername = ''): array
{
    return LocalCall::run($command, $values, $adminUsername);
}

function logActivity(string $message, int $clientId = 0): void
{
    Logs::activity($message, $clientId);
}

function logModuleCall($module, $action, $request, $response, $processed = '', array $replaceVars = []): void
{
    Logs::moduleCall((string) $module, (string) $action, [$request, $response, $processed], $replaceVars);
}

function encrypt(string $plain): string
{
    return Vault::encrypt($plain);
}

function decrypt(string $cipher): string
{
    return Vault::decrypt($cipher);
}

/** @param string $type "plain" the value, "form" a hidden field, "link" a query part */
function generate_token(string $type = 'form'): string
{
    return Token::make($type);
}

/** Ends the request with an error page when the posted token is not this session's. */
function check_token(string $namespace = 'WHMCS.default'): bool
{
    return Token::check();
}

/**
 * What PHP-FPM has and the built-in server lacks: the reader gets the whole page now, and PHP goes on. Its length is
 * told, because without it a browser waits for the end of the connection.
 */
function fastcgi_finish_request(): bool
{
    $page = '';
    while (ob_get_level() > 0) {
        $page = ob_get_clean() . $page;
    }
    if (!headers_sent()) {
        header('Content-Length: ' . strlen($page));
        header('Connection: close');
    }
    echo $page;
    flush();
    return true;
}

function checkPermission(string $permission, bool $noRedirect = false): bool
{
    return Permissions::demand(AdminSession::adminId(), $permission, $noRedirect);
}
