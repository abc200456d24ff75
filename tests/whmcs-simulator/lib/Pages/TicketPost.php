<?php

namespace WhmcsSimulator\Pages;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Tickets\Changes;
use WhmcsSimulator\Tickets\Rearranging;
use WhmcsSimulator\Tickets\Removal;
use WhmcsSimulator\Tickets\Replying;
use WhmcsSimulator\Tickets\Ticket;

/** What the forms of the ticket page post. */
final class TicketPost
{
    public static function answer(int $id, object $admin): void
    {
        if (isset($_POST['validatereply']) || isset($_POST['makingreply'])) {
            self::json(isset($_POST['validatereply']) ? self::validate(Ticket::find($id)) : []);
            return;
        }
        $next = "supporttickets.php?action=view&id=$id";
        if (isset($_GET['postreply'])) {
            self::reply($id, $admin);
            $next = empty($_POST['returntolist']) ? $next : 'supporttickets.php';
        } else {
            $next = self::other($id, $admin) ?? $next;
        }
        header("Location: $next", true, 303);
    }

    private static function reply(int $id, object $admin): void
    {
        $status = (string) ($_POST['status'] ?? 'Answered');
        Replying::asAdmin($id, $admin, (string) ($_POST['message'] ?? ''), ['status' => $status]);
        self::knobs($id);
    }

    /** @return string|null where to go afterwards, when it is not this ticket */
    private static function other(int $id, object $admin): ?string
    {
        $adminId = (int) $admin->id;
        $ids = array_map('intval', (array) ($_POST['rids'] ?? []));
        switch ((string) ($_POST['sub'] ?? '')) {
            case 'addnote':
                Replying::note($id, $admin, (string) ($_POST['message'] ?? ''));
                return null;
            case 'setstatus':
                Changes::status($id, (string) ($_POST['status'] ?? ''), $adminId);
                return null;
            case 'options':
                Changes::subject($id, (string) ($_POST['subject'] ?? ''));
                self::knobs($id);
                Changes::status($id, (string) ($_POST['status'] ?? ''), $adminId);
                return null;
            case 'deletereply':
                Removal::reply($id, (int) ($_POST['replyid'] ?? 0), $adminId);
                return null;
            case 'deleteticket':
                Removal::ticket($id, $adminId);
                return 'supporttickets.php';
            case 'merge':
                $masks = preg_split('/[\s,]+/', (string) ($_POST['mergetids'] ?? ''), -1, PREG_SPLIT_NO_EMPTY);
                Rearranging::merge($id, Ticket::all()->whereIn('tid', $masks)->pluck('id')->all());
                return null;
            case 'split':
                $newId = Rearranging::split($id, $ids, (string) ($_POST['splitsubject'] ?? ''));
                return "supporttickets.php?action=view&id=$newId";
            default:
                return null;
        }
    }

    private static function knobs(int $id): void
    {
        if (!empty($_POST['deptid'])) {
            Changes::department($id, (int) $_POST['deptid']);
        }
        if (!empty($_POST['priority'])) {
            Changes::priority($id, (string) $_POST['priority']);
        }
        if (($_POST['flagto'] ?? '') !== '') {
            Changes::flag($id, (int) $_POST['flagto']);
        }
    }

    /** Has anything happened since the page was loaded? */
    private static function validate(object $ticket): array
    {
        $now = [
            'lastReplyId' => (string) (int) Capsule::table('tblticketreplies')->where('tid', $ticket->id)->max('id'),
            'currentStatus' => $ticket->status, 'currentSubject' => $ticket->title,
            'currentUserId' => (string) $ticket->userid, 'currentCc' => $ticket->cc,
        ];
        $changed = array_keys(array_filter($now, static function (string $value, string $name): bool {
            return $value !== (string) ($_POST[$name] ?? '');
        }, ARRAY_FILTER_USE_BOTH));
        return ['valid' => $changed === [], 'changed' => $changed];
    }

    private static function json(array $answer): void
    {
        header('Content-Type: application/json');
        echo json_encode($answer, JSON_FORCE_OBJECT);
    }
}
