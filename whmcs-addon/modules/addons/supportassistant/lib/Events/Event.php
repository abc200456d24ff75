<?php

namespace WHMCS\Module\Addon\Supportassistant\Events;

use WHMCS\Module\Addon\Supportassistant\Api\Api;
use WHMCS\Module\Addon\Supportassistant\Input;

/**
 * What the assistant is told of a hook: which one, which ticket and reply, and when. The thread itself it pulls; only a
 * reply of the staff carries its text, because that text is what is learned from.
 */
final class Event
{
    public const HOOKS = [
        'TicketOpen', 'TicketOpenAdmin', 'TicketUserReply', 'TicketAdminReply', 'TicketStatusChange',
        'TicketDepartmentChange', 'TicketSubjectChange', 'TicketClose', 'TicketDelete', 'TicketDeleteReply',
        'TicketMerge', 'TicketSplit', 'ClientDelete',
    ];

    /** These happen once to a reply or ticket, however often a hook fires. */
    private const ONCE = [
        'TicketOpen', 'TicketOpenAdmin', 'TicketUserReply', 'TicketAdminReply', 'TicketDelete', 'TicketDeleteReply',
        'ClientDelete',
    ];

    /** Bytes of JSON. The assistant refuses events of more than 64 KiB, and pulls a text that is not told. */
    private const LARGEST_MESSAGE = 60000;

    /** @var string */
    public $name;

    /** @var array<string, mixed> as in the webhook's body */
    public $body;

    /** @param array<string, mixed> $body */
    private function __construct(string $name, array $body)
    {
        $this->name = $name;
        $this->body = ['event' => $name] + $body + ['occurred_at' => gmdate('Y-m-d\TH:i:s\Z')];
    }

    /** @return self[] a merge tells of each ticket that was merged */
    public static function fromHook(string $hook, array $vars): array
    {
        switch ($hook) {
            case 'TicketMerge':
                return self::merge($vars);
            case 'TicketSplit':
                return self::known($hook, [
                    'ticket_id' => self::id($vars, 'originalTicketId'),
                    'related_ticket_id' => self::id($vars, 'newTicketID'),
                ]);
            case 'TicketDelete':
                return self::known($hook, ['ticket_id' => self::id($vars, 'ticketId')]);
            case 'TicketDeleteReply':
                return self::known($hook, [
                    'ticket_id' => self::id($vars, 'ticketId'), 'reply_id' => self::id($vars, 'replyId'),
                ]);
            case 'ClientDelete':
                return [new self($hook, ['ticket_id' => 0, 'client_id' => self::id($vars, 'userid')])];
            default:
                return self::known($hook, self::ofTicket($hook, $vars));
        }
    }

    /** The same for the same event, so that a hook that fires twice is one event. */
    public function identity(): string
    {
        $parts = [
            $this->name, $this->body['ticket_id'], $this->body['reply_id'] ?? $this->body['client_id'] ?? 0,
        ];
        return in_array($this->name, self::ONCE, true) ? implode('-', $parts) : '';
    }

    private static function ofTicket(string $hook, array $vars): array
    {
        $body = ['ticket_id' => self::id($vars, 'ticketid')];
        if (self::id($vars, 'replyid') > 0) {
            $body['reply_id'] = self::id($vars, 'replyid');
        }
        if ($hook === 'TicketAdminReply') {
            $message = Input::decode((string) ($vars['message'] ?? ''));
            if (strlen(Api::json(['message' => $message])) <= self::LARGEST_MESSAGE) {
                $body['message'] = $message;
            }
        }
        return $body;
    }

    /** @return self[] */
    private static function merge(array $vars): array
    {
        $master = self::id($vars, 'masterTicketId');
        return array_map(static function ($merged) use ($master): self {
            return new self('TicketMerge', ['ticket_id' => (int) $merged, 'related_ticket_id' => $master]);
        }, array_values((array) ($vars['mergedTicketIds'] ?? [])));
    }

    /** @return self[] none when the hook did not say which ticket */
    private static function known(string $hook, array $body): array
    {
        return $body['ticket_id'] > 0 ? [new self($hook, $body)] : [];
    }

    /** Some hooks write ticketid, others ticketId: whichever is there counts. */
    private static function id(array $vars, string $name): int
    {
        return (int) (array_change_key_case($vars, CASE_LOWER)[strtolower($name)] ?? 0);
    }
}
