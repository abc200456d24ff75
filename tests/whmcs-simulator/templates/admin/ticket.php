<?php
/** The ids and names are those that addons look for; the page itself is our own. */
$post = 'supporttickets.php?action=viewticket&amp;id=' . $ticket->id;
$token = generate_token('form');
$vars = get_defined_vars();
$part = static function (string $name) use ($vars): string {
    return WhmcsSimulator\Pages\View::render('admin/ticket/' . $name, $vars);
};
?>
<div class="ticket-title">
  <h1>#<?= $ticket->tid ?> - <?= $ticket->title ?></h1>
  <form method="post" action="<?= $post ?>"><?= $token ?>
    <input type="hidden" name="sub" value="setstatus">
    <select class="form-control" id="ticketstatus" name="status" onchange="this.form.submit()">
<?php foreach ($statuses as $status) : ?>
      <option<?= $status === $ticket->status ? ' selected' : '' ?>><?= $status ?></option>
<?php endforeach ?>
    </select>
  </form>
  <form method="post" action="<?= $post ?>"><?= $token ?>
    <input type="hidden" name="sub" value="setstatus">
    <button class="btn btn-default" id="btnCloseTicket" name="status" value="Closed">Close</button>
  </form>
</div>
<input type="hidden" id="lastReplyId" value="<?= $lastReplyId ?>">
<input type="hidden" id="currentStatus" value="<?= $ticket->status ?>">
<input type="hidden" id="currentSubject" value="<?= $ticket->title ?>">
<input type="hidden" id="currentUserId" value="<?= $ticket->userid ?>">
<input type="hidden" id="currentCc" value="<?= $ticket->cc ?>">
<?= $hookOutput ?>
<div id="replyingAdminMsg" class="alert alert-warning hidden"></div>
<ul class="nav nav-tabs admin-tabs" role="tablist">
  <li class="active"><a href="#tab0" role="tab">Add Reply</a></li>
  <li><a href="#tab1" role="tab">Add Note</a></li>
  <li><a href="#tab2" role="tab">Custom Fields</a></li>
  <li><a href="#tab3" role="tab">Other Tickets</a></li>
  <li><a href="#tab4" role="tab">Client Log</a></li>
  <li><a href="#tab5" role="tab">Options</a></li>
  <li><a href="#tab6" role="tab">Log</a></li>
</ul>
<div class="tab-content admin-tabs">
  <div class="tab-pane active" id="tab0"><?= $part('reply') ?></div>
  <div class="tab-pane" id="tab1"><?= $part('note') ?></div>
  <div class="tab-pane" id="tab2"><p class="muted">This department has no custom fields.</p></div>
  <div class="tab-pane" id="tab3"><p class="muted">Not part of the simulator.</p></div>
  <div class="tab-pane" id="tab4"><p class="muted">Not part of the simulator.</p></div>
  <div class="tab-pane" id="tab5"><?= $part('options') ?></div>
  <div class="tab-pane" id="tab6"><p class="muted">Not part of the simulator.</p></div>
</div>
<?= $part('thread') ?>
<script src="/assets/ticket.js"></script>
