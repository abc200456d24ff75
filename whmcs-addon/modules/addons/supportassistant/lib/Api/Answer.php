<?php

namespace WHMCS\Module\Addon\Supportassistant\Api;

use WHMCS\Module\Addon\Supportassistant\Addon;

/** What came back from the assistant, or why nothing did. */
final class Answer
{
    /** @var int HTTP status; 0 when there was no answer at all */
    public $status;

    /** @var array<string, mixed> decoded JSON; empty when the body was none */
    public $body;

    /** @var string a sentence for people, empty when all is well */
    public $problem;

    /** @var int|null the other side's clock, Unix seconds */
    public $time;

    /** @var bool whether the body was JSON at all */
    public $isJson;

    public function __construct(int $status, ?array $body, string $problem = '', ?int $time = null)
    {
        $this->status = $status;
        $this->isJson = $body !== null;
        $this->body = $body ?? [];
        $this->problem = $problem;
        $this->time = $time;
    }

    public static function failed(string $word): self
    {
        return new self(0, null, Addon::word($word));
    }

    /** A host's maintenance page says 200, too: only JSON, or the two that need no words, come from the assistant. */
    public function isGood(): bool
    {
        $isOurs = $this->isJson || in_array($this->status, [202, 204], true);
        return $this->status >= 200 && $this->status < 300 && $isOurs && $this->problem === '';
    }

    /** What is wrong, for the admin who looks after WHMCS. */
    public function sentence(): string
    {
        if ($this->problem !== '') {
            return $this->problem;
        }
        $isTheirs = $this->status >= 500 || ($this->status >= 400 && $this->isJson);
        return $isTheirs ? sprintf(Addon::word('answered_with'), $this->status) : Addon::word('not_the_assistant');
    }
}
