<h1>Support Tickets</h1>
<form class="filter" method="get">
  <label>View
    <select class="form-control" name="view" onchange="this.form.submit()">
<?php foreach ($filters as $name) : ?>
      <option<?= $name === $filter ? ' selected' : '' ?>><?= $name ?></option>
<?php endforeach ?>
    </select></label>
  <span class="muted"><?= $total ?> found</span>
  <noscript><button class="btn btn-default">Show</button></noscript>
</form>
<table class="datatable" id="sortabletbl1">
  <thead><tr><th></th><th>Department</th><th>Subject</th><th>Submitter</th><th>Status</th><th>Last Reply</th></tr></thead>
  <tbody>
<?php
foreach ($tickets as $ticket) :
    $customer = WhmcsSimulator\Tickets\People::customer($ticket);
    ?>
    <tr>
      <td><span class="priority <?= strtolower($ticket->urgency) ?>" title="<?= $ticket->urgency ?>"></span></td>
      <td><?= WhmcsSimulator\Tickets\Ticket::departmentName($ticket) ?></td>
      <td><a href="supporttickets.php?action=view&amp;id=<?= $ticket->id ?>">#<?= $ticket->tid ?> -
        <b><?= $ticket->title ?></b></a></td>
      <td><?= $customer['name'] ?></td>
      <td style="color: <?= $colors[$ticket->status] ?? '#000' ?>"><?= $ticket->status ?></td>
      <td class="nowrap"><?= $ticket->lastreply ?></td>
    </tr>
<?php endforeach ?>
  </tbody>
</table>
