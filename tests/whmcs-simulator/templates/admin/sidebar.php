<div class="panel">
  <div class="panel-heading">Ticket Information</div>
  <dl class="panel-body">
    <dt>Submitter</dt><dd><?= $customer['name'] ?><br><small><?= $customer['email'] ?></small></dd>
    <dt>Department</dt><dd><?= $department ?></dd>
    <dt>Priority</dt><dd><?= $ticket->urgency ?></dd>
    <dt>Opened</dt><dd><?= $ticket->date ?></dd>
    <dt>Last Reply</dt><dd><?= $ticket->lastreply ?></dd>
  </dl>
</div>
<?php if ($client !== null) : ?>
<div class="panel">
  <div class="panel-heading">Products/Services</div>
  <div class="panel-body">
    <?php foreach ($services as $service) : ?>
    <p><?= $service->name ?><br><small><?= $service->domain ?> &middot; <?= $service->domainstatus ?></small></p>
    <?php endforeach ?>
  </div>
</div>
<?php endif ?>
