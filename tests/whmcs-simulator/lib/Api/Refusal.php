<?php

namespace WhmcsSimulator\Api;

/** A request turned away before its action ran: an HTTP 403 with a JSON body, unless told otherwise. */
final class Refusal extends \RuntimeException
{
    public function __construct(string $message, int $httpStatus = 403)
    {
        parent::__construct($message, $httpStatus);
    }
}
