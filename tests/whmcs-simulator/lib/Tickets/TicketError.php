<?php

namespace WhmcsSimulator\Tickets;

/** A wish that cannot be fulfilled, in the words of WHMCS's API. */
final class TicketError extends \RuntimeException
{
}
