<?php

namespace WHMCS\Module\Addon\Supportassistant\Panel;

use WHMCS\Module\Addon\Supportassistant\Access;
use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Api\Answer;
use WHMCS\Module\Addon\Supportassistant\Api\Api;
use WHMCS\Module\Addon\Supportassistant\Input;

/** What the panel asks for and does, passed on to the assistant in the agent's name. */
final class PanelActions
{
    public const VERBS = ['panel' => 1, 'shown' => 1, 'inserted' => 1, 'regenerate' => 1, 'reject' => 1];

    private const REASONS = ['wrong', 'incomplete', 'outdated', 'tone', 'other'];

    /** @return array{0: int, 1: array<string, mixed>} */
    public static function run(string $verb): array
    {
        if ($verb === 'panel') {
            $ticketId = (int) ($_GET['ticket'] ?? 0);
            if (!hash_equals(Access::passTo($ticketId), (string) ($_GET['pass'] ?? ''))) {
                return [403, ['error' => Addon::word('token_old')]];
            }
            return self::view(Api::asAgent('GET', "/addon/tickets/$ticketId/panel"));
        }
        $path = '/addon/replies/' . (int) ($_POST['reply'] ?? 0) . '/' . $verb;
        return self::done(Api::asAgent('POST', $path, self::body($verb)));
    }

    private static function body(string $verb): array
    {
        if ($verb === 'regenerate') {
            return ['hint' => mb_substr(Input::posted('hint'), 0, 2000)];
        }
        if ($verb !== 'reject') {
            return [];
        }
        $reason = Input::posted('reason');
        return [
            'reason' => in_array($reason, self::REASONS, true) ? $reason : 'other',
            'note' => mb_substr(Input::posted('note'), 0, 2000),
        ];
    }

    private static function view(Answer $answer): array
    {
        if (!$answer->isGood()) {
            return [200, ['state' => 'unreachable', 'message' => self::sentence($answer)]];
        }
        return [200, PanelView::of($answer->body)];
    }

    private static function done(Answer $answer): array
    {
        if ($answer->isGood()) {
            return [200, ['done' => true]];
        }
        // A conflict (a colleague was faster) says in a sentence of its own what to do.
        $detail = $answer->status === 409 ? (string) ($answer->body['detail'] ?? '') : '';
        return [$answer->status === 409 ? 409 : 502, ['error' => $detail !== '' ? $detail : self::sentence($answer)]];
    }

    /** Agents cannot repair a key or an address; what they need to know is whom to tell. */
    private static function sentence(Answer $answer): string
    {
        return Addon::word($answer->status === 401 ? 'p_key_refused' : 'p_unreachable');
    }
}
