<?php

namespace WHMCS\Module\Addon\Supportassistant\Api;

/**
 * One HTTP request, with little patience: an agent waits at a page, or a PHP worker that customers need is held.
 * Nothing is logged here; requests carry keys.
 */
final class Http
{
    private const CONNECT_MS = 1000;

    private const TOTAL_MS = 2500;

    private const LARGEST_ANSWER = 2097152;

    private const WORDS = [
        CURLE_COULDNT_RESOLVE_HOST => 'no_such_host',
        CURLE_COULDNT_CONNECT => 'refused',
        CURLE_OPERATION_TIMEOUTED => 'too_slow',
        CURLE_URL_MALFORMAT => 'bad_url',
        CURLE_UNSUPPORTED_PROTOCOL => 'bad_url',
        CURLE_SSL_CACERT => 'bad_certificate',
        CURLE_SSL_CONNECT_ERROR => 'no_tls',
        CURLE_WRITE_ERROR => 'too_much',
    ];

    /** @param string[] $headers */
    public static function send(string $method, string $url, array $headers = [], string $body = ''): Answer
    {
        if (!function_exists('curl_init')) {
            return Answer::failed('no_curl');
        }
        $curl = curl_init($url);
        $received = '';
        $time = null;
        curl_setopt_array($curl, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => array_merge(['Accept: application/json', 'Expect:'], $headers),
            CURLOPT_CONNECTTIMEOUT_MS => self::CONNECT_MS,
            CURLOPT_TIMEOUT_MS => self::TOTAL_MS,
            // Without it, times under a second do not work where name look-up uses signals.
            CURLOPT_NOSIGNAL => true,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_SSL_VERIFYPEER => true,
            CURLOPT_SSL_VERIFYHOST => 2,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_HEADERFUNCTION => static function ($curl, string $line) use (&$time): int {
                if (stripos($line, 'Date:') === 0) {
                    $time = strtotime(trim(substr($line, 5))) ?: null;
                }
                return strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function ($curl, string $part) use (&$received): int {
                $received .= $part;
                // Fewer bytes than given make curl stop.
                return strlen($received) > self::LARGEST_ANSWER ? 0 : strlen($part);
            },
        ]);
        if ($method !== 'GET') {
            curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
        }
        curl_exec($curl);
        $error = curl_errno($curl);
        $status = (int) curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        curl_close($curl);
        if ($error !== 0) {
            return Answer::failed(self::WORDS[$error] ?? 'no_answer');
        }
        $decoded = json_decode($received, true);
        return new Answer($status, is_array($decoded) ? $decoded : null, '', $time);
    }
}
