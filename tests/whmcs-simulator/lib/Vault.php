<?php

namespace WhmcsSimulator;

use WHMCS\Config\Setting;

/** encrypt() and decrypt(): reversible, different every time, useless without this installation's hash. */
final class Vault
{
    private const CIPHER = 'aes-256-ctr';

    public static function encrypt(string $plain): string
    {
        $nonce = random_bytes(16);
        return base64_encode($nonce . openssl_encrypt($plain, self::CIPHER, self::key(), OPENSSL_RAW_DATA, $nonce));
    }

    /** Garbage in gives an empty string, as with WHMCS, never an exception. */
    public static function decrypt(string $cipher): string
    {
        $bytes = (string) base64_decode($cipher, true);
        if (strlen($bytes) < 16) {
            return '';
        }
        $nonce = substr($bytes, 0, 16);
        return (string) openssl_decrypt(substr($bytes, 16), self::CIPHER, self::key(), OPENSSL_RAW_DATA, $nonce);
    }

    private static function key(): string
    {
        return hash('sha256', (string) Setting::getValue('CCEncryptionHash'), true);
    }
}
