<?php

namespace WhmcsSimulator;

/** The CSRF token of a session; its seed is $_SESSION['tkval'], as in WHMCS 8. */
final class Token
{
    public static function make(string $type): string
    {
        $value = self::value();
        if ($type === 'plain') {
            return $value;
        }
        return $type === 'link' ? '&token=' . $value : '<input type="hidden" name="token" value="' . $value . '" />';
    }

    public static function check(): bool
    {
        if (hash_equals(self::value(), (string) ($_REQUEST['token'] ?? ''))) {
            return true;
        }
        http_response_code(403);
        echo '<!DOCTYPE html><title>Invalid Token</title><p>Invalid Token. Please go back and try again.</p>';
        exit;
    }

    private static function value(): string
    {
        if (empty($_SESSION['tkval'])) {
            $_SESSION['tkval'] = bin2hex(random_bytes(8));
        }
        return sha1($_SESSION['tkval'] . session_id());
    }
}
