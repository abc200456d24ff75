<h2><?= $ticket->title ?></h2>
<p class="muted"><?= $department ?> &middot; <?= $ticket->status ?> &middot; opened <?= $ticket->date ?></p>
<?php foreach ($messages as $message) : ?>
<article class="panel <?= $message->admin === '' ? 'from-customer' : 'from-staff' ?>">
  <div class="panel-heading"><b><?= $message->admin === '' ? $customer['name'] : $message->admin ?></b>
    <span class="label"><?= $message->admin === '' ? 'Customer' : 'Staff' ?></span>
    <time><?= $message->date ?></time></div>
  <div class="panel-body message"><?= nl2br($message->message) ?></div>
</article>
<?php endforeach ?>
<form class="panel panel-body" method="post" id="frmReply">
  <?= generate_token('form') ?>
  <label>Reply <textarea class="form-control" name="replymessage" id="replymessage" rows="7"></textarea></label>
  <button class="btn btn-primary" id="btnReply">Send</button>
  <button class="btn btn-default" name="closeticket" value="1">Close ticket</button>
</form>
