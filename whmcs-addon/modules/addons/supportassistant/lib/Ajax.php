<?php

namespace WHMCS\Module\Addon\Supportassistant;

use WHMCS\Module\Addon\Supportassistant\Events\AfterResponse;
use WHMCS\Module\Addon\Supportassistant\Pages\SettingsActions;
use WHMCS\Module\Addon\Supportassistant\Panel\PanelActions;

/** The addon's own small endpoint, addonmodules.php?module=supportassistant&ajax=…: JSON, and nothing else. */
final class Ajax
{
    /** Answers and ends the request. */
    public static function answer(string $verb): void
    {
        try {
            [$status, $body] = self::route($verb);
        } catch (\Throwable $failure) {
            Addon::guard(static function () use ($failure): void {
                throw $failure;
            });
            [$status, $body] = [500, ['error' => Addon::word('broken')]];
        }
        self::send($status, $body);
    }

    /** @return array{0: int, 1: array<string, mixed>} */
    private static function route(string $verb): array
    {
        $isPanel = isset(PanelActions::VERBS[$verb]);
        if (!$isPanel && !isset(SettingsActions::VERBS[$verb])) {
            return [404, ['error' => Addon::word('broken')]];
        }
        $isWrite = $verb !== 'panel';
        if ($isWrite && !self::tokenIsRight()) {
            return [403, ['error' => Addon::word('token_old')]];
        }
        if (!($isPanel ? Access::maySeePanel() : Access::mayChangeSettings())) {
            return [403, ['error' => Addon::word('not_allowed')]];
        }
        self::releaseSession();
        return $isPanel ? PanelActions::run($verb) : SettingsActions::run($verb);
    }

    // check_token() would end the request with a page of its own; the panel needs an answer it can read.
    private static function tokenIsRight(): bool
    {
        $posted = (string) ($_POST['token'] ?? '');
        return $_SERVER['REQUEST_METHOD'] === 'POST' && $posted !== ''
            && hash_equals((string) generate_token('plain'), $posted);
    }

    /** PHP runs one request of a session at a time: held on, the agent's next page would wait for the assistant. */
    private static function releaseSession(): void
    {
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_write_close();
        }
    }

    private static function send(int $status, array $body): void
    {
        // WHMCS buffers its pages; what it has printed so far is not part of the answer.
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        http_response_code($status);
        header('Content-Type: application/json; charset=utf-8');
        header('Cache-Control: no-store');
        header('X-Content-Type-Options: nosniff');
        echo json_encode($body, JSON_HEX_TAG | JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE);
        AfterResponse::sendWaiting();
        exit;
    }
}
