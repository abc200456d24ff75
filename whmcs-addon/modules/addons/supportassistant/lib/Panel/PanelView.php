<?php

namespace WHMCS\Module\Addon\Supportassistant\Panel;

/**
 * What of the assistant's answer reaches the browser: named parts, each with its type and a length. Whatever else an
 * answer may hold one day stays on the server.
 */
final class PanelView
{
    private const STATES = ['ready', 'drafting', 'none', 'off'];
    private const MODES = ['answer', 'partial', 'ask', 'escalate'];

    /** @param array<string, mixed> $answer of the panel route */
    public static function of(array $answer): array
    {
        $state = self::text($answer, 'state', 20);
        return [
            'state' => in_array($state, self::STATES, true) ? $state : 'none',
            'outdated' => !empty($answer['outdated']),
            'message' => self::text($answer, 'message', 500),
            'reply' => isset($answer['reply']) && is_array($answer['reply'])
                ? self::reply($answer['reply'], self::text($answer, 'insert', 50000)) : null,
            'learned' => isset($answer['learned']) && is_array($answer['learned'])
                ? self::learned($answer['learned']) : null,
        ];
    }

    private static function reply(array $reply, string $insert): array
    {
        $confidence = (array) ($reply['confidence'] ?? []);
        $breakdown = (array) ($confidence['breakdown'] ?? []);
        $intent = (array) ($reply['intent'] ?? []);
        return [
            'id' => (int) ($reply['id'] ?? 0),
            'draft' => self::text($reply, 'draft', 50000),
            // Without its closing, for a reply field that already holds the agent's signature.
            'insert' => $insert !== '' ? $insert : self::text($reply, 'draft', 50000),
            'writer' => self::text($reply, 'writer', 20),
            'created_at' => self::text($reply, 'created_at', 40),
            'score' => self::number($confidence, 'score'),
            'level' => self::text($confidence, 'level', 20),
            'escalate' => !empty($confidence['should_escalate']),
            'mode' => in_array($reply['answer_mode'] ?? '', self::MODES, true) ? $reply['answer_mode'] : '',
            'mode_reason' => self::text($reply, 'answer_reason', 300),
            // Unknown until enough drafts have been decided.
            'send' => isset($confidence['send_probability']) ? self::number($confidence, 'send_probability') : null,
            'breakdown' => [
                'example_similarity' => self::number($breakdown, 'example_similarity'),
                'kb_similarity' => self::number($breakdown, 'kb_similarity'),
                'intent_certainty' => self::number($breakdown, 'intent_certainty'),
                'correction_safety' => self::number($breakdown, 'correction_safety'),
            ],
            'reasons' => self::texts((array) ($confidence['reasons'] ?? [])),
            'intent' => self::text($intent, 'name', 40),
            'keywords' => self::texts((array) ($intent['keywords'] ?? [])),
            'unsupported' => self::paragraphs($reply, static function (array $citation): bool {
                return ($citation['support'] ?? '') === 'model-only';
            }),
            'sources' => self::sources($reply),
            'warnings' => self::each($reply['warnings'] ?? [], static function (array $warning): array {
                return ['kind' => self::text($warning, 'kind', 40), 'text' => self::text($warning, 'text', 500)];
            }),
        ];
    }

    private static function learned(array $learned): array
    {
        return [
            'as' => self::text($learned, 'learned_as', 20), 'similarity' => self::number($learned, 'similarity'),
            'summary' => self::text($learned, 'summary', 400), 'with_draft' => !empty($learned['with_draft']),
        ];
    }

    private static function sources(array $reply): array
    {
        $sources = self::each($reply['sources'] ?? [], static function (array $source): array {
            return [
                'source' => self::text($source, 'source', 20), 'title' => self::text($source, 'title', 300),
                'excerpt' => self::text($source, 'excerpt', 1500), 'score' => self::number($source, 'score'),
            ];
        });
        foreach (array_keys($sources) as $at) {
            $sources[$at]['carries'] = self::paragraphs($reply, static function (array $citation) use ($at): bool {
                return in_array($at, (array) ($citation['sources'] ?? []), true);
            });
        }
        return $sources;
    }

    /** The numbers of the draft's paragraphs, from 1, that are so: "1, 4". */
    private static function paragraphs(array $reply, callable $isSo): string
    {
        $citations = array_values(array_filter((array) ($reply['citations'] ?? []), 'is_array'));
        $numbers = array_keys(array_filter($citations, $isSo));
        return implode(', ', array_map(static function (int $at): int {
            return $at + 1;
        }, $numbers));
    }

    /** @param mixed $items */
    private static function each($items, callable $shape): array
    {
        return array_map($shape, array_slice(array_values(array_filter((array) $items, 'is_array')), 0, 12));
    }

    /** @return string[] */
    private static function texts(array $items): array
    {
        return array_map(static function (string $item): string {
            return mb_substr($item, 0, 300);
        }, array_slice(array_values(array_filter($items, 'is_string')), 0, 12));
    }

    private static function text(array $from, string $name, int $longest): string
    {
        $value = $from[$name] ?? '';
        return is_string($value) ? mb_substr($value, 0, $longest) : '';
    }

    private static function number(array $from, string $name): float
    {
        $value = $from[$name] ?? 0;
        return is_int($value) || is_float($value) ? round((float) $value, 4) : 0.0;
    }
}
