<?php

namespace WhmcsSimulator\Api;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Environment;
use WhmcsSimulator\Quirks;
use WhmcsSimulator\Text;

/** Who may call what: address, then credential, then the credential's role. */
final class Gate
{
    /**
     * @return object the admin to whom the credential belongs
     * @throws Refusal
     */
    public static function admit(array $posted): object
    {
        if (Quirks::get('bad_ip')) {
            throw new Refusal('Invalid IP ' . $_SERVER['REMOTE_ADDR']);
        }
        $identifier = (string) ($posted['identifier'] ?? $posted['username'] ?? '');
        $secret = (string) ($posted['secret'] ?? $posted['password'] ?? '');
        if ($identifier === '' || $secret === '') {
            throw new Refusal('Authentication Failed');
        }
        if ($identifier !== Text::encode(Environment::identifier())) {
            throw new Refusal('Invalid or missing credentials');
        }
        if (Quirks::get('wrong_secret') || !hash_equals(Text::encode(Environment::secret()), $secret)) {
            throw new Refusal('Authentication Failed');
        }
        return Capsule::table('tbladmins')->orderBy('id')->first();
    }

    /** @throws Refusal naming the action in lower case, as WHMCS does */
    public static function allow(string $action): void
    {
        $allowed = Quirks::get('role_actions');
        // MergeTicket is missing from the permissions that real installations offer by default.
        $yes = $allowed === null
            ? $action !== 'mergeticket'
            : in_array($action, array_map('strtolower', $allowed), true) || in_array('*', $allowed, true);
        if (!$yes) {
            throw new Refusal(sprintf('Invalid Permissions: API action "%s" is not allowed', $action));
        }
    }
}
